import type {Numbers} from './counting.js';

/** What the file of a language holds: where its tables are, and whether somebody has read them who did not write them. */
export interface Language {
  readonly isReviewed: boolean;
  readonly tables: Readonly<Record<string, () => Promise<{default: (numbers: Numbers) => unknown}>>>;
}

export type Languages = Readonly<Record<string, () => Promise<Language>>>;
