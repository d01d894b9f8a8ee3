import type {ReactiveControllerHost} from 'lit';
import type {Problem} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import type {LibraryDeskStrings} from '../../strings/library-desk/strings.js';
import type {LibraryStrings} from '../../strings/library/strings.js';
import type {Strings} from '../../strings/strings.js';
import type {Library} from './library-lists.js';
import type {Rights} from './rights.js';

/** The library that a tag shows, and who looks at it. */
export interface ShownLibrary {
  readonly community: Community;
  readonly session: SignedIn;
  readonly library: Library;
  /** The reader's languages for content, best first. */
  readonly languages: readonly string[];
}

/** The library as it is while somebody tidies it up. */
export interface DeskGround extends ShownLibrary {
  readonly rights: Rights;
}

/** A tag of the kit. */
export type LibraryTag = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** The tag, as its parts for those who tidy up see it. */
export interface DeskHost {
  readonly tag: LibraryTag;
  /** The library as it is now. */
  ground(): DeskGround;
  /** Finds anew what is pinned, and the categories. */
  reload(): Promise<void>;
  /** Draws the library as others see it. */
  leave(): void;
  draw(): void;
}

/** The words in which that is done. */
export interface DeskWords {
  readonly strings: Strings;
  readonly words: LibraryStrings;
  readonly desk: LibraryDeskStrings;
}

/** What has come of something, in words; or why it could not be done. */
export type DeskReport = string | Problem;
