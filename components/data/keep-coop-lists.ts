import type {KindDescriptor} from '../../vocab/shapes/descriptor.js';
import {foaf, schema} from '../../vocab/rdf/vocabularies.js';
import {findList} from '../../pods/coop/discovery.js';
import {readCoopList} from '../../pods/lists/coop-lists.js';
import {tidyCoopList} from '../../pods/lists/tidy-coop-list.js';
import {readRoll} from '../../pods/members/roll.js';
import type {KeepList} from './tidy-in-background.js';

/**
 * A moderator's part of keeping one of the lists that a coop has of things of a kind, each for its readers.
 * @param texts long texts that rows have as well, by field.
 */
export function keepCoopList(kind: KindDescriptor, texts?: readonly string[]): KeepList {
  return async (resources, {fetch}, coop, address) => {
    const [list, members] = await Promise.all([
      readCoopList(resources, address, []),
      findList(resources, coop, [foaf.Person, schema.Person]),
    ]);
    const roll = members.ok ? await readRoll(resources, members.value, {fresh: true}) : members;
    if (!list || !roll.ok) return false;
    const tidied = await tidyCoopList({
      resources,
      fetch,
      coop: coop.iri,
      list,
      kind,
      texts,
      roll: roll.value,
      now: new Date(),
    });
    return tidied.ok && tidied.value.rows + tidied.value.announcements > 0;
  };
}
