/** The texts of what is said under a thing. */
export interface ThreadStrings {
  readonly empty: string;
  /** The same, where members may have said something for members. */
  readonly emptyForVisitor: string;
  readonly count: (count: number) => string;
  /** Before there is anything: what the first words make, and who will read them. */
  readonly begin: string;
  readonly readersLegend: string;
  readonly readers: Readonly<Record<'everyone' | 'members', string>>;
  /** Who reads what is about something that is for a group alone. */
  readonly readersOfGroup: string;
  /** The name of the box to write in: not that of any other on the page. */
  readonly label: string;
  /** The message that a link has led to is not in it. */
  readonly notHere: string;
  readonly several: string;
  /** Conversations about the thing that cannot be read. */
  readonly unread: (count: number) => string;
  readonly opening: string;
  readonly notOpened: string;
}
