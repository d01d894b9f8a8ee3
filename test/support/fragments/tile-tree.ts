import type {Tile} from '../../../pods/fragments/read/tiles.js';
import type {Plot} from '../../../vocab/fragments/lay-out.js';
import {tilesView, type IndexRow} from '../../../vocab/fragments/views.js';
import type {Box} from '../../../vocab/fragments/relation.js';
import type {Mark, MarkTiles} from '../../../components/map/chart/chart.js';
import type {Spot} from '../../../vocab/geo/spot.js';

type Draft = {-readonly [Key in keyof Tile]: Tile[Key]};

const earth: Box = {west: -180, south: -90, east: 180, north: 90};

/** The tiles of an index as it cuts them, without pages: rows so heavy that few are on one. */
export class TileTree implements MarkTiles {
  readonly root: Tile;
  /** How many pages were read. */
  read = 0;
  gone = new Set<string>();
  late: readonly Mark[] = [];
  /** Pages that cannot be read. */
  broken = (_url: string) => false;
  private readonly marks = new Map<string, Mark>();
  private readonly plots = new Map<string, Plot>();

  constructor(spots: readonly Spot[], towns: readonly string[] = [], rowWeight = 6_000) {
    const statements = 'x'.repeat(rowWeight);
    const rows = spots.map((spot, index): IndexRow => {
      const id = `https://members.example/${index}#me`;
      this.marks.set(id, {id, name: `Membre ${index}`, spot, layer: 'members', town: towns[index]});
      const text = {name: id, statements, prefixes: new Set<string>()};
      return {text, sortKey: String(index), texts: [], facets: {place: towns[index] ? [towns[index]] : []}, spot, dates: []};
    });
    this.root = this.tile(tilesView(rows), 'root');
  }

  get version(): string {
    return String(this.read);
  }

  get pages(): number {
    return this.plots.size;
  }

  open(tile: Tile): Promise<void> {
    if (tile.state !== 'closed') return Promise.resolve();
    const draft: Draft = tile;
    const plot = this.plots.get(tile.url)!;
    this.read++;
    draft.state = this.broken(tile.url) ? 'failed' : 'open';
    if (draft.state === 'failed') return Promise.resolve();
    draft.tiles = (plot.parts ?? []).map((part, index) => this.tile(part, `${tile.url}/${index}`));
    draft.sources = (plot.rows ?? []).map(({row}) => row.name);
    return Promise.resolve();
  }

  markOf(source: string): Mark | undefined {
    if (this.gone.has(source)) return undefined;
    return this.marks.get(source) ?? this.late.find(({id}) => id === source);
  }

  newer(): readonly Mark[] {
    return this.late;
  }

  private tile(plot: Plot, url: string): Tile {
    this.plots.set(url, plot);
    const {box = earth, centre = {latitude: 0, longitude: 0}, count = 0, label} = plot.link;
    return {url, box, centre, count, town: label, state: 'closed', tiles: [], sources: []};
  }
}
