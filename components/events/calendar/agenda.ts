import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {byStart, type DayRange, type Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import {searchable} from '../../../vocab/kinds/event/searchable.js';
import {matches} from '../../../vocab/text/fold.js';
import type {Row} from '../../../pods/lists/row.js';
import {dayAfter, dayOf, type Day} from './month-grid.js';

/** One date of an event, as a row of the calendar; without a date where the event is not read yet, or cannot be. */
export interface DateRow extends Row<AgendaEvent> {
  readonly date?: Occurrence;
  /** What sets this row apart from the other dates of its event. */
  readonly key: string;
}

/**
 * The dates of events in a range of days, in the order in which they begin; what cannot be shown comes last.
 * @param datesOf the dates of an event, nothing if these cannot be told now.
 */
export function datesIn(
  rows: readonly Row<AgendaEvent>[],
  range: DayRange,
  datesOf: (event: AgendaEvent, range: DayRange) => readonly Occurrence[] | undefined,
): DateRow[] {
  const dated: (DateRow & {readonly date: Occurrence})[] = [];
  const undated: DateRow[] = [];
  for (const {source, status, label, thing, problem, isPending} of rows) {
    const row = {source, status, label, thing, problem, isPending} as Row<AgendaEvent>;
    const dates = thing?.start === undefined ? undefined : datesOf(thing, range);
    if (!dates) undated.push({...row, key: source});
    else for (const date of dates) dated.push({...row, date, key: `${source} ${date.original}`});
  }
  const order = byStart();
  dated.sort((a, b) => order(a.date, b.date) || compareTexts(a.thing?.name, b.thing?.name));
  return [...dated, ...undated];
}

/** The coop's own events with those that others share: each once. */
export function withOthers(
  own: readonly Row<AgendaEvent>[],
  others: readonly Row<AgendaEvent>[],
): readonly Row<AgendaEvent>[] {
  if (!others.length) return own;
  const known = new Set(own.map(({source}) => source));
  return [...own, ...others.filter(({source}) => !known.has(source))];
}

/** The rows of events that fit what is searched for; all of them for an empty query. */
export function findEvents(rows: readonly Row<AgendaEvent>[], query: string): readonly Row<AgendaEvent>[] {
  return query ? rows.filter(({thing}) => thing && matches(query, searchable(thing))) : rows;
}

/** The dates of one day; without a day, rows that have none. */
export interface DayRows {
  readonly day: Day | undefined;
  readonly rows: readonly DateRow[];
}

/**
 * Puts dates together by the reader's own day on which they begin. What goes on since before `earliest` stands on that day.
 * @param earliest the first day that is shown; nothing if dates run backwards.
 */
export function byDay(rows: readonly DateRow[], earliest?: Day): DayRows[] {
  const days: {day: Day | undefined; rows: DateRow[]}[] = [];
  for (const row of rows) {
    const begins = row.date && firstDay(row.date);
    const day = begins && earliest && begins < earliest ? earliest : begins;
    const last = days.at(-1);
    if (last?.day === day && last) last.rows.push(row);
    else days.push({day, rows: [row]});
  }
  return days;
}

/** The reader's own day on which a date begins. */
export function firstDay({start}: Occurrence): Day {
  return typeof start === 'string' ? start : dayOf(start);
}

/** The last day of a date: what ends at midnight ends on the day before. */
export function lastDay(date: Occurrence): Day {
  if (date.isAllDay) return date.end;
  return date.end > date.start ? dayOf(new Date(date.end.getTime() - 1)) : dayOf(date.start);
}

/** The days of a date among those that are shown. */
export function daysOf(date: Occurrence, {from, to}: DayRange): Day[] {
  const days: Day[] = [];
  const [first, last] = [firstDay(date), lastDay(date)];
  for (let day = first > from ? first : from; day <= last && day < to; day = dayAfter(day, 1)) days.push(day);
  return days;
}

/** Whether a date is over: what lasts all day, when its last day is. */
export function isOver(date: Occurrence, now: Date): boolean {
  return date.isAllDay ? date.end < dayOf(now) : date.end <= now;
}

/** What is over, the latest first. */
export function pastOf(rows: readonly DateRow[]): readonly DateRow[] {
  const now = new Date();
  return rows.filter(({date}) => date && isOver(date, now)).reverse();
}

function compareTexts(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
