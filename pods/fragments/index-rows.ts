import type {IndexPlan} from '../../vocab/fragments/index-plan.js';
import {keyOf} from '../../vocab/fragments/keys.js';
import {RowWriter} from '../../vocab/fragments/row-text.js';
import type {IndexRow} from '../../vocab/fragments/views.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {inSlices} from '../../vocab/rdf/slices.js';
import {as, coop, dct, foaf, tree} from '../../vocab/rdf/vocabularies.js';

/** A row that an index is made of. */
export interface CollectedRow extends IndexRow {
  /** The thing that the row stands for. */
  readonly source: string;
  /** Where its author's homes lie. */
  readonly homes: readonly string[];
  /** Without what only a list of names has a use for. */
  readonly lean: IndexRow;
}

/** Small pictures make pages heavy on which nobody looks at them. */
const pictures: ReadonlySet<string> = new Set([foaf.thumbnail]);

/** Collects the rows of a list from the documents in which they lie: of each, only the text that pages repeat is kept. */
export class IndexRows {
  private readonly writer: RowWriter;
  private readonly bySource = new Map<
    string,
    {readonly name: string; readonly issued: string; readonly row: CollectedRow}
  >();

  /** @param list the list itself, not its document. */
  constructor(
    readonly list: string,
    private readonly plan: IndexPlan,
  ) {
    this.writer = new RowWriter(list);
  }

  /** Takes the rows of one document; of a source that has several rows, the one that was told last. */
  async add(graph: Graph): Promise<void> {
    const pause = inSlices();
    for (const row of graph.iris(this.list, tree.member)) {
      await pause();
      if (graph.isA(row, as.Delete) || !graph.about(row).length) continue;
      const source = graph.iri(row, dct.isVersionOf) ?? row;
      const issued = graph.objects(row, dct.issued)[0]?.value ?? '';
      const known = this.bySource.get(source);
      if (known && (known.issued > issued || (known.issued === issued && known.name <= row))) continue;
      this.bySource.set(source, {name: row, issued, row: this.read(graph, row, source)});
    }
  }

  /** All rows, in an order that is always the same. */
  rows(): CollectedRow[] {
    const found = [...this.bySource.values()].sort(({name: one}, {name: other}) => (one < other ? -1 : 1));
    return found.map(({row}) => row);
  }

  private read(graph: Graph, row: string, source: string): CollectedRow {
    const {name, texts, facets, spot} = this.plan.read(graph, source, row);
    const statements = graph.about(row);
    const found = {sortKey: keyOf(name), texts, facets, spot};
    const text = this.writer.write(row, statements);
    const isHeavy = statements.some(({predicate}) => pictures.has(predicate.value));
    const lean = {...found, text: isHeavy ? this.writer.write(row, statements, pictures) : text};
    return {...found, text, source, homes: graph.iris(row, coop.home), lean};
  }
}
