/** One document of a LongChat (https://solid.github.io/chat/) as it is written, before anybody's word is checked. */
export interface LongChatDay {
  /** Address of the document. */
  readonly url: string;
  /** Midnight (UTC) of the day that its address names, in milliseconds; none for a document that is named in another way. */
  readonly date?: number | undefined;
  /**
   * Everything that looks like a message, by IRI: those that the channel names, and what takes their place. What lies in another document is
   * here with its ties alone: what it says, its own document tells.
   */
  readonly messages: ReadonlyMap<string, WrittenMessage>;
  readonly reactions: readonly WrittenReaction[];
  /**
   * From each message that is in a thread to the message that began it; to the name of the thread, if only another document says what began
   * it, and there from that name to the message.
   */
  readonly threads: ReadonlyMap<string, string>;
}

export interface WrittenMessage {
  readonly iri: string;
  /** Whether the channel names it: what takes the place of another one is not named, but by the bridge to Matrix. */
  readonly isNamed: boolean;
  readonly maker?: string | undefined;
  readonly created?: number | undefined;
  /** `dct:created` word by word, as signatures are made over it. */
  readonly createdText?: string | undefined;
  readonly content?: string | undefined;
  readonly replacedBy: readonly string[];
  /** `schema:dateDeleted`, if it takes another message away, or was taken away itself (SolidOS did that once). */
  readonly deleted?: number | undefined;
  /** Messages that `sioc:has_reply` ties it to, in either direction. */
  readonly tiedTo: readonly string[];
  readonly signature?: string | undefined;
  readonly files: readonly string[];
  readonly mentions: readonly string[];
  /** Everything that it says, if it says something twice: somebody has added to it. What stands above is then the first of each. */
  readonly contradictions?: Contradictions | undefined;
}

/** What a message says of itself more than once, each in the order of its letters: the same, however a server has sorted its document. */
export interface Contradictions {
  readonly makers: readonly string[];
  readonly contents: readonly string[];
  readonly createdTexts: readonly string[];
  readonly signatures: readonly string[];
}

export interface WrittenReaction {
  readonly iri: string;
  readonly agent: string;
  readonly target: string;
  readonly sign: string;
}
