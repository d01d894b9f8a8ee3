import {isFollowed} from '../../kinds/event/series.js';
import {addDays, endAfter, lengthBetween, plannedDate, type Moment} from '../../kinds/event/moments.js';
import {schemaAgenda} from '../../rdf/agenda-vocabulary.js';
import {safeLink} from '../../rdf/iri.js';
import type {FieldValues} from '../../shapes/descriptor.js';
import {property, textOf, type Component} from './components.js';
import type {CalendarIssueKind} from './issues.js';
import {durationOf, isInUnknownZone, shownIn, timesOf, type CalendarTime, type TimeSettings} from './read-times.js';

/** An event of a calendar file, in the form in which `eventOf` and forms take events. */
export interface CalendarEvent {
  /** The fields of the event; which are the same in every program that has it by its `uid`. */
  readonly values: FieldValues;
  /** The dates of a series that were moved or cancelled. */
  readonly parts: readonly {readonly values: FieldValues}[];
  /** Whether its author marked it as private: not for others without asking. */
  readonly isPrivate: boolean;
}

/** Tells what of an event is left out. */
export type Complain = (kind: CalendarIssueKind) => void;

const mostDates = 500;
const longestRule = 300;

/**
 * Reads a VEVENT together with those of its dates that have one of their own.
 * @returns nothing for one without a start.
 */
export function readEvent(
  main: Component,
  changed: readonly Component[],
  settings: TimeSettings & {readonly calendarZone?: string},
  complain: Complain,
): CalendarEvent | undefined {
  const begins = startOf(main, settings, complain);
  if (!begins) return undefined;
  const rule = readRuleText(main, complain);
  if (rule !== undefined && begins.isApproximate) complain('unknown-zone');
  // A file may say in which zone its calendar is kept, and write single dates in UTC all the same.
  const isElsewhere = rule === undefined && begins.text.endsWith('Z') && settings.calendarZone !== undefined;
  const start = isElsewhere ? shownIn(begins, settings.calendarZone) : begins;
  const end = endOf(main, start, settings, complain);
  const parts = rule === undefined ? [] : readDates(main, changed, {start, end: end?.moment}, settings, complain);
  if (parts.length > mostDates) complain('too-many-dates');
  const values = {
    ...describe(main, complain),
    start: [start.text],
    end: end && [end.text],
    timeZone: isNamed(start) ? [start.zone] : undefined,
    recurrence: rule === undefined ? undefined : [rule],
  };
  return {
    values: present(values),
    parts: parts.slice(0, mostDates).map((part) => ({values: present(part)})),
    isPrivate: /^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(main, 'class') ?? ''),
  };
}

type Values = Record<string, readonly string[] | undefined>;

/** Only fields that have a value. */
function present(values: Values): FieldValues {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value?.length ? [[name, value]] : [])));
}

function isNamed({moment, zone}: CalendarTime): boolean {
  return typeof moment === 'number' && !/^(?:Z|[+-].*)$/.test(zone);
}

function startOf(part: Component, settings: TimeSettings, complain: Complain): CalendarTime | undefined {
  const start = property(part, 'dtstart');
  const [time] = timesOf(start, settings);
  if (!time) complain(isInUnknownZone(start, settings) ? 'unknown-zone' : 'no-start');
  return time;
}

/** The end as events have it: of days, the last one. */
function endOf(part: Component, start: CalendarTime, settings: TimeSettings, complain: Complain) {
  const end = property(part, 'dtend');
  const duration = durationOf(part);
  if (!end && duration === undefined) return undefined;
  const moment = end ? timesOf(end, settings)[0]?.moment : lasting(start, duration!);
  if (moment === undefined || typeof moment !== typeof start.moment || moment < start.moment) {
    complain('bad-end');
    return undefined;
  }
  // Some write the same day twice, though the end is the day after the last (RFC 5545, 3.6.1).
  if (typeof moment === 'string') return {moment: lastDay(moment, start.moment), text: lastDay(moment, start.moment)};
  return {moment, text: shownIn({...start, moment}, start.zone).text};
}

function lastDay(end: string, start: Moment): string {
  return end === start ? end : addDays(end, -1);
}

const aDay = 86_400_000;

function lasting({moment, zone}: CalendarTime, duration: number): Moment | undefined {
  if (!(duration >= 0)) return undefined;
  return endAfter(moment, typeof moment === 'string' ? Math.round(duration / aDay) : duration, zone);
}

function readRuleText(part: Component, complain: Complain): string | undefined {
  const rules = part.properties.filter(({name}) => name === 'rrule');
  const rule = rules[0]?.raw.trim();
  const isWhole = rules.length < 2 && !property(part, 'rdate');
  if (!isWhole || (rule !== undefined && !isFollowed(rule))) complain('bad-rule');
  return rule !== undefined && rule.length <= longestRule ? rule : undefined;
}

interface First {
  readonly start: CalendarTime;
  readonly end?: Moment;
}

