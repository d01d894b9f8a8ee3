import type {Row} from '../../../pods/lists/row.js';
import {kilometresBetween, type Spot} from '../../../vocab/geo/spot.js';
import {fold} from '../../../vocab/text/fold.js';
import {mostValues} from './facet-values.js';
import type {ArrangedField} from './field.js';

/** Where something takes place, as far as it says so. */
export interface Location {
  readonly name?: string | undefined;
  readonly spot?: Spot | undefined;
}

/**
 * A field whose values are the named places around which a row lies, among those that the rows themselves name: whoever chooses one of
 * them gets what is not farther from it.
 * @param all all that the list has.
 * @param kilometres how far that is.
 */
export function nearbyField<T>(
  name: string,
  all: readonly Row<T>[],
  locate: (row: Row<T>) => Location,
  kilometres: number,
): ArrangedField<T> {
  const centres = centresOf(all.map(locate));
  return {
    name,
    values: (row) => {
      const {spot} = locate(row);
      if (!spot) return [];
      return [...centres].flatMap(([key, centre]) => (kilometresBetween(spot, centre.spot) <= kilometres ? [key] : []));
    },
    key: (key) => key,
    text: (key) => centres.get(key)?.name ?? key,
  };
}

/** The places that have a name and a spot, each once: the first that is called so counts. */
function centresOf(locations: readonly Location[]): ReadonlyMap<string, {readonly name: string; readonly spot: Spot}> {
  const centres = new Map<string, {name: string; spot: Spot}>();
  for (const {name, spot} of locations) {
    if (centres.size === mostValues) break;
    if (name && spot && !centres.has(fold(name))) centres.set(fold(name), {name, spot});
  }
  return centres;
}
