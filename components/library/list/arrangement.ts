import {remember} from '../../data/arranging/remember.js';
import type {LibrarySort} from '../../strings/library/strings.js';
import {newestFirst, pinnedFirst, type DocumentRow} from './arrange.js';
import type {Library} from './library-lists.js';
import type {LibrarySearch} from './library-search.js';

/** What is wanted of a library. */
export interface LibraryWish {
  readonly query: string;
  readonly sort: LibrarySort;
  /** The category that the page is about, and the one that the reader has chosen. */
  readonly root?: string | undefined;
  readonly folder?: string | undefined;
  /** The reader's day. */
  readonly today: string;
}

/** A library as it is wanted. */
export interface ArrangedLibrary {
  /** All that the page is about; what of it fits the search and the filters; and what of that is in the folder: what is shown, in order. */
  readonly all: readonly DocumentRow[];
  readonly narrowed: readonly DocumentRow[];
  readonly found: readonly DocumentRow[];
  /** Whether what is pinned stands before the others. */
  readonly isPinnedFirst: boolean;
}

/** Narrows documents down by filters, if there are any. */
type Narrow = (searched: readonly DocumentRow[], all: readonly DocumentRow[]) => readonly DocumentRow[];

/** Searches, sorts and narrows documents down. What stays the same is worked out once. */
export class Arrangement {
  private readonly newest = remember(newestFirst);
  private readonly within = remember(inFolder);
  private readonly inside = remember(inFolder);
  private readonly sorted = remember(
    (rows: readonly DocumentRow[], search: LibrarySearch, by: Exclude<LibrarySort, 'newest'>) => search.sort(rows, by),
  );
  private readonly pinned = remember(pinnedFirst);

  /** @param search what finds and sorts, where that is wanted. */
  arrange(
    rows: readonly DocumentRow[],
    library: Library,
    {query, sort, root, folder, today}: LibraryWish,
    search: LibrarySearch | undefined,
    narrow: Narrow,
  ): ArrangedLibrary {
    const newest = this.newest(rows, today);
    const ordered = search && sort !== 'newest' ? this.sorted(newest, search, sort) : newest;
    const all = root === undefined ? ordered : this.within(ordered, library, root);
    const narrowed = narrow(search && query ? search.find(all, query) : all, all);
    const inFolder = folder === undefined ? narrowed : this.inside(narrowed, library, folder);
    const isPinnedFirst = !query && sort === 'newest';
    const found = isPinnedFirst ? this.pinned(inFolder, library.pinned) : inFolder;
    return {all, narrowed, found, isPinnedFirst};
  }
}

/** Without folders, nothing is in any. */
function inFolder(rows: readonly DocumentRow[], {shelving}: Library, folder: string): readonly DocumentRow[] {
  return shelving?.folders.in(rows, folder) ?? [];
}
