import {nameOf} from './utterance.js';

/**
 * What an author's own space says of what the author has said: one document a month and circle of readers. It alone confirms a name, and
 * what it says holds against what stands in the room.
 */
export interface SpokenRecord {
  /** By name of message ({@link ChatMessage.name}). */
  readonly messages: ReadonlyMap<string, RecordedMessage>;
  /** By name of reaction. */
  readonly reactions: ReadonlyMap<string, RecordedReaction>;
}

export interface RecordedMessage {
  readonly name: string;
  /** IRIs of its copies in rooms, and of what takes their place there: it confirms those and no other. */
  readonly copies: readonly string[];
  /** What it says now, with the addresses of its files below the words; none if it was taken back. */
  readonly content?: string | undefined;
  /** None if the message was written with another app, and taken up when its author changed it: all else but the words is then the room's. */
  readonly created?: number | undefined;
  readonly modified?: number | undefined;
  readonly deleted?: number | undefined;
  /** IRI of the message that it answers, and of the one that began its thread. */
  readonly answers?: string | undefined;
  readonly thread?: string | undefined;
  readonly files: readonly string[];
  readonly mentions: readonly string[];
}

export interface RecordedReaction {
  readonly name: string;
  readonly target: string;
  readonly sign: string;
}

/** What is known of an author's record of a month: `none` if there is nobody to ask (no home, or it holds nothing). */
export type RecordState = SpokenRecord | 'none' | 'awaited';

/** Finds an author's record for a time. */
export type Records = (maker: string, time: number) => RecordState;

/** Last part of the address of the record of a month: `said-2026-11.ttl`. */
export function recordName(time: number): string {
  return `said-${new Date(time).toISOString().slice(0, 7)}.ttl`;
}

/** Times that a calendar of four digits has. */
const latest = Date.UTC(9999, 11, 31);

/**
 * By which time the record is found that a message, an edit of it, its removal or a reaction to it is kept in: always that of the month of the
 * message. Its name says it, which neither a wrong clock nor anybody else can change; failing that, the day of its document.
 * @param message IRI of the message that was said first.
 * @param date of its document, in milliseconds (see `dayOf`).
 */
export function recordTime(message: string, date = 0): number {
  const time = Number(/^Msg(\d{1,15})/.exec(nameOf(message))?.[1] ?? date);
  return time <= latest ? time : date;
}
