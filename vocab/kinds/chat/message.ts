/**
 * How sure a name is. `confirmed`: the author's own space says so. `signed`: the author's key does (SolidOS). `unconfirmed`: whoever may write in
 * the room can have put the name there. `awaited`: it is still being asked.
 */
export type Authorship = 'confirmed' | 'signed' | 'unconfirmed' | 'awaited';

/** `removed`: its author has taken it back; what was written is not shown. */
export type MessageState = 'said' | 'edited' | 'removed';

/** One message of a conversation, as it is shown. */
export interface ChatMessage {
  /** IRI in the room's document, of what was said first. */
  readonly iri: string;
  /**
   * IRI of the newest wording in the room that counts: of the message itself as long as nothing has taken its place. Edits and removals chain on
   * to it.
   */
  readonly latest: string;
  /**
   * IRIs of what has taken its place in the room, as far as its author says so: what is to go from there with the message when that is taken
   * back. Empty for most messages.
   */
  readonly rewordings: readonly string[];
  /** Last part of it: the same wherever a copy of the message lies. */
  readonly name: string;
  /** WebID of whoever is said to have written it. */
  readonly maker?: string | undefined;
  readonly authorship: Authorship;
  /** By which it is sorted, in milliseconds: what it claims, within what is possible. */
  readonly time: number;
  readonly state: MessageState;
  /** As it was typed, Markdown of a few signs: tamed (`tame-text.ts`), never markup. Empty if it was taken back, or is a file alone. */
  readonly text: string;
  /** When it was changed last. */
  readonly edited?: number | undefined;
  /** Earlier wordings, the first one first. */
  readonly earlier: readonly string[];
  /**
   * Wordings that somebody has put in the author's name and that the author does not confirm: never in the place of the message, shown on
   * request.
   */
  readonly claimed: readonly string[];
  /** IRI of the message that it answers. */
  readonly answers?: string | undefined;
  /** IRI of the message that began the thread that it is in. */
  readonly thread?: string | undefined;
  /** How many are in the thread that it began. */
  readonly threadSize: number;
  /** Web addresses of its files. */
  readonly files: readonly string[];
  /** WebIDs of who is named in it. */
  readonly mentions: readonly string[];
  readonly reactions: readonly Reaction[];
  /** Whether it waits to be sent. */
  readonly isPending: boolean;
}

/** What somebody thinks of a message, in a sign. */
export interface Reaction {
  readonly sign: string;
  /** WebIDs of who is said to have given it, each once. */
  readonly agents: readonly string[];
  /** Which of them their own space, or nobody, confirms. */
  readonly unconfirmed: readonly string[];
}

/** Signs that are offered, with the class of action that others read them by (solid/chat). */
export const offeredSigns = {
  '👍': 'AgreeAction',
  '👎': 'DisagreeAction',
  '❤️': 'LikeAction',
  '🙏': 'EndorseAction',
  '😄': 'Action',
  '🎉': 'Action',
} as const;
