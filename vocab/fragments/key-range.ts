/** All keys from `from` on, itself included, and before `to`; without `to`, up to the end. Keys compare by code points, as TREE has it. */
export interface KeyRange {
  readonly from: string;
  readonly to?: string | undefined;
}

/** Every key. */
export const allKeys: KeyRange = {from: ''};

/** The keys that begin with `prefix`. */
export function keysWith(prefix: string): KeyRange {
  return {from: prefix, to: successor(prefix)};
}

/** The one key. */
export function onlyKey(key: string): KeyRange {
  return {from: key, to: `${key}\u0000`};
}

/** Whether the range is all keys that begin with its `from`. */
export function isPrefix({from, to}: KeyRange): boolean {
  return to === successor(from);
}

/** The keys that are in both; nothing if there can be none. */
export function intersect(one: KeyRange, other: KeyRange): KeyRange | undefined {
  const from = compareKeys(one.from, other.from) < 0 ? other.from : one.from;
  const to = earlier(one.to, other.to);
  return to === undefined || compareKeys(from, to) < 0 ? {from, to} : undefined;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return compareKeys(one, other) < 0 ? one : other;
}

/** Which key comes first, by code points: the engine's own comparison, by halves of them, sorts signs outside the first plane wrongly. */
export function compareKeys(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) {
    const a = one.charCodeAt(at);
    const b = other.charCodeAt(at);
    if (a === b) continue;
    // A half of a pair stands for a sign past everything that has none.
    return isHalf(a) === isHalf(b) ? a - b : isHalf(a) ? 1 : -1;
  }
  return one.length - other.length;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** The first key that comes after all that begin with `prefix`; nothing if there is none. */
function successor(prefix: string): string | undefined {
  const points = [...prefix];
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    const next = last.codePointAt(0)! + 1;
    if (next <= 0x10ffff) return points.join('') + keySign(next);
  }
  return undefined;
}

/** A sign to end a key with. Halves of pairs are no signs: what would begin there begins after them. */
export function keySign(point: number): string {
  return String.fromCodePoint(isHalf(point) ? 0xe000 : point);
}
