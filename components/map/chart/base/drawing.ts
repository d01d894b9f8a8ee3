/** A point as Leaflet takes it: latitude, then longitude, in degrees. */
export type Point = [latitude: number, longitude: number];
export type Line = readonly Point[];

/** Land and borders, as a file of the base map holds them. */
export interface Drawing {
  /** Closed rings. What an odd number of them goes around is land. */
  readonly land: readonly Line[];
  readonly borders: readonly Line[];
}

/** Where the name of a country is written. */
export interface CountryName {
  /** ISO 3166-1, two letters: browsers know the name by it. */
  readonly code: string;
  readonly at: Point;
  /** How large it is, in square degrees. */
  readonly size: number;
}

/** The whole world, and what is there in more detail. */
export interface World extends Drawing {
  /** The largest first. */
  readonly names: readonly CountryName[];
  /** The side of a cell, in degrees. */
  readonly cellSize: number;
  /** The cells in which there is land, by name. */
  readonly cells: ReadonlySet<string>;
}

/**
 * Reads a line: whole numbers, first where it starts, then how far each point is from the one before, eastward and northward in turns.
 * @param scale how many steps a degree has.
 */
function readLine(steps: unknown, scale: number): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  const numbers = Array.isArray(steps) ? (steps as number[]) : [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    x += numbers[at]!;
    y += numbers[at + 1]!;
    points.push([y / scale, x / scale]);
  }
  return points;
}

/** Reads a file of the base map. @throws TypeError if it is none. */
export function readDrawing(file: unknown): Drawing {
  const {scale, land, borders} = file as Record<'scale' | 'land' | 'borders', unknown>;
  if (typeof scale !== 'number' || !Array.isArray(land) || !Array.isArray(borders)) throw new TypeError('no base map');
  const read = (lines: readonly unknown[]) => lines.map((line) => readLine(line, scale));
  return {land: read(land), borders: read(borders)};
}

/** Reads `world.json`. @throws TypeError if it is none. */
export function readWorld(file: unknown): World {
  const {
    names = [],
    cellSize,
    cells = [],
  } = file as {
    names?: readonly (readonly [string, number, number, number])[];
    cellSize?: number;
    cells?: readonly string[];
  };
  return {
    ...readDrawing(file),
    names: names.map(([code, longitude, latitude, size]) => ({code, at: [latitude, longitude], size})),
    cellSize: cellSize || 20,
    cells: new Set(cells),
  };
}

/**
 * The coasts of land that was cut into squares: its rings without the parts along the sides of the squares.
 * @param side the side of a square, in degrees.
 */
export function coastsOf(land: readonly Line[], side: number): Point[][] {
  return land.flatMap((ring) => {
    const coasts: Point[][] = [[]];
    ring.forEach((point, index) => {
      const next = ring[(index + 1) % ring.length]!;
      const coast = coasts.at(-1)!;
      if (isAlongSide(point, next, side)) return void (coast.length && coasts.push([]));
      if (!coast.length) coast.push(point);
      coast.push(next);
    });
    return coasts.filter(({length}) => length);
  });
}

/** Whether both points lie on one line of the net of squares, which starts at 180° W and at the south pole. */
function isAlongSide([y1, x1]: Point, [y2, x2]: Point, side: number): boolean {
  return (x1 === x2 && (x1 + 180) % side === 0) || (y1 === y2 && (y1 + 90) % side === 0);
}
