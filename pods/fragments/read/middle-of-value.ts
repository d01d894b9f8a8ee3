import {middleOf} from '../../../vocab/geo/middle.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import type {Row} from '../../lists/row.js';
import type {IndexOfList} from './index-of-list.js';

/** Pages that are read to find out where a value is at home. */
const mostPages = 5;

/** The middle of some things that have a value in a field; nothing if there are none, or none that is somewhere. @param key the value as a key. */
export async function middleOfValue<T>(
  index: IndexOfList<T>,
  field: string,
  key: string,
  where: (row: Row<T>) => Spot | undefined,
): Promise<Spot | undefined> {
  const rows: Row<T>[] = [];
  const walk = index.withValue(field, key, (more) => rows.push(...more.map(({row}) => row)));
  const spots = () => rows.flatMap((row) => where(row) ?? []);
  while (walk && !walk.isDone && walk.asked < mostPages && !spots().length) await walk.step();
  const found = spots();
  return found.length ? middleOf(found) : undefined;
}
