import type {Feature, Point} from 'geojson';
import Supercluster from 'supercluster';

/** The nearest that the map can be looked at. What is one cluster even there lies on one spot. */
export const nearestZoom = 17;

/** A part of the earth: west, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number];

/** What is drawn as one button: a point by itself, or several. */
export interface Group {
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  /** The number of the point, where it is by itself. */
  readonly point?: number | undefined;
  /** What it is known by, where it is several. */
  readonly cluster?: number | undefined;
  /** The numbers of the towns that most of them are in. */
  readonly towns: readonly number[];
}

/** What is grouped: longitude and latitude in turns, and for each point the number of its town, 0 for none. */
export interface Points {
  readonly positions: Float64Array;
  readonly towns: Uint32Array;
  /** How near two points are drawn as one, in pixels. */
  readonly radius: number;
}

/** How many of one town, in turns: town, count, town, count … */
interface Tally {
  readonly tally: readonly number[];
}

interface Own {
  readonly point: number;
  readonly town: number;
}

/** More towns of a cluster are not counted: only the first few are named. */
const townsCounted = 6;

/** So many points are made ready at a time. */
const batch = 5_000;

/** Points that can be asked for as groups, at any zoom. */
export class ClusterIndex {
  private readonly index: SteppedIndex;

  constructor(private readonly points: Points) {
    this.index = new SteppedIndex({
      radius: points.radius,
      extent: 256,
      maxZoom: nearestZoom,
      map: ({town}) => ({tally: town ? [town, 1] : []}),
      reduce: (sum, {tally}) => Object.assign(sum, {tally: add(sum.tally, tally)}),
    });
  }

  /** Groups everything at once. */
  build(): this {
    const steps = this.steps(Infinity);
    while (!steps.next().done) continue;
    return this;
  }

  /**
   * Groups everything, a step at a time: whoever must not be kept waiting rests in between.
   * @param piece how long a step may take where it can be cut, in milliseconds.
   */
  steps(piece = 8): Generator<void> {
    return this.index.steps(this.points, piece);
  }

  within(bounds: Bounds, zoom: number): Group[] {
    return this.index.getClusters([...bounds], zoom).map(({geometry, properties}) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      if ('cluster' in properties) {
        const {cluster_id: cluster, point_count: count, tally} = properties;
        return {latitude, longitude, count, cluster, towns: mostOf(tally)};
      }
      const {point, town} = properties;
      return {latitude, longitude, count: 1, point, towns: town ? [town] : []};
    });
  }

  /** The zoom at which a cluster falls apart; beyond {@link nearestZoom} if it never does. */
  expansionZoom(cluster: number): number {
    return this.index.getClusterExpansionZoom(cluster);
  }

  /** The numbers of the first points of a cluster. */
  members(cluster: number, limit: number): number[] {
    return this.index.getLeaves(cluster, limit).map(({properties}) => properties.point);
  }
}

/** Supercluster's own `load`, with rests between its parts and within the long ones. A test holds both against each other. */
class SteppedIndex extends Supercluster<Own, Tally> {
  *steps(points: Points, piece: number): Generator<void> {
    const features: Feature<Point, Own>[] = [];
    for (let from = 0; from < points.towns.length; from += batch) {
      features.push(...featuresOf(points, from));
      yield;
    }
    const {maxZoom} = this.options;
    // Above the nearest zoom there is nothing to be grouped: this sorts the points and no more.
    Object.assign(this.options, {minZoom: maxZoom + 1});
    this.load(features);
    Object.assign(this.options, {minZoom: 0});
    for (let zoom = maxZoom; zoom >= 0; zoom--) {
      yield;
      yield* this.group(zoom, piece);
    }
  }

  /** Groups for one zoom, in pieces of so many milliseconds. */
  private *group(zoom: number, piece: number): Generator<void> {
    const inside = this as unknown as Inside;
    const tree = inside.trees[zoom + 1]!;
    const {data, numItems} = tree;
    const {stride} = inside;
    const grouped = new Int32Array(numItems * stride);
    let count = 0;
    for (;;) {
      try {
        pauseAfter(tree, piece);
        count += inside._cluster(data, numItems, zoom, grouped.subarray(count * stride));
        break;
      } catch (pause) {
        if (!(pause instanceof Pause)) throw pause;
        forget(data, stride, zoom, pause);
        // What stands for none is not written yet.
        while (grouped[count * stride + countOffset]) count++;
      } finally {
        delete tree.withinInto;
      }
      yield;
    }
    yield;
    inside.trees[zoom] = inside._createTree(grouped, count);
  }
}

/** Supercluster stops before it looks for what is near a point. */
class Pause extends Error {
  constructor(
    readonly x: number,
    readonly y: number,
  ) {
    super('a rest');
  }
}

/** Interrupts what goes through points one by one, each time by what it asks the tree: after so many milliseconds, and one point at least. */
function pauseAfter(tree: Tree, piece: number): void {
  const search = Object.getPrototypeOf(tree) as Required<Pick<Tree, 'withinInto'>>;
  const until = performance.now() + piece;
  let hasSearched = false;
  tree.withinInto = (x, y, radius, into) => {
    if (hasSearched && performance.now() >= until) throw new Pause(x, y);
    hasSearched = true;
    return search.withinInto.call(tree, x, y, radius, into);
  };
}

/** The point before which it stopped counts as seen, and is not. It is the first at its place: what is on one spot is seen together. */
function forget(data: Int32Array, stride: number, zoom: number, {x, y}: Pause): void {
  let at = 0;
  while (data[at] !== x || data[at + 1] !== y) at += stride;
  data[at + zoomOffset] = zoom + 1;
}

/** Where Supercluster notes of a point the zoom at which it was last seen, and how many it stands for. */
const zoomOffset = 2;
const countOffset = 5;

interface Tree {
  readonly data: Int32Array;
  readonly numItems: number;
  withinInto?(x: number, y: number, radius: number, into: Uint32Array): number;
}

/** What of Supercluster its types do not tell. */
interface Inside {
  readonly stride: number;
  readonly trees: (Tree | undefined)[];
  _cluster(data: Int32Array, count: number, zoom: number, into: Int32Array): number;
  _createTree(data: Int32Array, count: number): Tree;
}

/** A batch of points as Supercluster takes them. */
function featuresOf({positions, towns}: Points, from: number): Feature<Point, Own>[] {
  return Array.from(towns.subarray(from, from + batch), (town, index) => {
    const point = from + index;
    const coordinates = [positions[2 * point]!, positions[2 * point + 1]!];
    return {type: 'Feature', properties: {point, town}, geometry: {type: 'Point', coordinates}};
  });
}

function add(one: readonly number[], other: readonly number[]): number[] {
  const sum = [...one];
  for (let at = 0; at < other.length; at += 2) {
    const known = sum.findIndex((town, index) => index % 2 === 0 && town === other[at]);
    if (known >= 0) sum[known + 1]! += other[at + 1]!;
    else if (sum.length < 2 * townsCounted) sum.push(other[at]!, other[at + 1]!);
  }
  return sum;
}

function mostOf(tally: readonly number[]): number[] {
  const towns = tally.flatMap((town, index) => (index % 2 ? [] : [[town, tally[index + 1]!] as const]));
  return towns.sort(([, one], [, other]) => other - one).map(([town]) => town);
}
