import type {Mistake} from '../cli/stop.js';
import type {MistakeSentences} from './strings.js';

/** Finds the sentence for a mistake. */
export function createSayMistake(sentences: MistakeSentences): (mistake: Mistake) => string {
  // The table has, under each kind, the sentence for exactly that kind, which TypeScript cannot follow through the index.
  return (mistake) => (sentences[mistake.kind] as (mistake: Mistake) => string)(mistake);
}
