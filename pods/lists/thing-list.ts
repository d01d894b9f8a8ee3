import {documentOf} from '../../vocab/rdf/iri.js';
import {Following, reading, type Used} from '../documents/following.js';
import type {ResourceState, Resources} from '../documents/resources.js';
import type {Roll} from '../members/roll.js';
import {isWithdrawn, type Problem, type Result} from '../problem.js';
import {ObservableState} from '../observable.js';
import {SourceQueue} from './source-queue.js';
import {readList} from './recognise.js';
import {announcedIn, isSpoilt} from './announced.js';
import type {ListKind, Row} from './row.js';
import {RowsOnScreen} from './rows-on-screen.js';

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

/** What a tag that shows a list asks of it; one that is made of others names them. */
export type ListOfThings<T> = Pick<ThingList<T>, Exclude<keyof ThingList<T>, 'lend'>> & {
  readonly parts?: readonly ListOfThings<T>[];
  /** Where a list is too long to be read as a whole: looks for one thing, which is among the rows from then on if the list has it. */
  find?(source: string): Promise<Result<void>>;
};

/** Announcements past this many bytes are not read: the list goes on without them. */
const announcementsMaxBytes = 256 * 1024;
/** Sources that are followed at a time, of those on screen that had to be read: each costs its server a line to the page. */
const mostFollowed = 12;

