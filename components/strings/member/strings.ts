/** The texts of one member's page that a directory does not need. */
export interface MemberStrings {
  readonly fields: Readonly<Record<'phone' | 'email' | 'photo', string>>;
  /** Said beside what not everybody can see. */
  readonly visibleTo: Readonly<Record<'members' | 'private', string>>;
  readonly updated: (date: string) => string;
  /** A part of the profile is for this reader and could not be read. */
  readonly partUnread: string;
  readonly write: (name: string) => string;
  readonly signInToWrite: (name: string) => string;
  readonly contact: {
    /** Said as long as a message waits on the device; the second where only the page keeps it. */
    readonly kept: (name: string) => string;
    readonly keptByPage: string;
    readonly label: string;
    readonly hint: (host: string) => string;
    readonly send: string;
    readonly cancel: string;
    readonly sending: string;
    readonly sent: (name: string) => string;
    readonly notSent: string;
    readonly refused: string;
    readonly empty: string;
    readonly tooLong: (limit: number) => string;
    readonly failed: string;
  };
}
