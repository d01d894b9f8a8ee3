import {addDays, daysBetween} from '../../../vocab/kinds/event/moments.js';
import {wallNumber} from '../../../vocab/kinds/event/zones.js';
import type {FormSubject} from '../../data/thing-form/form-model.js';
import {joinMoment, splitMoment} from '../../data/thing-form/moment-input.js';

/**
 * When something begins and ends, as it is typed. What lasts all day has no times; what does not keeps the place for them: `T` stands in what
 * is typed before either is there.
 */
export interface TypedTimes {
  readonly isAllDay: boolean;
  readonly day: string;
  readonly time: string;
  /** The day on which it ends; that of the start as long as no other is typed. */
  readonly endDay: string;
  readonly endTime: string;
}

/** The fields in which an event, and a date of a series, hold their times. */
export interface TimeFields {
  readonly start: string;
  readonly end: string;
}

export const eventTimes: TimeFields = {start: 'start', end: 'end'};
export const movedTimes: TimeFields = {start: 'newStart', end: 'newEnd'};

export function typedOf({typed}: FormSubject, key: string): string {
  return typed[key]?.[0] ?? '';
}

/** The times of an event, or of one of its dates. */
export function timesOf(subject: FormSubject, fields = eventTimes): TypedTimes {
  const start = typedOf(subject, fields.start);
  const {day, time} = splitMoment(start);
  const end = splitMoment(typedOf(subject, fields.end));
  return {isAllDay: !start.includes('T'), day, time, endDay: end.day || day, endTime: end.time};
}

/** Writes times into what is typed. @returns the texts of the two fields. */
export function textsOf({isAllDay, day, time, endDay, endTime}: TypedTimes): {start: string; end: string} {
  const isSameDay = !endDay || endDay === day;
  if (isAllDay) return {start: day, end: isSameDay ? '' : endDay};
  const hasEnd = endTime !== '' || !isSameDay;
  return {start: `${day}T${time}`, end: hasEnd ? `${endDay || day}T${endTime}` : ''};
}

/** Other times. An end goes with its start to another day. */
export function withTimes(before: TypedTimes, change: Partial<TypedTimes>): TypedTimes {
  const after = {...before, ...change};
  if (change.day === undefined || change.endDay !== undefined || !isDate(change.day)) return after;
  const length = isDate(before.day) && isDate(before.endDay) ? daysBetween(before.day, before.endDay) : 0;
  return {...after, endDay: addDays(change.day, Math.max(length, 0))};
}

/** Whether a text is a day on the calendar. */
export function isDate(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && wallNumber(day) !== undefined;
}

/** One text for a time that is typed, to compare with others of the same clock. */
export function comparable(day: string, time: string): string {
  return joinMoment({day, time});
}
