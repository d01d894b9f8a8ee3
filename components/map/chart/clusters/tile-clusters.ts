import type {Box} from '../../../../vocab/fragments/relation.js';
import {overlap} from '../../../../vocab/fragments/box.js';
import type {Tile} from '../../../../pods/fragments/read/tiles.js';
import type {Mark, MarkTiles} from '../chart.js';
import type {Town} from '../marks/towns.js';
import {boundsOf, joined} from './bounds.js';
import {nearestZoom, type Bounds, type Group} from './cluster-index.js';
import type {Clusters} from './clusters.js';
import {pixelOf} from './mercator.js';
import {merge, type Merged} from './merge.js';
import {tallyTowns} from './town-tally.js';

/** A part of the map is looked into once it is so many times as wide as what is drawn as one. */
const wide = 3;
/** So many pages are read for what is looked at, the widest first: what is not looked into is drawn as a group, and counted all the same. */
const mostPages = 4;
/** So many of them at a time. */
const atOnce = 3;
/** Pages that are read to list what lies on one spot. */
const mostListed = 4;

/** What is drawn: one mark, or a part of the map into which nobody has looked. */
export interface Node {
  readonly key: string;
  readonly spot: Mark['spot'];
  readonly count: number;
  readonly town?: string | undefined;
  /** The number of the mark. */
  readonly point?: number;
  readonly tile?: Tile;
}

/** What is on the map at one zoom. */
interface Drawing {
  readonly zoom: number;
  readonly version: string;
  readonly groups: readonly Group[];
}

/** Marks in groups where most of them are not known: how many there are is taken from the index, and its pages are read where somebody looks closer. */
export class TileClusters implements Clusters {
  towns: readonly Town[] = [];
  private readonly known: Mark[] = [];
  private readonly numbers = new Map<string, number>();
  /** Marks that were looked for: they are shown although the page that has them cannot be read. */
  private readonly sought = new Set<string>();
  private readonly ids = new Map<string, number>();
  private readonly groups: {readonly zoom: number; readonly parts: readonly Node[]}[] = [];
  private drawing?: Drawing | undefined;
  private view = '';
  private left = 0;
  /** How many pages are on their way. */
  private reading = 0;
  private isClosed = false;

  constructor(
    private readonly marks: readonly Mark[],
    private readonly tiles: MarkTiles,
    private readonly radius: number,
  ) {}

  /** The mark of a number. */
  markAt(point: number): Mark | undefined {
    return this.known[point];
  }

  /** The number of a mark, whether it was drawn or not; nothing if the list has no such thing. */
  find(id: string): number | undefined {
    const mark = this.marks.find((one) => one.id === id) ?? this.tiles.markOf(id);
    if (mark) this.sought.add(id);
    this.drawing = undefined;
    return mark && this.numberOf(mark);
  }

  within(bounds: Bounds, zoom: number): Promise<Group[]> {
    const [west, south, east, north] = bounds;
    const isIn = ({latitude, longitude}: Group) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    const {groups} = this.drawn(zoom);
    this.look({west, south, east, north}, zoom);
    return Promise.resolve(groups.filter(isIn));
  }

  /** Reads what there is at a spot, so that a mark stands by itself. */
  async reach(spot: Mark['spot']): Promise<void> {
    const point = boxOf({spot});
    for (let pages = 0; pages < mostPages; pages++) {
      const [tile] = this.closed(({box}) => overlap(box, point));
      if (!tile) return;
      await this.tiles.open(tile);
    }
  }

  /** Where all of it is, once the index has said it; nothing if there is nothing. */
  async extent(): Promise<Box | undefined> {
    await this.tiles.open(this.tiles.root);
    const nodes = this.nodes();
    const boxes = nodes.flatMap(({tile}) => tile?.box ?? []);
    return joined([...boxes, boundsOf(nodes.filter(({tile}) => !tile)) ?? []].flat());
  }

  expansionZoom(cluster: number): Promise<number> {
    const {zoom, parts} = this.groups[cluster]!;
    const fallsApart = (at: number) =>
      merge(parts, at, this.radius).length > 1 || parts.some(({tile}) => tile?.state === 'closed' && this.isWide(tile, at));
    for (let at = zoom + 1; at <= nearestZoom; at++) if (fallsApart(at)) return Promise.resolve(at);
    return Promise.resolve(nearestZoom + 1);
  }

  async members(cluster: number, limit: number): Promise<number[]> {
    const points: number[] = [];
    const unread: Tile[] = [];
    for (const {point, tile} of this.groups[cluster]!.parts) {
      if (point !== undefined) points.push(point);
      if (tile) unread.push(tile);
    }
    for (let pages = 0; unread.length && points.length < limit && pages < mostListed; pages++) {
      const tile = unread.shift()!;
      await this.tiles.open(tile);
      for (const source of tile.sources) {
        const mark = this.tiles.markOf(source);
        if (mark) points.push(this.numberOf(mark));
      }
      unread.push(...tile.tiles);
    }
    return [...new Set(points)].slice(0, limit);
  }

