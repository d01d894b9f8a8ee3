import {documentOf, isWebAddress} from '../../vocab/rdf/iri.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {ask, type Answer} from '../http.js';
import type {Overlay} from './overlay.js';
import {failure, isWithdrawn, success, type Problem, type Result} from '../problem.js';
import type {SessionState, SignedIn} from '../session/session.js';

/** Who can read a document, as far as reading it has shown: `some` if the server wanted to know who asks. */
export type Readership = 'everyone' | 'some';

/** A document of a pod as it was last read. */
export interface PodDocument {
  /** Address after redirects; relative IRIs are resolved against it. */
  readonly url: string;
  readonly graph: Graph;
  /** Strong entity tag, as `If-Match` wants it; unknown after a write, because servers do not send it then. */
  readonly etag?: string;
  /** Whether the server takes N3 Patches for this document. */
  readonly patchable: boolean;
  readonly readership: Readership;
  /** Whether it is not there yet. */
  readonly isNew?: boolean;
  /** When the server last saw it change, to the second; unknown after a write. */
  readonly modified?: Date;
  /** What is shown already and waits to be sent: identifiers in the outbox. */
  readonly pending?: readonly string[];
}

/**
 * What is known of a document, on two axes: what we have (`status`) and what the network does (`fetching`). A failed reading
 * keeps the last good copy, unless the server has taken back what it gave.
 */
export interface ResourceState {
  readonly status: 'pending' | 'success' | 'error';
  readonly fetching: boolean;
  readonly document?: PodDocument;
  readonly problem?: Problem;
}

export interface ReadOptions {
  /** Ask the server again even if there is a copy. The browser's own cache still saves the transfer. */
  readonly fresh?: boolean;
  readonly maxBytes?: number | undefined;
  readonly timeout?: number;
  /** As the server has it, without what waits to be sent: for those who write. */
  readonly asStored?: boolean;
}

export interface ResourcesOptions {
  /** Who is signed in at the moment of asking. */
  readonly session?: () => SessionState;
  /** Whether this address belongs to the coop or to a home: no other host ever sees credentials. */
  readonly mayAuthenticate?: (url: string) => boolean;
  /** Makes requests without credentials. */
  readonly fetch?: typeof fetch;
}

interface Entry {
  readonly url: string;
  state: ResourceState;
  reading?: Promise<Result<PodDocument>>;
  /** Whether the copy was read in somebody's name, and so must go when that person does. */
  isPrivate: boolean;
  /** Goes up when the copy is replaced or forgotten: an answer to what was asked before then is out of date. */
  era: number;
  readonly listeners: Set<(state: ResourceState) => void>;
}

/** The documents that a page reads: one entry an address, one request at a time for each. */
export class Resources {
  private readonly entries = new Map<string, Entry>();

  /** Answers that somebody has asked for already; each is used once. */
  private readonly expected = new Map<string, Promise<Response>>();

  /** What waits to be sent. Where it changes, {@link Resources.retell} is called. */
  overlay?: Overlay | undefined;

  constructor(private readonly options: ResourcesOptions = {}) {}

  /** Takes an answer that is on its way, asked for without credentials: the next reading of `url` uses it. */
  expect(url: string, answer: Promise<Response>): void {
    this.expected.set(documentOf(url), answer);
  }

  /** Tells those who watch a document that what is laid over it has changed. */
  retell(iri: string): void {
    const entry = this.entry(documentOf(iri));
    this.tell(entry, {...entry.state});
  }

  /** What is known of a document now, without asking anybody. */
  peek(iri: string): ResourceState {
    return this.shown(this.entry(documentOf(iri)));
  }

  /** The last copy of a document as the server has it. */
  stored(iri: string): PodDocument | undefined {
    return this.entry(documentOf(iri)).state.document;
  }

