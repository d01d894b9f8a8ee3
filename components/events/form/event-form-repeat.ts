import {addDays} from '../../../vocab/kinds/event/moments.js';
import {instantOf, readerZone, wallOf} from '../../../vocab/kinds/event/zones.js';
import type {FormSubject} from '../../data/thing-form/form-model.js';
import {isDate, timesOf, typedOf} from './event-form-times.js';

/** How something repeats: `nth` and `last` are of the weekday in the month, `kept` is a rule that this form cannot show. */
export type Every = 'never' | 'week' | 'two-weeks' | 'nth' | 'last' | 'kept';
export type RepeatEnd = 'open' | 'until' | 'count';

/** A repetition as it is chosen. */
export interface Repeat {
  readonly every: Every;
  readonly end: RepeatEnd;
  /** The last day, as typed. */
  readonly until: string;
  /** How many times, as typed. */
  readonly count: string;
}

/** The day on which a series begins, and on whose clock. */
export interface Placed {
  readonly day: string;
  readonly isAllDay: boolean;
  readonly zone: string;
}

function placedOf(subject: FormSubject): Placed {
  const {day, isAllDay} = timesOf(subject);
  return {day, isAllDay, zone: subject.zone ?? readerZone()};
}

/** Where a day lies in its month. */
export interface PlaceInMonth {
  /** As iCalendar writes it: `TU`. */
  readonly weekday: string;
  readonly nth: number;
  readonly isLast: boolean;
}

/** As iCalendar writes them, from Sunday. */
export const weekdays: readonly string[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** Where what is chosen stands in what is typed: with the rule that was made of it, beside which it means nothing. */
const chosenKey = 'repeat';

export function placeInMonth(day: string): PlaceInMonth | undefined {
  if (!isDate(day)) return undefined;
  const date = new Date(`${day}T00:00Z`);
  return {
    weekday: weekdays[date.getUTCDay()]!,
    nth: Math.ceil(date.getUTCDate() / 7),
    isLast: addDays(day, 7).slice(5, 7) !== day.slice(5, 7),
  };
}

/** What the choice shows of an event. */
export function repeatOf(subject: FormSubject): Repeat {
  const rule = typedOf(subject, 'recurrence');
  const [every, end, until = '', count = '', made] = subject.typed[chosenKey] ?? [];
  if (every && made === rule) return {every: every as Every, end: end as RepeatEnd, until, count};
  return readRule(rule, placedOf(subject));
}

/** Chooses a repetition, or has the one that is chosen follow the start. */
export function chooseRepeat(subject: FormSubject, change: Partial<Repeat> = {}): void {
  const chosen = {...repeatOf(subject), ...change};
  const repeat = {...chosen, every: possible(chosen.every, timesOf(subject).day)};
  const rule = writeRule(repeat, subject);
  subject.typed.recurrence = rule ? [rule] : [];
  subject.typed[chosenKey] = [repeat.every, repeat.end, repeat.until, repeat.count, rule];
}

/** A fifth Tuesday is not in every month, and a last one not in every place. */
function possible(every: Every, day: string): Every {
  const place = placeInMonth(day);
  if (!place || (every !== 'nth' && every !== 'last')) return every;
  if (every === 'last') return place.isLast ? 'last' : 'nth';
  return place.nth > 4 ? 'last' : 'nth';
}

/** The rule of iCalendar (RFC 5545, 3.3.10) for what is chosen. */
function writeRule({every, end, until, count}: Repeat, subject: FormSubject): string {
  if (every === 'kept') return subject.base.recurrence?.[0] ?? typedOf(subject, 'recurrence');
  if (every === 'never') return '';
  const place = placeInMonth(timesOf(subject).day);
  const by = {
    week: 'FREQ=WEEKLY',
    'two-weeks': 'FREQ=WEEKLY;INTERVAL=2',
    nth: `FREQ=MONTHLY${place ? `;BYDAY=${place.nth}${place.weekday}` : ''}`,
    last: `FREQ=MONTHLY${place ? `;BYDAY=-1${place.weekday}` : ''}`,
  }[every];
  if (end === 'count' && /^[1-9]\d*$/.test(count)) return `${by};COUNT=${count}`;
  return end === 'until' && isDate(until) ? `${by};UNTIL=${lastInstant(until, placedOf(subject))}` : by;
}

/** The end of the last day: a day for what lasts all day, else an instant, which a rule has in UTC. */
function lastInstant(day: string, {isAllDay, zone}: Placed): string {
  const basic = (text: string) => text.replace(/[-:]/g, '');
  const end = isAllDay ? undefined : instantOf(`${day}T23:59:59`, zone);
  return end === undefined ? basic(day) : `${basic(wallOf(end, 'Z')!)}Z`;
}

/** The parts of a rule, by their names. */
export function rulePartsOf(rule: string): Readonly<Record<string, string>> {
  const parts = rule.replace(/^RRULE:/i, '').split(';');
  return Object.fromEntries(parts.filter(Boolean).map((part) => part.toUpperCase().split('=', 2) as [string, string]));
}

/** What a rule says of a series that begins on a day, if the choice has that. */
export function readRule(rule: string, placed: Placed): Repeat {
  const {COUNT: count = '', UNTIL, ...parts} = rulePartsOf(rule);
  const until = UNTIL === undefined ? '' : dayOfUntil(UNTIL, placed.zone);
  const every = rule ? readEvery(parts, placed.day) : 'never';
  const isRead = until !== undefined && !(count && until);
  if (!isRead) return {every: 'kept', end: 'open', until: '', count: ''};
  return {every, end: count ? 'count' : until ? 'until' : 'open', until, count};
}

/** What a rule says beside its end, if the choice has that. */
function readEvery({FREQ, INTERVAL = '1', BYDAY, WKST: _, ...others}: Readonly<Record<string, string>>, day: string): Every {
  const place = placeInMonth(day);
  if (!place || Object.keys(others).length) return 'kept';
  if (FREQ === 'WEEKLY' && (BYDAY ?? place.weekday) === place.weekday) {
    if (INTERVAL === '1') return 'week';
    if (INTERVAL === '2') return 'two-weeks';
  }
  if (FREQ !== 'MONTHLY' || INTERVAL !== '1') return 'kept';
  if (place.isLast && BYDAY === `-1${place.weekday}`) return 'last';
  return BYDAY?.replace(/^\+/, '') === `${place.nth}${place.weekday}` && place.nth < 5 ? 'nth' : 'kept';
}

/** The last day of a rule on the clock of the event; nothing for what is no day. */
function dayOfUntil(until: string, zone: string): string | undefined {
  const [, year, month, date, hour, minute, second, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(until) ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isDate(day)) return undefined;
  if (!utc) return day;
  const instant = instantOf(`${day}T${hour}:${minute}:${second}`, 'Z');
  return instant === undefined ? undefined : wallOf(instant, zone)?.slice(0, 10);
}
