import {html, nothing, type TemplateResult} from 'lit';
import {dayOf} from '../../../vocab/kinds/registration/day.js';
import {moment} from '../../strings/moment.js';
import type {RegistrationStrings} from '../../strings/event/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {firstDay, isOver} from '../calendar/agenda.js';
import {dayText, hoursText} from '../calendar/event-times.js';
import {dayOf as todayAt} from '../calendar/month-grid.js';
import type {EventWords} from '../details/event-view.js';
import {keepsLink, type Invited} from './invited.js';
import type {RegistrationPart} from './registration-part.js';

/** Whether somebody can register now, and if not, why. */
export type Openness = 'open' | 'not-yet' | 'closed' | 'over' | 'cancelled';

/** Whether registration is open at a time. */
export function opennessOf({event, dates}: Pick<Invited, 'event' | 'dates'>, day: string | undefined, now: Date): Openness {
  const date = dates.find(({original}) => day === undefined || dayOf(original) === day);
  if (event.isCancelled || date?.isCancelled) return 'cancelled';
  const {registrationOpens: opens, registrationCloses: closes} = event;
  if (!date) return 'over';
  if (opens && now < new Date(opens)) return 'not-yet';
  if (closes && now >= new Date(closes)) return 'closed';
  if (isOver(date, now)) return 'over';
  // If nothing else is said, until it begins; of what lasts all day, as long as its first day lasts.
  const hasBegun = date.isAllDay ? date.start < todayAt(now) : date.start <= now;
  return hasBegun && !closes ? 'closed' : 'open';
}

/** How many places are left, where the person stands, and the form for an answer. */
export function renderRegistration(
  words: EventWords,
  part: RegistrationPart,
  invited: Invited,
  headingLevel: number,
): TemplateResult {
  const {registration} = words.event;
  const openness = opennessOf(invited, part.day, new Date());
  const isStill = openness !== 'cancelled' && openness !== 'over';
  const standing = part.answering?.view.standingSentence(registration, part.answering.answer) ?? '';
  // “summary”: there the focus goes on from when its button is gone (FocusKeeper).
  return html`<section class="registration" part="registration" aria-labelledby="registration">
    <div id="registration">${renderHeading(headingLevel, registration.title, 'registration-title')}</div>
    ${renderDays(words, part, invited)}
    <p class="standing summary" role="status" tabindex="-1">${isStill ? standing : ''}</p>
    <p class="places" part="places">${isStill ? placesSentence(registration, part, invited) : ''}</p>
    ${part.answering?.view.renderTaking(part.answering.answer)}
    ${isStill && keepsLink(invited.event) ? renderLink(registration, part) : nothing}
    ${part.problem && isStill ? renderUnknown(words, part) : nothing} ${renderWindow(words, invited, openness)}
    ${renderForm(words, part, openness)}
  </section>`;
}

/** Where people meet at a distance: who has no place reads when it will be shown. */
function renderLink(words: RegistrationStrings, {onlineLink}: RegistrationPart): TemplateResult {
  return html`<p part="online">${onlineLink?.render(words) ?? words.linkLater}</p>`;
}

/** The box could not be read: what was read before may be old. */
function renderUnknown({general, event: {registration}}: EventWords, part: RegistrationPart): TemplateResult {
  return html`<p class="muted">
    ${registration.unknown}
    <button type="button" class="link" @click=${() => part.look()}>${general.retry}</button>
  </p>`;
}

function renderDays(words: EventWords, part: RegistrationPart, {event, dates}: Invited) {
  if (!event.recurrence || !dates.length) return nothing;
  const {language, separator} = words.general;
  const label = (date: (typeof dates)[0]) =>
    [
      dayText(language, firstDay(date)),
      hoursText(language, words.events, event, date),
      date.isCancelled ? words.events.cancelled : '',
    ]
      .filter(Boolean)
      .join(separator);
  return html`<div class="field">
    <label for="date">${words.event.registration.whichDate}</label>
    <select id="date" @change=${(change: Event) => part.chooseDay((change.target as HTMLSelectElement).value)}>
      ${dates.map((date) => html`<option value=${dayOf(date.original)} ?selected=${dayOf(date.original) === part.day}>${label(date)}</option>`)}
    </select>
  </div>`;
}

/** How many places are left, if the event has a number of them. */
export function placesSentence(
  words: RegistrationStrings,
  {reading}: Pick<RegistrationPart, 'reading'>,
  {event}: Pick<Invited, 'event'>,
): string {
  if (!reading) return '';
  const {free, taken, waiting} = reading;
  if (free === undefined) return words.unlimited(taken);
  return free > 0 ? words.left(free, Number(event.capacity)) : words.full(waiting);
}

function renderWindow({general, event: {registration}}: EventWords, {event}: Invited, openness: Openness) {
  const date = (text: string) => moment(general.language, new Date(text));
  const sentences: Readonly<Record<Openness, string | undefined>> = {
    open: event.registrationCloses && registration.closes(date(event.registrationCloses)),
    'not-yet': event.registrationOpens && registration.opens(date(event.registrationOpens)),
    closed: registration.closed,
    over: registration.over,
    cancelled: registration.cancelled,
  };
  const sentence = sentences[openness];
  return sentence ? html`<p class="muted">${sentence}</p>` : nothing;
}

/** What whoever is signed in can answer now. */
function renderForm({general, event}: EventWords, {answering, session}: RegistrationPart, openness: Openness) {
  if (openness === 'open' && session !== 'signed-in' && session !== 'restoring')
    return html`<p>${event.registration.signInFirst}</p>`;
  if (!answering) return openness === 'open' ? html`<p class="muted" role="status">${general.loading}</p>` : nothing;
  const {answer, view} = answering;
  if (openness === 'open') return view.renderAnswer(general, event.registration, answer);
  return openness === 'closed' ? view.renderWithdrawal(general, event.registration, answer) : nothing;
}
