import type {Member} from '../../vocab/kinds/member/member.js';
import {IndexedList} from '../../pods/fragments/read/indexed-list.js';
import {findableMembers} from '../../pods/fragments/read/indexed-members.js';
import {membersKind} from '../../pods/lists/members-kind.js';
import {sortByName} from '../data/arranging/by-name.js';
import type {Community} from '../data/community.js';

/** Very long lists of people by their addresses and the words in which they are read: tags that show the same one share it. */
const known = new WeakMap<Community, Map<string, IndexedList<Member>>>();

/** The list of people at an address, asked over its index. */
export function indexedPeople(community: Community, address: string, languages: readonly string[]): IndexedList<Member> {
  const lists = known.get(community) ?? new Map<string, IndexedList<Member>>();
  known.set(community, lists);
  const key = `${languages.join()} ${address}`;
  const [language = 'en'] = languages;
  const list =
    lists.get(key) ??
    new IndexedList(community.resources, address, membersKind(languages), findableMembers, (rows) =>
      sortByName(rows, language),
    );
  lists.set(key, list);
  return list;
}
