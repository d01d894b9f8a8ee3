import {degreesText} from '../../geo/degrees.js';
import type {Place} from '../../kinds/place/place.js';
import {writeTable} from './write.js';

/** The columns of a table of places, in order. */
export const placeColumns = [
  'name',
  'category',
  'address',
  'town',
  'latitude',
  'longitude',
  'openingHours',
  'phone',
  'email',
  'website',
  'confirmedOn',
] as const satisfies readonly (keyof Place)[];

/**
 * Writes places as comma-separated values, for spreadsheets.
 * @param headings what each column is called, in the reader's language.
 */
export function writePlacesTable(
  places: readonly Place[],
  headings: Readonly<Record<(typeof placeColumns)[number], string>>,
): string {
  return writeTable([
    placeColumns.map((column) => headings[column]),
    ...places.map((place) => placeColumns.map((column) => cellOf(place, column))),
  ]);
}

function cellOf(place: Place, column: (typeof placeColumns)[number]): string | number {
  if (column === 'latitude' || column === 'longitude') return place.spot ? Number(degreesText(place.spot[column])) : '';
  const value = place[column];
  return typeof value === 'string' || value === undefined ? (value ?? '').replace(/^(?:tel|mailto):/, '') : value.join(', ');
}
