import type {Row} from '../../../pods/lists/row.js';
import {inOrder} from './by-name.js';
import {Column} from './column.js';
import {textOf, type ArrangedField, type ArrangedFields} from './field.js';
import {measure} from './measure.js';
import type {SortKey} from './sort-keys.js';

/** Sorts rows by their fields: texts as the language has them, numbers and dates by size; what is missing comes last, always. */
export class Sorter<T> {
  private readonly texts = new Map<string, Column<T, string>>();
  private readonly sizes = new Map<string, Column<T, number>>();

  constructor(
    private readonly fields: ArrangedFields<T>,
    private readonly language: string,
  ) {}

  /** The rows in order; what is equal in all fields stays as it was. Fields that are not there are left out. */
  sort(rows: readonly Row<T>[], keys: readonly SortKey[]): readonly Row<T>[] {
    const columns = keys.flatMap(({field, isDescending}) => {
      const known = this.fields.get(field);
      return known ? [{sizes: this.sizesOf(known, rows), turn: isDescending ? -1 : 1}] : [];
    });
    if (!columns.length) return rows;
    const order = Array.from(rows, (_, index) => index);
    order.sort((a, b) => {
      for (const {sizes, turn} of columns) {
        const difference = compare(sizes[a]!, sizes[b]!, turn);
        if (difference) return difference;
      }
      return 0;
    });
    return order.map((index) => rows[index]!);
  }

  /** A number for each row, by which it is sorted; `NaN` where there is nothing. */
  private sizesOf(field: ArrangedField<T>, rows: readonly Row<T>[]): readonly number[] {
    const {scale, name} = field;
    if (!scale) return ranked(this.textsOf(field).of(rows), this.language);
    let sizes = this.sizes.get(name);
    if (!sizes) this.sizes.set(name, (sizes = new Column((row) => measure(scale, field.values(row)[0] ?? ''))));
    return sizes.of(rows);
  }

  private textsOf(field: ArrangedField<T>): Column<T, string> {
    let texts = this.texts.get(field.name);
    if (!texts) this.texts.set(field.name, (texts = new Column((row) => firstText(field, row))));
    return texts;
  }
}

function firstText<T>(field: ArrangedField<T>, row: Row<T>): string {
  const [value] = field.values(row);
  return value === undefined ? '' : textOf(field, value);
}

function compare(a: number, b: number, turn: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return (a - b) * turn;
}

/** The place of each text among all of them; the same for what the language takes for the same, whatever its case and accents. */
function ranked(texts: readonly string[], language: string): number[] {
  const ranks = new Map<string, number>();
  const {compare} = new Intl.Collator(language, {sensitivity: 'base', numeric: true});
  let last: string | undefined;
  let rank = 0;
  const different = Array.from(new Set(texts), (text) => ({text}));
  for (const {text} of inOrder(different, compare)) {
    if (last !== undefined && compare(last, text) !== 0) rank++;
    ranks.set((last = text), rank);
  }
  ranks.set('', NaN);
  return texts.map((text) => ranks.get(text)!);
}
