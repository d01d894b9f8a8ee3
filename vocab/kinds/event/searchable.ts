import type {AgendaEvent} from './event.js';

/** The texts of an event that a search looks through. */
export function searchable({name, place, address, category}: AgendaEvent): (string | undefined)[] {
  return [name, place, address, ...category];
}
