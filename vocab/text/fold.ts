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
export const border = /[\s\p{Pd}'’]+/u;

/**
 * What a word cannot begin after. Of letters only those that have capitals: other scripts set no spaces, or write the article
 * into the word, so that a word may begin anywhere.
 */
export const inWord = /[\p{Ll}\p{N}]/u;

/** The words of what somebody searches for, folded. */
export function wordsOf(query: string): string[] {
  return fold(query).split(border).filter(Boolean);
}

/** Whether each of these folded words is the beginning of a word in a text that is folded as well. */
export function holdsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => beginningOf(folded, word) >= 0);
}

/**
 * Whether every word of `query` is the beginning of a word in one of `texts`, case and accents folded. An empty query matches
 * everything.
 */
export function matches(query: string, texts: readonly (string | undefined)[]): boolean {
  return holdsAll(fold(texts.join('\n')), wordsOf(query));
}

/** Where in a folded text a word begins with `word`, at `from` or later; -1 if nowhere. */
export function beginningOf(folded: string, word: string, from = 0): number {
  let at = folded.indexOf(word, from);
  while (at > 0 && inWord.test(folded.charAt(at - 1))) at = folded.indexOf(word, at + 1);
  return at;
}
