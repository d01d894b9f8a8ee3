import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {dayOf, type Answer} from '../../../vocab/kinds/registration/registration.js';
import {moment} from '../../strings/moment.js';
import type {RegistrationStrings} from '../../strings/event/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {problemSentence} from '../../ui/problem.js';
import {firstDay, isOver} from '../calendar/agenda.js';
import {dayText, hoursText} from '../calendar/event-times.js';
import {dayOf as todayAt} from '../calendar/month-grid.js';
import type {EventWords} from '../details/event-view.js';
import type {Invited} from './invited.js';
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
  // “summary”: there the focus goes on from when its button is gone (FocusKeeper).
  return html`<section class="registration" part="registration" aria-labelledby="registration">
    <div id="registration">${renderHeading(headingLevel, registration.title, 'registration-title')}</div>
    ${renderDays(words, part, invited)}
    <p class="standing summary" role="status" tabindex="-1">${isStill ? standingSentence(registration, part) : ''}</p>
    <p class="places" part="places">${isStill ? placesSentence(registration, part, invited) : ''}</p>
    ${part.problem && isStill ? renderUnknown(words, part) : nothing} ${renderWindow(words, invited, openness)}
    ${openness === 'open' ? renderAnswer(words, part, invited) : openness === 'closed' ? renderWithdrawal(words, part) : nothing}
  </section>`;
}

/** The box could not be read: what was read before may be old. */
function renderUnknown({general, event: {registration}}: EventWords, part: RegistrationPart): TemplateResult {
  return html`<p class="muted">
    ${registration.unknown}
    <button type="button" class="link" @click=${() => part.look()}>${general.retry}</button>
  </p>`;
}

/** Places can be given up until it begins. */
function renderWithdrawal(words: EventWords, part: RegistrationPart) {
  if (part.own?.answer !== 'yes') return nothing;
  const {registration} = words.event;
  return html`<p class="actions">${renderButton(part, 'no', registration.withdraw)}</p>
    ${renderRefusal(words, part)}`;
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

/** Where the person stands, in one sentence. */
export function standingSentence(
  words: RegistrationStrings,
  {standing, report, own}: Pick<RegistrationPart, 'standing' | 'report' | 'own'>,
): string {
  if (report.outcome === 'saving') return words.sending;
  if (report.outcome === 'kept' || report.outcome === 'not-announced') return words.kept;
  switch (standing.status) {
    case 'in':
      return words.youAreIn(standing.place.seats);
    case 'waiting':
      return words.youWait(standing.place.status === 'waiting' ? standing.place.position : 0);
    case 'maybe':
      return words.youMay;
    case 'no':
      return words.youDecline;
    case 'on-the-way':
      return own ? words.checking : '';
    case 'struck-out':
      return words.struckOut;
    case 'none':
      return '';
  }
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

function renderAnswer(words: EventWords, part: RegistrationPart, {event}: Invited): TemplateResult {
  const {registration} = words.event;
  if (part.reader === 'nobody') return html`<p>${registration.signInFirst}</p>`;
  if (part.reader === 'stranger') return html`<p>${registration.membersOnly}</p>`;
  // Whoever answered before on another device must see that first.
  if (!part.reader || !part.isKnown) return html`<p class="muted" role="status">${words.general.loading}</p>`;
  const most = Number(event.companions ?? 0);
  const submit = (event: Event) => {
    event.preventDefault();
    part.send('yes');
  };
  return html`<form novalidate @submit=${submit}>
    ${most ? renderCompanions(registration, part, most) : nothing}
    <p class="actions">${renderButtons(registration, part)}</p>
    ${renderRefusal(words, part)}
    <p class="muted small">${registration.whoSees}</p>
  </form>`;
}

/** Why an answer was not sent. */
function renderRefusal({general, event: {registration}}: EventWords, {report}: RegistrationPart) {
  return report.problem && report.outcome === 'none'
    ? html`<div class="problem" part="problem" role="alert">
        <p>${registration.notSent} ${problemSentence(general, report.problem)}</p>
      </div>`
    : nothing;
}

function renderButton(part: RegistrationPart, answer: Answer, label: string): TemplateResult {
  const isSending = part.report.outcome === 'saving' ? 'true' : 'false';
  return html`<button type="button" aria-disabled=${isSending} @click=${() => part.send(answer)}>${label}</button>`;
}

function renderCompanions(words: RegistrationStrings, part: RegistrationPart, most: number): TemplateResult {
  const handleInput = ({target}: Event) => part.bring(wholeNumber((target as HTMLInputElement).value, most));
  return html`<div class="field">
    <label for="companions">${words.companions}</label>
    <input
      id="companions"
      type="number"
      min="0"
      max=${most}
      step="1"
      inputmode="numeric"
      aria-describedby="companions-hint"
      .value=${live(String(part.companions))}
      @input=${handleInput}
    />
    <span id="companions-hint" class="muted small">${words.companionsHint(most)}</span>
  </div>`;
}

/** One button for each answer but the one that was given; who comes can change how many come along. */
function renderButtons(words: RegistrationStrings, part: RegistrationPart) {
  const {own, reading, companions, report} = part;
  const isSending = report.outcome === 'saving' ? 'true' : 'false';
  const button = (answer: Answer, label: string) => renderButton(part, answer, label);
  const isFull = reading?.free !== undefined && reading.free < 1 + companions;
  const isComing = own?.answer === 'yes';
  const isChanged = isComing && companions !== own.companions;
  const comes = isComing ? words.change : isFull ? words.joinWaitingList : words.register;
  return html`${!isComing || isChanged ? html`<button class="primary" aria-disabled=${isSending}>${comes}</button>` : nothing}
  ${isComing ? button('no', words.withdraw) : nothing} ${own?.answer === 'maybe' ? nothing : button('maybe', words.maybe)}
  ${isComing || own?.answer === 'no' ? nothing : button('no', words.no)}`;
}

/** What was typed, as a number that the event allows. */
function wholeNumber(text: string, most: number): number {
  const number = Math.trunc(Number(text));
  return Number.isFinite(number) ? Math.max(0, Math.min(most, number)) : 0;
}
