import type {Row} from '../../../pods/lists/row.js';
import {fold, holdsAll, wordsOf} from '../../../vocab/text/fold.js';
import {Column} from './column.js';
import {textOf, type ArrangedField, type ArrangedFields} from './field.js';

/** Finds the rows in whose fields every word of a query begins a word. */
export class Search<T> {
  private readonly texts: Column<T, string>;
  private last?: {readonly rows: readonly Row<T>[]; readonly words: readonly string[]; readonly found: readonly Row<T>[]};

  constructor(fields: readonly ArrangedField<T>[]) {
    this.texts = new Column((row) => fold(fields.flatMap((field) => textsOf(field, row)).join('\n')));
  }

  /** The rows that fit, in their order; all of them for an empty query. */
  of(rows: readonly Row<T>[], query: string): readonly Row<T>[] {
    const words = wordsOf(query);
    if (!words.length) return rows;
    const {last} = this;
    // Whoever types on narrows what was found already: a word that goes on is where its beginning was.
    const from = last?.rows === rows && goesOn(last.words, words) ? last.found : rows;
    const found = this.filter(from, words);
    this.last = {rows, words, found};
    return found;
  }

  private filter(rows: readonly Row<T>[], words: readonly string[]): readonly Row<T>[] {
    const texts = this.texts.of(rows);
    return rows.filter((_, index) => holdsAll(texts[index]!, words));
  }
}

function textsOf<T>(field: ArrangedField<T>, row: Row<T>): string[] {
  return field.values(row).map((value) => textOf(field, value));
}

function goesOn(before: readonly string[], words: readonly string[]): boolean {
  return before.every((word) => words.some((longer) => longer.startsWith(word)));
}

/** The fields that are searched: those that are named, else all that are made of words. */
export function searchedFields<T>(fields: ArrangedFields<T>, names: readonly string[]): ArrangedField<T>[] {
  const named = names.flatMap((name) => fields.get(name) ?? []);
  return named.length ? named : [...fields.values()].filter(({isSilent}) => !isSilent);
}
