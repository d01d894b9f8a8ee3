/** The name that somebody who wrote `name` most likely meant, if any of `names` comes near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  return names.find((candidate) => isNear(name, candidate));
}

/** Whether two letters or fewer differ, hyphens apart. */
function isNear(a: string, b: string): boolean {
  const [left, right] = [a.replaceAll('-', ''), b.replaceAll('-', '')];
  return left === right || distance(left, right) <= Math.min(2, right.length - 2);
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return row[b.length]!;
}
