import type {Row} from '../../../pods/lists/row.js';
import {Column} from './column.js';
import {keyOf, textOf, type ArrangedField} from './field.js';
import {measure, type Scale} from './measure.js';
import {spanOf} from './range.js';
import {remember} from './remember.js';

/** What a list can be narrowed down by: which rows fit what a reader has chosen of it. */
export interface Facet<T> {
  readonly name: string;
  /** Numbers, dates and times are chosen from one to another; without a scale, values are. */
  readonly scale?: Scale;
  /** Whether each row fits, in their order. `choice` is as it stands in page addresses: a key, or a range. */
  fits(rows: readonly Row<T>[], choice: string): (index: number) => boolean;
  /** How a choice reads, as most rows write it; nothing if no row has it. `rows` are all that the list has. */
  label(rows: readonly Row<T>[], choice: string): string | undefined;
}

/** A facet of values. Keys have numbers here: counting by them takes a fraction of the time. */
export class ValueFacet<T> implements Facet<T> {
  readonly name: string;
  private readonly numbers = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly column: Column<T, readonly number[]>;
  private readonly labels = remember((rows: readonly Row<T>[]) => this.spell(rows));

  constructor(private readonly field: Pick<ArrangedField<T>, 'name' | 'values' | 'key' | 'text'>) {
    this.name = field.name;
    this.column = new Column((row) => [...new Set(field.values(row).map((value) => this.numberOf(keyOf(field, value))))]);
  }

  fits(rows: readonly Row<T>[], choice: string): (index: number) => boolean {
    const columns = this.column.of(rows);
    const wanted = this.numbers.get(choice) ?? -1;
    return (index) => columns[index]!.includes(wanted);
  }

  label(rows: readonly Row<T>[], choice: string): string | undefined {
    return this.labels(rows).get(choice);
  }

  /** How many of the rows that `isIn` have each value. */
  count(rows: readonly Row<T>[], isIn: (index: number) => boolean): Map<string, number> {
    const columns = this.column.of(rows);
    const counts = new Uint32Array(this.keys.length);
    columns.forEach((numbers, index) => {
      if (isIn(index)) for (const number of numbers) counts[number]!++;
    });
    return new Map(this.keys.map((key, number): [string, number] => [key, counts[number]!]).filter(([, count]) => count));
  }

  private numberOf(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.keys.push(key) - 1));
    return number;
  }

  /** Each value as most rows write it; among equals, with a capital. */
  private spell(rows: readonly Row<T>[]): ReadonlyMap<string, string> {
    const uses = new Map<string, number>();
    for (const row of rows) for (const value of this.field.values(row)) uses.set(value, (uses.get(value) ?? 0) + 1);
    const byUse = [...uses].sort(([a, usesOfA], [b, usesOfB]) => usesOfA - usesOfB || (a < b ? 1 : -1));
    return new Map(
      byUse.map(([value]) => [keyOf(this.field as ArrangedField<T>, value), textOf(this.field as ArrangedField<T>, value)]),
    );
  }
}

/** A facet of numbers, dates or times. */
export class RangeFacet<T> implements Facet<T> {
  readonly name: string;
  private readonly column: Column<T, readonly number[]>;

  constructor(
    field: Pick<ArrangedField<T>, 'name' | 'values'>,
    readonly scale: Scale,
  ) {
    this.name = field.name;
    this.column = new Column((row) =>
      field
        .values(row)
        .map((value) => measure(scale, value))
        .filter((size) => !Number.isNaN(size)),
    );
  }

  fits(rows: readonly Row<T>[], choice: string): (index: number) => boolean {
    const columns = this.column.of(rows);
    const [from, to] = spanOf(this.scale, choice);
    return (index) => columns[index]!.some((size) => size >= from && size <= to);
  }

  label(_rows: readonly Row<T>[], choice: string): string | undefined {
    return choice;
  }

  /** The smallest and the largest of the rows that `isIn`; nothing if none of them has any. */
  bounds(rows: readonly Row<T>[], isIn: (index: number) => boolean): readonly [number, number] | undefined {
    let [least, most] = [Infinity, -Infinity];
    this.column.of(rows).forEach((sizes, index) => {
      if (!isIn(index)) return;
      for (const size of sizes) [least, most] = [Math.min(least, size), Math.max(most, size)];
    });
    return least > most ? undefined : [least, most];
  }
}

/** The facet of a field. */
export function facetOf<T>(field: ArrangedField<T>): ValueFacet<T> | RangeFacet<T> {
  return field.scale ? new RangeFacet(field, field.scale) : new ValueFacet(field);
}
