/** Why a file cannot be taken, or not as it should be. */
export type DocumentProblem = 'format' | 'size' | 'empty' | 'notKept';

/** The texts for the documents of an event, in its form. */
export interface DocumentStrings {
  readonly add: string;
  readonly nth: (number: number) => string;
  readonly remove: (number: number) => string;
  readonly file: string;
  readonly hint: string;
  /** A file is chosen: its size in bytes. */
  readonly chosen: (bytes: number) => string;
  readonly useAddress: string;
  readonly problems: Readonly<Record<DocumentProblem, string>>;
}
