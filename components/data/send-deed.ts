import type {Outbox, Standing} from '../../pods/outbox/outbox.js';
import type {Work} from '../../pods/outbox/work.js';
import type {Problem} from '../../pods/problem.js';

/** Milliseconds after which one of several waits for its server no longer than the next one for its turn. */
const patience = 6_000;

/** How far one of several things has come: with its server, kept on the device until then, or refused. */
export type Fate =
  | {readonly is: 'added'; readonly isAnnounced: boolean}
  | {readonly is: 'kept'}
  | {readonly is: 'failed'; readonly problem: Problem | undefined};

/**
 * Hands one of several pieces of work to the outbox. What is refused does not stay there: it still stands where it was chosen, and can be tried
 * again.
 * @param tell is told each time that more is known of it.
 * @returns when there is something to say of it.
 */
export async function sendDeed(
  outbox: Outbox,
  work: Work,
  title: string | undefined,
  tell: (fate: Fate) => void,
): Promise<void> {
  const id = await outbox.add(work, title ? {title} : undefined);
  return new Promise((resolve) => {
    let isOver = false;
    const take = (fate: Fate) => {
      tell(fate);
      resolve();
    };
    const timer = setTimeout(() => take({is: 'kept'}), patience);
    outbox.follow(id, (standing) => {
      const fate = isOver ? undefined : fateOf(standing);
      if (!fate) return;
      clearTimeout(timer);
      isOver = fate.is !== 'kept';
      take(fate);
      if (fate.is === 'failed') void outbox.discard(id);
    });
  });
}

/** @returns nothing as long as it is on its way. */
function fateOf(standing: Standing): Fate | undefined {
  if (standing === 'done') return {is: 'added', isAnnounced: true};
  if (standing === 'given-up') return {is: 'failed', problem: undefined};
  const {state, done, problem} = standing;
  const isStuck = state === 'needs-you' || problem !== undefined || !navigator.onLine;
  if (!isStuck) return undefined;
  if (done.includes('source')) return {is: 'added', isAnnounced: false};
  return state === 'needs-you' ? {is: 'failed', problem} : {is: 'kept'};
}
