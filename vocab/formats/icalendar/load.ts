import type {readCalendar} from './read.js';
import type {writeCalendar} from './write.js';

/** Reading and writing calendar files. */
export interface CalendarFiles {
  readonly readCalendar: typeof readCalendar;
  readonly writeCalendar: typeof writeCalendar;
}

/** Loads what reads and writes calendar files: nothing that pages need before somebody asks for one. */
export async function loadCalendarFiles(): Promise<CalendarFiles> {
  const [read, write] = await Promise.all([import('./read.js'), import('./write.js')]);
  return {readCalendar: read.readCalendar, writeCalendar: write.writeCalendar};
}
