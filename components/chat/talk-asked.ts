import type {LitElement} from 'lit';
import type {Room} from '../../pods/chat/room.js';
import type {Problem, Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import type {ChatStrings} from '../strings/chat/strings.js';
import type {Strings} from '../strings/strings.js';

/** The tag in which a conversation is shown. */
export interface TalkHost extends LitElement {
  /** Counts work into what is awaited until the tag is complete. */
  count(work: Promise<unknown>): void;
  reportProblem(problem: Problem): void;
  /** Draws at once: the browser does not wait before it prints. */
  drawNow(): void;
}

/** The texts of a conversation. */
export interface TalkWords {
  readonly general: Strings;
  readonly chat: ChatStrings;
}

/** What a conversation is shown from. */
export interface TalkAsked {
  readonly community: Community;
  /** The rooms that are read as one, the oldest first: what is said goes into that. None if the first words are to open one. */
  readonly rooms: readonly Room[];
  /** Opens a room for the first words. */
  readonly open?: (() => Promise<Result<Room>>) | undefined;
  /** By which what is typed here is kept: an IRI. */
  readonly key: string;
  readonly webId: string | undefined;
  readonly languages: readonly string[];
  /** Address of the page for one member, with `{id}`. */
  readonly itemHref: string | undefined;
}

/** How it is drawn. */
export interface TalkLook {
  /** Level of the headings over days. */
  readonly headingLevel: number;
  /** Until when the reader has read before, in milliseconds. */
  readonly readUntil?: number | undefined;
}

/** Which messages of those that are loaded are shown, and whether what is before and after them can be asked for there. */
export interface TalkPage {
  readonly from: number;
  readonly to: number;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}
