/** The texts around tidying a library up: seen by whoever may change something of it. */
export interface LibraryDeskStrings {
  readonly stop: string;
  /** What is said of the check box beside a document. */
  readonly choose: (title: string) => string;
  readonly chooseAll: string;
  readonly chooseNone: string;
  readonly chosen: (count: number) => string;
  /** Said where nothing on the page is the reader's to change. */
  readonly noneHere: string;
  readonly category: string;
  readonly noCategory: string;
  readonly add: string;
  readonly remove: string;
  readonly progress: (done: number, of: number) => string;
  readonly saved: (count: number) => string;
  /** Said of changes that are kept on the device until they can be sent. */
  readonly waiting: (count: number) => string;
  readonly unchanged: string;
  /** Heading over those that could not be changed. */
  readonly failed: (count: number) => string;
  readonly full: string;
  readonly pin: string;
  readonly unpin: string;
  readonly pinLabel: (title: string) => string;
  readonly unpinLabel: (title: string) => string;
  readonly pinned: (title: string) => string;
  readonly unpinned: (title: string) => string;
  readonly categories: {
    readonly title: string;
    readonly close: string;
    /** Where lists are filed by several sets: the one that is changed. */
    readonly scheme: string;
    readonly name: string;
    readonly inside: string;
    readonly top: string;
    readonly add: string;
    readonly rename: string;
    readonly move: string;
    readonly remove: string;
    /** What is said of a button beside a category, for screen readers. */
    readonly of: (action: string, name: string) => string;
    readonly save: string;
    readonly cancel: string;
    /** Said before a category is taken away. */
    readonly loses: (name: string, count: number) => string;
    readonly added: (name: string) => string;
    readonly renamed: (name: string) => string;
    readonly moved: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly missing: string;
  };
}
