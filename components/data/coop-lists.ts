import {nameCoopLists, readCoopList, unreadList, type CoopList, type NamedList} from '../../pods/lists/coop-lists.js';
import {JoinedList} from '../../pods/lists/joined-list.js';
import type {ListRoll} from '../../pods/lists/list-roll.js';
import type {ListKind} from '../../pods/lists/row.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {failure, success, type Result} from '../../pods/problem.js';
import {webIdOf} from '../../pods/session/session.js';
import type {Community} from './community.js';
import type {AskedList, LateLists} from './late-lists.js';

/** The lists of one kind that a reader may see, as far as they have answered. */
export interface FoundLists<T> extends Partial<LateLists<Result<FoundLists<T>>>> {
  /** All of them as one. */
  readonly list: JoinedList<T>;
  /** What each says of itself, in the same order as {@link JoinedList.parts}. */
  readonly lists: readonly CoopList[];
}

/** How long lists that have come wait for the others, in milliseconds: what comes almost together is shown together, and a page jumps less. */
const patience = 500;

/** By the words in which they are read and the person who reads them: tags that show the same lists share them. */
const joined = new WeakMap<Community, Map<string, unknown>>();

/**
 * Finds the lists that a tag shows together: those at `src`, addresses with spaces in between; else all that the coop keeps of this kind and the
 * reader may read. A list that does not answer keeps the others back for a moment only.
 * Problems: `bad-address`, `missing` if there is none for this reader, and what keeps the coop's index from being read.
 */
export async function findJoinedList<T>(
  community: Community,
  kind: ListKind<T>,
  src: string | undefined,
  languages: readonly string[],
): Promise<Result<FoundLists<T>>> {
  const asked = await askForLists(community, kind.types, src, languages);
  if (!asked.ok) return asked;
  const answers = await Promise.race([
    Promise.all(asked.value.map(({answer}) => answer)),
    new Promise<void>((resolve) => setTimeout(resolve, patience)),
  ]);
  const join = (lists: readonly CoopList[], late?: LateLists<Result<FoundLists<T>>>): Result<FoundLists<T>> =>
    lists.length
      ? success({list: joinLists(community, kind, lists, languages), lists, ...late})
      : failure('missing', {detail: `No list of ${kind.types[0]} for this reader`});
  return answers ? join(present(answers)) : (await import('./late-lists.js')).joinArrived(asked.value, join);
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
  const asked = await askForLists(community, classes, src, languages, about);
  return asked.ok ? success(present(await Promise.all(asked.value.map(({answer}) => answer)))) : asked;
}

async function askForLists(
  community: Community,
  classes: readonly string[],
  src: string | undefined,
  languages: readonly string[],
  about?: string,
): Promise<Result<readonly AskedList[]>> {
  const named = await nameLists(community, classes, src, about);
  if (!named.ok) return named;
  const read = async (list: NamedList) => {
    const found = await readCoopList(community.resources, list.address, languages, list.meantFor);
    // What the page names and the reader may not see is said, since somebody expects it there.
    return found ?? (src === undefined ? undefined : unreadList(list));
  };
  return success(named.value.map((list) => ({...list, answer: read(list)})));
}

/** The lists at `src`, else those that the coop names, before any of them is read. */
export async function nameLists(
  community: Community,
  classes: readonly string[],
  src: string | undefined,
  about?: string,
): Promise<Result<readonly NamedList[]>> {
  if (src !== undefined) return listsAt(src);
  const coop = await community.coop([]);
  if (!coop.ok) return coop;
  const webId = webIdOf(community.session);
  return nameCoopLists(community.resources, {coop: coop.value, classes, webId, about, isVisitor: webId === undefined});
}

function listsAt(src: string): Result<readonly NamedList[]> {
  const given = src.split(/\s+/).filter(Boolean);
  const mistaken = given.find((one) => !URL.canParse(one, document.baseURI));
  if (mistaken !== undefined || !given.length) return failure('bad-address', {url: mistaken ?? ''});
  const addresses = new Set(given.map((one) => new URL(one, document.baseURI).href));
  return success([...addresses].map((address) => ({address})));
}

function present(answers: readonly (CoopList | undefined)[]): readonly CoopList[] {
  return answers.flatMap((list) => list ?? []);
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
  const remember = <Made>(names: readonly string[], make: () => Made): Made => {
    const key = [kind.types[0], languages, webIdOf(community.session), ...names].join(' ');
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as Made;
  };
  // What is said of a list decides what counts in it.
  const names = lists.map(({address, audience, folder}) => `${address} ${audience} ${folder}`);
  return remember(names, () => {
    return new JoinedList(
      lists.map((list, index) => remember(['part', names[index]!], () => listAt(community, kind, list))),
    );
  });
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
