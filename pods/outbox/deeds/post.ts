import {post} from '../../boxes/post.js';
import type {Result} from '../../problem.js';
import type {PostWork, Posting} from '../work.js';
import type {Handler, Sending} from './handler.js';

/** Items for boxes. Sent twice after a lost answer, an item is in the box twice, and counts once: its identifier is the same. */
export const postHandler: Handler<PostWork> = {
  documents: ({box}) => [box],
  send: (work, sending) => sending.step('told', () => send(work, sending)),
};

/** Puts an item into its box. */
export function send({box, item, slug}: Posting, {fetch}: Pick<Sending, 'fetch'>): Promise<Result<unknown>> {
  return post(fetch, box, item, slug);
}
