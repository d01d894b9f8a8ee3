import {border, fold, inWord} from './fold.js';

/**
 * Every beginning at which a search finds something in `texts`, folded, up to the end of its word: what `matches` finds are exactly the
 * texts of which one of these begins with the word that is searched for.
 */
export function wordBeginnings(texts: readonly (string | undefined)[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const word of fold(text?.replace(/\p{Cs}/gu, '\ufffd') ?? '').split(border)) {
      for (let at = 0; at < word.length; at++) {
        if (at === 0 || (!inWord.test(word.charAt(at - 1)) && !isSecondHalf(word, at))) found.add(word.slice(at));
      }
    }
  }
  return found;
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
