import type {Member} from './member.js';

/** All that a search among members looks through. */
export function searchable({name, role, place, organization, skills}: Member): (string | undefined)[] {
  return [name, role, place, organization, ...skills];
}
