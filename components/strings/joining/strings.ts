import type {DeskStrings} from './desk-strings.js';

/** A place where something will be written, and each thing with who will see it. */
export interface PlanPart {
  readonly where: string;
  readonly things: readonly {readonly what: string; readonly who: string}[];
}

/** What somebody can do in `<coop-join>`. */
export type JoiningDeed = 'ask' | 'withdraw' | 'leave' | 'stay';

/** The texts around joining and leaving. Those of moderators are a table of their own, which nobody else loads. */
export interface JoiningStrings {
  readonly title: (coop: string) => string;
  readonly signInFirst: string;
  readonly closed: string;
  readonly open: string;
  readonly explain: string;
  readonly plan: readonly PlanPart[];
  /** What is on the button for each deed. */
  readonly deeds: Readonly<Record<JoiningDeed, (coop: string) => string>>;
  readonly askAgain: string;
  readonly doing: Readonly<Record<JoiningDeed, string>>;
  /** What did not happen; what happened to the network follows. */
  readonly failed: Readonly<Record<JoiningDeed, string>>;
  readonly retrySafely: string;
  readonly sent: string;
  /** When the request is answered: by somebody, or without anybody's word. */
  readonly answerFollows: Readonly<Record<'approved' | 'open', string>>;
  readonly withdrawn: string;
  readonly member: (coop: string) => string;
  readonly refused: (coop: string) => string;
  readonly leaving: string;
  readonly stayed: string;
  readonly leaveTitle: string;
  readonly leaveGoes: string;
  readonly leaveStays: string;
  readonly leaveElsewhere: string;
  readonly address: string;
  readonly copyAddress: string;
  readonly copied: string;
  readonly forModerators: string;
  /** Loads the texts for moderators. */
  readonly desk: () => Promise<DeskStrings>;
}
