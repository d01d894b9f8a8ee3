import {answers, type Entry, type Resources, type ResourceState} from '../documents/resources.js';
import type {KeptCopies} from '../documents/kept/copies.js';
import {isPassing} from '../problem.js';
import {webIdOf, type SessionState} from '../session/session.js';
import type {Live} from './live.js';

/** What looks after the documents of a page. */
export interface Attendants {
  readonly live: Pick<Live, 'note' | 'followSession'>;
  readonly copies: KeptCopies;
}

/**
 * Has the documents of a page looked after from now on.
 * @returns what to call after each change of the session.
 */
export function attend(resources: Resources, session: () => SessionState, {live, copies}: Attendants): () => void {
  const reader = () => webIdOf(session());
  const seen = new WeakSet<ResourceState>();
  const note = (entry: Entry) => {
    const {state} = entry;
    if (!seen.has(state)) copies.note(entry, reader());
    seen.add(state);
    live.note(entry);
    // Both have taken what they need: a page must not hold every text for as long as it is open.
    if (state.document) answers.delete(state.document);
  };
  const followSession = () => {
    const state = session();
    if (isSettled(state)) void copies.forgetPeople(reader());
    live.followSession();
  };
  for (const entry of resources.all()) note(entry);
  resources.onChange = note;
  followSession();
  return followSession;
}

/** Whether it is known who is signed in. A session that cannot be restored without a network is still there. */
function isSettled(state: SessionState): boolean {
  if (state.status === 'signed-out') return !state.problem || !isPassing(state.problem);
  return state.status === 'signed-in';
}
