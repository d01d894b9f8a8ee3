import {findCoopLists, readCoopList, type CoopList} from '../../pods/lists/coop-lists.js';
import {JoinedList} from '../../pods/lists/joined-list.js';
import type {ListRoll} from '../../pods/lists/list-roll.js';
import type {ListKind} from '../../pods/lists/row.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {failure, success, type Result} from '../../pods/problem.js';
import {webIdOf} from '../../pods/session/session.js';
import type {Community} from './community.js';

/** The lists of one kind that a reader may see. */
export interface FoundLists<T> {
  /** All of them as one. */
  readonly list: JoinedList<T>;
  /** What each says of itself, in the same order as {@link JoinedList.parts}. */
  readonly lists: readonly CoopList[];
}

/** By the words in which they are read and the person who reads them: tags that show the same lists share them. */
const joined = new WeakMap<Community, Map<string, unknown>>();

/**
 * Finds the lists that a tag shows together: those at `src`, addresses with spaces in between; else all that the coop keeps of this kind and the
 * reader may read.
 * Problems: `bad-address`, `missing` if there is none for this reader, and what keeps the coop's index from being read.
 */
export async function findJoinedList<T>(
  community: Community,
  kind: ListKind<T>,
  src: string | undefined,
  languages: readonly string[],
): Promise<Result<FoundLists<T>>> {
  const found = await findLists(community, kind.types, src, languages);
  if (!found.ok) return found;
  if (!found.value.length) return failure('missing', {detail: `No list of ${kind.types[0]} for this reader`});
  return success({list: joinLists(community, kind, found.value, languages), lists: found.value});
}

/**
 * The lists themselves, for who looks for one to write into, or to find a thing in.
 * @param about a thing that may lie in the folder of another member.
 */
export async function findLists(
  community: Community,
  classes: readonly string[],
  src: string | undefined,
  languages: readonly string[],
  about?: string,
): Promise<Result<readonly CoopList[]>> {
  if (src !== undefined) return listsAt(community, src.split(/\s+/).filter(Boolean), languages);
  const coop = await community.coop([]);
  if (!coop.ok) return coop;
  const webId = webIdOf(community.session);
  return findCoopLists(community.resources, {
    coop: coop.value,
    classes,
    languages,
    webId,
    about,
    isVisitor: webId === undefined,
  });
}

async function listsAt(
  {resources}: Community,
  given: readonly string[],
  languages: readonly string[],
): Promise<Result<readonly CoopList[]>> {
  const mistaken = given.find((one) => !URL.canParse(one, document.baseURI));
  if (mistaken !== undefined || !given.length) return failure('bad-address', {url: mistaken ?? ''});
  const addresses = [...new Set(given.map((one) => new URL(one, document.baseURI).href))];
  const lists = await Promise.all(addresses.map((one) => readCoopList(resources, one, languages)));
  // What the page names and the reader may not see is said, since somebody expects it there.
  const unread = (address: string): CoopList => ({address, readers: {who: 'unknown'}, audience: 'private', pinned: []});
  return success(addresses.map((address, index) => lists[index] ?? unread(address)));
}

/** Some lists of one kind as one, shared by all tags that show the same. @param lists one at least. */
export function joinLists<T>(
  community: Community,
  kind: ListKind<T>,
  lists: readonly CoopList[],
  languages: readonly string[],
): JoinedList<T> {
  const known = joined.get(community) ?? new Map<string, unknown>();
  joined.set(community, known);
  const key = [kind.types[0], languages.join(), webIdOf(community.session) ?? '', ...lists.map(({address}) => address)].join(
    ' ',
  );
  const made =
    (known.get(key) as JoinedList<T> | undefined) ?? new JoinedList(lists.map((list) => listAt(community, kind, list)));
  known.set(key, made);
  return made;
}

/** A list outside any coop shows what is in it, and no more. */
function listAt<T>(community: Community, kind: ListKind<T>, list: CoopList): ThingList<T> {
  const roll = community.src ? () => rollOf(community, list) : undefined;
  return new ThingList(community.resources, list.address, kind, roll);
}

/** What is for some only lies with members' servers, which must see who asks: moderators have written their homes into the list of members. */
async function rollOf(community: Community, list: CoopList): Promise<Result<ListRoll>> {
  const [{readMembers}, {ListRoll}] = await Promise.all([
    import('./members-roll.js'),
    import('../../pods/lists/list-roll.js'),
  ]);
  const roll = await readMembers(community);
  if (!roll.ok) return roll;
  if (list.audience !== 'public') for (const {homes} of roll.value.members) for (const home of homes) community.trust(home);
  return success(new ListRoll(roll.value, list, community.src!));
}
