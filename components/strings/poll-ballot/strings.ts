/** The texts for whoever votes. Sentences of at most twenty words; dates and names come as they are written. */
export interface BallotStrings {
  readonly title: string;
  /** Why somebody cannot vote here. */
  readonly signInFirst: string;
  readonly notOnRoll: string;
  /** Who may vote could not be read, or is not what the poll was opened with. */
  readonly rollUnread: string;
  readonly rollChanged: string;
  /** How the form is filled in, beside what the rules say. */
  readonly scoreHint: string;
  readonly dotsLeft: (left: number) => string;
  readonly rankHint: string;
  readonly datesHint: string;
  readonly noRank: string;
  /** Answers to a date. */
  readonly dates: Readonly<Record<'yes' | 'ifNeedBe' | 'no', string>>;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly reasonHint: string;
  /** What must be corrected. */
  readonly errors: (count: number) => string;
  readonly mistakes: {
    readonly choose: string;
    readonly tooFew: (fewest: number) => string;
    readonly tooMany: (most: number) => string;
    readonly number: (most: number) => string;
    readonly noPoint: string;
    readonly tooManyPoints: (over: number) => string;
    readonly noScore: string;
    readonly noRank: string;
    readonly sameRank: (rank: number) => string;
    readonly noDate: string;
    readonly reasonMissing: string;
    readonly reasonTooLong: (over: number) => string;
  };
  /** Above what is promised about a vote. */
  readonly promises: string;
  /** Leads to the last look before sending. */
  readonly check: string;
  readonly review: string;
  readonly send: string;
  readonly correct: string;
  readonly cancel: string;
  /** Above what somebody has voted. */
  readonly voted: string;
  readonly nothingGiven: string;
  /** What has become of the vote. */
  readonly sending: string;
  readonly onTheWay: string;
  readonly onPageOnly: string;
  readonly received: string;
  /** The poll is closed, and nobody has confirmed the vote. */
  readonly notCounted: string;
  readonly confirmed: (date: string) => string;
  readonly receiptUnread: string;
  readonly notArrived: string;
  readonly notSent: string;
  readonly change: string;
  readonly changing: string;
}
