import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import type {Category, CategoryScheme} from '../../../vocab/kinds/scheme/scheme.js';
import {fold} from '../../../vocab/text/fold.js';
import type {Row} from '../../../pods/lists/row.js';
import {Column} from '../../data/arranging/column.js';

/** What is in no category of the scheme stands in a folder of its own; no address looks like this. */
export const unfiled = '-';

/** One folder as it is drawn, with those that are shown inside it. */
export interface Folder {
  /** Address of its category. */
  readonly iri: string;
  readonly name: string;
  /** How many documents it has, those in the folders inside included, each once. */
  readonly count: number;
  readonly inside: readonly Folder[];
}

/**
 * Documents in the folders of a scheme: each stands in its categories and in all that hold these. What that is for a row is worked out once, as
 * long as the scheme is the same.
 */
export class Folders {
  /** Each category with all that hold it, itself first. */
  private readonly holders = new Map<string, readonly string[]>();
  private readonly column = new Column<LibraryItem, readonly string[]>(({thing}) => this.foldersOf(thing));
  private counted?: {readonly rows: readonly Row<LibraryItem>[]; readonly counts: ReadonlyMap<string, number>};

  constructor(readonly scheme: CategoryScheme) {
    // Whatever holds others comes before them.
    for (const {iri, broader} of scheme.categories)
      this.holders.set(iri, [iri, ...((broader !== undefined && this.holders.get(broader)) || [])]);
  }

  /** The rows in a folder, in their order. */
  in(rows: readonly Row<LibraryItem>[], folder: string): readonly Row<LibraryItem>[] {
    const folders = this.column.of(rows);
    return rows.filter((_, index) => folders[index]!.includes(folder));
  }

  /** How many of the rows are in each folder; folders without any are left out. */
  counts(rows: readonly Row<LibraryItem>[]): ReadonlyMap<string, number> {
    if (this.counted?.rows !== rows) {
      const counts = new Map<string, number>();
      for (const folders of this.column.of(rows))
        for (const folder of folders) counts.set(folder, (counts.get(folder) ?? 0) + 1);
      this.counted = {rows, counts};
    }
    return this.counted.counts;
  }

  /** The categories from the top, or from below `root`, down to a category. */
  path(category: string, root?: string): readonly Category[] {
    const holders = this.holders.get(category) ?? [];
    const above = root === undefined ? holders : holders.slice(0, Math.max(holders.indexOf(root), 0));
    const byIri = new Map(this.scheme.categories.map((one) => [one.iri, one]));
    return [...above].reverse().flatMap((iri) => byIri.get(iri) ?? []);
  }

  /**
   * The folders inside `root`, or at the top; of those, what is inside is shown where `current` is, and nowhere else: a scheme may have two
   * thousand.
   */
  tree(rows: readonly Row<LibraryItem>[], current: string | undefined, root?: string): readonly Folder[] {
    const counts = this.counts(rows);
    const opened = new Set(current === undefined ? [] : this.holders.get(current));
    const inside = (holder: string | undefined): Folder[] =>
      this.scheme.categories
        .filter(({broader}) => broader === holder)
        .map(({iri, name}) => ({iri, name, count: counts.get(iri) ?? 0, inside: opened.has(iri) ? inside(iri) : []}));
    return inside(root);
  }

  /** The category that an author of a page means: by its address, by the end of it, or by one of its names. */
  find(written: string): string | undefined {
    const {categories} = this.scheme;
    const wanted = fold(written.trim());
    const isNamed = ({name, otherNames}: Category) => [name, ...otherNames].some((one) => fold(one) === wanted);
    return (
      categories.find(({iri}) => iri === written) ??
      categories.find(({iri}) => iri.endsWith(`#${written}`) || iri.endsWith(`/${written}`)) ??
      categories.find(isNamed)
    )?.iri;
  }

  private foldersOf(thing: LibraryItem | undefined): readonly string[] {
    if (!thing) return [];
    const found = new Set(thing.category.flatMap((iri) => this.holders.get(iri) ?? []));
    return found.size ? [...found] : [unfiled];
  }
}

/** Several schemes as one: lists for different readers may be filed by different ones. */
export function joinSchemes(schemes: readonly CategoryScheme[]): CategoryScheme | undefined {
  const [first] = schemes;
  if (!first || schemes.length === 1) return first;
  const known = new Map(schemes.flatMap(({categories}) => categories).map((one) => [one.iri, one]));
  return {...first, categories: [...known.values()]};
}
