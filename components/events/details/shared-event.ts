import {foaf, schema} from '../../../vocab/rdf/vocabularies.js';
import {eventsKind} from '../../../pods/lists/events-kind.js';
import {findCoop, findList} from '../../../pods/coop/discovery.js';
import {readList} from '../../../pods/lists/recognise.js';
import {readRoll} from '../../../pods/members/roll.js';
import type {Community} from '../../data/community.js';

/** An event of another coop that is shared with this one. */
export interface SharedEvent {
  /** Name of the coop in whose calendar it stands. */
  readonly from: string;
  /** The member of that coop in whose home it lies. */
  readonly organizer?: string | undefined;
}

/**
 * Finds out whether an event stands in the calendar of one of these coops and is shared with the community's own: by the word of that
 * coop's moderators, who have written the row.
 */
export async function findSharedEvent(
  community: Community,
  coops: readonly string[],
  iri: string,
): Promise<SharedEvent | undefined> {
  for (const coop of coops) {
    const found = await findIn(community, coop, iri);
    if (found) return found;
  }
  return undefined;
}

async function findIn({resources, src}: Community, iri: string, event: string): Promise<SharedEvent | undefined> {
  const coop = await findCoop(resources, iri);
  if (!coop.ok || src === null) return undefined;
  const kind = eventsKind([]);
  const address = await findList(resources, coop.value, kind.types);
  const list = address.ok ? await readList(resources, address.value, kind, false) : address;
  if (!list.ok) return undefined;
  const row = list.value.rows.find(({source}) => source === event);
  if (!row?.thing?.sharedWith.includes(src)) return undefined;
  const members = await findList(resources, coop.value, [foaf.Person, schema.Person]);
  const roll = members.ok ? await readRoll(resources, members.value) : members;
  return {from: coop.value.name ?? new URL(iri).host, organizer: roll.ok ? roll.value.authorOf(event) : undefined};
}
