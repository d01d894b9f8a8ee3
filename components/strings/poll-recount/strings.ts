/** What one difference means: what is found, and what can be done about it. */
export interface DifferenceText {
  readonly what: string;
  readonly next: string;
}

/** The texts for counting a poll again. Every sentence has 20 words at most. */
export interface PollRecountStrings {
  readonly title: string;
  /** What pressing the button does, and about how many documents it reads. */
  readonly explains: (documents: number) => string;
  /** The poll is not closed: there is nothing to compare with yet. */
  readonly provisional: string;
  readonly start: string;
  readonly again: string;
  readonly stop: string;
  readonly goOn: string;
  /** The name of the bar. */
  readonly running: string;
  readonly progress: (done: number, of: number) => string;
  readonly stopped: (done: number, of: number) => string;
  /** The votes are hidden until the close. */
  readonly hidden: string;
  readonly offline: string;
  readonly failed: string;
  readonly matches: string;
  /** There is no published result, and all is as it was confirmed. */
  readonly isIntact: string;
  readonly differs: (differences: number) => string;
  readonly caption: string;
  readonly columns: {readonly option: string; readonly own: string; readonly published: string};
  readonly ballots: string;
  /** The heading over the differences. */
  readonly differences: string;
  readonly difference: {
    readonly result: DifferenceText;
    readonly box: DifferenceText;
    readonly roll: DifferenceText;
    readonly rules: (votes: number) => DifferenceText;
    readonly unread: DifferenceText;
    /** @param arrived when it had arrived. */
    readonly removed: (arrived: string) => DifferenceText;
    readonly altered: (name: string) => DifferenceText;
    readonly 'twin-changed': (name: string) => DifferenceText;
    readonly 'twin-gone': (name: string) => DifferenceText;
    readonly 'twin-unreachable': (name: string) => DifferenceText;
    readonly 'not-in-box': (name: string) => DifferenceText;
    readonly 'not-confirmed': (name: string) => DifferenceText;
  };
  /** Whose vote it is is not known. */
  readonly somebody: string;
}
