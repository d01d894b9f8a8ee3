/** What is said around a list that is too long to be read as a whole. */
export interface IndexedStrings {
  /** Said as long as nothing is found. */
  readonly searching: string;
  /** How many are found, where there are more. */
  readonly moreThan: (count: number) => string;
  /** The same, where it is not members alone. */
  readonly moreResults: (count: number) => string;
  /** Which page is shown, where it is not known how many there are. */
  readonly page: (page: number) => string;
  /** Said where much was looked through and little found. */
  readonly paused: string;
  readonly goOn: string;
  readonly partMissing: string;
  /** On the box in which a value is looked for. */
  readonly findValue: (label: string) => string;
}
