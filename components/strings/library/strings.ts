import type {Readers} from '../../../pods/lists/coop-lists.js';

/** How a library can be shown. */
export type LibraryView = 'list' | 'table';
/** In which order. */
export type LibrarySort = 'newest' | 'title' | 'review-date';

/** The texts of a library. */
export interface LibraryStrings {
  /** What the list is called, for screen readers. */
  readonly list: string;
  readonly search: string;
  readonly searchHint: string;
  readonly count: (count: number) => string;
  /** Heading over the documents that the coop shows first, and over the others. */
  readonly pinned: string;
  readonly others: string;
  /** Said of a document that the coop shows first, where it does not stand under that heading. */
  readonly isPinned: string;
  readonly unnamed: string;
  /** What is said beside a title. */
  readonly link: (host: string) => string;
  readonly minutes: (count: number) => string;
  readonly version: (number: number) => string;
  readonly toReview: (day: string) => string;
  /** Who can see a document, by the list that it is in. */
  readonly readers: Readonly<Record<Exclude<Readers['who'], 'group'>, string>> & {
    readonly group: (name: string | undefined) => string;
  };
  readonly views: {readonly legend: string} & Readonly<Record<LibraryView, string>>;
  readonly sort: {readonly label: string} & Readonly<Record<LibrarySort, string>>;
  readonly columns: Readonly<Record<'title' | 'format' | 'category' | 'author' | 'dated' | 'readers', string>>;
  /** Said for a part of the page that moves sideways. */
  readonly scroll: string;
  readonly folders: {
    readonly label: string;
    readonly open: string;
    readonly all: string;
    readonly unfiled: string;
    /** The name of a folder and how many documents it has, for screen readers. */
    readonly holds: (name: string, count: number) => string;
    /** What the way from the top to the folder that is shown is called. */
    readonly path: string;
  };
  /** Where a document is opened in place. */
  readonly open: string;
  readonly download: string;
  readonly filed: (categories: string) => string;
  readonly keywords: (words: string) => string;
  readonly changed: (note: string) => string;
  readonly add: string;
  readonly manage: string;
  readonly empty: string;
  readonly emptyFolder: string;
  readonly nothingFound: (query: string) => string;
  readonly clearSearch: string;
  readonly showAll: string;
  readonly printed: (query: string, folder: string, left: number) => string;
  readonly failed: (host: string) => string;
  readonly maybeOld: string;
  readonly more: (count: number) => string;
  readonly readMore: string;
  readonly signInFirst: string;
  readonly membersOnly: string;
  /** Said where the coop has no library. */
  readonly noPlace: string;
}
