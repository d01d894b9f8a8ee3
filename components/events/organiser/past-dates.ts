import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import {dayOf} from '../../../vocab/kinds/registration/registration.js';
import {firstDay} from '../calendar/agenda.js';
import {dayText} from '../calendar/event-times.js';
import {begunDates} from '../details/begun-dates.js';
import type {Invited} from '../registration/invited.js';
import type {OrganiserWords} from './organiser-view.js';

/** The dates of a series that are over, up to a year back, the latest first: who was there can still be noted. */
export function pastDates({event, dates, series}: Invited): readonly Occurrence[] {
  if (!event.recurrence) return [];
  const ahead = new Set(dates.map(({original}) => original));
  return begunDates(event, series).filter(({original}) => !ahead.has(original));
}

/**
 * The choice of a date that is over; those to come are chosen where people register.
 * @param choose called with the day; with nothing for the date that is chosen there.
 */
export function renderPastDates(
  {general, organiser}: OrganiserWords,
  past: readonly Occurrence[],
  day: string | undefined,
  hasMore: boolean,
  choose: (day: string | undefined) => void,
) {
  if (!past.length) return nothing;
  const isPast = past.some(({original}) => dayOf(original) === day);
  return html`<div class="field">
    <label for="past-date">${organiser.pastDates}</label>
    <select id="past-date" @change=${(change: Event) => choose((change.target as HTMLSelectElement).value || undefined)}>
      ${hasMore ? html`<option value="" .selected=${live(!isPast)}>${organiser.dateAhead}</option>` : nothing}
      ${past.map((date) => {
        const value = dayOf(date.original);
        const label = dayText(general.language, firstDay(date));
        return html`<option value=${value} .selected=${live(value === day)}>${label}</option>`;
      })}
    </select>
  </div>`;
}
