import {addDays, endAfter, type Moment} from '../../kinds/event/moments.js';
import {property, type Component} from './components.js';
import type {Complain} from './issues.js';
import {durationOf, isInUnknownZone, shownIn, timesOf, type CalendarTime, type TimeSettings} from './read-times.js';

/** When an event begins. */
export function startOf(part: Component, settings: TimeSettings, complain: Complain): CalendarTime | undefined {
  const start = property(part, 'dtstart');
  const [time] = timesOf(start, settings);
  if (!time) complain(isInUnknownZone(start, settings) ? 'unknown-zone' : 'no-start');
  return time;
}

/** The end as events have it: of days, the last one. */
export function endOf(part: Component, start: CalendarTime, settings: TimeSettings, complain: Complain) {
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
