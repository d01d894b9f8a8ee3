import {isInside} from '../../../vocab/rdf/iri.js';
import {documentsKind} from '../../../pods/lists/documents-kind.js';
import type {CoopList, Readers} from '../../../pods/lists/coop-lists.js';
import {success, type Result} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import {findLists} from '../../data/coop-lists.js';
import {findRoll} from '../../data/members-roll.js';
import {findProvenance, findWhetherListed} from '../../data/provenance.js';

/** Where a document stands in the coop's library. */
export interface Standing {
  /** The member in whose home it lies. */
  readonly author?: string | undefined;
  /** The list in which it is, or would be; none for what only its author sees. */
  readonly list?: CoopList | undefined;
  /** Who can see it, if that is known; `self`: nobody but its author. */
  readonly readers?: Readers | {readonly who: 'self'} | undefined;
  /** Whether it is the coop's: it lies in a member's home, in a folder of the coop's, or is in one of its lists. */
  readonly isOfCoop: boolean;
  /** Hosts on which spaces of members lie: nothing there is ever opened as a page. */
  readonly podOrigins: ReadonlySet<string>;
}

export interface StandingAsked {
  /** Addresses of the lists that are looked at, with spaces in between; without them, all of the coop's that the reader sees. */
  readonly src: string | undefined;
  readonly languages: readonly string[];
}

/**
 * Finds out whether a document is the coop's, and who can see it. The host of the home in which it lies may see the reader's credentials from now
 * on. Problems: why neither the members nor any list can be read.
 */
export async function findStanding(
  community: Community,
  iri: string,
  {src, languages}: StandingAsked,
): Promise<Result<Standing>> {
  const kind = documentsKind(languages);
  const [roll, provenance, lists] = await Promise.all([
    findRoll(community),
    findProvenance(community, iri),
    community.src || src !== undefined ? findLists(community, kind.types, src, languages, iri) : success([]),
  ]);
  const author = provenance.ok ? provenance.value.author : undefined;
  if (!author && !lists.ok) return lists;
  if (!roll.ok && !(lists.ok && lists.value.length)) return roll;
  const known = lists.ok ? lists.value : [];
  const list = placeIn(known, iri, author) ?? (author ? undefined : await listNaming(community, known, iri, languages));
  const homes = roll.ok && roll.value ? [...roll.value.members].flatMap((one) => one.homes) : [];
  return success({
    author,
    list,
    readers: list?.readers ?? (author ? readersAt(iri) : undefined),
    isOfCoop: author !== undefined || list !== undefined,
    podOrigins: originsOf([iri, community.src ?? '', ...homes]),
  });
}

/** The list to which the place of a document belongs: a folder of the coop's, or the part of a home that is for the same readers. */
function placeIn(lists: readonly CoopList[], iri: string, author: string | undefined): CoopList | undefined {
  const folder = lists.find((one) => one.folder !== undefined && isInside(iri, one.folder));
  if (folder || author === undefined) return folder;
  return lists.find((one) => one.folder === undefined && one.readers.who !== 'unknown' && one.audience === partOf(iri));
}

async function listNaming(
  community: Community,
  lists: readonly CoopList[],
  iri: string,
  languages: readonly string[],
): Promise<CoopList | undefined> {
  const kind = documentsKind(languages);
  const named = await Promise.all(lists.map(({address}) => findWhetherListed(community, iri, {kind, list: address})));
  return lists.find((_, index) => {
    const found = named[index]!;
    return found.ok && found.value;
  });
}

/** Who can see what lies in a part of a home for which the coop has no list, or none that the reader sees. */
function readersAt(iri: string): Standing['readers'] {
  const part = partOf(iri);
  if (part === 'public') return {who: 'everyone'};
  if (part === 'members') return {who: 'members'};
  return part === 'private' ? {who: 'self'} : undefined;
}

/** The part of a home in which a document lies: homes have one container for each audience, and nothing deeper. */
function partOf(iri: string): string | undefined {
  return new URL('.', iri).pathname.split('/').at(-2);
}

function originsOf(addresses: readonly string[]): ReadonlySet<string> {
  return new Set(addresses.filter((one) => URL.canParse(one)).map((one) => new URL(one).origin));
}

/** For a document that the page's author names, of which neither the coop nor its members know. */
export function unknownStanding(iri: string): Standing {
  return {isOfCoop: false, podOrigins: originsOf([iri])};
}
