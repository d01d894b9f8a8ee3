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
  /** IRIs of its copies in rooms: it confirms those and no other. */
  readonly copies: readonly string[];
  /** What it says now; none if it was taken back. */
  readonly content?: string | undefined;
  readonly created: number;
  readonly modified?: number | undefined;
  readonly deleted?: number | undefined;
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
