import ICAL from 'ical.js';
import nodeIcal, {type VEvent} from 'node-ical';
import {convertIcsCalendar, type IcsDateObject, type IcsEvent} from 'ts-ics';

/** A date of an event as some calendar program has it. */
export interface ReadDate {
  readonly name: string;
  /** A day, or an instant. */
  readonly start: string;
  /** The last day, or an instant. */
  readonly end: string;
  readonly isCancelled: boolean;
}

export interface InstantRange {
  readonly from: Date;
  readonly to: Date;
}

const day = 86_400_000;

function instantText(instant: Date | number): string {
  return new Date(instant).toISOString().slice(0, 16);
}

function byStart(dates: ReadDate[]): ReadDate[] {
  return dates.sort((one, other) => (one.start + one.name < other.start + other.name ? -1 : 1));
}

/** The dates that ical.js finds in a file, with the zones as the file describes them. */
export function datesByIcalJs(text: string, {from, to}: InstantRange): ReadDate[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const all = calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component, {strictExceptions: true, exceptions: []}));
  const found = all
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) => {
      for (const other of all) if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other);
      return expandWithIcalJs(event, to);
    });
  return byStart(found.filter(({start}) => start >= instantText(from).slice(0, 10) && start < instantText(to)));
}

function expandWithIcalJs(event: ICAL.Event, to: Date): ReadDate[] {
  if (!event.isRecurring()) return [icalJsDate(event, event.startDate, event.endDate)];
  const dates: ReadDate[] = [];
  const iterator = event.iterator();
  for (
    let date = iterator.next() as ICAL.Time | null;
    date && date.toJSDate() < to;
    date = iterator.next() as ICAL.Time | null
  ) {
    const {item, startDate, endDate} = event.getOccurrenceDetails(date);
    dates.push(icalJsDate(item, startDate, endDate));
  }
  return dates;
}

function icalJsDate({summary, component}: ICAL.Event, start: ICAL.Time, end: ICAL.Time): ReadDate {
  const text = (time: ICAL.Time) => (time.isDate ? time.toString() : instantText(time.toUnixTime() * 1000));
  const last = end.clone();
  if (end.isDate) last.adjust(-1, 0, 0, 0);
  const isCancelled = component.getFirstPropertyValue('status') === 'CANCELLED';
  return {name: summary, start: text(start), end: text(last), isCancelled};
}

/** The dates that node-ical finds in a file, with the zones that it knows by name. */
export function datesByNodeIcal(text: string, {from, to}: InstantRange): ReadDate[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');
  const found = events.flatMap((event) =>
    nodeIcal
      .expandRecurringEvent(event, {from, to: new Date(to.getTime() - 1)})
      .map(({start, end, isFullDay, event: date}) => ({
        name: typeof date.summary === 'string' ? date.summary : date.summary.val,
        // It has days begin at midnight where the process runs.
        start: isFullDay ? localDay(start) : instantText(start),
        end: isFullDay ? localDay(new Date(end.getTime() - day / 2)) : instantText(end),
        isCancelled: date.status === 'CANCELLED',
      })),
  );
  return byStart(found);
}

function localDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What ts-ics says of each VEVENT. It knows zones by the description in the file, and expands no series over changes of the clock. */
export function eventsByTsIcs(text: string) {
  const calendar = convertIcsCalendar(undefined, text);
  const shown = ({type, date}: IcsDateObject) => (type === 'DATE' ? date.toISOString().slice(0, 10) : instantText(date));
  return (calendar.events ?? []).map((event: IcsEvent) => ({
    name: event.summary,
    start: shown(event.start),
    end: event.end && shown(event.end),
    rule: event.recurrenceRule?.frequency,
    exceptions: (event.exceptionDates ?? []).map(shown),
    original: event.recurrenceId && shown(event.recurrenceId.value),
    isCancelled: event.status === 'CANCELLED',
  }));
}
