import {kilometresBetween, type Spot} from '../../../vocab/geo/spot.js';
import type {Row} from '../../../pods/lists/row.js';

/** A point around which somebody looks. */
export interface Around {
  readonly spot: Spot;
  /** What it is called; nothing for where the reader is. */
  readonly name?: string | undefined;
  /** How far to look, in kilometres; nothing for as far as there is something. */
  readonly kilometres?: number | undefined;
}

/** Where what a row stands for is; nothing if that is nowhere, or not known. */
export type Where<T> = (row: Row<T>) => Spot | undefined;

/** The nearest first, as far as somebody looks; what has no position comes last, and is nowhere within a distance. */
export function sortAround<T>(rows: readonly Row<T>[], {spot, kilometres}: Around, where: Where<T>): readonly Row<T>[] {
  const far = kilometres ?? Infinity;
  const distanceOf = (there: Spot | undefined) => (there ? kilometresBetween(spot, there) : Infinity);
  return rows
    .map((row) => ({row, distance: distanceOf(where(row))}))
    .filter(({distance}) => kilometres === undefined || distance <= far)
    .sort((one, other) => (one.distance === other.distance ? 0 : one.distance - other.distance))
    .map(({row}) => row);
}
