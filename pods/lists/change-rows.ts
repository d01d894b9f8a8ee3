import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {coop, tree} from '../../vocab/rdf/vocabularies.js';
import type {Change} from '../../vocab/shapes/write.js';
import {changeDocument} from '../documents/change.js';
import {marksOf} from '../documents/history.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {inParallel} from '../in-parallel.js';
import {failure, success, type Problem, type Result} from '../problem.js';
import {rowsBySource} from './owners.js';
import {linksIn, linkTriples} from './page-links.js';
import type {PlacedRows, RowPlace} from './placed-rows.js';
import {listMaxBytes} from './row.js';
import {nextIssue, removeRow} from './rows.js';
import {readWholeList, type WholeList} from './whole-list.js';

/** Times that a list is looked through again because somebody else has moved its rows meanwhile. */
const mostRounds = 4;

/** Whoever writes rows of a list. */
export interface RowsDesk {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  readonly list: string;
}

/** What the rows of a list are to be. Asked anew whenever a document turns out to have changed. */
export interface WantedRows {
  /** Time of the change. */
  readonly now: Date;
  /** The sources whose rows may have to change. */
  choose(rows: PlacedRows): Iterable<string>;
  /**
   * What must change in a document, so that the row of a source is as it should be.
   * @param row the row in that document; none for a source that is in no row of the list yet.
   * @param issue time of the change, as {@link nextIssue} gives it.
   */
  change(graph: Graph, source: string, row: string | undefined, issue: Date): Change;
}

/** What is to be done with one row in a document. */
interface Task {
  readonly source: string;
  readonly row: string | undefined;
  /** A copy that does not count: it goes. */
  readonly isCopy: boolean;
}

/**
 * Changes rows of a list, each in the document in which it lies; new rows go to the list's own. That one is written last, and says of each
 * page which write to it was the last. Can be repeated, and interrupted anywhere: what has been done is then found done. Where a source has
 * two rows, because a move was interrupted, the one that does not count goes on the way.
 * @returns how many rows had to change.
 */
export async function changeRows(desk: RowsDesk, wanted: WantedRows): Promise<Result<number>> {
  const changed = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const whole = await readWholeList(desk.resources, desk.list, {fresh: round > 0, asStored: true});
    if (!whole.ok) return whole;
    const done = await new Round(desk, wanted, whole.value, changed).write();
    if (!done.ok) return done;
    if (done.value) return success(changed.size);
  }
  return failure('conflict', {url: desk.list, detail: 'Others keep moving the rows of this list'});
}

/** One attempt, on a list as it was read. */
class Round {
  private readonly issue: Date;
  private readonly pages: Map<string, PodDocument>;
  private readonly root: string;
  /** Whether a row was no longer where it had been. */
  private isMoved = false;

  constructor(
    private readonly desk: RowsDesk,
    private readonly wanted: WantedRows,
    private readonly whole: WholeList,
    private readonly changed: Set<string>,
  ) {
    this.root = documentOf(desk.list);
    this.pages = new Map([...whole.documents].filter(([, document]) => document !== whole.root));
    this.issue = [...whole.documents.values()].reduce((time, {graph}) => nextIssue(graph, time), wanted.now);
  }

  /** @returns whether everything was where it had been read; otherwise the list must be read again. */
  async write(): Promise<Result<boolean>> {
    const tasks = this.plan();
    const {root} = this;
    const own = tasks.get(root) ?? [];
    tasks.delete(root);
    let problem: Problem | undefined;
    await inParallel(tasks, async ([url, ofPage]) => {
      const written = await this.change(url, (graph) => this.changesIn(graph, ofPage));
      if (written.ok) this.pages.set(url, written.value);
      else problem = written.problem;
    });
    if (problem) return {ok: false, problem};
    const written = await this.change(root, (graph) => this.changesInRoot(graph, own));
    return written.ok ? success(!this.isMoved) : written;
  }

  private change(url: string, changesIn: (graph: Graph) => Change): Promise<Result<PodDocument>> {
    const {resources, fetch} = this.desk;
    return changeDocument({resources, fetch, url, maxBytes: listMaxBytes, plan: (graph) => success(changesIn(graph))});
  }

  /** What is to be done, by document. */
  private plan(): Map<string, Task[]> {
    const {rows, root} = this.whole;
    const tasks = new Map<string, Task[]>();
    const add = (url: string, task: Task) => {
      const place = url === root.url ? this.root : url;
      const known = tasks.get(place);
      if (known) known.push(task);
      else tasks.set(place, [task]);
    };
    for (const source of this.wanted.choose(rows)) {
      const [first, ...copies] = rows.of(source);
      add(first?.url ?? root.url, {source, row: first?.row, isCopy: false});
      for (const copy of copies) if (this.mayGo(copy, first!, source)) add(copy.url, {source, row: copy.row, isCopy: true});
    }
    return tasks;
  }

  /** Whether a row that does not count is of no use: what is left of a move, or of what is taken out of the list. */
  private mayGo({url, row}: RowPlace, first: RowPlace, source: string): boolean {
    if (row === first.row && url !== first.url) return true;
    const {deletes} = this.wanted.change(first.graph, source, first.row, this.issue);
    return deletes.some(({predicate, object}) => predicate.value === tree.member && object.value === first.row);
  }

  private changesIn(graph: Graph, tasks: readonly Task[]): Change {
    const {list} = this.desk;
    const there = new Set(graph.iris(list, tree.member));
    const issue = nextIssue(graph, this.issue);
    const changes = tasks.map(({source, row, isCopy}) => {
      if (row !== undefined && !there.has(row)) {
        this.isMoved ||= !isCopy;
        return nothing;
      }
      const change = isCopy ? removeRow(graph, list, row!) : this.wanted.change(graph, source, row, issue);
      if (change.deletes.length + change.inserts.length && !isCopy) this.changed.add(source);
      return change;
    });
    return together(changes);
  }

  private changesInRoot(graph: Graph, tasks: readonly Task[]): Change {
    const links = linksIn(graph, this.root);
    if (String(links) !== String(linksIn(this.whole.root.graph, this.root))) this.isMoved = true;
    if (this.isMoved) return nothing;
    // Somebody else may have been faster with a row that was in none.
    const known = rowsBySource(graph, this.desk.list);
    const placed = tasks.map((task) => ({...task, row: task.row ?? known.get(task.source)}));
    const linked = links.filter((page) => this.pages.has(page));
    return together([this.changesIn(graph, placed), ...linked.map((page) => this.word(graph, page, this.pages.get(page)!))]);
  }

  /** What the list's own document says of a page: its last write, or nothing at all if no row is left there. */
  private word(graph: Graph, page: string, {graph: content}: PodDocument): Change {
    if (!content.iri(this.desk.list, tree.member)) return {deletes: linkTriples(graph, this.root, page), inserts: []};
    const [last] = marksOf(content, page);
    const said = marksOf(graph, page);
    if (last === undefined || (said.length === 1 && said[0] === last)) return nothing;
    const wordOf = (mark: string): Triple => triple(page, coop.lastWrite, mark);
    return {deletes: said.filter((mark) => mark !== last).map(wordOf), inserts: said.includes(last) ? [] : [wordOf(last)]};
  }
}

const nothing: Change = {deletes: [], inserts: []};

function together(changes: readonly Change[]): Change {
  return {deletes: changes.flatMap(({deletes}) => deletes), inserts: changes.flatMap(({inserts}) => inserts)};
}
