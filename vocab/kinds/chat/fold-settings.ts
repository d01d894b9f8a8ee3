import type {Records} from './record.js';

/** What must be known, beside what is written, to say how a conversation reads. */
export interface FoldSettings {
  /** Finds an author's record, by the time that `recordTime` gives for a message. */
  readonly records: Records;
  /** Whether somebody has a home with this coop: then nothing but the record confirms, and where there is none, nothing is confirmed. */
  readonly isOurs: (maker: string) => boolean;
  /** What signatures vouch for, as `verifySignatures` gives it. */
  readonly signed: ReadonlySet<string>;
  /** In milliseconds. */
  readonly now: number;
  /** Whether a message waits to be sent, by its IRI. */
  readonly isPending?: ((iri: string) => boolean) | undefined;
}
