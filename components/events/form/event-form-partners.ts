import {findCoop} from '../../../pods/coop/discovery.js';
import type {Community} from '../../data/community.js';

/** A coop with which an event can be shared. */
export interface Partner {
  readonly iri: string;
  /** What it is called; empty as long as nobody has asked it. */
  readonly name: string;
}

/** The same coops with the names that they give themselves; the host's where they do not answer. */
export function namePartners(
  {resources}: Community,
  partners: readonly Partner[],
  languages: readonly string[],
): Promise<readonly Partner[]> {
  return Promise.all(
    partners.map(async (partner) => {
      if (partner.name) return partner;
      const coop = await findCoop(resources, partner.iri, languages);
      return {...partner, name: (coop.ok && coop.value.name) || new URL(partner.iri).host};
    }),
  );
}
