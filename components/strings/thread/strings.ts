/** The texts of what is said under a thing. */
export interface ThreadStrings {
  readonly title: string;
  readonly noThing: string;
  readonly empty: string;
  readonly count: (count: number) => string;
  /** Before there is anything: what the first words make, and who will read them. */
  readonly begin: string;
  readonly readersLegend: string;
  readonly readers: Readonly<Record<'everyone' | 'members', string>>;
  readonly several: string;
  /** Conversations about the thing that cannot be read. */
  readonly unread: (count: number) => string;
  readonly opening: string;
  readonly notOpened: string;
}
