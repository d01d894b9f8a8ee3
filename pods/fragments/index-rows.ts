import type {IndexPlan} from '../../vocab/fragments/index-plan.js';
import {keyOf} from '../../vocab/fragments/keys.js';
import {RowWriter} from '../../vocab/fragments/row-text.js';
import type {IndexRow} from '../../vocab/fragments/views.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {isIri} from '../../vocab/rdf/iri.js';
import {inSlices} from '../../vocab/rdf/slices.js';
import {as, coop, dct, foaf, rdf, tree} from '../../vocab/rdf/vocabularies.js';

/** A row that an index is made of. */
export interface CollectedRow extends IndexRow {
  /** The thing that the row stands for. */
  readonly source: string;
  /** Where its author's homes lie. */
  readonly homes: readonly string[];
  /** Without what only people look at. */
  readonly lean: IndexRow;
  /** Whose it is, and nothing else. */
  readonly bare: IndexRow;
}

/** Small pictures make pages heavy on which nobody looks at them. */
const pictures: ReadonlySet<string> = new Set([foaf.thumbnail]);
/** What says whose a row is. */
const ownership: ReadonlySet<string> = new Set([rdf.type, dct.isVersionOf, dct.creator, coop.home]);

interface Known {
  readonly name: string;
  /** In milliseconds. */
  readonly issued: number;
  /** Nothing for what was taken out. */
  readonly row: CollectedRow | undefined;
}

/** Collects the rows of a list from the documents in which they lie: of each, only the text that pages repeat is kept. */
export class IndexRows {
  private readonly writer: RowWriter;
  private readonly bySource = new Map<string, Known>();

  /** @param list the list itself, not its document. */
  constructor(
    readonly list: string,
    private readonly plan: IndexPlan,
  ) {
    this.writer = new RowWriter(list);
  }

  /**
   * Takes the rows of one document, the list's own before its pages. Of a source that has several rows, the one that was issued last counts, even if it
   * is a note that the thing was taken out; of two that were issued at the same time, the first.
   */
  async add(graph: Graph): Promise<void> {
    const pause = inSlices();
    for (const row of graph.iris(this.list, tree.member)) {
      await pause();
      const source = graph.iri(row, dct.isVersionOf) ?? row;
      if (!isIri(row) || !isIri(source) || !graph.about(row).length) continue;
      const issued = Date.parse(graph.objects(row, dct.issued)[0]?.value ?? '') || 0;
      const known = this.bySource.get(source);
      if (known && known.issued >= issued) continue;
      const isGone = graph.isA(row, as.Delete);
      this.bySource.set(source, {name: row, issued, row: isGone ? undefined : this.read(graph, row, source)});
    }
  }

  /** All rows, in an order that is always the same. */
  rows(): CollectedRow[] {
    const found = [...this.bySource.values()].sort(({name: one}, {name: other}) => (one < other ? -1 : 1));
    return found.flatMap(({row}) => row ?? []);
  }

  private read(graph: Graph, row: string, source: string): CollectedRow {
    const {name, texts, facets, spot, dates = []} = this.plan.read(graph, source, row);
    const statements = graph.about(row);
    const found = {sortKey: keyOf(name), texts, facets, spot, dates};
    const text = this.writer.write(row, statements);
    const seen = statements.filter(({predicate}) => !pictures.has(predicate.value));
    const owned = statements.filter(({predicate}) => ownership.has(predicate.value));
    return {
      ...found,
      text,
      source,
      homes: graph.iris(row, coop.home),
      lean: {...found, text: seen.length < statements.length ? this.writer.write(row, seen) : text},
      bare: {...found, text: this.writer.write(row, owned)},
    };
  }
}
