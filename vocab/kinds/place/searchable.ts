import type {Place} from './place.js';

/** What of a place says where and what it is, in words. */
type PlaceTexts = Pick<Place, 'name' | 'town' | 'address' | 'note' | 'category'>;

/** The texts of a place that a search looks through. */
export function searchable({name, town, address, note, category}: PlaceTexts): (string | undefined)[] {
  return [name, town, address, note, ...category];
}
