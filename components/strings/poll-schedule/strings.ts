/** The texts for a poll for finding a date that another app has made. Every sentence has 20 words at most. */
export interface PollScheduleStrings {
  /** What this is: no vote of the coop. */
  readonly foreign: string;
  /** The name of the table. */
  readonly caption: string;
  readonly date: string;
  readonly answers: Readonly<Record<'yes' | 'ifNeedBe' | 'no', string>>;
  /** Who could have written the answers. */
  readonly claimed: string;
  readonly nobody: string;
  readonly noDates: string;
  /** Beside the name of whoever reads this. */
  readonly you: string;
  /** The heading of the form. */
  readonly title: string;
  readonly hint: string;
  readonly signInFirst: string;
  readonly send: string;
  readonly sending: string;
  readonly sent: string;
  /** Nothing is chosen. */
  readonly empty: string;
  readonly refused: string;
  readonly offline: string;
  /** Another reason follows. */
  readonly notSent: string;
  /** Goes with each reason. */
  readonly kept: string;
}
