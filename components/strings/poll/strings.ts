/** The texts of one poll’s page that everybody reads: where it stands, and what goes for it. Dates come as they are written. */
export interface PollStrings {
  readonly notOfCoop: (host: string) => string;
  readonly unnamed: string;
  readonly unnamedAnswer: string;
  /** Between an answer and what is given to it. */
  readonly colon: string;
  /** Where the poll stands. */
  readonly soon: (date: string) => string;
  readonly open: (date: string) => string;
  readonly over: (date: string) => string;
  /** @param date empty if nobody has written when. */
  readonly closed: (date: string) => string;
  /** How many may vote, and how many have. @param voted missing if that is not known. */
  readonly turnout: (roll: number, voted: number | undefined) => string;
  /** Heading of the rules. */
  readonly rules: string;
  /** A way of voting that this page does not know, or no close. */
  readonly unusable: string;
  /** A time on the clock of the poll, beside the reader's. */
  readonly there: (time: string, place: string) => string;
  /** Instead of a name that is not known. */
  readonly someone: string;
  readonly maybeOld: string;
}
