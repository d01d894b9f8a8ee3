import type {ListFounder} from '../lists/add-filed-list.js';
import {foundLists, type FirstListNames} from '../lists/found-lists.js';
import type {Result} from '../problem.js';
import {addLibrary, addPersonalLibraries} from './create-library.js';

/**
 * Gives a coop the libraries that it begins with: what everybody can read, which the coop keeps itself; what members write for members, and for each
 * local group; and the place for personal folders. Can be repeated, for example when there is a new local group.
 */
export async function foundLibraries(founder: ListFounder, names: FirstListNames): Promise<Result<unknown>> {
  const made = await foundLists(founder, names, (list) => addLibrary({...list, isKept: list.readers.who === 'everyone'}));
  return made.ok ? addPersonalLibraries(founder) : made;
}
