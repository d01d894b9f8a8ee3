import type {CategoryScheme} from '../../../vocab/kinds/scheme/scheme.js';
import {readCategories} from '../../../pods/library/read-categories.js';
import type {Resources} from '../../../pods/documents/resources.js';
import type {Shelves} from './shelves.js';

/** The categories of the lists in which somebody can put documents. */
export class Schemes {
  private readonly known = new Map<string, CategoryScheme>();

  /** Reads those of all lists. One that cannot be read is left out: a document goes without it. */
  async read(resources: Resources, {all}: Shelves, languages: readonly string[]): Promise<void> {
    const wanted = new Set(all.flatMap(({place}) => place.list?.scheme ?? []));
    for (const scheme of wanted) {
      const read = await readCategories(resources, scheme, languages);
      if (read.ok) this.known.set(scheme, read.value);
    }
  }

  /** The categories of a list; where only the author sees a document, those of any list. */
  of(list: {readonly scheme?: string | undefined} | undefined): CategoryScheme | undefined {
    return list?.scheme === undefined ? [...this.known.values()][0] : this.known.get(list.scheme);
  }
}