/**
 * A list of things, whatever form it has in the pod. Rows are there at once; what must be read at its source, and what was
 * announced as changed, follows a few at a time. As long as somebody follows the list, it takes in what changes in the
 * documents that it was made of; what a reader has opened stays as it is.
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
  private readonly following: Following;
  private readonly rows: RowsOnScreen<T>;
  private shown: readonly string[] = [];
  private loading?: {readonly fresh: boolean; readonly done: Promise<void>};
  private isLoaded = false;
  /** Why a part of the list is missing. */
  private gap?: Problem | undefined;
  /** The documents that the list was made of, as they were then. */
  private used: Used = new Map();
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
    private readonly read: typeof readList = readList,
  ) {
    this.rows = new RowsOnScreen(kind, roll !== undefined);
    this.following = new Following(resources, (url, state) => this.handleChange(url, state));
  }

  get state(): ListState<T> {
    return this.observable.value;
  }

  subscribe(listener: (state: ListState<T>) => void): () => void {
    const undo = this.observable.subscribe(listener);
    this.follow();
    return () => {
      undo();
      this.follow();
    };
  }

  /**
   * Reads the list unless that was done and its documents are still the ones that were read. Resolves when nothing is left
   * that may be read without being asked for.
   */
  async load(fresh = false): Promise<void> {
    if (this.isLoaded && this.isCurrent && !fresh && !this.loading) return this.queue.idle();
    // Who asks for the newest is not served by a loading that had begun before.
    if (fresh && this.loading && !this.loading.fresh) await this.loading.done;
    this.loading ??= {fresh, done: this.loadNow(fresh).finally(() => this.endLoading())};
    await this.loading.done;
    await this.queue.idle();
  }

  /** Reads these sources before the others: they are on screen. */
  prioritise(sources: readonly string[]): void {
    this.shown = sources;
    this.queue.prioritise(sources);
    this.follow();
  }

  /** Reads the next sources that wait to be asked for. */
  readMore(): void {
    this.queue.allowMore();
  }

  /** Takes all rows, by their sources, that stand elsewhere than in the list's own documents: in its index. */
  lend(rows: ReadonlyMap<string, Row<T>>): void {
    this.queue.start(this.rows.lend(rows));
    this.publish();
  }

  /** Shows what is known of a source by now, because somebody on this page has changed it. */
  update(source: string): Promise<void> {
    return this.readSource(source, false);
  }

  /** Reads one source again, because it failed or because a reader has opened it. */
  async retry(source: string): Promise<void> {
    this.rows.open(source);
    this.publish();
    await this.readSource(source, true);
  }

  /** Whether nothing that the list was made of has changed since. */
  private get isCurrent(): boolean {
    return [...this.used].every(([url, document]) => this.resources.peek(url).document === document);
  }

  private async loadNow(fresh: boolean): Promise<void> {
    if (fresh || !this.isLoaded) this.publish({fetching: true});
    const used: Used = new Map();
    const resources = reading(this.resources, used);
    const read = await this.read(resources, this.address, this.kind, fresh);
    this.used = used;
    if (!read.ok) return this.failList(read.problem);
    const {unread, announcements, problem} = read.value;
    const list = this.resources.peek(this.address);
    // What a list points to later has changed later than what is on this page already.
    this.fresh = fresh || this.isLoaded;
    this.isLoaded = true;
    this.gap = problem;
    this.rows.list(read.value, list.document?.readership);
    this.queue.retain(fresh ? new Set() : this.rows.wanted);
    this.publish({status: 'success', fetching: false, problem: problem ?? list.problem});
    this.queue.start(unread);
    if (announcements) await this.readAnnouncements(resources, announcements, fresh);
  }

  /** What has changed while the list was being read is taken in as well. */
  private endLoading(): void {
    this.loading = undefined;
    if (this.observable.isObserved && !this.isCurrent) void this.load();
  }

  /** The rows stay, unless this reader may no longer see them. */
  private failList(problem: Problem): void {
    if (isWithdrawn(problem)) this.clear();
    this.publish({status: this.rows.all().length ? 'success' : 'error', fetching: false, problem});
  }

  private clear(): void {
    this.isLoaded = false;
    this.rows.clear();
    this.queue.retain(new Set());
  }

  /**
   * An announcement only says which source to look at. What lies in no member's home is not even opened: anybody could have
   * written it.
   */
  private async readAnnouncements(resources: Pick<Resources, 'read'>, url: string, fresh: boolean): Promise<void> {
    const read = await resources.read(url, {fresh, maxBytes: announcementsMaxBytes});
    if (!read.ok) return this.publish({announced: isSpoilt(read.problem) ? 1 : 0});
    const {graph} = read.value;
    const announced = announcedIn(graph);
    const unlisted = this.rows.announce(announced);
    // Of its own the document says which list it is for, and what its last write was.
    this.publish({announced: announced.length || (graph.size > 2 ? 1 : 0)});
    this.queue.start(announced.filter((source) => !unlisted.has(source)));
    const roll = unlisted.size ? await this.roll?.() : undefined;
    if (!roll || roll.ok) this.admit([...unlisted].filter((source) => roll?.value.mayBeShown(source)));
    this.queue.retain(this.rows.wanted);
  }

  private admit(sources: readonly string[]): void {
    this.rows.admit(sources);
    this.publish();
    this.queue.start(sources);
  }

  private async readSource(source: string, fresh: boolean): Promise<void> {
    const read = await this.resources.read(source, {fresh});
    const state = this.resources.peek(source);
    if (read.ok || state.document) this.rows.take(source, state);
    else this.rows.fail(source, read.problem);
    this.publish();
  }

  private publish(part: Partial<ListState<T>> = {}): void {
    this.rows.expect(this.resources.awaited?.(this.address) ?? [], (source) => this.resources.peek(source));
    this.observable.set({...this.state, rows: this.rows.all(), waiting: this.queue.waiting, ...part});
    this.follow();
  }

  /** Follows what is on screen, if the list is: its documents, and the sources that had to be read. */
  private follow(): void {
    const sources = this.shown.filter((source) => this.rows.isRead(source)).slice(0, mostFollowed);
    this.following.set(this.observable.isObserved ? [...this.used.keys(), ...sources.map(documentOf)] : []);
  }

  private handleChange(url: string, state: ResourceState): void {
    const isList = url === documentOf(this.address);
    if (state.fetching) return;
    if (!this.used.has(url)) {
      for (const source of this.rows.readIn(url)) this.rows.take(source, state);
      this.publish();
    } else if (!this.loading && !this.isCurrent) {
      if (isList && !state.document) this.lose(state.problem);
      else void this.load();
    } else if (isList) {
      const {problem = this.gap} = state;
      if (problem?.kind !== this.state.problem?.kind || this.resources.awaited) this.publish({problem});
    }
  }

  /** What may no longer be shown, or not before it is known for whom it is, does not wait for another answer. */
  private lose(problem: Problem | undefined): void {
    this.used = new Map([[documentOf(this.address), undefined]]);
    if (problem) return this.failList(problem);
    this.clear();
    this.publish({status: 'pending'});
    void this.load();
  }
}
