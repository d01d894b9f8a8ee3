const ligatures: Record<string, string> = {œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd'};

/** Folds case and accents away for searching: "Élodie Bœuf" becomes "elodie boeuf". Not for sorting: collation knows better. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? letter);
}

/** What stands between the words of a query. */
const border = /[\s\p{Pd}'’]+/u;

/**
 * What a word cannot begin after. Of letters only those that have capitals: other scripts set no spaces, or write the article
 * into the word, so that a word may begin anywhere.
 */
const inWord = /[\p{Ll}\p{N}]/u;

/**
 * Whether every word of `query` is the beginning of a word in one of `texts`, case and accents folded. An empty query matches
 * everything.
 */
export function matches(query: string, texts: readonly (string | undefined)[]): boolean {
  const words = fold(query).split(border).filter(Boolean);
  const haystack = fold(texts.join('\n'));
  return words.every((word) => hasBeginning(haystack, word));
}

function hasBeginning(haystack: string, word: string): boolean {
  let at = haystack.indexOf(word);
  while (at > 0 && inWord.test(haystack.charAt(at - 1))) at = haystack.indexOf(word, at + 1);
  return at >= 0;
}
