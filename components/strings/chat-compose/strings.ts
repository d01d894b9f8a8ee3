/** The texts of the box in which a message is written. */
export interface ComposeStrings {
  /** How it is sent, and how people are named. */
  readonly hint: string;
  readonly hintEnter: string;
  readonly enterSends: string;
  readonly send: string;
  readonly change: string;
  readonly sending: string;
  readonly sent: string;
  readonly kept: string;
  /** The device keeps nothing more: it goes with the page. */
  readonly keptOnPage: string;
  readonly replyingTo: (name: string) => string;
  readonly changing: string;
  readonly cancel: string;
  readonly addFile: string;
  readonly fileHint: string;
  readonly fileText: (name: string) => string;
  readonly fileTextHint: string;
  readonly dropFile: (name: string) => string;
  /** A file that was chosen, and that the device does not keep. */
  readonly notKept: (name: string) => string;
  /** A file that was chosen on another visit, and is not on the device any more. */
  readonly notThere: (name: string) => string;
  readonly signs: string;
  readonly people: string;
  readonly peopleFound: (count: number) => string;
  readonly draftFrom: (time: string) => string;
  readonly dropDraft: string;
  readonly mistakes: {
    readonly empty: string;
    readonly tooLong: (over: number) => string;
    readonly tooManyFiles: (most: number) => string;
    readonly fileType: (name: string) => string;
    readonly fileTooLarge: (name: string) => string;
    readonly fileEmpty: (name: string) => string;
    readonly pictureUnread: (name: string) => string;
    readonly textMissing: (name: string) => string;
  };
  readonly notSent: string;
  /** The files of a message that was refused. */
  readonly withFiles: (names: string) => string;
  readonly takeUp: string;
  readonly tryAgain: string;
  readonly left: (count: number) => string;
  readonly noMoreOpen: string;
}
