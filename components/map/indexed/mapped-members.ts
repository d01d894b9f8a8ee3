import {MappedList} from '../../../pods/fragments/read/mapped-list.js';
import type {Findable} from '../../../pods/fragments/read/question.js';
import type {ListKind} from '../../../pods/lists/row.js';
import {sortByName} from '../../data/arranging/by-name.js';
import type {Community} from '../../data/community.js';
import {wordsIn} from '../list/arrange.js';
import type {MapItem} from '../list/map-item.js';

/** By what members are found on a map: the same as where their list is read as a whole. The index has their towns as it has them for the directory. */
const findable: Findable<MapItem> = {
  texts: wordsIn,
  facets: {place: ({town}) => (town ? [town] : [])},
  spot: ({spot}) => spot,
};

/** Very long lists by their addresses and the words in which they are read: tags that show the same one share it. */
const known = new WeakMap<Community, Map<string, MappedList<MapItem>>>();

/** The members of a list with an index, as a map shows them. */
export function mappedMembers(
  community: Community,
  address: string,
  kind: ListKind<MapItem>,
  languages: readonly string[],
): MappedList<MapItem> {
  const lists = known.get(community) ?? new Map<string, MappedList<MapItem>>();
  known.set(community, lists);
  const key = `${languages.join()} ${address}`;
  const [language = 'en'] = languages;
  const byName = (rows: Parameters<typeof sortByName<MapItem>>[0]) => sortByName(rows, language);
  const list = lists.get(key) ?? new MappedList(community.resources, address, kind, findable, byName);
  lists.set(key, list);
  return list;
}
