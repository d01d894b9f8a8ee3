import {kilometresBetween, type Spot} from '../../../vocab/geo/spot.js';
import {searchable} from '../../../vocab/kinds/place/searchable.js';
import {matches} from '../../../vocab/text/fold.js';
import type {Row} from '../../../pods/lists/row.js';
import type {MapItem} from './map-item.js';

/**
 * What is to be seen on a day: events until they are over, members who have chosen to be found, and places until nobody has confirmed them for too
 * long. What is still to be read stays.
 */
export function shownOn(rows: readonly Row<MapItem>[], today: string): readonly Row<MapItem>[] {
  return rows.filter(({thing}) => !thing || (isCurrent(thing, today) && !isExpired(thing, today)));
}

/** Places that nobody has confirmed for so long that they are not shown any more. */
export function expiredOn(rows: readonly Row<MapItem>[], today: string): readonly Row<MapItem>[] {
  return rows.filter(({thing}) => thing && isExpired(thing, today));
}

function isExpired(item: MapItem, today: string): boolean {
  return item.standing?.(today) === 'expired';
}

function isCurrent({layer, spot, start, end, isSeries}: MapItem, today: string): boolean {
  if (layer === 'members') return spot !== undefined;
  if (layer === 'events') return spot !== undefined && (isSeries || (end ?? start ?? today).slice(0, 10) >= today);
  return true;
}

/** The rows that fit what is searched for. */
export function findItems(rows: readonly Row<MapItem>[], query: string): readonly Row<MapItem>[] {
  return query ? rows.filter(({thing}) => thing && matches(query, wordsIn(thing))) : rows;
}

/** What of a thing a search looks through: the same as of a place, whatever it is. */
export function wordsIn({name, town, categories: category, details}: MapItem): (string | undefined)[] {
  return searchable({...details, name, town, category});
}

/** How far it is, in kilometres; without end for what has no position. */
export function distanceTo(spot: Spot, item: MapItem | undefined): number {
  return item?.spot ? kilometresBetween(spot, item.spot) : Infinity;
}
