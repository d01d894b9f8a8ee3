import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import type {CoopList} from '../../../pods/lists/coop-lists.js';
import type {JoinedList} from '../../../pods/lists/joined-list.js';
import {remember} from '../../data/arranging/remember.js';
import type {FoundLists} from '../../data/coop-lists.js';
import type {Community} from '../../data/community.js';
import type {LibraryStrings} from '../../strings/library/strings.js';
import type {Shelving} from '../categories/shelving.js';

/** Who can see a document, in words. */
export type ReadersText = (source: string) => string;

/** The lists of a library, shown as one, with what is known of them. */
export class Library {
  /** Sources that the coop shows first. */
  readonly pinned: ReadonlySet<string>;

  constructor(
    readonly list: JoinedList<LibraryItem>,
    readonly lists: readonly CoopList[],
    /** Not there if no list is filed by categories, or they cannot be read. */
    readonly shelving: Shelving | undefined,
    /** Names of the coop's groups, by their addresses. */
    private readonly groups: ReadonlyMap<string, string>,
  ) {
    this.pinned = new Set(lists.flatMap(({pinned}) => pinned));
  }

  /** The list in which a document is. */
  placeOf(source: string): CoopList | undefined {
    const part = this.list.listOf(source);
    return part && this.lists[this.list.parts.indexOf(part)];
  }

  /** Says who can see a document; the same function for the same words. */
  readonly readersText = remember(({readers: texts}: LibraryStrings): ReadersText => (source) => {
    const readers = this.placeOf(source)?.readers;
    if (!readers) return '';
    return readers.who === 'group' ? texts.group(this.groupName(readers.group)) : texts[readers.who];
  });

  /** The name of a group that can see something; without one, that of its list. */
  private groupName(group: string): string | undefined {
    const list = this.lists.find(({readers}) => readers.who === 'group' && readers.group === group);
    return this.groups.get(group) ?? list?.title;
  }
}

/**
 * Finds out by which categories some lists of documents are filed, and how the groups are called that they are for. What of these cannot be read is
 * left out.
 */
export async function openLibrary(
  community: Community,
  {list, lists}: FoundLists<LibraryItem>,
  languages: readonly string[],
): Promise<Library> {
  const [shelving, groups] = await Promise.all([
    readShelving(community, lists, languages),
    readGroupNames(community, lists, languages),
  ]);
  return new Library(list, lists, shelving, groups);
}

async function readShelving(
  {resources}: Community,
  lists: readonly CoopList[],
  languages: readonly string[],
): Promise<Shelving | undefined> {
  const schemes = [...new Set(lists.flatMap(({scheme}) => scheme ?? []))];
  if (!schemes.length) return undefined;
  // A library without its folders is better than none.
  const loaded = await import('../categories/shelving.js').catch(() => undefined);
  return loaded?.openShelving(resources, schemes, languages);
}

async function readGroupNames(
  community: Community,
  lists: readonly CoopList[],
  languages: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (!lists.some(({readers}) => readers.who === 'group')) return new Map();
  const groups = await community.groups(languages).catch(() => undefined);
  return new Map(groups?.ok ? groups.value.map(({iri, name}) => [iri, name]) : []);
}
