import type {Graph} from '../../rdf/graph.js';
import {ical, schemaAgenda, schemaAgendaHttps} from '../../rdf/agenda-vocabulary.js';
import type {FieldIssue, FieldValues} from '../../shapes/descriptor.js';
import {plainOf, type PlainOf} from '../../shapes/plain.js';
import {readFields} from '../../shapes/read.js';
import type {Thing} from '../../shapes/thing.js';
import {eventKind, occurrenceKind, type EventFields} from './event.generated.js';
import {addDays, isDay, momentOf, zoneOf} from './moments.js';

export {eventKind, occurrenceKind};

/** Something that takes place at a time, as far as the reader may see. */
export interface AgendaEvent extends EventFields {
  /** The IRI that stands for the event. */
  readonly iri: string;
  /** Whether it lasts whole days: these are the same days for readers everywhere. */
  readonly isAllDay: boolean;
  readonly isCancelled: boolean;
  /** The dates of a series that are not as its rule has them. */
  readonly changedDates: readonly ChangedDate[];
  /** Fields whose value is left out because it cannot be shown or makes no sense. */
  readonly issues: readonly FieldIssue[];
}

/** A date of a series that was moved or cancelled. */
export interface ChangedDate {
  /** When it would begin by the rule. */
  readonly original: string;
  /** When it begins and ends instead. */
  readonly newStart?: string;
  readonly newEnd?: string;
  readonly isCancelled: boolean;
  /** Why it is cancelled. */
  readonly reason?: string;
}

const cancelled: readonly (string | undefined)[] = [schemaAgenda.EventCancelled, schemaAgendaHttps.EventCancelled];

/** Reads the event `iri` out of a document: its own, or a row of a list, which stands at `subject`. */
export function readEvent(graph: Graph, iri: string, languages: readonly string[] = [], subject = iri): AgendaEvent {
  const {values, issues} = readFields(eventKind, graph, subject, languages);
  const parts = (values.dates ?? []).map((part) => readFields(occurrenceKind, graph, part, languages));
  const ended = endsAsCalendarsSay(graph, subject) ? {...values, end: lastDays(values)} : values;
  return eventOf(iri, ended, parts, issues);
}

/**
 * Makes an event out of field values, as a form or a calendar file holds them.
 * @param parts the values of its changed dates.
 */
export function eventOf(
  iri: string,
  values: FieldValues,
  parts: readonly Pick<Thing, 'values'>[] = [],
  issues: readonly FieldIssue[] = [],
): AgendaEvent {
  const {dates, ...plain}: PlainOf<typeof eventKind> = plainOf(eventKind, values);
  const {start, end, mistaken} = checkTimes(plain);
  return {
    iri,
    ...plain,
    dates,
    start,
    end,
    isAllDay: start !== undefined && isDay(start),
    isCancelled: cancelled.includes(plain.status),
    changedDates: parts.flatMap((part) => changedDate(part.values) ?? []),
    issues: [...issues, ...mistaken.map((field) => ({field, kind: 'bad-value'}) as const)],
  };
}

/**
 * The events that a document is about, each once: not the changed dates of a series, which are no events of their own. Reads those of
 * schema.org, iCalendar, ActivityStreams and PAIR.
 */
export function findEvents(graph: Graph): string[] {
  const found = [...graph.subjects()].filter(
    (subject) => !subject.startsWith('_:') && graph.isA(subject, ...eventKind.types),
  );
  const parts = new Set(found.flatMap((subject) => datesIn(graph, subject)));
  return found.filter((subject) => !parts.has(subject));
}

function datesIn(graph: Graph, event: string): string[] {
  // Each by its name: a list of both vocabularies would load all their names.
  const parts = [schemaAgenda.subEvent, schemaAgendaHttps.subEvent].flatMap((term) => graph.iris(event, term));
  return parts.filter((part) => readFields(occurrenceKind, graph, part).values.original);
}

function changedDate(values: FieldValues): ChangedDate | undefined {
  const {original, newStart, newEnd, dateStatus, dateReason} = plainOf(occurrenceKind, values);
  return original === undefined
    ? undefined
    : {original, newStart, newEnd, isCancelled: cancelled.includes(dateStatus), reason: dateReason};
}

/** Times that are on no calendar, an end before the start, or a day where the other is a time, are left out and said. */
function checkTimes({start, end, timeZone}: Pick<EventFields, 'start' | 'end' | 'timeZone'>) {
  const zone = zoneOf({timeZone, start});
  const begins = start === undefined ? undefined : momentOf(start, zone);
  const ends = end === undefined ? undefined : momentOf(end, zone);
  const isEnd = begins !== undefined && ends !== undefined && typeof begins === typeof ends && ends >= begins;
  const mistaken: ('start' | 'end')[] = [];
  if (start !== undefined && begins === undefined) mistaken.push('start');
  if (end !== undefined && !isEnd) mistaken.push('end');
  return {start: begins === undefined ? undefined : start, end: isEnd ? end : undefined, mistaken};
}

/**
 * iCalendar's end of what lasts all day is the day after the last (RFC 5545, 3.6.1). What is written in both forms says the last day in
 * both, for the many readers that do not know that.
 */
function endsAsCalendarsSay(graph: Graph, subject: string): boolean {
  const ends = [schemaAgenda.endDate, schemaAgendaHttps.endDate];
  const isElsewhere = ends.some((term) => graph.objects(subject, term).length);
  return !isElsewhere && graph.objects(subject, ical.dtend).length > 0;
}

function lastDays({start, end}: FieldValues): readonly string[] {
  const [begins, ends] = [start?.[0]?.slice(0, 10), end?.[0]];
  if (!begins || !ends || !isDay(ends) || ends.slice(0, 10) <= begins || momentOf(ends, 'Z') === undefined) return end ?? [];
  return [addDays(ends.slice(0, 10), -1)];
}
