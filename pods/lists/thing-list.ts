import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import type {Roll} from '../members/roll.js';
import {failure, isWithdrawn, type Problem, type Result} from '../problem.js';
import {ObservableState} from '../observable.js';
import {SourceQueue} from './source-queue.js';
import {readList} from './recognise.js';
import {announcedIn, isSpoilt} from './announced.js';
import {readyRow, type ListKind, type Row} from './row.js';

/** What is known of a list. A failed refresh keeps the rows. */
export interface ListState<T> {
  readonly status: 'pending' | 'success' | 'error';
  readonly fetching: boolean;
  readonly rows: readonly Row<T>[];
  readonly problem?: Problem;
  /** Sources that are not read until somebody asks for them. */
  readonly waiting: number;
  /** How many announcements wait for a moderator's page to tidy the list, at least; one for rubbish, or for what cannot be read. */
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
  /** Announced sources that are in no row yet. They become rows once they are read. */
  private unlisted: ReadonlySet<string> = new Set();
  /** Sources that are documents in which things are still to be found. */
  private documents: ReadonlySet<string> = new Set();
  private loading?: {readonly fresh: boolean; readonly done: Promise<void>};
  private loadedFrom?: PodDocument;
  /** Whether sources are asked for again although there is a copy. */
  private fresh = false;

  constructor(
    private readonly resources: Resources,
    readonly address: string,
    private readonly kind: ListKind<T>,
    /**
     * For a list of what members write: who is a member, and which home is whose. Without it, as for the members' list itself,
     * only what is in a row already can be announced.
     */
    private readonly roll?: () => Promise<Result<Roll>>,
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
    // Who asks for the newest is not served by a loading that had begun before.
    if (fresh && this.loading && !this.loading.fresh) await this.loading.done;
    this.loading ??= {fresh, done: this.loadNow(fresh).finally(() => (this.loading = undefined))};
    await this.loading.done;
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
    const {rows, problem} = read.value;
    this.observable.set({status: 'success', fetching: false, rows, problem, waiting: 0, announced: 0});
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

  /**
   * An announcement only says which source to look at. What lies in no member's home is not even opened: anybody could have
   * written it.
   */
  private async readAnnouncements(url: string, fresh: boolean): Promise<void> {
    const read = await this.resources.read(url, {fresh, maxBytes: announcementsMaxBytes});
    if (!read.ok) return this.countAnnounced(isSpoilt(read.problem) ? 1 : 0);
    const {graph} = read.value;
    const announced = announcedIn(graph);
    // Of its own the document says which list it is for, and what its last write was.
    this.countAnnounced(announced.length || (graph.size > 2 ? 1 : 0));
    const isListed = (source: string) => this.rows.has(source);
    this.queue.start(announced.filter(isListed));
    if (this.roll && !announced.every(isListed)) await this.readUnlisted(announced.filter((source) => !isListed(source)));
  }

  private countAnnounced(announced: number): void {
    this.observable.set({...this.state, announced});
  }

  private async readUnlisted(sources: readonly string[]): Promise<void> {
    const roll = await this.roll!();
    if (!roll.ok) return;
    this.unlisted = new Set(sources.filter((source) => roll.value.mayBeShown(source)));
    this.queue.start([...this.unlisted]);
  }

  private async readSource(source: string, fresh: boolean): Promise<void> {
    const read = await this.resources.read(source, {fresh});
    if (!read.ok) {
      this.fail(source, read.problem);
      return;
    }
    const {graph} = read.value;
    if (this.unlisted.has(source)) {
      this.addThing(source, read.value);
    } else if (this.documents.has(source)) {
      this.replaceByContent(source, graph);
    } else if (graph.about(source).length) {
      this.setRow(readyRow(this.kind, graph, source));
    } else {
      this.fail(source, failure('malformed', {url: source, detail: 'The document does not speak of this address'}).problem);
    }
  }

  /**
   * A source that was announced counts if it is of this kind, if no redirection has led out of where it was found, and if
   * everybody who reads the list may read it: somebody else may have announced it.
   */
  private addThing(source: string, {graph, url, readership}: PodDocument): void {
    const isForReaders = this.loadedFrom?.readership !== 'everyone' || readership === 'everyone';
    const counts = isForReaders && documentOf(source) === url && graph.isA(source, ...this.kind.types);
    if (counts) this.rows.set(source, readyRow(this.kind, graph, source));
    else this.rows.delete(source);
    this.publish();
  }

  /** What was shown stays, with the reason why it may be old; what is taken back at its source goes here too. */
  private fail(source: string, problem: Problem): void {
    // What its author has taken away is no longer in a list of what members write. A member stays a member without a profile.
    if (this.roll && problem.kind === 'missing' && this.rows.delete(source)) return this.publish();
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
