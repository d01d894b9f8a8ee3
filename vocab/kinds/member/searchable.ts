import type {Member} from './member.js';

/** What a search for members looks through: the same where all of them are at hand and where an index is asked. */
export function searchable({name, role, place, organization, skills}: Member): (string | undefined)[] {
  return [name, role, place, organization, ...skills];
}
