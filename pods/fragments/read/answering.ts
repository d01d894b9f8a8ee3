import {compareKeys} from '../../../vocab/fragments/key-range.js';
import {keyOf} from '../../../vocab/fragments/keys.js';
import {mostOnPage} from '../../../vocab/fragments/partition.js';
import {wordsOf} from '../../../vocab/text/fold.js';
import type {Row} from '../../lists/row.js';
import type {Problem} from '../../problem.js';
import type {IndexOfList} from './index-of-list.js';
import type {Judge, Question} from './question.js';
import type {Walk} from './walk.js';

/** Pages that are read at once so that an answer is whole; past that, it comes as somebody turns its pages. */
const fewPages = 2;
/** Pages that are read until somebody asks again: whoever looks for what is rare must not pay for the whole list unasked. */
const mostPages = 12;

/** One way to answer a question. */
interface Way<T> {
  readonly walk: Walk<T>;
  /** How rows are put in order; nothing for a way that has to be walked to its end. */
  readonly keyOf?: (row: Row<T>) => string;
  /** Whether all rows that it leads to are what was asked for. */
  readonly isExact: boolean;
}

/**
 * Answers one question over the view that promises least, page by page. What it reads is handed on as rows of the list; what the answer is
 * is worked out of all rows that are known by then ({@link rowsOf}), since some have newer copies elsewhere.
 */
export class Answering<T> {
  private way?: Way<T>;
  private wanted = 0;
  private pagesAllowed = 0;
  private running?: Promise<void> | undefined;
  /** Whether all of it is read before it counts as an answer: then it is in the order of the language. */
  private isRead = true;
  /** How many there are, if the index says it. */
  private promised?: number;
  private hasFailed = false;
  /** Goes up with each page. */
  version = 0;

  constructor(
    readonly question: Question,
    private readonly index: IndexOfList<T>,
    private readonly judge: Judge<T>,
    private readonly onChange: () => void,
    /** Counts the rows that are known to be in the answer. */
    private readonly count: () => number,
  ) {}

  /** Why rows are missing. */
  get problem(): Problem | undefined {
    return this.way?.walk.problem;
  }

  /** Whether less than the whole list was asked for. */
  get isNarrow(): boolean {
    const {query, choices, among} = this.question;
    return query.trim() !== '' || choices.size > 0 || among !== undefined;
  }

  /** Whether it is known where to look. */
  get hasBegun(): boolean {
    return this.way !== undefined || this.hasFailed;
  }

  get isComing(): boolean {
    return this.running !== undefined;
  }

  /** Whether there can be no more. */
  get isWhole(): boolean {
    return this.way !== undefined && this.way.walk.isDone && !this.problem;
  }

  /** Whether it has stopped before it had as many as wanted. @param count how many it has. */
  isPausedAt(count: number): boolean {
    return !this.running && this.way !== undefined && !this.way.walk.isDone && count < this.wanted;
  }

  /** How many there are, where that is known before all are read. */
  get total(): number | undefined {
    return this.promised;
  }

  /** Reads on until there are so many, or as far as can be done without being asked again. */
  want(count: number): Promise<void> {
    if (count > this.wanted) {
      this.wanted = count;
      this.allowMore();
    }
    return (this.running ??= this.isEnough ? undefined : this.run()) ?? Promise.resolve();
  }

  /** Reads on although much was read already. */
  goOn(): Promise<void> {
    this.allowMore();
    return this.want(this.wanted);
  }

