import type {NotCountedReason} from '../../../vocab/kinds/poll/count-types.js';

/** Why a vote waits to be confirmed, or cannot be. */
export type WaitingReason = NotCountedReason | 'unreachable';

/** The texts for those who confirm and close a poll. Every sentence has 20 words at most. */
export interface PollDeskStrings {
  readonly title: string;
  readonly intro: string;
  readonly confirming: string;
  readonly confirmed: (votes: number) => string;
  readonly waiting: (votes: number) => string;
  readonly reason: (name: string, reason: WaitingReason) => string;
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
    /** Votes that came in time are not confirmed: it can be closed from that time on. */
    readonly waits: (votes: number, time: string) => string;
    /** That time is past: they will not be counted. */
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
