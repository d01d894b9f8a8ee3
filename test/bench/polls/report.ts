import type {Gate} from '../gates.js';
import {table, times} from '../tables.js';
import type {Counting} from './counting.js';

/** So many times what the parser alone takes, a count may take. */
const allowed = 2;

export function checkCounting(countings: readonly Counting[]): Gate[] {
  return countings.map(({method, ballots, ratio}) => ({
    what: `counting ${ballots.toLocaleString('en')} ballots, ${method}`,
    found: `${ratio.toFixed(2)} × n3’s parser alone`,
    limit: `${allowed} ×`,
    isMet: ratio <= allowed,
  }));
}

export function countingMarkdown(countings: readonly Counting[]): string {
  const rows = countings.map(({method, ballots, documents, bytes, whole, bare, ratio, held}) => [
    method,
    ballots.toLocaleString('en'),
    `${documents}`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    times(whole),
    times(bare),
    ratio.toFixed(2),
    `${(held / 1e6).toFixed(1)} MB`,
  ]);
  return `## Counting a poll

From the Turtle of the tellers' copies to the result with everybody's ballot, in Node, against n3's parser alone on the same bytes, in turns. The
ratio is the middle of those of the turns. The memory is what a count holds after garbage collection, ballots and all, without the text.

${table(['way of voting', 'ballots', 'documents', 'Turtle', 'whole count', 'n3’s parser alone', 'ratio', 'memory'], rows)}`;
}
