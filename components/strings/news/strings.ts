import type {TextWords} from '../article/strings.js';

/** The texts of a list of articles. */
export interface NewsStrings extends TextWords {
  /** What the list is called, for screen readers. */
  readonly list: string;
  readonly search: string;
  readonly count: (count: number) => string;
  readonly unnamed: string;
  readonly by: (names: string) => string;
  readonly minutes: (count: number) => string;
  /** Before the names of the languages in which an article is as well. */
  readonly alsoIn: string;
  /** Of an article that is somewhere else. */
  readonly at: (host: string) => string;
  /** To its author alone: when it will appear. */
  readonly scheduled: (date: string) => string;
  readonly noText: string;
  readonly empty: string;
  readonly nothingFound: (query: string) => string;
  readonly clearSearch: string;
  readonly printed: (query: string, left: number) => string;
  readonly failed: (host: string) => string;
  readonly maybeOld: string;
  readonly more: (count: number) => string;
  readonly readMore: string;
  /** Said where the coop has no list of articles that this reader can see. */
  readonly noPlace: string;
  /** Leads to what programs for news read. */
  readonly subscribe: string;
  readonly drafts: {
    readonly show: string;
    readonly title: string;
    readonly none: string;
    readonly outsider: string;
  };
}
