/** A point as longitude and latitude. */
export type Position = readonly [number, number];

/** A rectangle of the earth: west, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** One side of a box: which coordinate it bounds, where, and whether what is kept lies above. */
type Side = readonly [axis: 0 | 1, limit: number, isLower: boolean];

const sidesOf = ([west, south, east, north]: Box): readonly Side[] => [
  [0, west, true],
  [1, south, true],
  [0, east, false],
  [1, north, false],
];

const isInside = (position: Position, [axis, limit, isLower]: Side): boolean =>
  isLower ? position[axis] >= limit : position[axis] <= limit;

/** Where the way from one point to another meets a side. */
function crossing(from: Position, to: Position, [axis, limit]: Side): Position {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const across = from[other] + share * (to[other] - from[other]);
  return axis === 0 ? [limit, across] : [across, limit];
}

/** Whether some of the points could make something within a box: a quick look before they are cut. */
export function touches(points: readonly Position[], [west, south, east, north]: Box): boolean {
  const beyond = [true, true, true, true];
  for (const [x, y] of points) {
    beyond[0] &&= x < west;
    beyond[1] &&= y < south;
    beyond[2] &&= x > east;
    beyond[3] &&= y > north;
  }
  return !beyond.includes(true);
}

/** The part of a ring within a box (Sutherland and Hodgman), which then runs along the sides of the box where it was cut. */
export function clipRing(ring: readonly Position[], box: Box): Position[] {
  return sidesOf(box).reduce<Position[]>((points, side) => {
    const kept: Position[] = [];
    points.forEach((point, index) => {
      const before = points.at(index - 1)!;
      if (isInside(before, side) !== isInside(point, side)) kept.push(crossing(before, point, side));
      if (isInside(point, side)) kept.push(point);
    });
    return kept;
  }, withoutEnd(ring));
}

/** The parts of a line within a box. */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  return sidesOf(box).reduce<Position[][]>((lines, side) => lines.flatMap((one) => cutAt(one, side)), [[...line]]);
}

function cutAt(line: readonly Position[], side: Side): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    const crossed = before && isInside(before, side) !== isInside(point, side) ? [crossing(before, point, side)] : [];
    part.push(...crossed);
    if (isInside(point, side)) part.push(point);
    else if (part.length) [parts[parts.length], part] = [part, []];
  });
  if (part.length) parts.push(part);
  return parts.filter(({length}) => length > 1);
}

/**
 * Cuts a ring at 180°. Natural Earth's rings go on beyond it on the other side, and one of them goes around the south pole.
 * @returns the ring as often as it is seen between 180° W and 180° E, for each time to be clipped.
 */
export function unrolled(ring: readonly Position[]): Position[][] {
  const points = withoutJumps(ring);
  const [first, last] = [points[0]!, points.at(-1)!];
  if (Math.abs(first[0] - last[0]) > 180) points.push([last[0], -90], [first[0], -90]);
  return [-360, 0, 360].map((turn) => points.map(([x, y]) => [x + turn, y] as const));
}

/** Each longitude by the shorter way from the one before, beyond 180° if need be. */
function withoutJumps(points: readonly Position[]): Position[] {
  let turn = 0;
  return points.map(([x, y], index) => {
    const before = points[index - 1]?.[0] ?? x;
    if (Math.abs(x - before) > 180) turn += x > before ? -360 : 360;
    return [x + turn, y];
  });
}

/** A ring in GeoJSON ends where it starts; without the second of the two. */
function withoutEnd(ring: readonly Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.slice(0, first && last && first[0] === last[0] && first[1] === last[1] ? -1 : undefined);
}
