import {pollsKind} from '../../pods/lists/polls-kind.js';
import type {Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {findWhetherListed} from '../data/provenance.js';

/** Whether the coop lists a poll of which only a link tells. @param list its address; without it, the coop's own list of polls. */
export function findPollInList(
  community: Community,
  poll: string,
  list: string | undefined,
  languages: readonly string[],
): Promise<Result<boolean>> {
  return findWhetherListed(community, poll, {kind: pollsKind(languages), list});
}
