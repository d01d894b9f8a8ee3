import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {foaf, schema} from '../../../vocab/rdf/vocabularies.js';
import {findCoop, findList} from '../../../pods/coop/discovery.js';
import type {Community} from '../../data/community.js';

/** Addresses of the members' lists of the coops for whose members an event is: the community's own, and those it is shared with. */
export async function membersListsFor(community: Community, {sharedWith}: AgendaEvent): Promise<string[]> {
  const own = await community.membersListAddress();
  const others = await Promise.all(sharedWith.map((coop) => membersListOf(community, coop)));
  return [...new Set([...(own.ok ? [own.value] : []), ...others.flatMap((list) => list ?? [])])];
}

async function membersListOf({resources}: Community, iri: string): Promise<string | undefined> {
  const coop = await findCoop(resources, iri);
  const list = coop.ok ? await findList(resources, coop.value, [foaf.Person, schema.Person]) : coop;
  return list.ok ? list.value : undefined;
}
