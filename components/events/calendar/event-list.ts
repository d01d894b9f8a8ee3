import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {eventsKind} from '../../../pods/lists/events-kind.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import {failure, success, type Result} from '../../../pods/problem.js';
import {findCoopList} from '../../data/coop-list.js';
import type {Community} from '../../data/community.js';

const lists = new WeakMap<Community, Map<string, ThingList<AgendaEvent>>>();

/** Finds the list of events that a tag shows: the one at `src`, else the community's own. Tags that show the same one share it. */
export async function findEventList(
  community: Community,
  src: string | undefined,
  languages: readonly string[],
): Promise<Result<ThingList<AgendaEvent>>> {
  if (src !== undefined && !URL.canParse(src, document.baseURI)) return failure('bad-address', {url: src});
  const address =
    src === undefined
      ? await findCoopList(community, eventsKind(languages).types)
      : success(new URL(src, document.baseURI).href);
  return address.ok ? success(listAt(community, address.value, languages, roll(community))) : address;
}

/** A list of another coop: what its own moderators have put into it, since nothing is known here of who its members are. */
export function otherEventList(community: Community, address: string, languages: readonly string[]): ThingList<AgendaEvent> {
  return listAt(community, address, languages, undefined);
}

function listAt(
  community: Community,
  address: string,
  languages: readonly string[],
  members: ReturnType<typeof roll>,
): ThingList<AgendaEvent> {
  const known = lists.get(community) ?? new Map<string, ThingList<AgendaEvent>>();
  lists.set(community, known);
  const key = [members ? 'own' : 'other', languages.join(), address].join(' ');
  const list = known.get(key) ?? new ThingList(community.resources, address, eventsKind(languages), members);
  known.set(key, list);
  return list;
}

/** What members write counts if it lies in the home of one of them. A list outside any coop shows what is in it, and no more. */
function roll(community: Community) {
  if (!community.src) return undefined;
  return async () => (await import('../../data/members-roll.js')).readMembers(community);
}