  /** Calls back after each change of a document's state. Returns the undo. */
  subscribe(iri: string, listener: (state: ResourceState) => void): () => void {
    const {listeners} = this.entry(documentOf(iri));
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Reads a document, from the copy if there is one. */
  async read(iri: string, options: ReadOptions = {}): Promise<Result<PodDocument>> {
    const url = documentOf(iri);
    const result = await this.readStored(url, options);
    return !this.overlay || options.asStored ? result : this.overlay.reading(url, result);
  }

  private async readStored(url: string, options: ReadOptions): Promise<Result<PodDocument>> {
    if (!isWebAddress(url)) return failure('bad-address', {url});
    const entry = this.entry(url);
    if (entry.reading) return entry.reading;
    if (!options.fresh && entry.state.document) return success(entry.state.document);
    const reading = this.readInto(entry, url, options).finally(() => {
      if (entry.reading === reading) entry.reading = undefined;
    });
    entry.reading = reading;
    return reading;
  }

  /** Takes what a write has made of a document, so that the page shows it at once. */
  store(document: PodDocument): void {
    const entry = this.entry(documentOf(document.url));
    this.outdate(entry);
    this.tell(entry, {status: 'success', fetching: false, document});
  }

  /** Forgets what was read in somebody's name, and every refusal: somebody else may be allowed. */
  forgetPrivate(): void {
    for (const [url, entry] of this.entries) {
      const refused = entry.state.problem?.kind === 'signed-out' || entry.state.problem?.kind === 'forbidden';
      if (!entry.isPrivate && !refused) continue;
      entry.isPrivate = false;
      this.outdate(entry);
      this.tell(entry, {status: 'pending', fetching: false});
      if (entry.listeners.size) void this.read(url);
      else this.entries.delete(url);
    }
  }

  private shown({url, state}: Entry): ResourceState {
    return this.overlay?.state(url, state) ?? state;
  }

  private entry(url: string): Entry {
    let entry = this.entries.get(url);
    if (!entry) {
      entry = {url, state: {status: 'pending', fetching: false}, isPrivate: false, era: 0, listeners: new Set()};
      this.entries.set(url, entry);
    }
    return entry;
  }

  private outdate(entry: Entry): void {
    entry.era++;
    entry.reading = undefined;
  }

  private tell(entry: Entry, state: ResourceState): void {
    entry.state = state;
    for (const listener of [...entry.listeners]) listener(this.shown(entry));
  }

  private async readInto(entry: Entry, url: string, options: ReadOptions): Promise<Result<PodDocument>> {
    const {era} = entry;
    this.tell(entry, {...entry.state, fetching: true});
    const result = await this.fetchDocument(entry, url, options);
    const {document} = entry.state;
    if (era !== entry.era) return document ? success(document) : failure('signed-out', {url});
    if (result.ok) this.tell(entry, {status: 'success', fetching: false, document: result.value});
    else this.tell(entry, stateAfter(result.problem, document));
    return result;
  }

  /** Whoever is signed in, for addresses that may know. */
  private readerOf(url: string): SignedIn | undefined {
    const state = this.options.session?.();
    return state?.status === 'signed-in' && this.options.mayAuthenticate?.(url) ? state : undefined;
  }

  /** Anonymous first: it costs the server a third, spares the preflight, and lets the browser keep a public copy. */
  private async fetchDocument(entry: Entry, url: string, options: ReadOptions): Promise<Result<PodDocument>> {
    let reader = this.readerOf(url);
    if (!entry.isPrivate || !reader) {
      const anonymous = await this.fetchTurtle(this.anonymousFetch(url, options), url, options, 'no-cache');
      // Asked again: a session may have been restored meanwhile.
      reader = this.readerOf(url);
      if (anonymous.ok || anonymous.problem.kind !== 'signed-out' || !reader) return toDocument(anonymous, 'everyone');
    }
    entry.isPrivate = true;
    const answer = await toDocument(await this.fetchTurtle(reader.fetch, url, options, 'no-store'), 'some');
    const isStillThere = this.readerOf(url)?.webId === reader.webId;
    return isStillThere ? answer : failure('signed-out', {url});
  }

  private anonymousFetch(url: string, {fresh}: ReadOptions): typeof fetch {
    const expected = this.expected.get(url);
    this.expected.delete(url);
    return expected && !fresh ? () => expected : (this.options.fetch ?? fetch);
  }

  private fetchTurtle(fetcher: typeof fetch, url: string, options: ReadOptions, cache: RequestCache) {
    const {maxBytes, timeout} = options;
    // Turtle and nothing else: asked for JSON-LD, some servers never answer when the stored Turtle is malformed.
    return ask(fetcher, url, {headers: {accept: 'text/turtle'}, cache, maxBytes, timeout});
  }
}

/** What somebody has erased, or no longer shows to this reader, goes here at once; any other failure keeps the last copy. */
function stateAfter(problem: Problem, document: PodDocument | undefined): ResourceState {
  return document && !isWithdrawn(problem)
    ? {status: 'success', fetching: false, document, problem}
    : {status: 'error', fetching: false, problem};
}

async function toDocument(answer: Result<Answer>, readership: Readership): Promise<Result<PodDocument>> {
  if (!answer.ok) return answer;
  const {url, headers, text} = answer.value;
  try {
    const graph = await parseTurtle(text, url);
    return success({
      url,
      graph,
      // A compressing proxy weakens entity tags, but the server behind it compares the strong form.
      etag: headers.get('etag')?.replace(/^W\//, ''),
      patchable: headers.get('accept-patch')?.includes('text/n3') ?? false,
      readership,
      modified: dateOf(headers.get('last-modified')),
    });
  } catch (error) {
    return failure('malformed', {url, detail: (error as Error).message});
  }
}

function dateOf(header: string | null): Date | undefined {
  const time = header ? Date.parse(header) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time);
}
