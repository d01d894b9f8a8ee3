import {beginningOf, fold, wordsOf} from '../../../vocab/text/fold.js';

/** A piece of a text, and whether it is what somebody searches for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Cuts a text where the words of a query begin its words, so that they can be marked; the pieces together are the text. */
export function piecesOf(text: string, query: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, isFound: boolean) => {
    if (to > at) pieces.push({text: text.slice(at, to), isFound});
    at = Math.max(at, to);
  };
  for (const [from, to] of rangesOf(text, wordsOf(query))) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return pieces;
}

/** Where the words are in the text as it is written, in order. */
function rangesOf(text: string, words: readonly string[]): [number, number][] {
  if (!words.length) return [];
  const {folded, starts} = foldWithPlaces(text);
  const ranges: [number, number][] = [];
  for (const word of words) {
    for (let at = beginningOf(folded, word); at >= 0; at = beginningOf(folded, word, at + word.length)) {
      ranges.push([starts[at]!, endOf(starts, at + word.length)]);
    }
  }
  return ranges.sort(([a], [b]) => a - b);
}

/** Half a letter cannot be marked: a piece ends where the next letter begins. */
function endOf(starts: readonly number[], at: number): number {
  let end = at;
  while (starts[end] !== undefined && starts[end] === starts[at - 1]) end++;
  return starts[end]!;
}

/** The folded text, and where each of its characters comes from: folding makes two letters out of one, and none of an accent. */
function foldWithPlaces(text: string): {folded: string; starts: number[]} {
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let index = 0; index < piece.length; index++) starts.push(at);
    folded += piece;
    at += character.length;
  }
  return {folded, starts: [...starts, text.length]};
}
