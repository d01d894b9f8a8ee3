import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import {pollsKind} from '../../../pods/lists/polls-kind.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import {failure, success, type Result} from '../../../pods/problem.js';
import {findCoopList} from '../../data/coop-list.js';
import type {Community} from '../../data/community.js';

const lists = new WeakMap<Community, Map<string, ThingList<Poll>>>();

/** Finds the list of polls that a tag shows: the one at `src`, else the coop's own. Tags that show the same one share it. */
export async function findPollList(
  community: Community,
  src: string | undefined,
  languages: readonly string[],
): Promise<Result<ThingList<Poll>>> {
  if (src !== undefined && !URL.canParse(src, document.baseURI)) return failure('bad-address', {url: src});
  const kind = pollsKind(languages);
  const address =
    src === undefined ? await findCoopList(community, kind.types) : success(new URL(src, document.baseURI).href);
  if (!address.ok) return address;
  const known = lists.get(community) ?? new Map<string, ThingList<Poll>>();
  lists.set(community, known);
  const key = [languages.join(), address.value].join(' ');
  const list = known.get(key) ?? new ThingList(community.resources, address.value, kind);
  known.set(key, list);
  return success(list);
}
