import type {PageWeight} from './demo-pages.js';
import type {Series} from './series.js';

/** A promise of the kit, with what this run found. */
export interface Gate {
  what: string;
  found: string;
  limit: string;
  isMet: boolean;
}

/** The slow phone has this long until the first page is complete, in milliseconds. */
const slowLimit = 2_000;

/** How long the tag may take, given what a page takes that does nothing but show 20 names. */
export function limitOf(bare: Series): number {
  return 1.5 * bare.time.median + 50;
}

export function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}

export function checkAgainstBare(tag: Series, bare: Series): Gate {
  const limit = limitOf(bare);
  const {median} = tag.time;
  const ratio = (median / bare.time.median).toFixed(2);
  return {
    what: 'first page of 1,000 members from one document',
    found: `${milliseconds(median)}, ${ratio} × the bare page`,
    limit: `1.5 × ${milliseconds(bare.time.median)} + 50 ms = ${milliseconds(limit)}`,
    isMet: median <= limit,
  };
}

export function checkSlowPhone(tag: Series): Gate {
  const {median} = tag.time;
  return {
    what: 'the same on a slow phone',
    found: milliseconds(median),
    limit: milliseconds(slowLimit),
    isMet: median <= slowLimit,
  };
}

/** The directory is the heaviest of the pages that everybody opens. */
export function checkDirectory(weights: readonly PageWeight[]): Gate {
  const directory = weights.find(({page}) => page === 'annuaire.html');
  return {
    what: 'EcoIndex of the demo’s directory',
    found: directory ? `${directory.score} ${directory.grade}` : 'the page is gone',
    limit: 'A',
    isMet: directory?.grade === 'A',
  };
}
