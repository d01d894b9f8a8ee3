import type {Row} from '../../../pods/lists/row.js';
import type {Condition} from './conditions.js';
import type {FacetSet} from './facet-set.js';
import type {ArrangedFields} from './field.js';
import type {Choices} from './narrowing.js';
import {remember} from './remember.js';
import {Search, searchedFields} from './search.js';
import {Sorter} from './sort.js';
import type {SortKey} from './sort-keys.js';

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
 * Searches, sorts and narrows down the rows of a list. Sorts first and once: whoever types another letter filters what is in order
 * already.
 */
export class Arranger<T> {
  private readonly search: Search<T>;
  private readonly sorter: Sorter<T>;
  private readonly select = remember((rows: readonly Row<T>[], conditions: readonly Condition<T>[]) =>
    conditions.length ? rows.filter((row) => conditions.every((fits) => fits(row))) : rows,
  );
  private readonly sort = remember((rows: readonly Row<T>[], keys: readonly SortKey[]) => this.sorter.sort(rows, keys));
  private readonly find = remember((rows: readonly Row<T>[], query: string) => this.search.of(rows, query));

  /** @param searched names of the fields that are searched; all that are made of words if there is none. */
  constructor(fields: ArrangedFields<T>, language: string, searched: readonly string[] = []) {
    this.search = new Search(searchedFields(fields, searched));
    this.sorter = new Sorter(fields, language);
  }

  /** @param facets what narrows down; without it, what is chosen narrows nothing down. It comes with the filters of a page. */
  arrange(rows: readonly Row<T>[], {conditions, sort, query, choices}: Wish<T>, facets?: FacetSet<T>): Arranged<T> {
    const all = this.sort(this.select(rows, conditions), sort);
    const searched = this.find(all, query);
    return {all, searched, found: facets?.narrow(searched, all, choices) ?? searched};
  }
}
