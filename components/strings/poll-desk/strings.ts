/** The texts for those who confirm and close a poll. Every sentence has 20 words at most. */
export interface PollDeskStrings {
  readonly title: string;
  readonly intro: string;
  readonly confirming: string;
  readonly confirmed: (votes: number) => string;
  readonly waiting: (votes: number) => string;
  /** Whose vote waits, and why. */
  readonly reasons: Readonly<Record<'unreachable' | 'unconfirmed' | 'unread', (name: string) => string>>;
  /** What lies in the box and is no vote that could ever count. */
  readonly rubbish: (things: number) => string;
  readonly somebody: string;
  readonly confirmNow: string;
  readonly remind: {
    readonly open: string;
    /** To how many it would go. */
    readonly to: (people: number) => string;
    readonly hint: string;
    readonly label: string;
    readonly text: (question: string, until: string) => string;
    readonly send: string;
    readonly cancel: string;
    readonly sending: string;
    readonly sent: (people: number) => string;
    readonly notSent: (people: number) => string;
    readonly today: string;
    readonly nobody: string;
    readonly empty: string;
    readonly tooLong: (characters: number) => string;
  };
  readonly close: {
    readonly title: string;
    /** Not before that time. */
    readonly later: (time: string) => string;
    /** Votes wait that may still be confirmed: what closing does then. */
    readonly waits: (votes: number, time: string) => string;
    /** Nobody can vote any more, and the result is not published yet. */
    readonly shut: (votes: number, time: string) => string;
    /** They will not count. */
    readonly leaves: (votes: number) => string;
    readonly explains: string;
    readonly decision: string;
    readonly decisionHint: string;
    readonly review: string;
    readonly reviewHint: string;
    readonly tooLong: (characters: number) => string;
    readonly past: string;
    readonly check: string;
    readonly checkTitle: string;
    readonly checkText: string;
    readonly noDecision: string;
    readonly noReview: string;
    readonly change: string;
    readonly confirm: string;
    readonly closing: string;
    readonly closed: string;
    readonly failed: string;
  };
}
