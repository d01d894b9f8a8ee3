import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {occurrencesOf, type Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import type {ExpandSeries} from '../../../vocab/kinds/event/series.js';
import {dayAfter, dayOf} from '../calendar/month-grid.js';

/** How far back dates of a series are looked for, in days. */
const horizon = 366;

/**
 * The dates that have begun, the latest first: of a series, those of a year; of another event its own, however long ago. None of a series
 * as long as what follows its rule is not there.
 */
export function begunDates(event: AgendaEvent, series: ExpandSeries | undefined, now = new Date()): Occurrence[] {
  if (event.recurrence && !series) return [];
  const today = dayOf(now);
  const range = event.recurrence
    ? {from: dayAfter(today, -horizon), to: dayAfter(today, 1)}
    : {from: '0002-01-01', to: '9998-12-31'};
  const {dates} = occurrencesOf(event, range, series);
  return dates.filter((date) => (date.isAllDay ? date.start <= today : date.start <= now)).reverse();
}
