import type {IndexPlan} from '../../vocab/fragments/index-plan.js';
import {layOut, type IndexPage, type Plot} from '../../vocab/fragments/lay-out.js';
import {
  datesView,
  facetView,
  hashesView,
  mostSigns,
  namesView,
  tilesView,
  wordsView,
  type IndexRow,
} from '../../vocab/fragments/views.js';
import {coopFragments} from '../../vocab/rdf/fragment-vocabulary.js';
import {geosparql} from '../../vocab/rdf/vocabularies.js';
import {digestOf} from './digest.js';
import type {CollectedRow} from './index-rows.js';

/** One way into a list: all its rows, by one kind of key. */
export interface IndexView {
  /** The property that its pages are ordered by. */
  readonly orderedBy: string;
  /** The field, if it is one by which a list is narrowed down. */
  readonly field?: string | undefined;
  /** Where it begins, seen from the folder of the index. */
  readonly root: string;
  /** How many entries can be reached: a row with several keys counts as many times. */
  readonly count: number;
  /** The lowest first: written in this order, none leads to one that is not there yet. */
  readonly pages: readonly IndexPage[];
}

/**
 * Cuts a list into pages by which things are found in it without reading all of it. The same rows make the same pages, byte for byte, and
 * of one changed row only those pages change on which it stands, and those that lead there. The views come one after the other, and
 * pages are written when they are asked for: all of them at once would be some hundred times as much as the list.
 */
export async function* buildIndex(list: string, plan: IndexPlan, rows: readonly CollectedRow[]): AsyncGenerator<IndexView> {
  const view = (folder: string, orderedBy: string, plot: Plot, field?: string): IndexView => {
    const pages = layOut(plot, {list, folder: `${folder}/`, most: mostSigns}).sort(
      (one, other) => one.height - other.height,
    );
    return {orderedBy, field, root: `${folder}/root.ttl`, count: plot.link.count ?? 0, pages};
  };
  yield view('names', coopFragments.sortKey, namesView(rows));
  for (const field of plan.facets) yield view(field, coopFragments.facetKey, facetView(rows, field), field);
  if (plan.hasSpots) yield view('tiles', geosparql.asWKT, tilesView(rows.map(({lean}) => lean)));
  if (plan.hasDates) yield view('dates', coopFragments.dateKey, datesView(rows.map(({lean}) => lean)));
  if (plan.isRoll) {
    const {sourceHash, homeHash} = coopFragments;
    const sources = await withKeys(rows, ({lean, source}) => [lean, [source]]);
    yield view('sources', sourceHash, hashesView(sources, sourceHash));
    const homes = await withKeys(rows, ({bare, homes: all}) => [bare, all]);
    yield view('homes', homeHash, hashesView(homes, homeHash));
  }
  yield view('words', coopFragments.searchKey, wordsView(rows));
}

async function withKeys(rows: readonly CollectedRow[], read: (row: CollectedRow) => [IndexRow, readonly string[]]) {
  const found: [IndexRow, string[]][] = [];
  for (const row of rows) {
    const [written, addresses] = read(row);
    found.push([written, await Promise.all(addresses.map(digestOf))]);
  }
  return found;
}
