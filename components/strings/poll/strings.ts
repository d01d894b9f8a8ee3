/** The texts of one poll’s page that everybody reads: where it stands, and what goes for it. Sentences of at most twenty words. */
export interface PollStrings {
  readonly notOfCoop: (host: string) => string;
  readonly unnamed: string;
  /** Where the poll stands. Dates come as they are written. */
  readonly soon: (date: string) => string;
  readonly open: (date: string) => string;
  readonly over: (date: string) => string;
  /** @param date empty if nobody has written when. */
  readonly closed: (date: string) => string;
  /** How many may vote, and how many have; `voted` missing if that is not known. */
  readonly turnout: (roll: number, voted: number | undefined) => string;
  /** Heading of the rules. */
  readonly rules: string;
  /** A way of voting that this page does not know. */
  readonly unknownMethod: string;
  /** Somebody has made the list of those who may vote another one since the poll was opened. */
  readonly rollChanged: string;
  /** A time on the clock of the poll, beside the reader's. */
  readonly there: (time: string, place: string) => string;
  /** Instead of a name that is not known. */
  readonly someone: string;
  readonly maybeOld: string;
  /** Who is not signed in. */
  readonly signInFirst: string;
  /** Who is signed in and not on the roll. */
  readonly notOnRoll: string;
  readonly rollUnread: string;
}
