import type {ListingStrings} from '../strings/listing/strings.js';
import type {Strings} from '../strings/strings.js';
import {listOf} from './list-present.js';
import type {ListTag} from './list-tags.js';

/** How many things lists show together, and of how many; nothing before the first of them is there. */
export function countText(words: ListingStrings, tags: readonly ListTag[]): string | undefined {
  const views = tags.flatMap((tag) => tag[listOf].view ?? []);
  if (!views.length) return undefined;
  const sum = (part: 'found' | 'all') => views.reduce((total, view) => total + view[part].length, 0);
  const [first] = tags;
  const isOneKind = tags.every(({nouns}) => nouns?.join() === first?.nouns?.join());
  return words.count(sum('found'), sum('all'), isOneKind ? first?.nouns : undefined);
}

/** What is said aloud when the number changes, or the page of the one list that is counted. */
export function spokenCount({pages}: Strings, count: string, tags: readonly ListTag[]): string {
  const [only, ...others] = tags.map((tag) => tag[listOf].view?.place);
  return only && !others.length && only.pages > 1 ? `${count}, ${pages.position(only.page, only.pages)}` : count;
}
