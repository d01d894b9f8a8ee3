import type {Row} from '../../../pods/lists/row.js';

/**
 * What is worked out of each row, once, and kept as long as the row is there: a list that grows, row by row, does not work
 * out the others again.
 */
export class Column<T, Value> {
  private readonly known = new WeakMap<Row<T>, {readonly value: Value}>();
  private last?: {readonly rows: readonly Row<T>[]; readonly values: readonly Value[]};

  constructor(private readonly work: (row: Row<T>) => Value) {}

  /** The values of these rows, in their order. */
  of(rows: readonly Row<T>[]): readonly Value[] {
    if (this.last?.rows !== rows) this.last = {rows, values: rows.map((row) => this.at(row))};
    return this.last.values;
  }

  private at(row: Row<T>): Value {
    let found = this.known.get(row);
    if (!found) this.known.set(row, (found = {value: this.work(row)}));
    return found.value;
  }
}
