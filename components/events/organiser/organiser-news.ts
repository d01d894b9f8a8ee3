import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import type {Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import type {News} from '../../../pods/registrations/news.js';
import type {OrganiserStrings} from '../../strings/organiser/strings.js';
import {firstDay} from '../calendar/agenda.js';
import {dayText} from '../calendar/event-times.js';

/** On which day an event, or a date of it, takes place, in words. */
export function occasionText(language: string, date: Occurrence | undefined): string {
  return date ? dayText(language, firstDay(date)) : '';
}

/** What somebody is told who takes part. */
export function newsText(
  {news}: OrganiserStrings,
  {name = '', reason: ofAll = ''}: AgendaEvent,
  day: string,
  date: Occurrence | undefined,
  {about}: News,
): string {
  return about === 'place' ? news.place(name, day) : news.cancelled(name, day, date?.reason ?? ofAll);
}
