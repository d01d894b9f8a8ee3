import ICAL from 'ical.js';
import {unescapeText} from './content-line.js';

/** A part of a calendar file: VCALENDAR, VEVENT, VTIMEZONE … in small letters. */
export interface Component {
  readonly name: string;
  readonly properties: Property[];
  readonly parts: Component[];
}

/** One line of a calendar file. */
export interface Property {
  /** In small letters. */
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** As the library reads them: texts without escapes, times as `2026-03-29T18:00:00`. */
  readonly values: readonly unknown[];
  /** The first value as it stands in the file. */
  readonly raw: string;
}

/** What a file says that is looked at; the rest (alarms, those invited, attachments) is passed over. */
const known: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    vcalendar: ['name', 'x-wr-calname', 'x-wr-timezone'],
    vevent: [
      'uid',
      'sequence',
      'recurrence-id',
      'dtstart',
      'dtend',
      'duration',
      'rrule',
      'rdate',
      'exdate',
      'summary',
      'description',
      'location',
      'geo',
      'url',
      'conference',
      'categories',
      'status',
      'comment',
      'class',
    ],
    vtimezone: ['tzid', 'x-lic-location'],
    standard: ['dtstart', 'tzoffsetfrom', 'tzoffsetto', 'rrule', 'rdate'],
    daylight: ['dtstart', 'tzoffsetfrom', 'tzoffsetto', 'rrule', 'rdate'],
  }),
);

type Jcal = readonly [string, Record<string, unknown>, string, ...unknown[]];

/**
 * Reads the parts of calendar files (RFC 5545, 3.4). A line that makes no sense costs itself alone, and a part that does not end, ends
 * with the file.
 * @param complain is given each line that makes no sense.
 */
export function readComponents(text: string, complain: (line: string) => void): Component[] {
  const root: Component = {name: '', properties: [], parts: []};
  const open = [root];
  for (const line of unfold(text)) {
    const [, edge, kind = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line) ?? [];
    const current = open.at(-1)!;
    if (edge?.toUpperCase() === 'BEGIN') {
      const part: Component = {name: kind.toLowerCase(), properties: [], parts: []};
      if (open.length < deepest) current.parts.push(part);
      open.push(part);
    } else if (edge) {
      close(open, kind.toLowerCase(), () => complain(line));
    } else {
      readProperty(line, current, complain);
    }
  }
  return root.parts;
}

/** VCALENDAR, in it VTIMEZONE, in it STANDARD: nothing that is looked at lies deeper. */
const deepest = 4;

/** Lines as they were before they were folded. */
function unfold(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').replace(/(?:\r\n|\n|\r)[ \t]/g, '');
  return lines.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
}

/** Ends the innermost part of a kind, and those in it that were never ended. */
function close(open: Component[], kind: string, complain: () => void): void {
  const index = open.findLastIndex(({name}) => name === kind);
  if (index > 0) open.length = index;
  else complain();
}

function readProperty(line: string, part: Component, complain: (line: string) => void): void {
  const name = /^[\w-]+(?=[;:])/.exec(line)?.[0].toLowerCase();
  if (name === undefined) return complain(line);
  if (!known.get(part.name)?.includes(name)) return;
  try {
    const [, params, type, ...values] = ICAL.parse.property(line, ICAL.design.icalendar) as Jcal;
    // What the library does not know, such as the name of a calendar, is a text.
    const texts = type === 'unknown' ? values.map((value) => unescapeText(String(value))) : values;
    part.properties.push({name, params, values: texts, raw: line.slice(line.lastIndexOf(':') + 1)});
  } catch {
    complain(line);
  }
}

/** The first property of a name. */
export function property({properties}: Component, name: string): Property | undefined {
  return properties.find((one) => one.name === name);
}

/** The first text of a name, without the space around it; nothing for an empty one. */
export function textOf(part: Component, name: string): string | undefined {
  const value = property(part, name)?.values[0];
  return (typeof value === 'string' && value.trim()) || undefined;
}
