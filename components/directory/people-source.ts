import type {Member} from '../../vocab/kinds/member/member.js';
import type {ThingList} from '../../pods/lists/thing-list.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';

/** Finds the list of people that a tag shows: the one at `src`, else the members' list of the community. */
export async function findPeopleList(
  community: Community,
  src: string | undefined,
  languages: readonly string[],
): Promise<Result<ThingList<Member>>> {
  if (src !== undefined) {
    if (!URL.canParse(src, document.baseURI)) return failure('bad-address', {url: src});
    return success(community.people(new URL(src, document.baseURI).href, languages));
  }
  const address = await community.membersListAddress();
  return address.ok ? success(community.people(address.value, languages)) : address;
}
