import type {Row} from '../../../pods/lists/row.js';
import type {FacetValues} from '../../ui/facets.js';
import {facetOf, RangeFacet, ValueFacet, type Facet} from './facet.js';
import {facetValues} from './facet-values.js';
import type {ArrangedFields} from './field.js';
import {Narrowing, type Choices} from './narrowing.js';
import {remember} from './remember.js';

/** What a list can be narrowed down by. Counts what is asked for, when it is asked for. */
export class FacetSet<T> {
  private readonly facets = new Map<string, Facet<T>>();
  private readonly narrowed = remember(
    (rows: readonly Row<T>[], choices: Choices) => new Narrowing(rows, this.known(choices.keys()), choices),
  );
  private narrowing?: Narrowing<T>;
  private all: readonly Row<T>[] = [];

  constructor(
    private readonly fields: ArrangedFields<T>,
    private readonly language: string,
  ) {}

  /** Takes what is not a field of the things themselves into what a list can be narrowed down by. */
  add(facet: Facet<T>): void {
    this.facets.set(facet.name, facet);
  }

  /**
   * The rows that fit what is chosen, in their order.
   * @param rows those that fit what is searched for.
   * @param all all that the list has: they say how values are written.
   */
  narrow<R extends Row<T>>(rows: readonly R[], all: readonly Row<T>[], choices: Choices): readonly R[] {
    this.all = all;
    this.narrowing = this.narrowed(rows, choices);
    // What is found of these rows is some of them.
    return this.narrowing.found as readonly R[];
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

  /** How many of the rows narrowed last have each value, given what is chosen of the other facets. */
  counts(name: string): ReadonlyMap<string, number> {
    const facet = this.facet(name);
    const {narrowing} = this;
    if (!(facet instanceof ValueFacet) || !narrowing) return new Map();
    return facet.count(narrowing.rows, narrowing.isCountedFor(name));
  }

  /** How many values all that the list has, has between them. */
  variety(name: string): number {
    const facet = this.facet(name);
    return facet instanceof ValueFacet ? facet.count(this.all, () => true).size : 0;
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

  private known(names: Iterable<string>): ReadonlyMap<string, Facet<T>> {
    const found = [...names].map((name): [string, Facet<T> | undefined] => [name, this.facet(name)]);
    return new Map(found.filter((one): one is [string, Facet<T>] => one[1] !== undefined));
  }
}
