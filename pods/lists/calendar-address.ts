import {documentOf} from '../../vocab/rdf/iri.js';

/** Where the calendar file of a list of events lies: beside the list, for everybody who can read that. */
export function calendarOf(list: string): string {
  return new URL('calendar.ics', documentOf(list)).href;
}

/** Where the feed of a list of events lies, for programs that people read news with. */
export function feedOf(list: string): string {
  return new URL('calendar.atom', documentOf(list)).href;
}
