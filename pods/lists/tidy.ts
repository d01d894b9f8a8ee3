import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import {as, coop, tree} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import {inParallel} from '../steps.js';
import {announcedIn} from './announced.js';
import {ownerOfRow, rowsBySource} from './owners.js';
import {listMaxBytes} from './row.js';
import {nextIssue, replaceRow, rowTriples, type RowShape} from './rows.js';

export interface Tidying {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  readonly list: string;
  readonly shape: RowShape;
  /** Time of the tidying. */
  readonly now: Date;
}

/** What a tidying has done. */
export interface Tidied {
  /** Rows that were written anew. */
  readonly rows: number;
  /** Announcements that are no longer needed, or never were. */
  readonly announcements: number;
  /** Announced sources that could not be read; their announcements stay for the next time. */
  readonly unread: number;
}

/**
 * Turns what members have announced into rows, then removes exactly the announcements that it has read. Can be repeated and
 * interrupted anywhere: rows depend on the sources alone, and what is announced meanwhile is not touched.
 */
export async function tidyList(tidying: Tidying): Promise<Result<Tidied>> {
  const {resources, list} = tidying;
  const read = await resources.read(list, {fresh: true, maxBytes: listMaxBytes});
  if (!read.ok) return read;
  const address = read.value.graph.iri(list, coop.announcements);
  if (!address) return failure('missing', {url: list, detail: 'The list takes no announcements'});
  const announced = await resources.read(address, {fresh: true, maxBytes: listMaxBytes});
  if (!announced.ok) return announced;
  const {graph} = announced.value;
  const rows = rowsBySource(read.value.graph, list);
  const known = announcedIn(graph).filter((source) => rows.has(source));
  const {sources, unread} = await readSources(resources, known);
  const written = await writeRows(tidying, sources);
  if (!written.ok) return written;
  const done = [...graph].filter(({predicate, object}) => predicate.value === as.object && !unread.has(object.value));
  const removed = await removeAnnouncements(tidying, address, done);
  return removed.ok ? success({rows: written.value, announcements: done.length, unread: unread.size}) : removed;
}

/**
 * Writes every row of a list anew from its source: what tidying would have made of it, whatever the list says now. Who is in
 * the list is the coop's own word, and stays. Rows whose source cannot be read stay as they are.
 */
export async function rebuildList(tidying: Tidying): Promise<Result<Tidied>> {
  const {resources, list} = tidying;
  const read = await resources.read(list, {fresh: true, maxBytes: listMaxBytes});
  if (!read.ok) return read;
  const {graph} = read.value;
  const all = graph.iris(list, tree.member).flatMap((row) => ownerOfRow(graph, row)?.source ?? []);
  const {sources, unread} = await readSources(resources, all);
  const written = await writeRows(tidying, sources);
  return written.ok ? success({rows: written.value, announcements: 0, unread: unread.size}) : written;
}

/** Reads the things that rows are to be made of, a few at a time. */
async function readSources(resources: Resources, wanted: Iterable<string>) {
  const sources = new Map<string, PodDocument>();
  const unread = new Set<string>();
  await inParallel(wanted, async (source) => {
    const read = await resources.read(source, {fresh: true});
    if (read.ok && read.value.graph.about(source).length) sources.set(source, read.value);
    else unread.add(source);
  });
  return {sources, unread};
}

/** @returns how many rows had to change. */
async function writeRows(
  {resources, fetch, list, shape, now}: Tidying,
  sources: ReadonlyMap<string, PodDocument>,
): Promise<Result<number>> {
  let rows = 0;
  const plan = (graph: Graph) => {
    const deletes: Triple[] = [];
    const inserts: Triple[] = [];
    rows = 0;
    const bySource = rowsBySource(graph, list);
    const issue = nextIssue(graph, now);
    for (const [source, document] of sources) {
      const row = bySource.get(source);
      const owner = row && ownerOfRow(graph, row);
      // A member who has left the list meanwhile is not put back into it.
      if (!owner) continue;
      const change = replaceRow(graph, row, rowTriples(list, row, owner, shape, document), issue);
      if (change.inserts.length) rows++;
      deletes.push(...change.deletes);
      inserts.push(...change.inserts);
    }
    return success({deletes, inserts});
  };
  const changed = await changeDocument({resources, fetch, url: documentOf(list), plan});
  return changed.ok ? success(rows) : changed;
}

/** Takes away what was read and nothing else: a PUT would lose what is appended at the same time. */
async function removeAnnouncements(
  {resources, fetch}: Tidying,
  url: string,
  read: readonly Triple[],
): Promise<Result<unknown>> {
  if (!read.length) return success(undefined);
  return changeDocument({
    resources,
    fetch,
    url,
    plan: (graph) => success({deletes: read.filter((entry) => graph.has(entry)), inserts: []}),
  });
}
