import {answers, type Entry, type Resources, type ResourceState} from '../documents/resources.js';
import type {KeptCopies} from '../documents/kept/copies.js';
import {isPassing} from '../problem.js';
import {holderOf, isDecided, type SessionState} from '../session/session.js';
import type {Live} from './live.js';

/** What looks after the documents of a page. */
export interface Attendants {
  readonly live: Pick<Live, 'note' | 'followSession'>;
  /** None, if the page does not say who is signed in. */
  readonly copies?: KeptCopies;
}

/**
 * Has the documents of a page looked after from now on.
 * @returns what to call after each change of the session.
 */
export function attend(resources: Resources, session: () => SessionState, {live, copies}: Attendants): () => void {
  const seen = new WeakSet<ResourceState>();
  const note = (entry: Entry) => {
    const {state} = entry;
    live.note(entry);
    // Until it is known who is signed in, it is not known for whom a copy would be.
    if (copies && !isDecided(session())) return;
    if (!seen.has(state)) copies?.note(entry, holderOf(session()));
    seen.add(state);
    // Both have taken what they need: a page must not hold every text for as long as it is open.
    if (state.document) answers.delete(state.document);
  };
  const followSession = () => {
    const state = session();
    if (isSettled(state)) void copies?.forgetPeople(holderOf(state));
    for (const entry of resources.all()) note(entry);
    live.followSession();
  };
  resources.onChange = note;
  followSession();
  return followSession;
}

/** Whether it is known who is signed in. A session that cannot be restored without a network is still there. */
function isSettled(state: SessionState): boolean {
  if (state.status === 'signed-out') return !state.problem || !isPassing(state.problem);
  return state.status === 'signed-in';
}