/** The dates of a series that its rule does not have, or that have a VEVENT of their own. */
function readDates(
  main: Component,
  changed: readonly Component[],
  first: First,
  settings: TimeSettings,
  complain: Complain,
): Values[] {
  const dates = new Map<Moment, Values>();
  const {start} = first;
  for (const exception of main.properties.filter(({name}) => name === 'exdate')) {
    const times = timesOf(exception, settings);
    if (times.length < exception.values.length) complain('bad-date');
    for (const time of times) {
      const planned = plannedDate(time.text, start.moment, start.zone);
      if (planned !== undefined)
        dates.set(planned, {original: [shown(planned, start)], dateStatus: [schemaAgenda.EventCancelled]});
    }
  }
  for (const part of changed) {
    const date = readChangedDate(part, main, first, settings, complain);
    if (date) dates.set(date.planned, date.values);
  }
  return [...dates.values()];
}

function readChangedDate(part: Component, main: Component, first: First, settings: TimeSettings, complain: Complain) {
  const named = property(part, 'recurrence-id');
  const [original] = timesOf(named, settings);
  const planned = original && plannedDate(original.text, first.start.moment, first.start.zone);
  if (planned === undefined) {
    complain('bad-date');
    return undefined;
  }
  if (String(named?.params.range).toUpperCase() === 'THISANDFUTURE') complain('later-dates');
  if (['summary', 'location'].some((name) => property(part, name) && textOf(part, name) !== textOf(main, name)))
    complain('changed-texts');
  return {
    planned,
    values: {
      original: [shown(planned, first.start)],
      ...moved(part, planned, first, settings, complain),
      ...cancelled(part, 'dateStatus', 'dateReason'),
    },
  };
}

/** A moment on the clock of the start. */
function shown(moment: Moment, start: CalendarTime): string {
  return typeof moment === 'string' ? moment : shownIn({...start, moment}, start.zone).text;
}

/** What of a date is not as the first date and the rule have it. */
function moved(part: Component, planned: Moment, first: First, settings: TimeSettings, complain: Complain): Values {
  const start = property(part, 'dtstart') && startOf(part, settings, complain);
  if (!start) return {};
  const end = endOf(part, start, settings, complain)?.moment ?? start.moment;
  const {zone, moment} = first.start;
  const isSameSort = typeof start.moment === typeof moment;
  const usual = isSameSort ? endAfter(start.moment, lengthBetween(moment, first.end ?? moment, zone), zone) : start.moment;
  return {
    newStart: start.moment === planned && end === usual ? undefined : [shown(start.moment, first.start)],
    newEnd: end === usual ? undefined : [shown(end, first.start)],
  };
}

function cancelled(part: Component, status: string, reason: string): Values {
  if (textOf(part, 'status')?.toUpperCase() !== 'CANCELLED') return {};
  const why = textOf(part, 'comment');
  return {[status]: [schemaAgenda.EventCancelled], [reason]: why === undefined ? undefined : [why]};
}

function describe(part: Component, complain: Complain): Values {
  const text = (name: string) => {
    const found = textOf(part, name);
    return found === undefined ? undefined : [found];
  };
  const link = (value: unknown) => {
    const safe = typeof value === 'string' ? safeLink(value.trim()) : undefined;
    if (value !== undefined && safe === undefined) complain('bad-address');
    return safe === undefined ? undefined : [safe];
  };
  const location = textOf(part, 'location');
  const isAddress = location !== undefined && /^https?:\S+$/i.test(location);
  const onlineAddress = link(property(part, 'conference')?.values[0] ?? (isAddress ? location : undefined));
  const place = isAddress || location === undefined ? undefined : [location];
  return {
    name: text('summary'),
    note: text('description'),
    place,
    ...position(part),
    onlineAddress,
    attendance: attendanceOf(place, onlineAddress),
    website: link(property(part, 'url')?.values[0]),
    category: categories(part),
    uid: text('uid'),
    ...cancelled(part, 'status', 'reason'),
  };
}

function attendanceOf(place: unknown, online: unknown): readonly string[] | undefined {
  if (!online) return place ? [schemaAgenda.OfflineEventAttendanceMode] : undefined;
  return [place ? schemaAgenda.MixedEventAttendanceMode : schemaAgenda.OnlineEventAttendanceMode];
}

function categories({properties}: Component): readonly string[] {
  const all = properties.filter(({name}) => name === 'categories').flatMap(({values}) => values);
  const texts = all.flatMap((value) => (typeof value === 'string' && value.trim() ? value.trim() : []));
  return [...new Set(texts)].slice(0, 50);
}

function position(part: Component): Values {
  const [north, east] = (property(part, 'geo')?.raw ?? '').split(';').map((text) => (text.trim() ? Number(text) : NaN));
  if (!(Math.abs(north ?? NaN) <= 90 && Math.abs(east ?? NaN) <= 180)) return {};
  return {latitude: [String(north)], longitude: [String(east)]};
}
