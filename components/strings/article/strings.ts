/** What is said around a text that is drawn. */
export interface TextWords {
  /** What a table is called. */
  readonly table: string;
  readonly cut: string;
}

/** The texts of the page of one article. */
export interface ArticleStrings extends TextWords {
  readonly unnamed: string;
  readonly by: (names: string) => string;
  /** Where the person who has put it there is not among its authors. */
  readonly publishedBy: (name: string) => string;
  readonly minutes: (count: number) => string;
  readonly changed: (date: string) => string;
  /** To its author: that nobody else sees it yet. */
  readonly draft: string;
  readonly scheduled: (date: string) => string;
  /** To others. */
  readonly notYet: (date: string) => string;
  readonly categories: string;
  /** The link to a partner's article. */
  readonly readAt: (host: string) => string;
  readonly corrections: string;
  /** Before the names of the languages in which it is as well. */
  readonly alsoIn: string;
  readonly edit: string;
  readonly translate: string;
  readonly maybeOld: string;
  readonly notOfCoop: (host: string) => string;
}
