import type {PodDocument, Resources} from '../../documents/resources.js';
import type {FieldConflict, Result} from '../../problem.js';
import type {Deed} from '../deed.js';
import type {Work} from '../work.js';

/** How one type of work is shown while it waits, sent, and put right. */
export interface Handler<W extends Work = Work> {
  /** The documents that the work is about, each written in the order of the deeds. */
  documents(work: W, deed: Deed): readonly string[];
  /** What a document will be once the work is done, `null` if it is gone then; what the work does not touch, as it is. */
  show?(work: W, deed: Deed, url: string, stored: PodDocument | undefined): PodDocument | undefined | null;
  /** Does it, or what is left of it. */
  send(work: W, sending: Sending): Promise<Result<unknown>>;
  /** Names of the fields that the work changes: a later work that changes one of them waits until a person has decided on this one. */
  fieldsOf?(work: W): readonly string[];
  /** A later work, as if `dropped` had never been typed. */
  readonly without?: (work: W, dropped: W) => W;
  /** The work after the person has chosen between two values. */
  choose?(work: W, conflict: FieldConflict, side: Side, sending: Pick<Sending, 'resources' | 'deed'>): W | Promise<W>;
  /** Work that writes anew what is gone, if that can be done. */
  readonly recreate?: (work: W) => W;
}

export type Side = 'mine' | 'theirs';

/** What a handler needs to send. */
export interface Sending {
  readonly deed: Deed;
  /** The mark that the write carries. */
  readonly mark: string;
  readonly resources: Resources;
  /** Makes requests in the person's name, and in nobody else's. */
  readonly fetch: typeof fetch;
  /** Does a part of the work unless it is done already, and remembers that it is. */
  step(name: Step, work: () => Promise<Result<unknown>>): Promise<Result<unknown>>;
  /** Remembers what the document says before something is sent (see {@link ChangeOptions.beforeSending}), or that it was refused. */
  readonly note: (after: string | undefined) => Promise<unknown>;
}

/**
 * `files`: pictures are stored. `copied`: the person's own copy is written. `source`: the document is written. `named`: who it is has been said.
 * `opened`: a room is there; `noted`: the person's own note of it as well. `told`: the list, or the box, knows. `answered`: so does whoever has asked something. `removed`: what stood in another place is gone from there.
 */
export type Step = 'files' | 'copied' | 'opened' | 'noted' | 'source' | 'named' | 'told' | 'answered' | 'removed';
