import {addDays} from '../../../vocab/kinds/event/moments.js';
import {eventOf} from '../../../vocab/kinds/event/event.js';
import {occurrencesOf, type Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import type {ExpandSeries} from '../../../vocab/kinds/event/series.js';
import {wallOf} from '../../../vocab/kinds/event/zones.js';
import {schemaAgenda, schemaAgendaHttps} from '../../../vocab/rdf/agenda-vocabulary.js';
import type {Kind} from '../../../vocab/shapes/kind.js';
import {formFields, valuesOf, type FormSubject} from '../../data/thing-form/form-model.js';
import {isDate, timesOf, typedOf} from './event-form-times.js';

const cancelled: readonly string[] = [schemaAgenda.EventCancelled, schemaAgendaHttps.EventCancelled];

/** Whether an event, or a date of a series, is cancelled by what is typed. */
export function isCancelled(subject: FormSubject, key: 'status' | 'dateStatus' = 'status'): boolean {
  return cancelled.includes(typedOf(subject, key));
}

/** The day of a date of a series, by its rule, on the clock of the event. */
export function originalDay(part: FormSubject): string {
  return typedOf(part, 'original').split('T')[0]!;
}

/** What a date of a series is called in what is typed: its day, and the time at which the series begins. */
export function originalText(series: FormSubject, day: string): string {
  const {isAllDay, time} = timesOf(series);
  return isAllDay || !day ? day : `${day}T${time}`;
}

/** Whether there are dates to change: the event is a series. */
export function isSeries(subject: FormSubject): boolean {
  return typedOf(subject, 'recurrence') !== '';
}

/** The days from one on, on which a series takes place by its rule; 12 at most. */
export function seriesDays(kind: Kind, subject: FormSubject, from: string, series: ExpandSeries, most = 12): string[] {
  const {day} = timesOf(subject);
  if (!isDate(day) || !isDate(from)) return [];
  const start = from > day ? from : day;
  // Two years reach further than the dates that anybody changes in advance.
  const range = {from: start, to: addDays(start, 740), zone: subject.zone};
  const {dates} = occurrencesOf(plainEvent(kind, subject), range, series, most);
  return dates.map((date) => dayOf(date, subject)).filter((found) => found >= start);
}

/** Whether a series takes place on a day by its rule. */
export function isDayOfSeries(kind: Kind, subject: FormSubject, day: string, series: ExpandSeries): boolean {
  const range = {from: day, to: addDays(day, 1), zone: subject.zone};
  return occurrencesOf(plainEvent(kind, subject), range, series).dates.some((date) => dayOf(date, subject) === day);
}

/** The series as it is typed, without the dates that are not as its rule has them. */
function plainEvent(kind: Kind, subject: FormSubject) {
  const fields = formFields(kind).filter(({key}) => ['start', 'end', 'timeZone', 'recurrence'].includes(key));
  return eventOf('urn:typed', Object.fromEntries(fields.map((field) => [field.key, valuesOf(field, subject)])));
}

function dayOf({original}: Occurrence, {zone}: FormSubject): string {
  const isTimed = original.includes('T') && zone !== undefined;
  return ((isTimed && wallOf(Date.parse(original), zone)) || original).slice(0, 10);
}
