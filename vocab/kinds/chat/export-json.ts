import type {Authorship, ChatMessage, MessageState} from './message.js';

/** A conversation as plain data to keep. Times are in universal time as ISO 8601 writes them (`2026-11-28T08:00:00.000Z`); people are WebIDs. */
export interface ConversationFile {
  /** Always the same: what kind of file this is. */
  readonly format: 'coop-conversation';
  /** Of the format: readers of a version read all earlier ones; fields are added, never changed. */
  readonly version: 1;
  /** IRI of the channel. */
  readonly channel: string;
  readonly title?: string | undefined;
  /** When the file was made. */
  readonly exported: string;
  /** The oldest first. */
  readonly messages: readonly MessageEntry[];
}

/** A message in a {@link ConversationFile}: what is shown of it. */
export interface MessageEntry {
  /** Where it lies. */
  readonly iri: string;
  readonly time: string;
  readonly author?: string | undefined;
  /** What the author was called when the file was made. */
  readonly authorName?: string | undefined;
  /** Who vouches for the author: `confirmed` the own space, `signed` the own key, `unconfirmed` nobody. */
  readonly authorship: Authorship;
  /** `removed`: its author has taken it back, so there is no text. */
  readonly state: MessageState;
  /** As it was typed, Markdown of a few signs. */
  readonly text?: string | undefined;
  readonly edited?: string | undefined;
  /** IRI of the message that it answers, and of the one that began its thread. */
  readonly answers?: string | undefined;
  readonly thread?: string | undefined;
  /** Web addresses. */
  readonly files?: readonly string[] | undefined;
  readonly mentions?: readonly string[] | undefined;
  readonly reactions?: ReadonlyArray<{readonly sign: string; readonly people: readonly string[]}> | undefined;
}

/** What is said of a conversation in its file. */
export interface ConversationFacts {
  readonly channel: string;
  readonly title?: string | undefined;
  /** In milliseconds. */
  readonly now: number;
  readonly nameOf: (maker: string) => string | undefined;
}

/** A conversation as JSON: {@link ConversationFile}. */
export function exportJson(messages: readonly ChatMessage[], {channel, title, now, nameOf}: ConversationFacts): string {
  const file: ConversationFile = {
    format: 'coop-conversation',
    version: 1,
    channel,
    title,
    exported: isoOf(now),
    messages: messages.map((message) => entryOf(message, nameOf)),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function entryOf(message: ChatMessage, nameOf: ConversationFacts['nameOf']): MessageEntry {
  const {iri, time, maker, authorship, state, text, edited, answers, thread, files, mentions, reactions} = message;
  return {
    iri,
    time: isoOf(time),
    author: maker,
    authorName: maker === undefined ? undefined : nameOf(maker),
    authorship,
    state,
    text: text || undefined,
    edited: edited === undefined ? undefined : isoOf(edited),
    answers,
    thread,
    files: files.length ? files : undefined,
    mentions: mentions.length ? mentions : undefined,
    reactions: reactions.length ? reactions.map(({sign, agents}) => ({sign, people: agents})) : undefined,
  };
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}
