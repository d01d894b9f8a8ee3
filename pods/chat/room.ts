import type {AudienceReaders} from '../homes/audiences.js';
import type {Audience, Circle} from '../homes/places.js';

/**
 * Who may read and write in a room, as it says itself (`coop:readers`). `named`: the people whom a group in the room's own container names;
 * `pair`: two WebIDs, where a group would be one address. In a room for everyone, members write.
 */
export type RoomReaders =
  | {readonly who: 'everyone' | 'members'}
  | {readonly who: 'group' | 'named'; readonly group: string}
  | {readonly who: 'pair'; readonly people: readonly [string, string]};

/** A conversation: a LongChat, ours or of another app. */
export interface Room {
  /** IRI of the channel: `…/index.ttl#this`. */
  readonly channel: string;
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  /** WebID of who opened it. */
  readonly author?: string | undefined;
  readonly created?: number | undefined;
  /** The thing that is talked about. */
  readonly about?: string | undefined;
  /** Nothing of a room that another app has made: there, nobody's name can be confirmed. */
  readonly readers?: RoomReaders | undefined;
  /** Document in which it is noted on which days something was said. */
  readonly days?: string | undefined;
  /** Last day for which its documents are there, as `YYYY-MM-DD`. */
  readonly preparedUntil?: string | undefined;
  /** Since when nothing more can be said there, in milliseconds. */
  readonly closed?: number | undefined;
  /** Whether its server has shown it to somebody without an account, whatever it says of itself. */
  readonly isOpenToAll: boolean;
}

/** Where in a home lies what its owner says in a room, and who may read it there. */
export interface SpokenPlace {
  readonly audience: Audience | Circle;
  readonly readers?: AudienceReaders | undefined;
  /** Whether moderators may not look into it either: what a few people say to each other. */
  readonly isConfidential: boolean;
}
