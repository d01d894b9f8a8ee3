import type {PodDocument, Resources} from '../../documents/resources.js';
import type {ListKind, Row} from '../../lists/row.js';
import {ThingList, type ListOfThings, type ListState} from '../../lists/thing-list.js';
import {ObservableState} from '../../observable.js';
import {failure, success, type Problem, type Result} from '../../problem.js';
import {Answering} from './answering.js';
import {IndexOfList} from './index-of-list.js';
import {announcedBy, ownWord, type OwnWord} from './own-word.js';
import {isSame, Judge, type Findable, type Question} from './question.js';
import {readRoot} from './read-root.js';
import {readValues, type IndexedValues} from './values.js';
import {ViewPages, type PageRow} from './view-pages.js';
import type {View} from './views.js';

/** What is known of the answer to the question that was asked last. */
export interface Answer<T> {
  /** In the order in which they are shown. */
  readonly rows: readonly Row<T>[];
  /** Whether these are all. */
  readonly isWhole: boolean;
  /** How many there are, where that is known. */
  readonly total?: number | undefined;
  readonly isComing: boolean;
  /** Whether it goes on only if somebody asks for more ({@link IndexedList.goOn}). */
  readonly isPaused: boolean;
  /** Why a part of it is missing. */
  readonly problem?: Problem | undefined;
}

/** Questions whose answers are kept: whoever takes a letter back sees at once what was there. */
const keptAnswers = 8;
/** Members who have announced a change and are looked up so that they are found by what they tell now. */
const mostLookedUp = 20;
/** Pages that are read to look rows up. */
const mostPagesOfLookUp = 30;
/** A question is asked as soon as the list is there: for the first page, in the order of names. */
const firstRows = 21;

const everything: Question = {query: '', choices: new Map()};

/**
 * A list that is too long to be read as a whole, and is asked over its index. What stands in the list's own document, what was announced
 * as changed and what is changed on this page wins over the copies in the index: {@link ThingList} sees to that, to which all rows are lent.
 */
export class IndexedList<T> implements ListOfThings<T> {
  private readonly observable: ObservableState<ListState<T>>;
  private readonly root: ThingList<T>;
  protected readonly pages: ViewPages<T>;
  private readonly judge: Judge<T>;
  /** The list's own document, and what it says; nothing before it is read. */
  private document?: PodDocument | undefined;
  protected word?: OwnWord;
  protected index: IndexOfList<T>;
  private answers: Answering<T>[] = [];
  private wanted = firstRows;
  /** Goes up when what was read of the index is out of date. */
  edition = 0;
  /** Whether there is something to show. */
  private isOpen = false;
  /** What was read of the index, by sources. */
  private lent: ReadonlyMap<string, Row<T>> = new Map();
  /** Whether these rows are of an older index. */
  private isRewritten = false;
  /** The names of rows in the list, by their sources. */
  private readonly names = new Map<string, string>();
  private announcements?: PodDocument | undefined;
  private last?: {readonly of: Answering<T>; readonly version: number; readonly known: unknown; readonly answer: Answer<T>};

  constructor(
    private readonly resources: Resources,
    readonly address: string,
    kind: ListKind<T>,
    protected readonly findable: Findable<T>,
    /** Puts rows in the order in which lists are shown. */
    private readonly byName: (rows: readonly Row<T>[]) => readonly Row<T>[],
  ) {
    this.root = new ThingList(resources, address, kind, undefined, readRoot);
    this.pages = new ViewPages(resources, address, kind);
    this.judge = new Judge(findable);
    this.index = new IndexOfList(this.pages, [], (rows) => this.take(rows));
    this.observable = new ObservableState(this.root.state);
  }

  /** What is known of the list; its rows are all that are known by now, whatever was asked. */
  get state(): ListState<T> {
    return this.observable.value;
  }

  /** The answer to what was asked last. */
  get answer(): Answer<T> {
    const {current, last} = this;
    const known = this.state.rows;
    if (last?.of === current && last.version === current.version && last.known === known) return last.answer;
    const answer = this.answerOf(current, known);
    this.last = {of: current, version: current.version, known, answer};
    return answer;
  }

  subscribe(listener: (state: ListState<T>) => void): () => void {
    const undo = this.observable.subscribe(listener);
    // As long as somebody follows this list, it follows what it is made of.
    const stop = this.root.subscribe(() => this.tell());
    return () => {
      undo();
      stop();
    };
  }

  /** Reads the list's own document, and answers what was asked last. */
  async load(fresh = false): Promise<void> {
    await this.root.load(fresh);
    if (fresh) {
      this.pages.outdate();
      this.beginAgain();
    }
    this.takeDocument();
    this.tell();
    if (this.document) await this.current.want(this.wanted);
  }

  /**
   * Asks for the first `count` rows of an answer. Another question takes the place of the last one at once, however late that one's answer comes.
   * Resolves when so many are there, or no more come without being asked for.
   */
  async ask(question: Question, count: number): Promise<void> {
    const known = this.answers.find((one) => isSame(one.question, question));
    const asked = known ?? this.answeringOf(question);
    this.answers = [asked, ...this.answers.filter((one) => one !== asked)].slice(0, keptAnswers);
    this.wanted = count;
    if (this.document) await asked.want(count);
    if (this.document && asked === this.answers[0] && asked.isNarrow) await this.lookUpAnnounced();
    this.tell();
  }

  /** Goes on with an answer that has paused. */
  goOn(): Promise<void> {
    return this.current.goOn();
  }

