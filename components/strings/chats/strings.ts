/** The texts of the list of somebody's conversations. */
export interface ChatsStrings {
  readonly signInFirst: string;
  readonly reading: string;
  readonly title: string;
  readonly empty: string;
  /** How many conversations, and in how many something is new. */
  readonly count: (total: number, fresh: number) => string;
  /** @param isMore whether there may be more of them; then `count` may be 0. */
  readonly isNew: (count: number, isMore: boolean) => string;
  /** Said while it is looked for. */
  readonly looking: (total: number) => string;
  /** Tells two conversations of one name apart. */
  readonly openedBy: (name: string, day: string | undefined) => string;
  readonly openedOn: (day: string) => string;
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
  /** It waits on the device. */
  readonly willOpen: string;
  readonly asked: (name: string) => string;
  readonly notOpened: string;
  readonly withGroup: (name: string) => string;
  readonly kinds: Readonly<Record<'pair' | 'named' | 'members' | 'everyone', string>>;
  readonly awaiting: (name: string) => string;
  readonly mistakes: Readonly<Record<'person' | 'title' | 'people', string>>;
}
