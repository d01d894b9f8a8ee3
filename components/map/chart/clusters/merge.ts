import {pixelOf, spotAt, type Pixel} from './mercator.js';
import type {Spot} from '../../../../vocab/geo/spot.js';

/** Something with a place that stands for one thing or for many. */
export interface Weighted {
  readonly spot: Spot;
  readonly count: number;
  /** What it is known by: it decides the order of those that stand for as many. */
  readonly key: string;
}

/** Things that are drawn as one. */
export interface Merged<T> {
  readonly parts: readonly T[];
  readonly spot: Spot;
  readonly count: number;
}

/** Draws what is near each other together, each thing once: around those that stand for most. @param radius in pixels. */
export function merge<T extends Weighted>(nodes: readonly T[], zoom: number, radius: number): Merged<T>[] {
  const placed = nodes
    .map((node) => ({node, at: pixelOf(node.spot, zoom)}))
    .sort((one, other) => other.node.count - one.node.count || (one.node.key < other.node.key ? -1 : 1));
  const net = new Net(placed, radius);
  return placed.flatMap((seed) => {
    if (!net.has(seed)) return [];
    const group = net.takeAround(seed.at);
    const count = group.reduce((sum, {node}) => sum + node.count, 0);
    const spot = group.length > 1 ? spotAt(middleOf(group, count), zoom) : seed.node.spot;
    return {parts: group.map(({node}) => node), spot, count};
  });
}

interface Placed<T> {
  readonly node: T;
  readonly at: Pixel;
}

function middleOf(group: readonly Placed<Weighted>[], count: number): Pixel {
  let [x, y] = [0, 0];
  for (const {node, at} of group) {
    x += at.x * node.count;
    y += at.y * node.count;
  }
  return {x: x / count, y: y / count};
}

/** Squares as wide as what is drawn together: who looks for neighbours looks into nine. */
class Net<T> {
  private readonly squares = new Map<string, Set<Placed<T>>>();

  constructor(
    placed: readonly Placed<T>[],
    private readonly radius: number,
  ) {
    for (const one of placed) {
      const key = this.keyOf(one.at, 0, 0);
      const square = this.squares.get(key) ?? new Set();
      this.squares.set(key, square.add(one));
    }
  }

  has(one: Placed<T>): boolean {
    return this.squares.get(this.keyOf(one.at, 0, 0))!.has(one);
  }

  /** Takes out all that is near a point. */
  takeAround(at: Pixel): Placed<T>[] {
    const taken: Placed<T>[] = [];
    for (const right of [-1, 0, 1]) {
      for (const down of [-1, 0, 1]) {
        const square = this.squares.get(this.keyOf(at, right, down));
        for (const one of square ?? []) {
          if (Math.hypot(one.at.x - at.x, one.at.y - at.y) > this.radius) continue;
          square!.delete(one);
          taken.push(one);
        }
      }
    }
    return taken;
  }

  private keyOf({x, y}: Pixel, right: number, down: number): string {
    return `${Math.floor(x / this.radius) + right} ${Math.floor(y / this.radius) + down}`;
  }
}
