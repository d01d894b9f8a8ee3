import {newMark} from '../documents/change.js';
import type {Problem} from '../problem.js';
import type {Work} from './work.js';

/** The form in which deeds are stored. What a newer kit has stored in another form is left to it. */
export const deedVersion = 1;

/** What the page on which something was typed calls it, in words for the person. */
export interface About {
  readonly title?: string;
  /** Labels of fields, by name. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What stood in the form, as plain data of its own: if the work is refused, the form of this name shows it again. */
  readonly draft?: {readonly form: string; readonly content: unknown};
}

/** A piece of work that waits in the outbox, with what has become of it so far. Plain data. */
export interface Deed {
  readonly version: typeof deedVersion;
  /** Random. */
  readonly id: string;
  /** Whose it is: nobody else's session ever sends it. */
  readonly webId: string;
  /** The mark of the write: a page that takes it over sees by it whether the write has arrived. */
  readonly mark: string;
  /** Time of the device's clock. */
  readonly created: number;
  readonly work: Work;
  readonly about?: About;
  /** Steps that are done, in their order: a source is written, a list is told. */
  readonly done: readonly string[];
  /** `needs-you`: nothing more happens before the person decides. */
  readonly state: 'waiting' | 'needs-you';
  /** Times that it was tried in vain since it was last certain to go. */
  readonly attempts: number;
  /** Time before which it is not tried again. */
  readonly notBefore: number;
  /** What the document said of its last write before this one was sent, if it was. */
  readonly sentAfter?: string;
  /** Why it waits, or what the person must decide. */
  readonly problem?: Problem;
  /** When and by whom the other value of a conflict was written, as far as it is known. */
  readonly other?: {readonly by?: string; readonly at?: Date};
}

/** Makes a deed of a piece of work. */
export function newDeed(webId: string, work: Work, now: number, about?: About): Deed {
  return {
    version: deedVersion,
    id: crypto.randomUUID(),
    webId,
    mark: newMark(),
    created: now,
    work,
    ...(about && {about}),
    done: [],
    state: 'waiting',
    attempts: 0,
    notBefore: 0,
  };
}

/** The deed as another write: what was sent of it before is no longer looked for. */
export function asNew(deed: Deed, work: Work = deed.work): Deed {
  const {problem: _, sentAfter: __, other: ___, ...rest} = deed;
  return {...rest, mark: newMark(), work, done: [], state: 'waiting', attempts: 0, notBefore: 0};
}

/** The deed, to be tried at once. */
export function again(deed: Deed): Deed {
  return {...deed, state: 'waiting', attempts: 0, notBefore: 0};
}
