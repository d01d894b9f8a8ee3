import {longDay} from '../../../text/long-day.js';

/** The words around articles on pages without scripts, in one language. */
export interface NewsPageWords {
  /** Of these words, as a tag. */
  readonly language: string;
  readonly untitled: string;
  readonly allNews: string;
  /** Name of the link to the feed. */
  readonly feed: string;
  readonly by: (names: string) => string;
  readonly minutes: (count: number) => string;
  readonly changed: (date: string) => string;
  readonly categories: string;
  readonly corrections: string;
  readonly alsoIn: string;
  readonly readAt: (host: string) => string;
  /** Name of a table, for who uses the keyboard. */
  readonly table: string;
  /** Below a text that was too long to be written out. */
  readonly isCut: string;
  readonly empty: string;
}

/** A day in words. In UTC, so that whoever writes the page writes the same. */
export function dayIn(language: string, time: number): string {
  return longDay(language, time, 'UTC');
}

/** The name of a language in itself, as its readers look for it. */
export function ownLanguageName(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
