import type {Row} from '../../../pods/lists/row.js';
import type {Facet} from './facet.js';

/** What a reader has chosen, by facet, as it stands in page addresses. */
export type Choices = ReadonlyMap<string, string>;

/**
 * How rows fit what is chosen, worked out in one pass. A facet's values are counted among the rows that fit everything else: those
 * that fit all, and those that fit all but its own choice.
 */
export class Narrowing<T> {
  readonly found: readonly Row<T>[];
  /** For each row how many choices it does not fit, and the number of the last of them. */
  private readonly misses: Uint8Array;
  private readonly missed: Uint8Array;
  private readonly names: readonly string[];

  constructor(
    readonly rows: readonly Row<T>[],
    facets: ReadonlyMap<string, Facet<T>>,
    choices: Choices,
  ) {
    const wanted = [...choices].flatMap(([name, choice]) => {
      const facet = facets.get(name);
      return facet ? [{name, fits: facet.fits(rows, choice)}] : [];
    });
    this.names = wanted.map(({name}) => name);
    this.misses = new Uint8Array(wanted.length ? rows.length : 0);
    this.missed = new Uint8Array(this.misses.length);
    wanted.forEach(({fits}, number) => this.mark(fits, number));
    this.found = wanted.length ? rows.filter((_, index) => !this.misses[index]) : rows;
  }

  /** Whether a row is counted for a facet. */
  isCountedFor(name: string): (index: number) => boolean {
    const {misses, missed, names} = this;
    if (!misses.length) return () => true;
    const own = names.indexOf(name);
    return (index) => !misses[index] || (misses[index] === 1 && missed[index] === own);
  }

  private mark(fits: (index: number) => boolean, number: number): void {
    const {misses, missed} = this;
    for (let index = 0; index < misses.length; index++) {
      if (fits(index)) continue;
      misses[index]!++;
      missed[index] = number;
    }
  }
}
