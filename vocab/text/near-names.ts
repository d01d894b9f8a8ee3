/** The name that somebody who wrote `name` most likely meant, if any of `names` comes near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const typed = plain(name);
  const ranked = names
    .map((candidate) => ({candidate, away: distance(typed, plain(candidate))}))
    .filter(({candidate, away}) => away <= Math.min(2, candidate.length - 2))
    .sort((a, b) => a.away - b.away);
  return ranked[0]?.candidate;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

/** Letters to change, add, leave out or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({length: b.length + 1}, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row[j] = Math.min(change, swap, rows[i - 1]![j]! + 1, row[j - 1]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
