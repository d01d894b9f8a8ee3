import type {Place} from './place.js';

/** The texts of a place that a search looks through. */
export function searchable({name, town, address, note, category}: Place): (string | undefined)[] {
  return [name, town, address, note, ...category];
}
