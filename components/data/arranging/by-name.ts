import type {Row} from '../../../pods/lists/row.js';
import {fold} from '../../../vocab/text/fold.js';

/**
 * Rows by their names, in the order of the language; those without a name come last. What a list needs for its first page: all other orders
 * come with the code for them ({@link Sorter}).
 */
export function sortByName<T>(rows: readonly Row<T>[], language: string): readonly Row<T>[] {
  const labelled = rows.map((row) => ({row, text: row.label ?? ''}));
  const {compare} = new Intl.Collator(language, {sensitivity: 'base', numeric: true});
  return inOrder(labelled, (a, b) => Number(!a) - Number(!b) || compare(a, b)).map(({row}) => row);
}

/** Sorts by text. Roughly first: the language's own order takes ten times as long, and only once through what is nearly in order. */
export function inOrder<Item extends {readonly text: string}>(
  items: readonly Item[],
  compare: (a: string, b: string) => number,
): Item[] {
  const folded = items.map((item) => ({item, key: fold(item.text)}));
  folded.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return folded.map(({item}) => item).sort((a, b) => compare(a.text, b.text));
}