  /** The values of a field, with how many rows have each. @param prefix how they begin, as a key. */
  async values(field: string, prefix = ''): Promise<Result<IndexedValues>> {
    const view = this.index.facet(field);
    return view
      ? readValues(this.pages, view, prefix)
      : failure('missing', {url: this.address, detail: `No view of ${field}`});
  }

  /** Whether the list can be narrowed down by a field. */
  hasValues(field: string): boolean {
    return this.index.facet(field) !== undefined;
  }

  /** The views that the list names; none before it is read. */
  get views(): readonly View[] {
    return this.word?.views ?? [];
  }

  /** Whether a row is what somebody asks for. */
  fits(row: Row<T>, question: Question): boolean {
    return this.judge.fits(row, question);
  }

  /** Takes rows that somebody else has read on pages of the index. */
  takeIn(rows: readonly PageRow<T>[]): void {
    this.take(rows);
    this.tell();
  }

  async find(source: string): Promise<Result<void>> {
    await this.root.load();
    this.takeDocument();
    const {status, problem = {kind: 'server', url: this.address}} = this.root.state;
    if (status !== 'success') return {ok: false, problem};
    const found = this.root.state.rows.some((row) => row.source === source)
      ? success(undefined)
      : await this.lookUp([source]);
    this.isOpen = true;
    this.tell();
    return found;
  }

  prioritise(sources: readonly string[]): void {
    this.root.prioritise(sources);
  }

  readMore(): void {
    this.root.readMore();
  }

  async update(source: string): Promise<void> {
    await this.root.update(source);
    this.tell();
  }

  async retry(source: string): Promise<void> {
    await this.root.retry(source);
    this.tell();
  }

  private get current(): Answering<T> {
    return (this.answers[0] ??= this.answeringOf(everything));
  }

  private answeringOf(question: Question): Answering<T> {
    const count = () => answering.rowsOf(this.knownRows(), (rows) => rows).length;
    const answering: Answering<T> = new Answering(question, this.index, this.judge, () => this.handlePage(answering), count);
    return answering;
  }

  private handlePage(answering: Answering<T>): void {
    if (answering === this.answers[0]) this.tell();
  }

  private answerOf(answering: Answering<T>, known: readonly Row<T>[]): Answer<T> {
    const {isWhole, total, isComing, problem} = answering;
    const rows = answering.rowsOf(known, this.byName);
    const promised = total && Math.max(total + (answering.isNarrow ? 0 : this.word!.newer.size), rows.length);
    return {
      rows,
      isWhole,
      total: isWhole ? rows.length : promised,
      isComing,
      isPaused: answering.isPausedAt(rows.length),
      problem,
    };
  }

  /** All rows but those that the list itself says are gone: the index may be older. */
  private knownRows(): readonly Row<T>[] {
    const {rows} = this.root.state;
    const gone = this.word?.gone;
    return gone?.size ? rows.filter(({source}) => !gone.has(this.names.get(source) ?? '')) : rows;
  }

  protected take(rows: readonly PageRow<T>[]): void {
    if (!rows.length) return;
    const known = this.isRewritten ? [] : this.lent;
    this.isRewritten = false;
    this.lent = new Map([...known, ...rows.map(({row}) => [row.source, row] as const)]);
    for (const {name, row} of rows) this.names.set(row.source, name);
    this.root.lend(this.lent);
  }

  /** Takes what the list's own document says by now. */
  private takeDocument(): void {
    const {document} = this.resources.peek(this.address);
    if (document === this.document) return;
    const before = this.word;
    this.document = document;
    if (!document) return;
    this.word = ownWord(document.graph, this.address);
    if (before?.edition === this.word.edition) return;
    this.index = new IndexOfList(this.pages, this.word.views, (rows) => this.take(rows));
    // Written anew: what was read of it is old.
    if (before) this.pages.outdate();
    this.isRewritten = before !== undefined;
    this.beginAgain();
  }

  /** Forgets what was read of the index: it is written anew, or to be read anew. */
  protected beginAgain(): void {
    this.edition++;
    const [current] = this.answers;
    this.answers = current ? [this.answeringOf(current.question)] : [];
  }

  /** Has a look at the rows of those who have announced a change and are not known: they may be found by what they tell now. */
  private async lookUpAnnounced(): Promise<void> {
    const announcements = announcedBy(this.resources, this.document!.graph, this.address);
    if (!announcements || announcements.document === this.announcements) return;
    this.announcements = announcements.document;
    const known = new Set(this.root.state.rows.map(({source}) => source));
    const unknown = announcements.sources.filter((source) => !known.has(source)).slice(0, mostLookedUp);
    if (unknown.length) await this.lookUp(unknown);
    await this.root.load();
  }

  private async lookUp(sources: readonly string[]): Promise<Result<void>> {
    const walk = await this.index.ofSources(sources);
    if (!walk) return failure('missing', {url: this.address, detail: 'The index does not tell the rows of addresses'});
    while (!walk.isDone && walk.asked < mostPagesOfLookUp) await walk.stepAll();
    return walk.problem ? {ok: false, problem: walk.problem} : success(undefined);
  }

  protected tell(): void {
    const isChanged = this.document && this.resources.peek(this.address).document !== this.document;
    if (isChanged) this.takeDocument();
    const {state} = this.root;
    this.isOpen ||= this.answers[0]?.hasBegun ?? false;
    const status = state.status === 'success' && !this.isOpen ? 'pending' : state.status;
    const problem = state.problem ?? this.answers[0]?.problem;
    this.observable.set({...state, status, rows: this.knownRows(), ...(problem && {problem})});
    if (isChanged && this.document) void this.current.want(this.wanted);
  }
}
