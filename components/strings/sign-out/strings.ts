/** The texts around what is not sent or not saved: while nobody is signed in, when somebody signs out, and in a form that goes on with it. */
export interface SignOutStrings {
  readonly notSent: (count: number) => string;
  readonly notSaved: (count: number) => string;
  readonly nothingLeft: string;
  readonly needYou: (count: number) => string;
  readonly send: string;
  readonly sendWithoutDrafts: string;
  readonly save: string;
  /** What signing out without more ado takes away. */
  readonly end: Readonly<Record<'nothing' | 'changes' | 'drafts' | 'both', string>>;
  readonly stay: string;
  readonly keepDrafts: string;
  readonly keepDraftsHint: string;
  readonly sending: (count: number) => string;
  readonly stuck: (count: number) => string;
  readonly fileName: (day: string) => string;
  /** What stands in a form and was not saved on an earlier visit. */
  readonly draft: (at: Date) => string;
  readonly eraseDraft: string;
  /** What lies on the device until its author signs in, whoever that is. */
  readonly waiting: (changes: number, drafts: number) => string;
}
