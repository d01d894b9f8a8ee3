import type {Member} from '../../vocab/kinds/member/member.js';
import {hasIndex} from '../../pods/lists/has-index.js';
import {listMaxBytes} from '../../pods/lists/row.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';

/** Finds the list of people that a tag shows: the one at `src`, else the members' list of the community; over its index if it is very long. */
export async function findPeopleList(
  community: Community,
  src: string | undefined,
  languages: readonly string[],
): Promise<Result<ListOfThings<Member>>> {
  if (src !== undefined && !URL.canParse(src, document.baseURI)) return failure('bad-address', {url: src});
  const found = src === undefined ? await community.membersListAddress() : success(new URL(src, document.baseURI).href);
  if (!found.ok) return found;
  const address = found.value;
  const read = await community.resources.read(address, {maxBytes: listMaxBytes});
  if (!read.ok) return read;
  if (!hasIndex(read.value.graph, address)) return success(community.people(address, languages));
  const code = await import('./indexed-people.js').catch(() => undefined);
  // Code comes over the network like everything else.
  return code ? success(code.indexedPeople(community, address, languages)) : failure('offline', {url: location.href});
}
