import type {Row} from '../../../pods/lists/row.js';
import {sortByName} from '../../data/arranging/by-name.js';
import {remember} from '../../data/arranging/remember.js';
import {today} from '../../data/today.js';
import {expiredOn, findItems, shownOn} from './arrange.js';
import type {MapItem} from './map-item.js';

type Rows = readonly Row<MapItem>[];

/** Finds out which rows of a map are shown, and in which order: each step again only where something is new to it. */
export class MapRows {
  /** Whether places are shown that nobody has confirmed for long. */
  showsExpired = false;
  private readonly sorted = remember(sortByName<MapItem>);
  private readonly current = remember((rows: Rows, today: string, withExpired: boolean) =>
    withExpired ? shownOn(rows, today).concat(expiredOn(rows, today)) : shownOn(rows, today),
  );
  private readonly outdated = remember(expiredOn);

  /** The rows that a search goes through. */
  readonly searched = remember(findItems);

  /** All that is to be seen today, by name. */
  all(rows: Rows, language: string): Rows {
    return this.current(this.sorted(rows, language), today(), this.showsExpired);
  }

  /** How many nobody has confirmed for so long that they are not shown unless somebody asks. */
  countExpired(rows: Rows): number {
    return this.outdated(rows, today()).length;
  }
}
