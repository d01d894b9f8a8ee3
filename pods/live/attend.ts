import {answers, type Entry, type Resources} from '../documents/resources.js';
import type {KeptCopies} from '../documents/kept/copies.js';
import {isPassing} from '../problem.js';
import {holderOf, type SessionState} from '../session/session.js';
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
  const note = (entry: Entry) => {
    live.note(entry);
    // Until it is known who is signed in, it is not known for whom a copy would be.
    if (copies && !isDecided(session())) return;
    copies?.note(entry, holderOf(session()));
    // Both have taken what they need: a page must not hold every text for as long as it is open.
    answers.delete(entry.state.document!);
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

/** Whether it is known by now if somebody is signed in. */
export function isDecided({status}: SessionState): boolean {
  return status === 'signed-in' || status === 'signed-out';
}

/** Whether it is known who is signed in. A session that cannot be restored without a network is still there. */
function isSettled(state: SessionState): boolean {
  return isDecided(state) && !('problem' in state && state.problem && isPassing(state.problem));
}
