import {documentOf, isInside} from '../../../vocab/rdf/iri.js';
import {ask} from '../../http.js';
import {failure, success, type Result} from '../../problem.js';
import {inOrder} from '../../steps.js';
import type {WithdrawWork} from '../work.js';
import type {Handler, Sending} from './handler.js';
import {tell} from './telling.js';

/** Things that their author takes away. */
export const withdrawHandler: Handler<WithdrawWork> = {
  documents: ({iri}) => [documentOf(iri)],
  show: () => null,
  send(work, sending) {
    return inOrder([
      () => sending.step('source', () => remove(work, sending)),
      () => sending.step('told', () => tell(sending, work.list, work.iri)),
    ]);
  },
};

async function remove({iri, home}: WithdrawWork, {resources, fetch}: Sending): Promise<Result<unknown>> {
  const url = documentOf(iri);
  if (!isInside(url, home)) return failure('forbidden', {url, detail: 'Not in the own home'});
  const gone = await ask(fetch, url, {method: 'DELETE'});
  if (!gone.ok && gone.problem.kind !== 'missing') return gone;
  // Whoever looks at it on this page learns that it is gone.
  if (resources.stored(url)) await resources.read(url, {fresh: true, asStored: true});
  return success(undefined);
}
