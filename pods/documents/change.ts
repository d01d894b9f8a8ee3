import {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {namedNode, triple, type Triple} from '../../vocab/rdf/terms.js';
import {coop} from '../../vocab/rdf/vocabularies.js';
import {n3PatchType, writeN3Patch, writeTurtle} from '../../vocab/rdf/write.js';
import type {Change} from '../../vocab/shapes/write.js';
import {ask} from '../http.js';
import {failure, success, type Problem, type Result} from '../problem.js';
import type {PodDocument, Resources} from './resources.js';

/** Attempts after which a document that others keep changing is given up. */
const maxAttempts = 6;
/**
 * Statements to take away, times statements that are there, past which a document is written as a whole: servers look for each statement
 * of a patch in all the others, and nobody else can use the document meanwhile (a thousand in twenty thousand take three seconds).
 */
const mostPatchWork = 200_000;
/** Problems after which the write may have arrived, or may be worked out anew. */
const uncertain = new Set<Problem['kind']>(['conflict', 'offline', 'too-slow', 'server']);

/** What a writer wants of a document, worked out afresh whenever the document turns out to have changed. */
export type Plan = (graph: Graph) => Result<Change>;

export interface ChangeOptions {
  readonly resources: Resources;
  /** Makes requests in the writer's name. */
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly plan: Plan;
  /** Whether a document that is not there is made. Otherwise the change fails as `missing`. */
  readonly create?: boolean;
  /** Size allowed for the document. */
  readonly maxBytes?: number;
}

/**
 * Changes a document so that it arrives exactly once, whatever the network does: the write carries a mark chosen before
 * sending, and the patch takes the document's last mark away. A write that is late, repeated, or built on an old copy finds
 * that mark gone and changes nothing; a write whose answer was lost is recognised by its own mark.
 * @returns the document as it is now; a plan's own refusal is returned as it is.
 */
export async function changeDocument({
  resources,
  fetch,
  url,
  plan,
  create = false,
  maxBytes,
}: ChangeOptions): Promise<Result<PodDocument>> {
  const mark = triple(documentOf(url), coop.lastWrite, namedNode(`urn:uuid:${crypto.randomUUID()}`));
  let sent: Problem | undefined;
  let fresh = !isSafeBase(resources.peek(url).document);
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const found = await resources.read(url, {fresh, maxBytes});
    const read = create && !found.ok && found.problem.kind === 'missing' ? success(emptyDocument(url)) : found;
    if (!read.ok) return sent ? failure(sent.kind, sent) : read;
    if (sent && read.value.graph.has(mark)) return read;
    const planned = plan(read.value.graph);
    if (!planned.ok) return planned;
    if (!planned.value.deletes.length && !planned.value.inserts.length) return read;
    const patches = canPatch(read.value) && isLight(planned.value, read.value);
    if (!(patches ? isSafeBase(read.value) : isTagged(read.value))) {
      if (fresh) return failure('server', {url, detail: 'The server sends no entity tag'});
      // A copy that is good for a patch may not be good for a whole document.
      fresh = true;
      continue;
    }
    fresh = true;
    const result = await send(fetch, read.value, planned.value, mark, patches);
    if (result.ok) {
      resources.store(result.value);
      return result;
    }
    if (!uncertain.has(result.problem.kind)) return result;
    sent = result.problem;
  }
  return failure(sent!.kind, sent);
}

/** What a document is before it is made. */
function emptyDocument(url: string): PodDocument {
  return {url: documentOf(url), graph: new Graph(), patchable: false, isNew: true, readership: 'some'};
}

/** Whether a write can be guarded with what is known of this copy: our mark in a patch, or the entity tag. */
function isSafeBase(document: PodDocument | undefined): boolean {
  return document !== undefined && (isTagged(document) || (canPatch(document) && marksOf(document).length > 0));
}

function isTagged({isNew, etag}: PodDocument): boolean {
  return isNew === true || etag !== undefined;
}

function isLight({deletes}: Change, {graph}: PodDocument): boolean {
  return deletes.length * graph.size <= mostPatchWork;
}

function canPatch({patchable, graph}: PodDocument): boolean {
  return patchable && !graph.hasBlankNodes;
}

function marksOf({url, graph}: PodDocument): Triple[] {
  const document = documentOf(url);
  return graph.objects(document, coop.lastWrite).map((object) => ({...triple(document, coop.lastWrite, document), object}));
}

async function send(
  fetcher: typeof fetch,
  document: PodDocument,
  change: Change,
  mark: Triple,
  patches: boolean,
): Promise<Result<PodDocument>> {
  const oldMarks = marksOf(document);
  const deletes = [...change.deletes, ...oldMarks];
  const inserts = [...change.inserts, mark];
  const graph = document.graph.changed(deletes, inserts);
  // The old mark guards a patch by itself; the first mark, and every whole document, need the entity tag.
  const guard = patches && oldMarks.length ? undefined : document.etag;
  const condition: Record<string, string> | undefined = document.isNew
    ? {'if-none-match': '*'}
    : guard
      ? {'if-match': guard}
      : undefined;
  const body = serialise(() => (patches ? writeN3Patch(deletes, inserts) : writeTurtle(graph)), document.url);
  if (!body.ok) return body;
  const answer = await ask(fetcher, document.url, {
    method: patches ? 'PATCH' : 'PUT',
    headers: {'content-type': patches ? n3PatchType : 'text/turtle', ...condition},
    body: body.value,
  });
  return answer.ok ? success({...document, graph, etag: undefined, modified: undefined, isNew: false}) : answer;
}

/** A document may hold what cannot be written (terms of RDF 1.2): then it is left alone rather than written without them. */
function serialise(write: () => string, url: string): Result<string> {
  try {
    return success(write());
  } catch (error) {
    return failure('malformed', {url, detail: String(error)});
  }
}

/**
 * Creates a document that must not exist yet.
 * @returns `false` if it was there already: the second creator's 403 (with a right to append only) and the owner's 412 mean the same.
 */
export async function createDocument(
  fetcher: typeof fetch,
  url: string,
  triples: Iterable<Triple>,
): Promise<Result<boolean>> {
  const answer = await ask(fetcher, url, {
    method: 'PUT',
    headers: {'content-type': 'text/turtle', 'if-none-match': '*'},
    body: writeTurtle(triples),
  });
  if (answer.ok) return success(true);
  if (answer.problem.status === 412) return success(false);
  // Whoever may only append is refused either way: what can be read is there.
  const isTaken = answer.problem.kind === 'forbidden' && (await ask(fetcher, url, {method: 'HEAD'})).ok;
  return isTaken ? success(false) : answer;
}
