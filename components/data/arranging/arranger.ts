import type {Row} from '../../../pods/lists/row.js';
import type {Condition} from './conditions.js';
import {facetOf, RangeFacet, ValueFacet, type Facet} from './facet.js';
import {facetValues, type FacetValues} from './facet-values.js';
import type {ArrangedFields} from './field.js';
import {Narrowing, type Choices} from './narrowing.js';
import {remember} from './remember.js';
import {Search, searchedFields} from './search.js';
import {Sorter, type SortKey} from './sort.js';

/** What is wanted of a list. Parts that stay the same must be the same objects: what was worked out of them is kept. */
export interface Wish<T> {
  /** What holds for the list at all. */
  readonly conditions: readonly Condition<T>[];
  readonly sort: readonly SortKey[];
  /** What a reader searches for. */
  readonly query: string;
  readonly choices: Choices;
}

/** A list as it is wanted. */
export interface Arranged<T> {
  /** All rows of the list, those of them that fit the search, and those that fit what is chosen as well; all in order. */
  readonly all: readonly Row<T>[];
  readonly searched: readonly Row<T>[];
  readonly found: readonly Row<T>[];
}

/**
 * Searches, narrows down, sorts and counts the rows of a list. Sorts first and once: whoever types another letter filters what is
 * in order already. Counts what is asked for, when it is asked for.
 */
export class Arranger<T> {
  private readonly facets = new Map<string, Facet<T>>();
  private readonly search: Search<T>;
  private readonly sorter: Sorter<T>;
  private readonly select = remember((rows: readonly Row<T>[], conditions: readonly Condition<T>[]) =>
    conditions.length ? rows.filter((row) => conditions.every((fits) => fits(row))) : rows,
  );
  private readonly sort = remember((rows: readonly Row<T>[], keys: readonly SortKey[]) => this.sorter.sort(rows, keys));
  private readonly find = remember((rows: readonly Row<T>[], query: string) => this.search.of(rows, query));
  private readonly narrow = remember(
    (rows: readonly Row<T>[], choices: Choices) => new Narrowing(rows, this.facetsOf(choices.keys()), choices),
  );
  private narrowing?: Narrowing<T>;
  private all: readonly Row<T>[] = [];

  /** @param searched names of the fields that are searched; all that are made of words if there is none. */
  constructor(
    private readonly fields: ArrangedFields<T>,
    private readonly language: string,
    searched: readonly string[] = [],
  ) {
    this.search = new Search(searchedFields(fields, searched));
    this.sorter = new Sorter(fields, language);
  }

  /** Takes what is not a field of the things themselves into what a list can be narrowed down by. */
  addFacet(facet: Facet<T>): void {
    this.facets.set(facet.name, facet);
  }

  arrange(rows: readonly Row<T>[], {conditions, sort, query, choices}: Wish<T>): Arranged<T> {
    this.all = this.sort(this.select(rows, conditions), sort);
    const searched = this.find(this.all, query);
    this.narrowing = this.narrow(searched, choices);
    return {all: this.all, searched, found: this.narrowing.found};
  }

  /** The facet of this name; nothing for what is no field. */
  facet(name: string): Facet<T> | undefined {
    const field = this.fields.get(name);
    if (!this.facets.has(name) && field) this.facets.set(name, facetOf(field));
    return this.facets.get(name);
  }

  /** How a choice reads: as most rows write it, else as it was chosen. */
  label(name: string, choice: string): string {
    return this.facet(name)?.label(this.all, choice) ?? choice;
  }

  /** How many of the rows arranged last have each value, given the search and what is chosen of the other facets. */
  counts(name: string): ReadonlyMap<string, number> {
    const facet = this.facet(name);
    const {narrowing} = this;
    if (!(facet instanceof ValueFacet) || !narrowing) return new Map();
    return facet.count(narrowing.rows, narrowing.isCountedFor(name));
  }

  /** The counted values in order; `chosen` among them in any case. */
  values(name: string, chosen?: string): FacetValues {
    return facetValues(this.counts(name), (key) => this.facet(name)?.label(this.all, key), this.language, chosen);
  }

  /** The smallest and the largest size of the rows that fit everything else. */
  bounds(name: string): readonly [number, number] | undefined {
    const facet = this.facet(name);
    const {narrowing} = this;
    return facet instanceof RangeFacet && narrowing ? facet.bounds(narrowing.rows, narrowing.isCountedFor(name)) : undefined;
  }

  private facetsOf(names: Iterable<string>): ReadonlyMap<string, Facet<T>> {
    return new Map(
      [...names].flatMap((name): [string, Facet<T>][] => {
        const facet = this.facet(name);
        return facet ? [[name, facet]] : [];
      }),
    );
  }
}
