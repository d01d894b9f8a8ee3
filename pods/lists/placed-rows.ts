import type {Graph} from '../../vocab/rdf/graph.js';
import {as, dct, tree} from '../../vocab/rdf/vocabularies.js';
import type {PodDocument} from '../documents/resources.js';

/** Where a row stands: in the list's own document or on one of its pages. */
export interface RowPlace {
  readonly graph: Graph;
  /** Address under which the document is linked. */
  readonly url: string;
  readonly row: string;
}

/**
 * The rows of a list that lies in several documents, by their source. Whoever moves a row may be interrupted, and two may move it at once:
 * a source that has several rows counts once. The row that was issued last (`dct:issued`) counts; of two that were issued at the same time,
 * the one in the document that was added first, which is the list's own before its pages.
 */
export class PlacedRows {
  private readonly bySource = new Map<string, RowPlace[]>();
  /** Rows that are the things themselves, as other lists have them. */
  private readonly things = new Map<string, RowPlace>();

  constructor(private readonly list: string) {}

  /** Takes in the rows of one more document. */
  add(url: string, {graph}: Pick<PodDocument, 'graph'>): void {
    for (const row of graph.iris(this.list, tree.member)) {
      const source = graph.iri(row, dct.isVersionOf);
      const places = source === undefined ? undefined : this.bySource.get(source);
      if (source === undefined) this.things.set(row, {graph, url, row});
      else if (places) insert(places, {graph, url, row});
      else this.bySource.set(source, [{graph, url, row}]);
    }
  }

  /** Every source that has a row which stands for it. */
  sources(): Iterable<string> {
    return this.bySource.keys();
  }

  has(source: string): boolean {
    return this.bySource.has(source);
  }

  /** The rows of a source; the first is the one that counts. */
  of(source: string): readonly RowPlace[] {
    return this.bySource.get(source) ?? [];
  }

  /** What counts, without what a note says to have been taken out (LDES, versionDeleteObject). */
  *shown(): Generator<RowPlace & {readonly source: string}> {
    for (const [source, [place]] of this.bySource) if (!isGone(place!)) yield {...place!, source};
    for (const [source, place] of this.things) if (!isGone(place) && !this.has(source)) yield {...place, source};
  }
}

function isGone({graph, row}: RowPlace): boolean {
  return graph.isA(row, as.Delete);
}

function insert(places: RowPlace[], place: RowPlace): void {
  const later = places.findIndex((other) => issueOf(other) < issueOf(place));
  places.splice(later < 0 ? places.length : later, 0, place);
}

/** When a row was issued, in milliseconds; a row that does not say it is older than any other. */
function issueOf({graph, row}: Pick<RowPlace, 'graph' | 'row'>): number {
  return Date.parse(graph.objects(row, dct.issued)[0]?.value ?? '') || 0;
}
