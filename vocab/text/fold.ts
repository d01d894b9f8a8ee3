const ligatures: Record<string, string> = {œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd'};

/** Folds case and accents away for searching: "Élodie Bœuf" becomes "elodie boeuf". Not for sorting: collation knows better. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? letter);
}

/** Whether every word of `query` occurs in one of `texts`, case and accents folded. An empty query matches everything. */
export function matches(query: string, texts: Iterable<string>): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (!words.length) return true;
  const haystack = fold([...texts].join('\n'));
  return words.every((word) => haystack.includes(word));
}
