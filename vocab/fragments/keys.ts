import {fold} from '../text/fold.js';
import {wordBeginnings} from '../text/word-beginnings.js';

/** Longer keys are cut off: who looks for more than that looks through what begins so. */
const longestKey = 80;

/** A text as a key by which things are sorted and found: folded, in one line, and short. */
export function keyOf(text: string | undefined): string {
  return asKey(
    fold(text?.replace(/\p{Cs}/gu, '\ufffd') ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** The keys by which a search finds a thing: each beginning of a word in its texts, followed by what it is sorted by. */
export function searchKeys(texts: readonly (string | undefined)[], sortKey: string): string[] {
  return [...new Set(Array.from(wordBeginnings(texts), (word) => asKey(`${word} ${sortKey}`)))];
}

/** Signs that do not print are in no key, and no sign is cut in two. */
function asKey(text: string): string {
  return text
    .slice(0, longestKey)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\p{Cc}/gu, '\ufffd');
}
