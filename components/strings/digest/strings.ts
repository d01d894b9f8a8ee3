import type {Verdict} from '../../../vocab/kinds/poll/rules.js';

/** The texts of the form that makes a digest, and of the digest itself. */
export interface DigestStrings {
  readonly signInFirst: string;
  readonly period: string;
  readonly periods: Readonly<Record<'this-month' | 'last-month' | 'this-quarter' | 'last-quarter' | 'days', string>>;
  readonly from: string;
  readonly to: string;
  readonly badDays: string;
  readonly audience: string;
  /** That nothing is in it which not all of them may read. */
  readonly audienceHint: string;
  readonly everyone: string;
  readonly members: string;
  readonly title: string;
  /** The title with which it begins. */
  readonly usualTitle: (coop: string) => string;
  readonly introduction: string;
  readonly introductionHint: string;
  /** How many things were found. */
  readonly found: (count: number) => string;
  readonly incomplete: (sentence: string) => string;
  readonly parts: Readonly<Record<'news' | 'events' | 'decisions', string>>;
  readonly noneIn: Readonly<Record<'news' | 'events' | 'decisions', string>>;
  readonly up: (title: string) => string;
  readonly down: (title: string) => string;
  /** Said when something has moved: its title, its place, and of how many. */
  readonly moved: (title: string, place: number, of: number) => string;
  readonly preview: string;
  readonly closePreview: string;
  readonly print: string;
  readonly save: string;
  /** That this kit sends no mail. */
  readonly saveHint: string;
  readonly saved: string;
  /** Of the file, without its end. */
  readonly fileName: string;
  /** The days that it is about. */
  readonly days: (from: string, to: string) => string;
  readonly untitled: string;
  readonly by: (names: string) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly table: string;
}
