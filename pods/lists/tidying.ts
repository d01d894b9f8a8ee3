import type {Resources} from '../documents/resources.js';
import type {Audience, Circle} from '../homes/places.js';
import type {Roll} from '../members/roll.js';
import type {RowShape} from './rows.js';

/** What it takes to bring a coop's list up to date. */
export interface Tidying {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  readonly list: string;
  readonly shape: RowShape;
  /** Time of the tidying. */
  readonly now: Date;
  /**
   * For a list of what members write: who is a member, and which home is whose. Without it the list is that of the members
   * itself, into which and out of which nobody comes by an announcement.
   */
  readonly roll?: Roll;
  /** Who may read the list, and so the part of each home that its things lie in. Default: everybody. */
  readonly audience?: Audience | Circle;
  /** Where the coop keeps things of the list itself. */
  readonly folder?: string | undefined;
}

/** What a tidying has done. */
export interface Tidied {
  /** Rows that were written anew, or taken away. */
  readonly rows: number;
  /** Announcements that are no longer needed, or never were. */
  readonly announcements: number;
  /** Sources that could not be read; their announcements and rows stay for the next time. */
  readonly unread: number;
}
