import type {JoinRequest} from '../../pods/joining/requests.js';

/** Longer than any name that fits on a button, or in a line. */
const longest = 40;
/** Characters that turn the direction of what follows, also of our own words around the name (Unicode, 3.11). */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The name of whoever asks, as it may stand inside a sentence; without one, the address of the account. */
export function nameOf({member, webId}: Pick<JoinRequest, 'member' | 'webId'>, most = longest): string {
  return shorten(member?.name?.replace(directions, '').trim() || webId, most);
}

/** A text of which no more is shown than so many characters; the sign for more is one of them. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** The first names of many. */
export function namesOf(requests: readonly Pick<JoinRequest, 'member' | 'webId'>[], most = 12): string {
  const names = requests
    .slice(0, most)
    .map((request) => nameOf(request))
    .join(', ');
  return requests.length > most ? `${names}…` : names;
}
