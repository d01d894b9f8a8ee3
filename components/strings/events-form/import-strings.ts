import type {CalendarIssueKind} from '../../../vocab/formats/icalendar/issues.js';

/** Why nothing is taken over from a file. */
export type FileRefusal = 'too-large' | 'unreadable' | 'empty' | 'no-calendar' | 'no-event';

/** What a person should know of what was taken over: what the reading of the file tells, and what only the form knows. */
export type ImportNote =
  Exclude<CalendarIssueKind, 'too-large' | 'no-calendar'> | 'guessed-letters' | 'cut-text' | 'private';

/** How many events have come how far. */
export interface ImportCount {
  readonly added: number;
  /** Kept on the device until their server can be reached. */
  readonly kept: number;
  readonly failed: number;
}

/** What is said of one event of a file, beside its title and its date. */
export type ImportMark = 'repeats' | 'cancelled' | 'private' | 'known' | 'added' | 'kept' | 'failed';

/** The texts around calendar files that somebody takes over: loaded once a file is chosen. */
export interface EventImportStrings {
  readonly title: string;
  readonly reading: string;
  readonly refusals: Readonly<Record<FileRefusal, string>>;
  /** Said where it cannot be found out what is in the calendar already; the reason follows. */
  readonly notCompared: string;
  /** The form holds the one event of the file. */
  readonly filled: (name: string) => string;
  /** The one event of the file is there already. */
  readonly isKnown: (name: string) => string;
  readonly notesTitle: string;
  /** @param example the first title or line of which it is true; empty if there is none. */
  readonly notes: Readonly<Record<ImportNote, (count: number, example: string) => string>>;
  readonly found: (count: number) => string;
  /** How many are not shown, because a page takes only so many at a time. */
  readonly more: (count: number) => string;
  readonly legend: string;
  /** Above the choice of who can see those that are added. */
  readonly audience: string;
  readonly all: string;
  readonly untitled: string;
  readonly marks: Readonly<Record<ImportMark, string>>;
  readonly add: (count: number) => string;
  readonly chooseOne: string;
  readonly adding: (count: number) => string;
  readonly result: (count: ImportCount) => string;
  readonly back: string;
}
