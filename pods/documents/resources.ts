import {documentOf, isWebAddress} from '../../vocab/rdf/iri.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {ask, type Answer} from '../http.js';
import {failure, isPassing, isWithdrawn, success, type Problem, type Result} from '../problem.js';
import type {SessionState, SignedIn} from '../session/session.js';
import type {Overlay} from './overlay.js';

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
  /** When the server last confirmed the document. */
  readonly asOf?: Date;
  readonly problem?: Problem;
}

/** A document that was read another time, and when the server last confirmed it. */
export interface KeptDocument {
  readonly document: PodDocument;
  readonly asOf: Date;
}

export interface ReadOptions {
  /** Ask the server again even if there is a copy. The browser's own cache still saves the transfer. */
  readonly fresh?: boolean;
  readonly maxBytes?: number | undefined;
  readonly timeout?: number;
  /** As the server has it, without what waits to be sent: for those who write. */
  readonly asStored?: boolean;
  /** Where it is known that not everybody may read it: asked at once in the name of whoever is signed in, and not first without one. */
  readonly asReader?: boolean;
  /** Whether it is hardly ever changed by others: who follows it alone on a page needs no line to its server. */
  readonly isSteady?: boolean;
}

export interface ResourcesOptions {
  /** Who is signed in at the moment of asking. */
  readonly session?: () => SessionState;
  /** Whether this address belongs to the coop or to a home: no other host ever sees credentials. */
  readonly mayAuthenticate?: (url: string) => boolean;
  /** Makes requests without credentials. */
  readonly fetch?: typeof fetch;
  /** The last good copy of a document that cannot be reached, for whoever is signed in when it is found. */
  readonly rescue?: (url: string) => Promise<KeptDocument | undefined>;
}

/** All that is known of one document, for what looks after the documents of a page. */
export interface Entry {
  readonly url: string;
  state: ResourceState;
  reading?: Promise<Result<PodDocument>>;
  /** The limits within which it was read. */
  limits?: ReadOptions;
  /** Whether the copy was read in somebody's name, and so must go when that person does. */
  isPrivate: boolean;
  /** Goes up when the copy is replaced or forgotten: an answer to what was asked before then is out of date. */
  era: number;
  readonly listeners: Set<(state: ResourceState) => void>;
}

/** What servers have said word by word, for as long as nobody has taken it from here. */
export const answers = new WeakMap<PodDocument, Answer>();

/** The documents that a page reads: one entry an address, one request at a time for each. */
export class Resources {
  private readonly entries = new Map<string, Entry>();

  /** Called when something becomes known of a document, and when somebody begins or ends to follow it. */
  onChange?: ((entry: Entry) => void) | undefined;

  /** Answers that somebody has asked for already; each is used once. */
  private readonly expected = new Map<string, Promise<Response>>();

  /** What waits to be sent. Where it changes, {@link Resources.retell} is called. */
  overlay?: Overlay | undefined;

