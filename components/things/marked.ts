import {html} from 'lit';
import {piecesOf} from '../data/arranging/marks.js';

/** A text in which what was searched for is marked. */
export function renderMarked(text: string, query: string): unknown {
  if (!query.trim()) return text;
  return piecesOf(text, query).map((piece) => (piece.isFound ? html`<mark part="mark">${piece.text}</mark>` : piece.text));
}
