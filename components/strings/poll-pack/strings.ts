/** What moderators can put into a reading pack. */
export type PackItem = 'document' | 'argumentFor' | 'argumentAgainst' | 'question';

/** The texts for what to read before voting. Every sentence has 20 words at most. */
export interface PollPackStrings {
  readonly title: string;
  readonly documents: string;
  /** A size in bytes, in words. */
  readonly size: (bytes: number) => string;
  readonly argumentsFor: string;
  readonly argumentsAgainst: string;
  readonly noArgument: string;
  readonly by: (name: string) => string;
  readonly questions: string;
  readonly noAnswer: string;
  /** Some of what is said to be there cannot be shown. */
  readonly partial: string;
  readonly ask: {
    readonly open: string;
    readonly title: string;
    readonly to: string;
    readonly hint: string;
    readonly label: string;
    readonly send: string;
    readonly cancel: string;
    readonly sending: string;
    readonly sent: (name: string) => string;
    readonly kept: string;
    readonly keptByPage: string;
    readonly notSent: string;
    readonly noInbox: string;
    readonly empty: string;
    readonly tooLong: (characters: number) => string;
    /** How the letter begins. */
    readonly letter: (question: string, text: string) => string;
  };
  readonly edit: {
    readonly title: string;
    readonly hint: string;
    readonly add: Readonly<Record<PackItem, string>>;
    readonly change: (text: string) => string;
    readonly remove: (text: string) => string;
    readonly asksToRemove: (text: string) => string;
    readonly doRemove: string;
    readonly keep: string;
    readonly label: Readonly<Record<PackItem, string>>;
    readonly address: string;
    readonly addressHint: string;
    readonly answer: string;
    readonly answerHint: string;
    readonly save: string;
    readonly cancel: string;
    readonly saving: string;
    readonly saved: string;
    readonly kept: string;
    readonly notSaved: string;
    /** Others have changed it meanwhile: it stands above as they left it. */
    readonly changed: string;
    readonly empty: string;
    readonly tooLong: (characters: number) => string;
    readonly noAddress: string;
  };
}
