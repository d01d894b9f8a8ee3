import type {Position} from './clip.js';

/**
 * Writes a line or ring as whole numbers: its first point, then how far each next one is from the one before, in turns eastward and northward.
 * Small numbers pack well.
 * @param scale how many steps a degree has.
 */
export function encodeLine(line: readonly Position[], scale: number): number[] {
  const steps: number[] = [];
  let [x, y] = [0, 0];
  for (const [longitude, latitude] of line) {
    const [nextX, nextY] = [Math.round(longitude * scale), Math.round(latitude * scale)];
    if (steps.length && nextX === x && nextY === y) continue;
    steps.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return steps;
}

/** Writes rings; what has no surface at this scale is left out. */
export function encodeRings(rings: readonly (readonly Position[])[], scale: number): number[][] {
  return rings.map((ring) => encodeLine(ring, scale)).filter(hasSurface);
}

/** Whether a ring goes around anything: what was cut off at a side may be a mere line along it. */
function hasSurface(steps: readonly number[]): boolean {
  let [x, y, doubled] = [0, 0, 0];
  for (let at = 2; at < steps.length; at += 2) {
    const [stepX, stepY] = [steps[at]!, steps[at + 1]!];
    doubled += x * stepY - y * stepX;
    [x, y] = [x + stepX, y + stepY];
  }
  return doubled !== 0;
}

/** Writes lines; what comes to less than two points is left out. */
export function encodeLines(lines: readonly (readonly Position[])[], scale: number): number[][] {
  return lines.map((line) => encodeLine(line, scale)).filter(({length}) => length >= 4);
}
