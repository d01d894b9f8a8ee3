import type {IndexPage} from '../../vocab/fragments/lay-out.js';
import {inParallel} from '../in-parallel.js';
import {success, type Problem, type Result} from '../problem.js';
import {randomName} from '../random.js';
import type {IndexView} from './build-index.js';
import {digestOf} from './digest.js';
import type {IndexTarget} from './index-target.js';
import {readRecord, writeRecord, type ViewRecord} from './view-record.js';

/** What was done. */
export interface ViewPublished {
  /** A digest of all pages: another one if one of them says something else. */
  readonly edition: string;
  /** Pages that had to be written. */
  readonly written: number;
  /** Pages that nothing had led to since the run before, and that are gone now. */
  readonly removed: number;
}

/** Pages between two notes of how far it has come: so much is written again if it is interrupted. */
const betweenNotes = 200;
/** Told how many pages of how many have been written. */
export type OnPages = (done: number, of: number) => void;

/**
 * Publishes the pages of one view: writes those that say something else than before, lowest first, so that no link leads to a page that is
 * not there yet; what nothing leads to any more goes at the next run. Can be interrupted anywhere and done again: the same view makes the
 * same files.
 *
 * Two at once do no harm: the record changes hands only from what somebody has read of it, so the first one notices at the next note that
 * another has begun, and stops (`conflict`). What it may still have written after that, the other one does not vouch for.
 */
export async function publishView(target: IndexTarget, view: IndexView, onPages?: OnPages): Promise<Result<ViewPublished>> {
  const path = view.root.replace(/[^/]*$/, 'pages.json');
  const text = await target.read(path);
  if (!text.ok) return text;
  const before = readRecord(text.value);
  const {changed, digests} = await compare(view.pages, before);
  const edition = await digestOf(JSON.stringify([...digests]));
  const toRemove = [...before.unused].filter((page) => !digests.has(page));
  const unused = [...before.pages.keys()].filter((page) => !digests.has(page));
  const isDone = !changed.length && !toRemove.length && !unused.length && before.run === undefined;
  if (isDone && text.value !== undefined) return success({edition, written: 0, removed: 0});
  const ledger = new Ledger(target, path, text.value, before);
  const begun = await ledger.begin(changed.map(({path: page}) => page));
  if (!begun.ok) return begun;
  const written = await writePages(target, ledger, changed, digests, onPages);
  if (!written.ok) return written;
  const isMine = toRemove.length ? await ledger.check() : success(undefined);
  if (!isMine.ok) return isMine;
  const removed = await each(toRemove, (page) => target.remove(page));
  if (!removed.ok) return removed;
  const ended = await ledger.end(digests, unused);
  return ended.ok ? success({edition, written: changed.length, removed: toRemove.length}) : ended;
}

/** Which pages say something else than what is known to be there. Pages are written twice, so that not all must be held in memory. */
async function compare(pages: readonly IndexPage[], {pages: known}: ViewRecord) {
  const digests = new Map<string, string>();
  const changed: IndexPage[] = [];
  for (const page of pages) {
    const digest = await digestOf(page.write());
    digests.set(page.path, digest);
    if (known.get(page.path) !== digest) changed.push(page);
  }
  return {changed, digests};
}

async function writePages(
  target: IndexTarget,
  ledger: Ledger,
  pages: readonly IndexPage[],
  digests: ReadonlyMap<string, string>,
  onPages: OnPages | undefined,
): Promise<Result<void>> {
  let done = 0;
  for (const batch of batches(pages)) {
    const written = await each(batch, async (page) => {
      const result = await target.write(page.path, page.write());
      if (result.ok) onPages?.(++done, pages.length);
      return result;
    });
    if (!written.ok) return written;
    const noted = await ledger.note(new Map(batch.map(({path}) => [path, digests.get(path)!])), done < pages.length);
    if (!noted.ok) return noted;
  }
  return success(undefined);
}

/** Pages that may be written at the same time: none of them leads to another. */
function* batches(pages: readonly IndexPage[]): Generator<readonly IndexPage[]> {
  let batch: IndexPage[] = [];
  for (const page of pages) {
    if (batch.length === betweenNotes || (batch.length && batch[0]!.height !== page.height)) {
      yield batch;
      batch = [];
    }
    batch.push(page);
  }
  if (batch.length) yield batch;
}

/** Does the same for each, a few at a time; after the first problem, nothing more is begun. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<Result<void>>): Promise<Result<void>> {
  let problem: Problem | undefined;
  await inParallel(items, async (item) => {
    if (problem) return;
    const result = await work(item);
    if (!result.ok) problem = result.problem;
  });
  return problem ? {ok: false, problem} : success(undefined);
}

/** Keeps the record of a run. */
class Ledger {
  private readonly run = randomName();
  private readonly pages: Map<string, string | null>;
  /** Pages that somebody else was writing or taking away when this run began, and may still be. */
  private readonly doubtful: ReadonlySet<string>;
  /** Written, and not noted yet. */
  private pending = 0;

  constructor(
    private readonly target: IndexTarget,
    private readonly path: string,
    private text: string | undefined,
    private readonly before: ViewRecord,
  ) {
    this.pages = new Map(before.pages);
    const open = [...before.pages].filter(([, digest]) => digest === null).map(([page]) => page);
    this.doubtful = new Set(before.run === undefined ? [] : [...open, ...before.unused]);
  }

  /** Before anything is written: these pages may hold anything from now on. */
  begin(changed: readonly string[]): Promise<Result<void>> {
    for (const page of changed) this.pages.set(page, null);
    return this.check();
  }

  /** What these pages hold now. Written down once there is enough of it; what comes last is for {@link end}. */
  async note(digests: ReadonlyMap<string, string>, isMore: boolean): Promise<Result<void>> {
    for (const [page, digest] of digests) if (!this.doubtful.has(page)) this.pages.set(page, digest);
    this.pending += digests.size;
    if (!isMore || this.pending < betweenNotes) return success(undefined);
    this.pending = 0;
    return this.check();
  }

  /** Says how far it has come, if nobody else has begun meanwhile. */
  check(): Promise<Result<void>> {
    return this.save({run: this.run, pages: this.pages, unused: this.before.unused});
  }

  /** All pages are there. Those that are doubtful are written again by the next run, which finds nobody else at it. */
  end(digests: ReadonlyMap<string, string>, unused: readonly string[]): Promise<Result<void>> {
    const pages = [...digests].map(([page, digest]) => [page, this.doubtful.has(page) ? null : digest] as const);
    return this.save({pages: new Map(pages), unused: new Set(unused)});
  }

  private async save(record: ViewRecord): Promise<Result<void>> {
    const text = writeRecord(record);
    const saved = await this.target.replace(this.path, this.text, text);
    if (saved.ok) this.text = text;
    return saved;
  }
}
