import type {Coop} from '../../../vocab/kinds/coop/coop.js';
import {documentKind} from '../../../vocab/kinds/document/document.js';
import {isInside} from '../../../vocab/rdf/iri.js';
import {isModerator} from '../../../pods/coop/moderators.js';
import type {CoopList, Readers} from '../../../pods/lists/coop-lists.js';
import type {LibraryPlace} from '../../../pods/library/document-work.js';
import {success, type Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import {findLists} from '../../data/coop-lists.js';
import {findRoll, trustHome} from '../../data/members-roll.js';
import {readMemberNames} from '../../data/reference-names.js';

/** Where a person can put a document, and who can see it there. */
export interface Shelf {
  /** The list's address; `self` for what only the person sees. */
  readonly key: string;
  readonly place: LibraryPlace;
  readonly readers: Readers | {readonly who: 'self'};
  /** Name of the group or the person that sees it. */
  readonly circle?: string | undefined;
}

/** All the places where a person can put documents. */
export interface Shelves {
  readonly coop: Coop;
  readonly webId: string;
  readonly home: string | undefined;
  readonly isModerator: boolean;
  readonly all: readonly Shelf[];
}

/**
 * Finds where a person can put documents: in the home, for the readers of each of the coop's lists; where the coop keeps them itself, in its
 * folder, if the person looks after its lists; and for nobody else. None for somebody who is no member.
 * @param src addresses of lists, with spaces in between, if the page names some.
 */
export async function findShelves(
  community: Community,
  {webId}: SignedIn,
  src: string | undefined,
  languages: readonly string[],
): Promise<Result<Shelves>> {
  const [coop, roll, lists, groups, names] = await Promise.all([
    community.coop([]),
    findRoll(community),
    findLists(community, documentKind.types, src, languages),
    community.groups(languages),
    readMemberNames(community, languages),
  ]);
  if (!coop.ok) return coop;
  if (!roll.ok) return roll;
  if (!lists.ok) return lists;
  const home = trustHome(community, roll.value, webId);
  const found = await isModerator(community.resources, coop.value, webId);
  const mayKeep = found.ok && found.value;
  const circleOf = ({readers, title}: CoopList) =>
    readers.who === 'person'
      ? names.get(readers.webId)
      : (readers.who === 'group' && groups.ok && groups.value.find(({iri}) => iri === readers.group)?.name) || title;
  const open = lists.value.filter((list) => list.readers.who !== 'unknown' && (list.folder ? mayKeep : home));
  const all = open.map((list): Shelf => ({
    key: list.address,
    place: {coop: coop.value, home: home ?? '', list},
    readers: list.readers,
    circle: circleOf(list),
  }));
  const own: Shelf[] = home ? [{key: 'self', place: {coop: coop.value, home}, readers: {who: 'self'}}] : [];
  return success({coop: coop.value, webId, home, isModerator: mayKeep, all: [...all, ...own]});
}

/** The place in which a document lies now, if it is one in which the person can write. */
export function shelfOf({all, home}: Shelves, iri: string): Shelf | undefined {
  const around = new URL('.', iri).href;
  return all.find(({place: {list}}) => {
    if (list?.folder !== undefined) return isInside(iri, list.folder);
    return home !== undefined && around === `${home}${list?.audience ?? 'private'}/`;
  });
}
