import type {ListingStrings} from '../strings/listing/strings.js';
import {listOf, type ListTag} from './list-tags.js';

/** How many things lists show together, and of how many; nothing before the first of them is there. */
export function countText(words: ListingStrings, tags: readonly ListTag[]): string | undefined {
  const views = tags.flatMap((tag) => tag[listOf].view ?? []);
  if (!views.length) return undefined;
  const sum = (part: 'found' | 'all') => views.reduce((total, view) => total + view[part].length, 0);
  const [first] = tags;
  const isOneKind = tags.every(({nouns}) => nouns?.join() === first?.nouns?.join());
  return words.count(sum('found'), sum('all'), isOneKind ? first?.nouns : undefined);
}
