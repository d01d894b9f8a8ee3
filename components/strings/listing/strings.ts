import type {FacetTexts} from '../facets/strings.js';
import type {ValueWords} from '../things/value-words.js';

/** The texts around lists of any kind of thing. */
export interface ListingStrings {
  /** What values are shown with. */
  readonly values: ValueWords;
  readonly search: string;
  /** How many there are; of how many, where not all are shown. `nouns` are what one and several of them are called. */
  readonly count: (found: number, all: number, nouns?: Nouns) => string;
  readonly empty: string;
  /** `query` is empty where nothing was searched for. */
  readonly nothingFound: (query: string, isNarrowed: boolean) => string;
  readonly clearSearch: string;
  readonly clearFilters: string;
  readonly unnamed: string;
  readonly failed: (host: string) => string;
  readonly maybeOld: string;
  readonly more: (count: number) => string;
  readonly readMore: string;
  /** Heading over what has nothing of what the others are grouped by. */
  readonly others: string;
  /** Goes with the number on paper; `left` is how many are not on it. */
  readonly printed: (query: string, left: number) => string;
  /** What a list is called that nobody has named. */
  readonly list: string;
  readonly table: {
    /** Said of the part of the page in which a wide table moves. */
    readonly scroll: (label: string) => string;
  };
  readonly filters: ListFilterTexts;
}

/** The texts around what lists of any kind are narrowed down and sorted with. */
export interface ListFilterTexts extends FacetTexts {
  /** The first choice of each list: all values. */
  readonly all: string;
  readonly from: Readonly<Record<'number' | 'date' | 'time', string>>;
  readonly to: Readonly<Record<'number' | 'date' | 'time', string>>;
  /** From where to where the values go that there are. */
  readonly between: (from: string, to: string) => string;
  /** A range that is chosen; either end may be empty. */
  readonly range: (label: string, from: string, to: string) => string;
  readonly sort: string;
  readonly usualOrder: string;
  readonly descending: (label: string) => string;
  /** For the page's author, who sees it until the list is there. */
  readonly noList: string;
}

/** What one and several things are called. */
export type Nouns = readonly [one: string, several: string];
