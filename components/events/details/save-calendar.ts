import {calendarType, writeCalendar} from '../../../vocab/formats/icalendar/write.js';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {saveFile} from '../../data/save-file.js';

/** What a calendar file says beside the event. */
export interface CalendarFacts {
  readonly modified?: Date | undefined;
  readonly organizer?: string | undefined;
}

/** Hands the event to the browser as a file for the reader's own calendar. */
export function saveCalendar(event: AgendaEvent, {modified, organizer}: CalendarFacts): void {
  const entry = {event, page: location.href, ...(organizer && {organizerName: organizer}), ...(modified && {modified})};
  saveFile(`${fileName(event.name)}.ics`, writeCalendar([entry]), calendarType);
}

/** A name that every system can give a file. */
function fileName(title = ''): string {
  return (
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'agenda'
  );
}
