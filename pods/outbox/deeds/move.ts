import type {Graph} from '../../../vocab/rdf/graph.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {namedNode, triple, type Term, type Triple} from '../../../vocab/rdf/terms.js';
import {coop} from '../../../vocab/rdf/vocabularies.js';
import {dctLibrary} from '../../../vocab/rdf/library-vocabulary.js';
import {askToWrite} from '../../ask-to-write.js';
import {changeDocument} from '../../documents/change.js';
import {copyFile} from '../../files/copy-file.js';
import {deleteFile} from '../../files/files.js';
import {failure, success, type Result} from '../../problem.js';
import {inOrder} from '../../steps.js';
import {contributionOf} from '../../things/address.js';
import {ensureContainerFor} from '../../things/contribute.js';
import type {MoveWork} from '../work.js';
import type {Handler, Sending} from './handler.js';
import {announceSurely, tell} from './telling.js';

/**
 * Things that go to other readers. Nothing is taken away before its copy is complete and the other list knows of it: whatever interrupts it, the
 * thing is in one place at least.
 */
export const moveHandler: Handler<MoveWork> = {
  documents: (work) => [documentOf(work.iri), documentOf(contributionOf(work.to))],
  show: (_work, _deed, _url, stored) => stored,
  send(work, sending) {
    return inOrder([
      () => sending.step('files', () => copyFiles(work, sending)),
      () => sending.step('source', () => copyDescription(work, sending)),
      () => sending.step('told', () => tellOther(work, sending)),
      () => sending.step('removed', () => removeOld(work, sending)),
    ]);
  },
};

async function copyFiles({to, copies}: MoveWork, {resources, fetch, deed}: Sending): Promise<Result<unknown>> {
  const {folder, audience, readers} = to;
  const ready =
    folder === undefined
      ? await ensureContainerFor({...to, resources, fetch, webId: deed.webId}, audience, readers)
      : success(undefined);
  if (!ready.ok) return ready;
  for (const [from, target] of copies) {
    const copied = await copyFile(fetch, from, target);
    if (!copied.ok) return copied;
  }
  return success(undefined);
}

async function copyDescription(work: MoveWork, {resources, fetch, mark}: Sending): Promise<Result<unknown>> {
  const source = await resources.read(work.iri, {fresh: true, asStored: true});
  if (!source.ok) return source;
  const {graph} = source.value;
  if (!graph.about(work.iri).length) return failure('missing', {url: work.iri});
  return changeDocument({
    resources,
    fetch,
    url: documentOf(contributionOf(work.to)),
    mark,
    once: true,
    create: true,
    plan: ({size}) => success({deletes: [], inserts: size ? [] : movedTriples(graph, work)}),
  });
}

/** All that the description says, with the addresses of the new place; and which one it takes the place of. */
function movedTriples(graph: Graph, {iri, to, copies}: MoveWork): Triple[] {
  const target = contributionOf(to);
  const [before, after] = [documentOf(iri), documentOf(target)];
  const fileTo = new Map(copies);
  const moved = (value: string) =>
    fileTo.get(value) ?? (value === before || value.startsWith(`${before}#`) ? after + value.slice(before.length) : value);
  const term = <T extends Term>(one: T): T => (one.termType === 'NamedNode' ? (namedNode(moved(one.value)) as T) : one);
  const isOfWrite = ({predicate}: Triple) => predicate.value === coop.lastWrite || predicate.value === coop.previousWrite;
  return [
    ...[...graph]
      .filter((statement) => !isOfWrite(statement))
      .map((one) => ({...one, subject: term(one.subject), object: term(one.object)})),
    triple(target, dctLibrary.replaces, iri),
  ];
}

function tellOther(work: MoveWork, sending: Sending): Promise<Result<unknown>> {
  const {list} = work.to;
  return list ? announceSurely(sending, list, contributionOf(work.to)) : Promise.resolve(success(undefined));
}

async function removeOld({iri, copies, list}: MoveWork, sending: Sending): Promise<Result<unknown>> {
  const {fetch, resources} = sending;
  const gone = await askToWrite(fetch, documentOf(iri), {method: 'DELETE'});
  if (!gone.ok && gone.problem.kind !== 'missing') return gone;
  // A file that cannot be taken away is named by nothing any more.
  for (const [from] of copies) await deleteFile(fetch, from);
  await resources.read(documentOf(iri), {fresh: true, asStored: true});
  return tell(sending, list, iri);
}
