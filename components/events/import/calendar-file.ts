import {longestCalendar, readCalendar, type CalendarEvent} from '../../../vocab/formats/icalendar/read.js';
import type {FileRefusal, ImportNote} from '../../strings/events-form/import-strings.js';

/** Something that a person should know of what was taken over. */
export interface FoundNote {
  readonly note: ImportNote;
  readonly count: number;
  /** The first of them: the title of the event, or the line. */
  readonly example?: string | undefined;
}

/** What a calendar file holds. */
export interface ReadFile {
  /** Why nothing is taken of it. */
  readonly refusal?: FileRefusal;
  readonly events: readonly CalendarEvent[];
  readonly notes: readonly FoundNote[];
}

/** Reads a file that somebody has chosen. What is too large is not even opened. */
export async function readCalendarFile(file: File): Promise<ReadFile> {
  if (file.size > longestCalendar) return refuse('too-large');
  if (!file.size) return refuse('empty');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return refuse('unreadable');
  const {text, isGuessed} = decode(bytes);
  const {events, issues} = readCalendar(text);
  if (issues.some(({kind}) => kind === 'no-calendar')) return refuse('no-calendar');
  const found = issues.map(({kind, count, example}) => ({note: kind as ImportNote, count, example}));
  const notes = isGuessed ? [...found, {note: 'guessed-letters', count: 1} as const] : found;
  return events.length ? {events, notes} : {refusal: 'no-event', events, notes};
}

function refuse(refusal: FileRefusal): ReadFile {
  return {refusal, events: [], notes: []};
}

/**
 * The text of a file. Calendar files are in UTF-8 (RFC 5545, 3.1.4); what is not, old programs in Western Europe have written, with one byte
 * a letter.
 */
function decode(bytes: ArrayBuffer): {text: string; isGuessed: boolean} {
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), isGuessed: false};
  } catch {
    return {text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true};
  }
}
