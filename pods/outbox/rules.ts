import type {Deed} from './deed.js';
import {handlerOf} from './deeds/all.js';
import {isPassing, mostAsked} from './pauses.js';
import type {Problem} from '../problem.js';

/** What makes an outbox one that loses and doubles nothing. Handed in, so that tests can show what each rule is good for. */
export interface OutboxRules {
  /** Whether a deed is tried again after this problem. */
  readonly isPassing: (problem: Problem) => boolean;
  /** Whether a deed is sent only after one that was typed before it. */
  readonly precedes: (earlier: Deed, later: Deed) => boolean;
  /** Whether a deed waits until a person has decided on one that was typed before it. */
  readonly holds: (earlier: Deed, later: Deed) => boolean;
  /** The mark that a deed's write carries. */
  readonly markOf: (deed: Deed) => string;
  /** Whether a deed is laid over what is read. */
  readonly isShown: (deed: Deed) => boolean;
}

export const outboxRules: OutboxRules = {
  isPassing,
  precedes: shareDocument,
  holds,
  markOf: ({mark}) => mark,
  // What was refused is shown no longer: it waits for the person, not for the server.
  isShown: ({state}) => state === 'waiting',
};

function holds(earlier: Deed, later: Deed): boolean {
  if (!shareDocument(earlier, later)) return false;
  // What is not there cannot be changed; everything else that a person still thinks about keeps only its own fields from being written.
  if (earlier.work.type === 'contribute') return !earlier.done.includes('source');
  const fields = handlerOf(earlier.work).fieldsOf?.(earlier.work) ?? [];
  return (handlerOf(later.work).fieldsOf?.(later.work) ?? []).some((field) => fields.includes(field));
}

/** Whether two deeds are about the same document. */
export function shareDocument(one: Deed, other: Deed): boolean {
  const documents = documentsOf(one);
  return documentsOf(other).some((url) => documents.includes(url));
}

/** The documents that a deed is about. */
export function documentsOf(deed: Deed): readonly string[] {
  return handlerOf(deed.work).documents(deed.work, deed);
}

/** A pause that is longer than any comes from a clock that has been set back since. */
function isTime({notBefore}: Deed, now: number): boolean {
  return notBefore <= now || notBefore > now + mostAsked;
}

/** The deeds that can be sent now, each the first that waits for its documents. */
export function dueOf({precedes, holds: isHolding}: OutboxRules, deeds: readonly Deed[], now: number): Deed[] {
  const held: Deed[] = [];
  const queued: Deed[] = [];
  const due: Deed[] = [];
  for (const deed of deeds) {
    if (deed.state === 'needs-you' || held.some((earlier) => isHolding(earlier, deed))) {
      held.push(deed);
      continue;
    }
    if (isTime(deed, now) && !queued.some((earlier) => precedes(earlier, deed))) due.push(deed);
    queued.push(deed);
  }
  return due;
}
