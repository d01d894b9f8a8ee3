/** The texts of the list of somebody's conversations. */
export interface ChatsStrings {
  readonly signInFirst: string;
  readonly reading: string;
  readonly title: string;
  readonly empty: string;
  /** How many conversations, and in how many something is new. */
  readonly count: (total: number, fresh: number) => string;
  readonly isNew: (count: number) => string;
  readonly isMuted: string;
  readonly quiet: string;
  readonly last: (day: string) => string;
  readonly unnamed: string;
  readonly with: (name: string) => string;
  readonly someone: (host: string) => string;
  readonly unread: string;
  readonly invitations: string;
  readonly invitedBy: (name: string) => string;
  readonly invitedText: string;
  readonly accept: string;
  readonly decline: string;
  readonly declineHelp: string;
  readonly discover: string;
  readonly join: string;
  readonly newOne: string;
  readonly newWith: string;
  readonly newWithHint: string;
  readonly newTitle: string;
  readonly newTitleHint: string;
  readonly newPeople: string;
  readonly newText: string;
  readonly newTextHint: string;
  readonly ask: string;
  readonly open: string;
  readonly opening: string;
  readonly opened: string;
  readonly asked: (name: string) => string;
  readonly notOpened: string;
  readonly kinds: Readonly<Record<'pair' | 'named' | 'members' | 'everyone', string>>;
  readonly awaiting: (name: string) => string;
  readonly mistakes: Readonly<Record<'person' | 'title' | 'people', string>>;
}
