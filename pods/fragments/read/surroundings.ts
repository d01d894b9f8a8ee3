import type {Spot} from '../../../vocab/geo/spot.js';
import {coopFragments, dct, geosparql, tree} from '../../../vocab/rdf/vocabularies.js';
import type {PodDocument, Resources} from '../../documents/resources.js';
import {readyRow, type ListKind, type Row} from '../../lists/row.js';
import {IndexOfList} from './index-of-list.js';
import type {IndexedList} from './indexed-list.js';
import {middleOfValue} from './middle-of-value.js';
import {Nearest} from './nearest.js';
import {isSame, type Question} from './question.js';
import {Tiles} from './tiles.js';
import {ViewPages, type PageRow} from './view-pages.js';

/**
 * Where the things of a very long list are, for a list that is not read with that in mind: what is found on the pages of its index that are
 * ordered by place is lent to the list, which goes on to say what there is, and what of it is newer.
 */
export class Surroundings<T, Placed extends T> {
  private edition = 0;
  private pages?: ViewPages<Placed>;
  private index?: IndexOfList<Placed>;
  private tiles?: Tiles<Placed> | undefined;
  private nearest?: {readonly question: Question; readonly search: Nearest<T>} | undefined;
  /** What tells where things are, by their sources: the rows of the list's own document, and those of the index. */
  private own: ReadonlyMap<string, Row<Placed>> = new Map();
  private readonly indexed = new Map<string, Row<Placed>>();
  private document?: PodDocument | undefined;

  constructor(
    private readonly resources: Pick<Resources, 'read' | 'peek'>,
    private readonly list: IndexedList<T>,
    /** Reads things with where they are. */
    private readonly kind: ListKind<Placed>,
    private readonly spotOf: (thing: Placed) => Spot | undefined,
    private readonly onChange: () => void,
  ) {}

  /** How many things are somewhere, where the index says it. */
  get placed(): number | undefined {
    return this.count(geosparql.asWKT);
  }

  /** How many are nowhere, where the index says it. */
  get unplaced(): number | undefined {
    const [all, placed] = [this.count(coopFragments.sortKey), this.placed];
    return all === undefined || placed === undefined ? undefined : Math.max(0, all - placed);
  }

  /** What is known of something together with where it is; nothing for what is on no page that was read for that. */
  find(source: string): Placed | undefined {
    this.readOwn();
    return (this.own.get(source) ?? this.indexed.get(source))?.thing;
  }

  /**
   * What is around a spot and what somebody asks for; asked again with the same, it goes on where it was. Nothing if the index does not tell
   * where things are.
   * @param kilometres how far to look.
   */
  around(spot: Spot, kilometres: number, question: Question): Nearest<T> | undefined {
    this.follow();
    const {nearest, tiles, list} = this;
    const isKnown = nearest?.search.spot === spot && nearest.search.kilometres === kilometres;
    if (isKnown && isSame(nearest.question, question)) return nearest.search;
    if (!tiles) return undefined;
    const where = (row: Row<T>) => (list.fits(row, question) ? this.where(row.source) : undefined);
    // Pages that were read for another question are there already.
    const search = new Nearest<T>(tiles, spot, kilometres, where, () => list.state.rows, this.onChange);
    this.nearest = {question, search};
    return search;
  }

  /** The middle of some things that have a value in a field; nothing if there are none, or none that is somewhere. @param key the value as a key. */
  async middleOf(field: string, key: string): Promise<Spot | undefined> {
    this.follow();
    return this.index && middleOfValue(this.index, field, key, ({thing}) => thing && this.spotOf(thing));
  }

  private where(source: string): Spot | undefined {
    const thing = this.find(source);
    return thing && this.spotOf(thing);
  }

  private count(orderedBy: string): number | undefined {
    return this.list.views.find((view) => view.orderedBy === orderedBy)?.count;
  }

  /** Begins anew once the index is written anew, or is to be read again. */
  private follow(): void {
    const {list, resources, edition, kind} = this;
    if (list.edition === edition && this.pages) return;
    const isFirst = !this.pages;
    const pages = new ViewPages<Placed>(resources, list.address, kind);
    if (!isFirst) pages.outdate();
    const index = new IndexOfList(pages, list.views, (rows) => this.take(rows));
    const view = index.view(geosparql.asWKT);
    this.indexed.clear();
    this.tiles = view && new Tiles(pages, view, (rows) => this.take(rows), this.onChange);
    [this.edition, this.pages, this.index, this.nearest] = [list.edition, pages, index, undefined];
  }

  private take(rows: readonly PageRow<Placed>[]): void {
    for (const {row} of rows) this.indexed.set(row.source, row);
    this.list.takeIn(rows);
  }

  /** What has come since the index was written stands in the list's own document. */
  private readOwn(): void {
    const {list, kind} = this;
    const {document} = this.resources.peek(list.address);
    if (document === this.document) return;
    this.document = document;
    const rows = document?.graph.iris(list.address, tree.member) ?? [];
    const rowOf = (name: string) =>
      readyRow(kind, document!.graph, document!.graph.iri(name, dct.isVersionOf) ?? name, name);
    this.own = new Map(rows.map(rowOf).map((row) => [row.source, row]));
  }
}
