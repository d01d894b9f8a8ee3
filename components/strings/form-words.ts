/** The texts that every form for something of one's own has; tables of such forms hold them. */
export interface FormWords {
  readonly required: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly unchanged: string;
  /** Said as long as something waits on the device. */
  readonly kept: string;
  /** Said instead where the device keeps nothing. */
  readonly keptByPage: string;
  readonly notSaved: string;
  /** Said where what was changed is gone, with a way to write it anew. */
  readonly gone: string;
  readonly recreate: string;
  readonly announceAgain: string;
  readonly errors: (count: number) => string;
  readonly signInFirst: string;
  readonly conflictTitle: string;
  readonly conflictHelp: string;
  readonly mine: string;
  /** @param at when that was, if it is known. */
  readonly theirs: (at: Date | undefined) => string;
  readonly nothing: string;
}

/** What is said of a picture that is chosen. */
export interface PictureWords {
  readonly hint: string;
  readonly working: string;
  readonly unreadable: string;
  readonly tooLarge: string;
  readonly failed: string;
  /** Said where the browser keeps no files: the picture would be gone with the page. */
  readonly notKept: string;
}
