import type {IndexPlan} from '../../vocab/fragments/index-plan.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {Resources} from '../documents/resources.js';
import {readWholeList} from '../lists/whole-list.js';
import {success, type Result} from '../problem.js';
import {buildIndex} from './build-index.js';
import {IndexRows} from './index-rows.js';
import type {IndexTarget} from './index-target.js';
import {hasViews, noteViews, type NotedView} from './note-views.js';
import {podTarget} from './pod-target.js';
import {publishView} from './publish-view.js';

export interface IndexPublication {
  readonly resources: Resources;
  /** Makes requests in the name of whoever writes the list: a moderator. */
  readonly fetch: typeof fetch;
  /** The list itself. */
  readonly list: string;
  /** How things of its kind are found. */
  readonly plan: IndexPlan;
  /** Lists with fewer rows get no index: they are read as a whole. One that has an index keeps it. Default 0. */
  readonly from?: number | undefined;
  /** Where the pages go, if not beside the list, and the address at which that folder is read. */
  readonly elsewhere?: {readonly target: IndexTarget; readonly address: string} | undefined;
  /** Time of the publication. */
  readonly now: Date;
  /** Told how many pages of how many of one view have been written. */
  readonly onProgress?: ((view: string, done: number, of: number) => void) | undefined;
}

/** What was done. */
export interface IndexPublished {
  readonly rows: number;
  readonly pages: number;
  /** Pages that had to be written. */
  readonly written: number;
  readonly removed: number;
}

/** Where the index of a list lies, unless it is published elsewhere. */
export function indexFolder(list: string): string {
  const document = documentOf(list);
  const [, name = ''] = /([^/]*?)(?:\.ttl)?$/.exec(document) ?? [];
  // Other lists may lie in the same folder; `index` is the folder's own.
  return new URL(name === 'index' ? 'by/' : `${name}-by/`, document).href;
}

/**
 * Publishes the index of a list, by which things are found in it without reading all of it, and has the list name it. Only what has changed is
 * written. Can be interrupted anywhere and done again: the same rows make the same files, and no link leads to nothing meanwhile.
 * Problems: `forbidden` for whoever may not write there, or where the pages would be for others than the list; `conflict` if somebody else
 * is at it.
 */
export async function publishIndex(options: IndexPublication): Promise<Result<IndexPublished>> {
  const {resources, fetch, list, plan, from = 0, elsewhere, now, onProgress} = options;
  const {target, address} = elsewhere ?? {target: podTarget(fetch, list, indexFolder(list)), address: indexFolder(list)};
  const whole = await readWholeList(resources, list, {fresh: true, asStored: true});
  if (!whole.ok) return whole;
  const collected = new IndexRows(list, plan);
  for (const {graph} of whole.value.documents.values()) await collected.add(graph);
  const rows = collected.rows();
  const nothingYet = {rows: rows.length, pages: 0, written: 0, removed: 0};
  if (rows.length < from && !hasViews(whole.value.root.graph, list)) return success(nothingYet);
  const ready = await target.prepare();
  if (!ready.ok) return ready;
  let done: IndexPublished = nothingYet;
  const noted: NotedView[] = [];
  for await (const view of buildIndex(list, plan, rows)) {
    const published = await publishView(target, view, (count, of) => onProgress?.(view.root, count, of));
    if (!published.ok) return published;
    const {edition, written, removed} = published.value;
    done = {
      ...done,
      pages: done.pages + view.pages.length,
      written: done.written + written,
      removed: done.removed + removed,
    };
    const {root, orderedBy, field, count} = view;
    noted.push({root: new URL(root, address).href, orderedBy, field, count, edition});
  }
  const named = await noteViews({resources, fetch, list, views: noted, now});
  return named.ok ? success(done) : named;
}
