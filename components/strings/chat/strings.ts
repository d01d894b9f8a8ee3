/** The texts of a conversation that is read. */
export interface ChatStrings {
  /** Where nobody has given it a name. */
  readonly unnamed: string;
  readonly notOfCoop: (host: string) => string;
  readonly notAChat: string;
  readonly signInFirst: string;
  /** Who reads it; `named` with how many, where that is known. */
  readonly readers: {
    readonly everyone: string;
    readonly members: string;
    readonly group: (name: string | undefined) => string;
    /** Whose space it lies in. */
    readonly keptBy: (name: string) => string;
    readonly named: string;
    readonly pair: (name: string) => string;
    /** Of a conversation that another application has made. */
    readonly unknown: string;
  };
  /** Who has opened it, if that is sure, and when: rooms can have the same name. */
  readonly opened: (day: string, name: string | undefined) => string;
  /** Names the region with the messages. */
  readonly log: string;
  readonly empty: string;
  readonly reading: string;
  readonly earlier: (count: number) => string;
  readonly earlierDays: string;
  readonly laterDays: string;
  readonly toTheEnd: string;
  readonly write: string;
  readonly today: (day: string) => string;
  readonly yesterday: (day: string) => string;
  readonly someone: (host: string) => string;
  readonly you: (name: string) => string;
  readonly unconfirmed: string;
  readonly unconfirmedHelp: string;
  readonly awaited: string;
  readonly signed: string;
  readonly edited: (time: string) => string;
  readonly removed: string;
  /** Only its place in the conversation; nothing of it is shown. */
  readonly pending: string;
  readonly newSince: string;
  readonly mentionsYou: string;
  /** Before the words of what is answered. */
  readonly answerTo: (name: string) => string;
  readonly answerToRemoved: (name: string) => string;
  /** What is answered lies further back than what is loaded. */
  readonly answerToEarlier: string;
  readonly thread: (count: number) => string;
  readonly inThread: string;
  readonly backFromThread: string;
  readonly actionsOf: (name: string, time: string) => string;
  readonly actions: string;
  readonly reply: string;
  readonly replyInThread: string;
  readonly edit: string;
  readonly remove: string;
  readonly confirmRemove: string;
  readonly removeHelp: string;
  readonly keep: string;
  readonly react: string;
  readonly signs: Readonly<Record<string, string>>;
  /** What a button with a sign says: who has given it, and what pressing it does. */
  readonly signGiven: (sign: string, names: string, isOwn: boolean) => string;
  readonly wordings: (count: number) => string;
  readonly hideWordings: string;
  readonly wordingsTitle: string;
  readonly claimedTitle: string;
  readonly file: (name: string) => string;
  readonly saveFile: (name: string) => string;
  readonly saving: string;
  readonly fileUnread: string;
  readonly pictureWithoutText: string;
  readonly showAll: string;
  readonly gap: (day: string) => string;
  /** Read aloud when somebody says something. */
  readonly said: (name: string, text: string) => string;
  readonly saidMuch: (count: number) => string;
  readonly announce: string;
  readonly announceHelp: string;
  readonly table: string;
  readonly cut: string;
  readonly lost: string;
  readonly label: string;
  readonly labelThread: string;
  readonly signInToWrite: string;
  readonly mayNotWrite: string;
  /** Opens search, dates, saving and settings. */
  readonly tools: string;
}
