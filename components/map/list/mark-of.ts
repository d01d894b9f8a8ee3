import type {Row} from '../../../pods/lists/row.js';
import type {Mark} from '../chart/chart.js';
import type {MapItem} from './map-item.js';

/** How a row is marked on a map; nothing if it is nowhere, or not to be shown. @param number which one of the list it is. */
export function markOf({source, thing}: Row<MapItem>, today: string, number?: number): Mark | undefined {
  if (!thing?.spot) return undefined;
  const {spot, layer, within, town, name = source} = thing;
  const standing = thing.standing?.(today);
  if (standing === 'expired') return undefined;
  return {
    id: source,
    name: town && town !== name ? `${name}, ${town}` : name,
    spot,
    layer,
    within,
    town,
    isDoubtful: standing === 'doubtful',
    number,
  };
}