  /**
   * Things of which something waits to be sent, by the list that is to name them: shown in it meanwhile. Where that changes,
   * {@link Resources.retell} is called for the list.
   */
  awaited?: ((list: string) => readonly string[]) | undefined;

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
    const entry = this.entry(documentOf(iri));
    entry.listeners.add(listener);
    this.onChange?.(entry);
    return () => {
      entry.listeners.delete(listener);
      this.onChange?.(entry);
    };
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
    entry.limits = options;
    const reading = this.readInto(entry, url, options).finally(() => {
      if (entry.reading === reading) entry.reading = undefined;
    });
    entry.reading = reading;
    return reading;
  }

  /** Asks the server again, within the limits of the last reading. */
  readAgain(iri: string): Promise<Result<PodDocument>> {
    return this.read(iri, {...this.entry(documentOf(iri)).limits, fresh: true});
  }

  /** Takes what a write has made of a document, so that the page shows it at once. */
  store(document: PodDocument): void {
    const entry = this.entry(documentOf(document.url));
    this.outdate(entry);
    this.tell(entry, known(document));
  }

  /** Every document that was asked for, or is followed. */
  all(): Iterable<Entry> {
    return this.entries.values();
  }

  /**
   * Forgets what was read in somebody's name, and asks again for what was refused or could not be had: somebody else may be allowed, or have
   * a copy on the device.
   */
  forgetPrivate(): void {
    for (const [url, entry] of this.entries) {
      const {problem, document} = entry.state;
      const isRefused = problem?.kind === 'signed-out' || problem?.kind === 'forbidden';
      const isLost = problem && !document && isPassing(problem);
      if (!entry.isPrivate && !isRefused && !isLost) continue;
      entry.isPrivate = false;
      this.outdate(entry);
      this.tell(entry, {status: 'pending', fetching: false});
      if (entry.listeners.size) void this.readAgain(url);
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
    this.onChange?.(entry);
  }

  private async readInto(entry: Entry, url: string, options: ReadOptions): Promise<Result<PodDocument>> {
    const {era} = entry;
    this.tell(entry, {...entry.state, fetching: true});
    const result = await this.fetchDocument(entry, url, options);
    const isLost = !result.ok && !entry.state.document && isPassing(result.problem);
    const rescued = isLost ? await this.options.rescue?.(url) : undefined;
    const {document} = entry.state;
    if (era !== entry.era) return document ? success(document) : failure('signed-out', {url});
    if (rescued?.document.readership === 'some') entry.isPrivate = true;
    if (result.ok) this.tell(entry, known(result.value));
    else this.tell(entry, stateAfter(result.problem, {...entry.state, ...rescued}));
    return rescued ? success(rescued.document) : result;
  }

  /** Whoever is signed in, for addresses that may know. */
  private readerOf(url: string): SignedIn | undefined {
    const state = this.options.session?.();
    return state?.status === 'signed-in' && this.options.mayAuthenticate?.(url) ? state : undefined;
  }

  /** Anonymous first: it costs the server a third, spares the preflight, and lets the browser keep a public copy. */
  private async fetchDocument(entry: Entry, url: string, options: ReadOptions): Promise<Result<PodDocument>> {
    const {document} = entry.state;
    let reader = this.readerOf(url);
    if (!(entry.isPrivate || options.asReader) || !reader) {
      const anonymous = await this.fetchTurtle(this.anonymousFetch(url, options), url, options, 'no-cache');
      // Asked again: a session may have been restored meanwhile.
      reader = this.readerOf(url);
      if (anonymous.ok || anonymous.problem.kind !== 'signed-out' || !reader)
        return toDocument(document, anonymous, 'everyone');
    }
    entry.isPrivate = true;
    // The browser keeps nothing of this for us: what we have is ours to name.
    const tag = document?.readership === 'some' && !entry.state.problem ? document.etag : undefined;
    const answer = await toDocument(document, await this.fetchTurtle(reader.fetch, url, options, 'no-store', tag), 'some');
    const isStillThere = this.readerOf(url)?.webId === reader.webId;
    return isStillThere ? answer : failure('signed-out', {url});
  }

  private anonymousFetch(url: string, {fresh}: ReadOptions): typeof fetch {
    const expected = this.expected.get(url);
    this.expected.delete(url);
    return expected && !fresh ? () => expected : (this.options.fetch ?? fetch);
  }

  private fetchTurtle(fetcher: typeof fetch, url: string, options: ReadOptions, cache: RequestCache, tag?: string) {
    const {maxBytes, timeout} = options;
    // Turtle and nothing else: asked for JSON-LD, some servers never answer when the stored Turtle is malformed.
    const headers = {accept: 'text/turtle', ...(tag && {'if-none-match': tag})};
    return ask(fetcher, url, {headers, cache, maxBytes, timeout});
  }
}

function known(document: PodDocument): ResourceState {
  return {status: 'success', fetching: false, document, asOf: new Date()};
}

/** What somebody has erased, or no longer shows to this reader, goes here at once; any other failure keeps the last copy. */
function stateAfter(problem: Problem, {document, asOf}: Partial<KeptDocument>): ResourceState {
  return document && !isWithdrawn(problem)
    ? {status: 'success', fetching: false, document, asOf, problem}
    : {status: 'error', fetching: false, problem};
}

async function toDocument(
  before: PodDocument | undefined,
  answer: Result<Answer>,
  readership: Readership,
): Promise<Result<PodDocument>> {
  if (!answer.ok) return before && answer.problem.status === 304 ? success(before) : answer;
  const {url, headers, text} = answer.value;
  // A compressing proxy weakens entity tags, but the server behind it compares the strong form.
  const etag = headers.get('etag')?.replace(/^W\//, '');
  // The same object for the same content: nobody has to draw anything again.
  if (etag && before?.etag === etag && before.url === url && before.readership === readership) {
    answers.set(before, answer.value);
    return success(before);
  }
  try {
    const document = {
      url,
      graph: await parseTurtle(text, url),
      etag,
      patchable: headers.get('accept-patch')?.includes('text/n3') ?? false,
      readership,
      modified: dateOf(headers.get('last-modified')),
    };
    answers.set(document, answer.value);
    return success(document);
  } catch (error) {
    return failure('malformed', {url, detail: (error as Error).message});
  }
}

function dateOf(header: string | null): Date | undefined {
  const time = header ? Date.parse(header) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time);
}
