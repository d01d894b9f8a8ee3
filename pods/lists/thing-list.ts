import type {Graph} from '../../vocab/rdf/graph.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {failure, isWithdrawn, type Problem} from '../problem.js';
import {ObservableState} from '../observable.js';
import {SourceQueue} from './source-queue.js';
import {readList} from './recognise.js';
import {announcedIn} from './announced.js';
import {readyRow, type ListKind, type Row} from './row.js';

/** What is known of a list. A failed refresh keeps the rows. */
export interface ListState<T> {
  readonly status: 'pending' | 'success' | 'error';
  readonly fetching: boolean;
  readonly rows: readonly Row<T>[];
  readonly problem?: Problem;
  /** Sources that are not read until somebody asks for them. */
  readonly waiting: number;
  /** How many announcements wait for a moderator's page to tidy them into the list. */
  readonly announced: number;
}

/** Announcements past this many bytes are not read: the list goes on without them. */
const announcementsMaxBytes = 256 * 1024;

/**
 * A list of things, whatever form it has in the pod. Rows are there at once; what must be read at its source, and what was
 * announced as changed, follows a few at a time.
 */
export class ThingList<T> {
  private readonly observable = new ObservableState<ListState<T>>({
    status: 'pending',
    fetching: false,
    rows: [],
    waiting: 0,
    announced: 0,
  });
  private readonly queue = new SourceQueue(
    (source) => this.readSource(source, this.fresh),
    () => this.publish(),
  );
  private rows = new Map<string, Row<T>>();
  /** Sources that are documents in which things are still to be found. */
  private documents: ReadonlySet<string> = new Set();
  private loading?: Promise<void>;
  private loadedFrom?: PodDocument;
  /** Whether sources are asked for again although there is a copy. */
  private fresh = false;

  constructor(
    private readonly resources: Resources,
    readonly address: string,
    private readonly kind: ListKind<T>,
  ) {}

  get state(): ListState<T> {
    return this.observable.value;
  }

  subscribe(listener: (state: ListState<T>) => void): () => void {
    return this.observable.subscribe(listener);
  }

  /**
   * Reads the list unless that was done and its document is still the one that was read. Resolves when nothing is left
   * that may be read without being asked for.
   */
  async load(fresh = false): Promise<void> {
    const isLoaded = this.loadedFrom !== undefined && this.loadedFrom === this.resources.peek(this.address).document;
    if (isLoaded && !fresh && !this.loading) return this.queue.idle();
    this.loading ??= this.loadNow(fresh).finally(() => (this.loading = undefined));
    await this.loading;
    await this.queue.idle();
  }

  /** Reads these sources before the others: they are on screen. */
  prioritise(sources: readonly string[]): void {
    this.queue.prioritise(sources);
  }

  /** Reads the next sources that wait to be asked for. */
  readMore(): void {
    this.queue.allowMore();
  }

  /** Shows what is known of a source by now, because somebody on this page has changed it. */
  update(source: string): Promise<void> {
    return this.readSource(source, false);
  }

  /** Reads one source again after it failed. */
  async retry(source: string): Promise<void> {
    const row = this.rows.get(source);
    if (row) this.setRow({source, status: row.thing ? 'ready' : 'pending', label: row.label, thing: row.thing});
    await this.readSource(source, true);
  }

  private async loadNow(fresh: boolean): Promise<void> {
    this.observable.set({...this.state, fetching: true});
    const read = await readList(this.resources, this.address, this.kind, fresh);
    if (!read.ok) {
      this.failList(read.problem);
      return;
    }
    this.loadedFrom = this.resources.peek(this.address).document;
    this.fresh = fresh;
    this.queue.reset();
    this.rows = new Map(read.value.rows.map((row) => [row.source, row]));
    this.documents = new Set(read.value.areDocuments ? read.value.unread : []);
    this.observable.set({status: 'success', fetching: false, rows: read.value.rows, waiting: 0, announced: 0});
    this.queue.start(read.value.unread);
    if (read.value.announcements) await this.readAnnouncements(read.value.announcements, fresh);
  }

  /** The rows stay, unless this reader may no longer see them. */
  private failList(problem: Problem): void {
    if (isWithdrawn(problem)) {
      this.rows = new Map();
      this.queue.reset();
    }
    const rows = [...this.rows.values()];
    this.observable.set({
      ...this.state,
      status: rows.length ? 'success' : 'error',
      fetching: false,
      rows,
      problem,
      waiting: this.queue.waiting,
    });
  }

  /** An announcement only says which source to look at again. What is the source of no row here is not even opened. */
  private async readAnnouncements(url: string, fresh: boolean): Promise<void> {
    const read = await this.resources.read(url, {fresh, maxBytes: announcementsMaxBytes});
    if (!read.ok) return;
    const announced = announcedIn(read.value.graph);
    this.observable.set({...this.state, announced: announced.length});
    this.queue.start(announced.filter((source) => this.rows.has(source)));
  }

  private async readSource(source: string, fresh: boolean): Promise<void> {
    const read = await this.resources.read(source, {fresh});
    if (!read.ok) {
      this.fail(source, read.problem);
      return;
    }
    const {graph} = read.value;
    if (this.documents.has(source)) {
      this.replaceByContent(source, graph);
    } else if (graph.about(source).length) {
      this.setRow(readyRow(this.kind, graph, source));
    } else {
      this.fail(source, failure('malformed', {url: source, detail: 'The document does not speak of this address'}).problem);
    }
  }

  /** What was shown stays, with the reason why it may be old; what is taken back at its source goes here too. */
  private fail(source: string, problem: Problem): void {
    const {label, thing} = isWithdrawn(problem) ? {} : (this.rows.get(source) ?? {});
    this.setRow({source, status: thing ? 'ready' : 'failed', label, thing, problem});
  }

  private setRow(row: Row<T>): void {
    if (!this.rows.has(row.source)) return;
    this.rows.set(row.source, row);
    this.publish();
  }

  /** A container lists documents: the row of a document gives way to the things that it holds. */
  private replaceByContent(document: string, graph: Graph): void {
    const found = this.kind.find(graph).map((iri) => readyRow(this.kind, graph, iri));
    const rows = [...this.rows].flatMap(([key, row]) =>
      key === document ? found.map((one): [string, Row<T>] => [one.source, one]) : [[key, row] as [string, Row<T>]],
    );
    this.rows = new Map(rows);
    this.publish();
  }

  private publish(): void {
    this.observable.set({...this.state, rows: [...this.rows.values()], waiting: this.queue.waiting});
  }
}
