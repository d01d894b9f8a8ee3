/** The texts that every form for something of one's own has; tables of such forms hold them. */
export interface FormWords {
  readonly required: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly unchanged: string;
  readonly notSaved: string;
  readonly announceAgain: string;
  readonly errors: (count: number) => string;
  readonly signInFirst: string;
  readonly conflictTitle: string;
  readonly conflictHelp: string;
  readonly mine: string;
  readonly theirs: string;
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
