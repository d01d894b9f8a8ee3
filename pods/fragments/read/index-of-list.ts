import {keysWith, onlyKey, type KeyRange} from '../../../vocab/fragments/key-range.js';
import {keyOf} from '../../../vocab/fragments/keys.js';
import {seriesKey} from '../../../vocab/kinds/event/date-keys.js';
import {addDays} from '../../../vocab/kinds/event/moments.js';
import {coopFragments as coop} from '../../../vocab/rdf/vocabularies.js';
import {digestOf} from '../digest.js';
import type {View} from './views.js';
import type {PageRow, ViewPages} from './view-pages.js';
import {Walk} from './walk.js';

/** Ways through the index of one list. What they find is handed on, each page at once. */
export class IndexOfList<T> {
  constructor(
    private readonly pages: ViewPages<T>,
    /** The views that the list names by now. */
    readonly views: readonly View[],
    private readonly take: (rows: readonly PageRow<T>[]) => void,
  ) {}

  /** Everything, in the order of names. */
  everything(): Walk<T> | undefined {
    return this.walk(this.view(coop.sortKey), coop.sortKey, {});
  }

  /** What has a word that begins so, in the order of these words, and then of names. */
  withWord(word: string): Walk<T> | undefined {
    return this.walk(this.view(coop.searchKey), coop.searchKey, {[coop.searchKey]: [keysWith(keyOf(word))]});
  }

  /** What has this value in a field, in the order of names. @param key the value as a key. @param take gets what is found in place of the list. */
  withValue(field: string, key: string, take = this.take): Walk<T> | undefined {
    return this.walk(this.facet(field), coop.sortKey, {[coop.facetKey]: [onlyKey(key)]}, take);
  }

  /**
   * What takes place from one day to another, in the order of its dates, and then whatever repeats. Some of it lies outside: what began in the
   * same month, and dates by other clocks.
   * @param from the first day, as `2026-03-29`.
   * @param to the day after the last.
   */
  between(from: string, to: string): Walk<T> | undefined {
    // What began on the day before here may be today elsewhere.
    const days: KeyRange = {
      from: `${from.slice(0, 7)}-01` < from ? `${from.slice(0, 7)}-01` : addDays(from, -1),
      to: addDays(to, 1),
    };
    return this.walk(this.view(coop.dateKey), coop.dateKey, {[coop.dateKey]: [days, onlyKey(seriesKey)]});
  }

  /** The rows of these addresses, in no order. */
  async ofSources(sources: Iterable<string>): Promise<Walk<T> | undefined> {
    const hashes = await Promise.all(Array.from(sources, digestOf));
    return this.walk(this.view(coop.sourceHash), coop.sourceHash, {[coop.sourceHash]: hashes.map(onlyKey)});
  }

  /** The view of a field by which the list can be narrowed down. */
  facet(field: string): View | undefined {
    return this.views.find((view) => view.orderedBy === coop.facetKey && view.field === field);
  }

  view(orderedBy: string): View | undefined {
    return this.views.find((view) => view.orderedBy === orderedBy);
  }

  private walk(
    view: View | undefined,
    order: string,
    keys: ConstructorParameters<typeof Walk>[3]['keys'],
    take = this.take,
  ): Walk<T> | undefined {
    return view && new Walk(this.pages, view, order, {keys}, take);
  }
}
