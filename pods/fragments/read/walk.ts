import {overlap} from '../../../vocab/fragments/box.js';
import {allKeys, compareKeys, intersect, type KeyRange} from '../../../vocab/fragments/key-range.js';
import type {Box, Relation} from '../../../vocab/fragments/relation.js';
import {inParallel} from '../../in-parallel.js';
import type {Problem} from '../../problem.js';
import type {View} from './views.js';
import type {PageRow, ViewPages} from './view-pages.js';

/** What is looked for in a view. A link is followed unless it says that nothing of that can be behind it. */
export interface Sought {
  /** Between which keys the values of a property are, one range of these being enough; a property that is not named may have any. */
  readonly keys?: Readonly<Partial<Record<string, readonly KeyRange[]>>>;
  /** Where on earth. */
  readonly box?: Box;
}

/** A page that was linked and is not read yet. */
interface Ahead {
  readonly url: string;
  /** Between which keys its rows are. */
  readonly range: KeyRange;
  readonly count: number | undefined;
}

/**
 * A way through one view, in the order of its keys, a page at a time: only over links behind which can be what is looked for, to no page
 * twice, and never out of the view's folder. What was read is handed on at once.
 */
export class Walk<T> {
  private ahead: Ahead[];
  private seen = new Set<string>();
  private hasBegunAgain = false;
  /** Why rows are missing: a page that cannot be read costs what lies behind it. */
  problem?: Problem | undefined;
  /** How many pages were asked for. */
  asked = 0;

  constructor(
    private readonly pages: ViewPages<T>,
    private readonly view: View,
    /** The property in whose order the rows come. */
    private readonly order: string,
    private readonly sought: Sought,
    private readonly take: (rows: readonly PageRow<T>[]) => void,
  ) {
    this.ahead = this.beginning;
  }

  /** Whether every page was read. */
  get isDone(): boolean {
    return this.ahead.length === 0;
  }

  /** How many pages are known to be left. */
  get pagesLeft(): number {
    return this.ahead.length;
  }

  /** How many rows the pages that are left promise, at most; `Infinity` if one does not say. */
  get left(): number {
    return this.ahead.reduce((sum, {count = Infinity}) => sum + count, 0);
  }

  /** The most that one of these pages promises. */
  get largest(): number {
    return this.ahead.reduce((most, {count = Infinity}) => Math.max(most, count), 0);
  }

  /** Before which key all rows have come; nothing once all have. */
  get horizon(): string | undefined {
    return this.ahead[0]?.range.from;
  }

  /** Reads the next page. */
  async step(): Promise<void> {
    const next = this.ahead[0];
    if (next) await this.open(next);
  }

  /** Reads all pages that are known to be left, a few at a time. */
  async stepAll(): Promise<void> {
    await inParallel([...this.ahead], (page) => this.open(page));
  }

  private get beginning(): Ahead[] {
    return [{url: this.view.root, range: allKeys, count: this.view.count}];
  }

  private async open(page: Ahead): Promise<void> {
    this.seen.add(page.url);
    this.asked++;
    const read = await this.pages.read(page.url, this.view.root);
    if (!read.ok && this.mayBeginAgain(read.problem)) return this.beginAgain();
    // Another page may have found meanwhile that all is to be read anew.
    if (!this.ahead.includes(page)) return;
    this.ahead = this.ahead.filter((other) => other !== page);
    if (!read.ok) {
      this.problem = read.problem;
      return;
    }
    for (const link of read.value.links) if (this.matters(link)) this.add(link, page);
    this.take(read.value.rows);
  }

  /** The index was written anew while it was read: what leads to a page that is gone is out of date. */
  private mayBeginAgain({kind}: Problem): boolean {
    return kind === 'missing' && !this.hasBegunAgain;
  }

  private beginAgain(): void {
    this.hasBegunAgain = true;
    this.pages.outdate();
    this.ahead = this.beginning;
    this.seen = new Set();
  }

  private matters({path, range, box}: Relation): boolean {
    const {keys = {}, box: place} = this.sought;
    const wanted = path === undefined ? undefined : keys[path];
    const isInRange = !range || !wanted || wanted.some((one) => intersect(one, range) !== undefined);
    return isInRange && (!box || !place || overlap(box, place));
  }

  private add({node, path, range, count}: Relation, from: Ahead): void {
    if (this.seen.has(node)) return;
    this.seen.add(node);
    const own = path === this.order && range ? intersect(range, from.range) : undefined;
    const page = {url: node, range: own ?? from.range, count};
    const after = this.ahead.findIndex((other) => compareKeys(other.range.from, page.range.from) > 0);
    this.ahead.splice(after < 0 ? this.ahead.length : after, 0, page);
  }
}
