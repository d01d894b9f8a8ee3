import {changed, hasBlankNodes} from '../../vocab/rdf/change-graph.js';
import {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import {n3PatchType, writeN3Patch, writeTurtle} from '../../vocab/rdf/write.js';
import type {Change} from '../../vocab/shapes/write.js';
import {askToWrite} from '../ask-to-write.js';
import {ask} from '../http.js';
import {failure, isWithdrawn, success, type Problem, type Result} from '../problem.js';
import {historyOf, marksOf, remembersSince, stateOf, withMark} from './history.js';
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
export type Plan = (graph: Graph, circumstances: Circumstances) => Result<Change>;

export interface Circumstances {
  /**
   * The write was sent before, and nobody can say any more whether it arrived: the document has changed so much that it does not
   * remember. What would have to be written again is then for the person to decide: somebody may have undone it on purpose.
   */
  readonly isDoubtful: boolean;
}

export interface ChangeOptions {
  readonly resources: Resources;
  /** Makes requests in the writer's name. */
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly plan: Plan;
  /** Whether a document that is not there is made. Otherwise the change fails as `missing`. */
  readonly create?: boolean;
  /** Size allowed for the document. */
  readonly maxBytes?: number | undefined;
  /** The write's own identifier, for one that may have to be repeated after its page is gone. */
  readonly mark?: string | undefined;
  /**
   * Whether the caller tries again later by itself: then only what others were faster with is tried again at once, and nothing that a server
   * which does not answer, or is busy, would be bothered with.
   */
  readonly once?: boolean;
  /** What {@link ChangeOptions.beforeSending} was told last, if this write was sent before. */
  readonly sentAfter?: string | undefined;
  /** Told what the document says of its last write, each time before something is sent. */
  readonly beforeSending?: ((after: string) => Promise<unknown>) | undefined;
}

/**
 * Changes a document so that it arrives exactly once, whatever the network does: the write carries a mark chosen before
 * sending, and the patch takes the document's last mark away. A write that is late, repeated, or built on an old copy finds
 * that mark gone and changes nothing; a write whose answer was lost is recognised by its own mark.
 * @returns the document as it is now; a plan's own refusal is returned as it is.
 */
export async function changeDocument(options: ChangeOptions): Promise<Result<PodDocument>> {
  const {resources, fetch, url, plan, mark = newMark(), create = false, maxBytes} = options;
  let sent: Problem | undefined;
  let doubt = options.sentAfter;
  let fresh = doubt !== undefined || !isSafeBase(resources.stored(url));
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const found = await resources.read(url, {fresh, maxBytes, asStored: true});
    const read = create && !found.ok && found.problem.kind === 'missing' ? success(emptyDocument(url)) : found;
    if (!read.ok) return sent && !isWithdrawn(read.problem) ? failure(sent.kind, sent) : read;
    const document = read.value;
    const history = sent || doubt !== undefined ? historyOf(document.graph, document.url) : [];
    if (history.includes(mark)) return read;
    if (options.once && sent && sent.kind !== 'conflict') return failure(sent.kind, sent);
    const state = stateOf(document.graph, document.url, document.etag);
    const isDoubtful = doubt !== undefined && !remembersSince(doubt, history, state);
    const planned = plan(document.graph, {isDoubtful});
    if (!planned.ok) return planned;
    if (!planned.value.deletes.length && !planned.value.inserts.length) return read;
    const patches = canPatch(document) && isLight(planned.value, document);
    if (!(patches ? isSafeBase(document) : isTagged(document))) {
      if (fresh) return failure('server', {url, detail: 'The server sends no entity tag'});
      // A copy that is good for a patch may not be good for a whole document.
      fresh = true;
      continue;
    }
    fresh = true;
    await options.beforeSending?.(state);
    const marked = withBoth(planned.value, withMark(document.graph, document.url, mark, options.mark !== undefined));
    const whole = patches && !document.isNew ? withWitness(document.graph, marked) : marked;
    const result = await send(fetch, document, whole, patches);
    if (result.ok) {
      resources.store(result.value);
      return result;
    }
    sent = result.problem;
    if (!uncertain.has(sent.kind) || (options.once && sent.retryAfter)) return result;
    if (sent.kind !== 'conflict') doubt = state;
  }
  return failure(sent!.kind, sent);
}

/** An identifier for a write: random, and chosen before anything is sent. */
export function newMark(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}

function withBoth(one: Change, other: Change): Change {
  return {deletes: [...one.deletes, ...other.deletes], inserts: [...one.inserts, ...other.inserts]};
}

/**
 * A patch that takes nothing away would make a document anew that somebody has deleted meanwhile: servers take the entity tag of what is gone
 * for no condition at all. So it takes away, and adds again, a statement that it has seen.
 */
function withWitness(graph: Graph, change: Change): Change {
  if (change.deletes.length) return change;
  const [...statements] = graph;
  const witness = statements.find(({object}) => object.termType === 'NamedNode') ?? statements[0];
  return witness ? {deletes: [witness], inserts: [witness, ...change.inserts]} : change;
}

/** What a document is before it is made. */
function emptyDocument(url: string): PodDocument {
  return {url: documentOf(url), graph: new Graph(), patchable: false, isNew: true, readership: 'some'};
}

/** Whether a write can be guarded with what is known of this copy: our mark in a patch, or the entity tag. */
function isSafeBase(document: PodDocument | undefined): boolean {
  return document !== undefined && (isTagged(document) || (canPatch(document) && isMarked(document)));
}

function isMarked({graph, url}: PodDocument): boolean {
  return marksOf(graph, url).length > 0;
}

function isTagged({isNew, etag}: PodDocument): boolean {
  return isNew === true || etag !== undefined;
}

function isLight({deletes}: Change, {graph}: PodDocument): boolean {
  return deletes.length * graph.size <= mostPatchWork;
}

function canPatch({patchable, graph}: PodDocument): boolean {
  return patchable && !hasBlankNodes(graph);
}

async function send(
  fetcher: typeof fetch,
  document: PodDocument,
  {deletes, inserts}: Change,
  patches: boolean,
): Promise<Result<PodDocument>> {
  const graph = changed(document.graph, deletes, inserts);
  // The old mark guards a patch by itself; the first mark, and every whole document, need the entity tag.
  const guard = patches && isMarked(document) ? undefined : document.etag;
  const condition: Record<string, string> | undefined = document.isNew
    ? {'if-none-match': '*'}
    : guard
      ? {'if-match': guard}
      : undefined;
  const body = serialise(() => (patches ? writeN3Patch(deletes, inserts) : writeTurtle(graph)), document.url);
  if (!body.ok) return body;
  const answer = await askToWrite(fetcher, document.url, {
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
  const answer = await askToWrite(fetcher, url, {
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
