import type {Box, Relation} from '../../../vocab/fragments/relation.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import type {Problem} from '../../problem.js';
import type {View} from './views.js';
import type {PageRow, ViewPages} from './view-pages.js';

/** A part of the map, as the index tells of it. What is in it is known once its page was read. */
export interface Tile {
  /** Address of its page. */
  readonly url: string;
  /** Where all that is in it lies. */
  readonly box: Box;
  /** How many things are in it. */
  readonly count: number;
  /** The middle of these. */
  readonly centre: Spot;
  /** The town that most of them name. */
  readonly town?: string | undefined;
  /** `failed`: its page could not be read, and is not asked for again. */
  readonly state: 'closed' | 'coming' | 'open' | 'failed';
  /** Its parts, as far as they lead to pages of their own. */
  readonly tiles: readonly Tile[];
  /** The things on its page. */
  readonly sources: readonly string[];
}

type Draft = {-readonly [Key in keyof Tile]: Tile[Key]};

/** The whole earth. */
const earth: Box = {west: -180, south: -90, east: 180, north: 90};

/** So many links may be followed one after the other: a real index needs five, and 30 more for thousands on one spot. */
const deepest = 200;

/** Where the things of a very long list are: the pages of its index that are ordered by place, each read when somebody needs to know more. */
export class Tiles<T> {
  private top: Draft;
  private readonly depths = new WeakMap<Tile, number>();
  private seen = new Set<string>();
  private coming = new WeakMap<Tile, Promise<void>>();
  private hasBegunAgain = false;
  /** Why something is missing. */
  problem?: Problem | undefined;
  /** Goes up with each page. */
  version = 0;

  constructor(
    private readonly pages: ViewPages<T>,
    private readonly view: View,
    private readonly take: (rows: readonly PageRow<T>[]) => void,
    private readonly onChange: () => void,
  ) {
    this.top = this.begin();
  }

  /** All of it. */
  get root(): Tile {
    return this.top;
  }

  /** Reads what is in a tile, unless that was done. Resolves in any case. */
  open(tile: Tile): Promise<void> {
    const known = this.coming.get(tile);
    if (known || tile.state !== 'closed') return known ?? Promise.resolve();
    const reading = this.read(tile);
    this.coming.set(tile, reading);
    return reading;
  }

  private async read(tile: Draft): Promise<void> {
    const {top} = this;
    tile.state = 'coming';
    const read = await this.pages.read(tile.url, this.view.root);
    // All is read anew since: this is no part of it any more.
    if (top !== this.top) return;
    if (!read.ok && read.problem.kind === 'missing' && !this.hasBegunAgain) return this.beginAgain();
    this.version++;
    if (read.ok) {
      tile.state = 'open';
      tile.sources = read.value.rows.map(({row}) => row.source);
      tile.tiles = read.value.links.flatMap((link) => this.partOf(tile, link) ?? []);
      this.take(read.value.rows);
    } else {
      tile.state = 'failed';
      this.problem = read.problem;
    }
    this.onChange();
  }

  /** What is behind a link; nothing if that was named already, or has no end. */
  private partOf(tile: Tile, {node, box, count, centre, label}: Relation): Tile | undefined {
    const depth = (this.depths.get(tile) ?? 0) + 1;
    if (this.seen.has(node) || depth > deepest) return undefined;
    this.seen.add(node);
    // A page that only goes on says no more than how much is left.
    const place = box ?? tile.box;
    const part: Tile = {
      url: node,
      box: place,
      count: count ?? 0,
      centre: centre ?? (box ? middleOf(box) : tile.centre),
      town: label ?? tile.town,
      state: 'closed',
      tiles: [],
      sources: [],
    };
    this.depths.set(part, depth);
    return part;
  }

  private begin(): Draft {
    const {root: url, count = 0} = this.view;
    this.seen = new Set([url]);
    return {url, box: earth, count, centre: middleOf(earth), state: 'closed', tiles: [], sources: []};
  }

  /** The index was written anew while it was read: what leads to a page that is gone is out of date. */
  private async beginAgain(): Promise<void> {
    this.hasBegunAgain = true;
    this.pages.outdate();
    this.top = this.begin();
    this.version++;
    await this.open(this.top);
  }
}

function middleOf({west, south, east, north}: Box): Spot {
  return {latitude: (south + north) / 2, longitude: (west + east) / 2};
}
