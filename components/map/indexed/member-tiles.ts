import type {MappedList} from '../../../pods/fragments/read/mapped-list.js';
import type {Tile, Tiles} from '../../../pods/fragments/read/tiles.js';
import type {Row} from '../../../pods/lists/row.js';
import type {Mark, MarkTiles} from '../chart/chart.js';
import {markOf} from '../list/mark-of.js';
import type {MapItem} from '../list/map-item.js';

/** The members of a very long list as marks, for a map that reads them where somebody looks. */
export class MemberTiles implements MarkTiles {
  private rows: readonly Row<MapItem>[] = [];
  private bySource: ReadonlyMap<string, Row<MapItem>> = new Map();
  private edition = 0;
  private readonly ofRows = new WeakMap<Row<MapItem>, {readonly mark: Mark | undefined}>();

  constructor(
    private readonly list: MappedList<MapItem>,
    /** The pages of one writing of the index. */
    private readonly tiles: Tiles<MapItem>,
    private readonly today: () => string,
  ) {}

  /** Whether these are the pages. */
  isOf(tiles: Tiles<MapItem>): boolean {
    return tiles === this.tiles;
  }

  get root(): Tile {
    return this.tiles.root;
  }

  get version(): string {
    this.follow();
    return `${this.tiles.version} ${this.edition}`;
  }

  open(tile: Tile): Promise<void> {
    return this.tiles.open(tile);
  }

  /** What the list knows of something by now. */
  row(source: string): Row<MapItem> | undefined {
    this.follow();
    return this.bySource.get(source);
  }

  markOf(source: string): Mark | undefined {
    const row = this.row(source);
    if (!row) return undefined;
    const known = this.ofRows.get(row) ?? {mark: markOf(row, this.today())};
    this.ofRows.set(row, known);
    return known.mark;
  }

  newer(): readonly Mark[] {
    return [...this.list.newer].flatMap((source) => this.markOf(source) ?? []);
  }

  private follow(): void {
    const {rows} = this.list.state;
    if (rows === this.rows) return;
    this.rows = rows;
    this.bySource = new Map(rows.map((row) => [row.source, row]));
    this.edition++;
  }
}
