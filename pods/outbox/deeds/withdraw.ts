import {documentOf, isInside} from '../../../vocab/rdf/iri.js';
import {askToWrite} from '../../ask-to-write.js';
import {historyOf, isWhole, remembersSince, stateOf} from '../../documents/history.js';
import {failure, success, type Result} from '../../problem.js';
import {inOrder} from '../../steps.js';
import type {WithdrawWork} from '../work.js';
import {dropFiles} from './files.js';
import type {Handler, Sending} from './handler.js';
import {tell} from './telling.js';

/** Things that their author takes away. */
export const withdrawHandler: Handler<WithdrawWork> = {
  documents: ({iri}) => [documentOf(iri)],
  show: () => null,
  send(work, sending) {
    return inOrder([
      () => sending.step('source', () => remove(work, sending)),
      () => sending.step('files', () => dropFiles(work, work.iri, sending)),
      () => sending.step('told', () => tell(sending, work.list, work.iri)),
    ]);
  },
};

/**
 * Deletes the document that the person has seen, and none that has come in its place meanwhile: a deletion that is late, or sent again by
 * another page, finds another entity tag, or another history.
 */
async function remove({iri, home}: WithdrawWork, {resources, fetch, deed, note}: Sending): Promise<Result<unknown>> {
  const url = documentOf(iri);
  if (!isInside(url, home)) return failure('forbidden', {url, detail: 'Not in the own home'});
  const read = await resources.read(url, {fresh: true, asStored: true});
  if (!read.ok) return read.problem.kind === 'missing' ? success(undefined) : read;
  const {graph, etag} = read.value;
  const state = stateOf(graph, url, etag);
  const history = historyOf(graph, url);
  if (deed.sentAfter !== undefined && !remembersSince(deed.sentAfter, history, state)) {
    // What remembers all that was ever written to it, but not what was noted, has come in the place of what is gone.
    if (isWhole(history)) return success(undefined);
    // Nobody can say any more: the person is asked. To try again is then to take away what is there now.
    await note(undefined);
    return failure('conflict', {url, conflicts: []});
  }
  await note(state);
  const gone = await askToWrite(fetch, url, {method: 'DELETE', headers: etag ? {'if-match': etag} : {}});
  if (!gone.ok && gone.problem.kind !== 'missing' && gone.problem.kind !== 'conflict') return gone;
  // Whoever looks at it on this page learns that it is gone.
  const left = await resources.read(url, {fresh: true, asStored: true});
  if (gone.ok || (!left.ok && left.problem.kind === 'missing')) return success(undefined);
  // It was not done, for certain: nobody needs to wonder whether it was when the document is found changed.
  if (left.ok) await note(undefined);
  return failure('conflict', {url, detail: 'It is there still'});
}