  close(): void {
    this.isClosed = true;
  }

  /** All groups at a zoom, those that nobody sees too: so none changes its place because the map is moved. */
  private drawn(zoom: number): Drawing {
    const version = String(this.tiles.version);
    if (this.drawing?.zoom === zoom && this.drawing.version === version) return this.drawing;
    const merged = merge(this.nodes(), zoom, this.radius);
    const {towns, named} = tallyTowns(merged);
    this.towns = towns;
    const groups = merged.map((one, index) => this.groupOf(one, zoom, named[index]!));
    return (this.drawing = {zoom, version, groups});
  }

  private groupOf({parts, spot, count}: Merged<Node>, zoom: number, towns: readonly number[]): Group {
    const point = parts.length === 1 ? parts[0]!.point : undefined;
    const cluster = point === undefined ? this.idOf(parts, spot, zoom) : undefined;
    return {...spot, count, point, cluster, towns};
  }

  /** The same parts at the same place keep their number, and with it the button that has the focus. */
  private idOf(parts: readonly Node[], {latitude, longitude}: Mark['spot'], zoom: number): number {
    const key = [zoom, parts[0]!.key, parts.length, latitude, longitude].join(' ');
    const id = this.ids.get(key) ?? this.groups.length;
    this.ids.set(key, id);
    this.groups[id] = {zoom, parts};
    return id;
  }

  private nodes(): Node[] {
    const found = new Map<string, Node>();
    const add = (mark: Mark) => {
      const {id, spot, town} = mark;
      if (Math.abs(spot.latitude) <= 90 && Math.abs(spot.longitude) <= 180)
        found.set(id, {key: id, spot, count: 1, town, point: this.numberOf(mark)});
    };
    const visit = (tile: Tile): void => {
      const {url: key, centre: spot, count, town, state} = tile;
      if (state === 'open') {
        for (const source of tile.sources) {
          const mark = this.tiles.markOf(source);
          if (mark) add(mark);
        }
        tile.tiles.forEach(visit);
      } else if (count && tile !== this.tiles.root) found.set(key, {key, spot, count, town, tile});
    };
    visit(this.tiles.root);
    this.marks.forEach(add);
    this.tiles.newer().forEach(add);
    for (const mark of [...this.sought].flatMap((id) => (found.has(id) ? [] : (this.tiles.markOf(id) ?? [])))) {
      const around = [...found.values()].find(({tile}) => tile?.state === 'failed' && overlap(tile.box, boxOf(mark)));
      if (!around) continue;
      found.set(around.key, {...around, count: around.count - 1});
      add(mark);
    }
    return [...found.values()].filter(({count}) => count > 0);
  }

  private numberOf(mark: Mark): number {
    const number = this.numbers.get(mark.id) ?? this.known.length;
    this.numbers.set(mark.id, number);
    this.known[number] = mark;
    return number;
  }

  /** Reads what is in wide parts of what is looked at; what was wished for before and is not begun is forgotten. */
  private look(box: Box, zoom: number): void {
    const view = JSON.stringify([box, zoom]);
    if (view !== this.view) this.left = mostPages;
    this.view = view;
    const wishes = this.closed((tile) => overlap(tile.box, box) && this.isWide(tile, zoom)).sort(
      (one, other) => widthOf(other.box, zoom) - widthOf(one.box, zoom),
    );
    while (!this.isClosed && this.reading < atOnce && this.left > 0 && wishes.length) {
      this.left--;
      this.reading++;
      void this.tiles.open(wishes.shift()!).then(() => {
        this.reading--;
        if (view === this.view) this.look(box, zoom);
      });
    }
  }

  /** Parts into which nobody has looked. */
  private closed(fits: (tile: Tile) => boolean): Tile[] {
    const found: Tile[] = [];
    const visit = (tile: Tile): void => {
      if (!fits(tile)) return;
      if (tile.state === 'open') tile.tiles.forEach(visit);
      else if (tile.state === 'closed') found.push(tile);
    };
    visit(this.tiles.root);
    return found;
  }

  private isWide(tile: Tile, zoom: number): boolean {
    return tile === this.tiles.root || widthOf(tile.box, zoom) > wide * this.radius;
  }
}

function boxOf({spot: {latitude, longitude}}: Pick<Mark, 'spot'>): Box {
  return {west: longitude, east: longitude, south: latitude, north: latitude};
}

/** How wide or high a part of the earth is, in pixels. */
function widthOf({west, south, east, north}: Box, zoom: number): number {
  const [one, other] = [
    pixelOf({latitude: north, longitude: west}, zoom),
    pixelOf({latitude: south, longitude: east}, zoom),
  ];
  return Math.max(other.x - one.x, other.y - one.y);
}
