/** What is said of lists that are missing from what is shown. */
export interface ListGapStrings {
  /** Said as long as some lists have not come. */
  readonly late: (names: string) => string;
  /** Said of lists that could not be read. */
  readonly unread: (names: string) => string;
  /** What a list is called whose title is not known, by whom it is for. */
  readonly names: Readonly<Record<'everyone' | 'members' | 'person' | 'unknown', string>> & {
    readonly group: (name: string | undefined) => string;
  };
}