  /** Of all known rows those that are the answer so far, in order; nothing comes between them later but what is newer than the index. */
  rowsOf(known: readonly Row<T>[], byName: (rows: readonly Row<T>[]) => readonly Row<T>[]): readonly Row<T>[] {
    const found = known.filter((row) => this.judge.fits(row, this.question));
    if (this.isRead || !this.way?.keyOf) return byName(found);
    const {keyOf: keyOfRow, walk} = this.way;
    const keyed = found.map((row) => ({row, key: keyOfRow(row)}));
    const {horizon} = walk;
    return keyed
      .filter(({key}) => horizon === undefined || compareKeys(key, horizon) <= 0)
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({row}) => row);
  }

  private get isEnough(): boolean {
    const {way, isRead} = this;
    if (!way) return this.hasFailed;
    return way.walk.isDone || way.walk.asked >= this.pagesAllowed || (!isRead && this.count() >= this.wanted);
  }

  private allowMore(): void {
    this.pagesAllowed = (this.way?.walk.asked ?? 0) + mostPages;
  }

  private async run(): Promise<void> {
    await (this.way ? undefined : this.begin());
    while (!this.isEnough) {
      const {walk} = this.way!;
      await (this.isRead ? walk.stepAll() : walk.step());
      this.tell();
    }
    this.running = undefined;
    this.tell();
  }

  private tell(): void {
    this.version++;
    this.onChange();
  }

  private async begin(): Promise<void> {
    const ways = await this.findWays();
    await Promise.all(ways.map(({walk}) => walk.step()));
    const promises = new Map(ways.map(({walk}) => [walk, walk.left]));
    await lookAhead(ways);
    const way = leastOf(ways) ?? ways[0];
    this.hasFailed = !way;
    if (!way) return;
    const {walk, isExact} = way;
    // Down to where it is known how much there is.
    while (walk.pagesLeft === 1 && !isNearEnd(walk) && walk.asked < mostPages) await walk.step();
    // What is nowhere is counted, and not shown.
    const isCounted = isExact && !this.judge.findable.spot;
    if (isCounted && Number.isFinite(promises.get(walk)) && !walk.problem) this.promised = promises.get(walk)!;
    this.isRead = !way.keyOf || isNearEnd(walk);
    this.way = way;
    this.tell();
  }

  private async findWays(): Promise<Way<T>[]> {
    const {index, judge, question} = this;
    const {query, choices, among} = question;
    const words = [...new Set(wordsOf(query))];
    const sortKey = (row: Row<T>) => judge.sortKey(row);
    const isOnly = words.length + choices.size + Number(among !== undefined) === 1;
    const ways: (Way<T> | undefined)[] = [
      ...words.map((word) => {
        const prefix = keyOf(word);
        return wayOf(index.withWord(word), (row) => judge.searchKey(row, prefix), false);
      }),
      ...[...choices].map(([field, key]) => wayOf(index.withValue(field, key), sortKey, isOnly)),
      among && wayOf(await index.ofSources(among), undefined, false),
    ];
    const found = ways.filter((way) => way !== undefined);
    const all = found.length ? undefined : wayOf(index.everything(), sortKey, !words.length && !choices.size && !among);
    return all ? [all] : found;
  }
}

function wayOf<T>(
  walk: Walk<T> | undefined,
  keyOf: ((row: Row<T>) => string) | undefined,
  isExact: boolean,
): Way<T> | undefined {
  return walk && {walk, keyOf, isExact};
}

/** What a view's first page promises is rough: of the two best ways, one more page tells which is better. */
async function lookAhead<T>(ways: readonly Way<T>[]): Promise<void> {
  const best = ways
    .filter(({walk}) => !walk.problem)
    .sort(byLeft)
    .slice(0, 2);
  if (best.length < 2 || isNearEnd(best[0]!.walk)) return;
  const unsure = best.filter(({walk}) => walk.pagesLeft === 1 && !isNearEnd(walk));
  await Promise.all(unsure.map(({walk}) => walk.step()));
}

function leastOf<T>(ways: readonly Way<T>[]): Way<T> | undefined {
  return [...ways].filter(({walk}) => !walk.problem).sort(byLeft)[0];
}

function byLeft<T>({walk: one}: Way<T>, {walk: other}: Way<T>): number {
  // Two that say nothing are equal.
  return one.left === other.left ? one.pagesLeft - other.pagesLeft : one.left - other.left;
}

/** Whether what is left are a few last pages: what promises more than one holds leads to several. */
function isNearEnd<T>(walk: Walk<T>): boolean {
  return walk.pagesLeft <= fewPages && walk.largest <= mostOnPage;
}
