import type {SessionState} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';

/** What polls are called below the place where all of them lie; nothing else that lies there, and nothing from a poll's box. */
const ofPoll = /^[\w-]+\/poll\.ttl#it$/;

/**
 * Whether a poll lies where the coop's own polls lie, beside its own document: only moderators write there, so that it is the coop's word without
 * being looked for in a list. What voters put into a box lies deeper.
 */
export function isInOwnPlace({src}: Pick<Community, 'src'>, poll: string): boolean {
  if (src === null || !URL.canParse(src)) return false;
  const place = new URL('polls/', src).href;
  return poll.startsWith(place) && ofPoll.test(poll.slice(place.length));
}

/** Resolves once it is known who is signed in: polls are shown to nobody else, and asked for in that person's name at once. */
export function whenSettled(community: Pick<Community, 'session' | 'subscribe'>): Promise<void> {
  if (isSettled(community.session)) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = community.subscribe((session) => {
      if (!isSettled(session)) return;
      stop();
      resolve();
    });
  });
}

function isSettled({status}: SessionState): boolean {
  return status === 'signed-in' || status === 'signed-out';
}
