import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Answer} from '../../../vocab/kinds/registration/registration.js';
import type {AnsweringStrings} from '../../strings/answering/strings.js';
import type {RegistrationStrings} from '../../strings/event/strings.js';
import type {Strings} from '../../strings/strings.js';
import {problemSentence} from '../../ui/problem.js';
import type {Answering} from './answering.js';

/** Where the person stands, in one sentence. */
export function standingSentence(
  words: RegistrationStrings,
  {standing, report, own}: Pick<Answering, 'standing' | 'report' | 'own'>,
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

/** The form for an answer. */
export function renderAnswer(general: Strings, words: RegistrationStrings, answering: Answering): TemplateResult {
  const {reader, isKnown, mostCompanions, words: more} = answering;
  if (reader === 'stranger') return html`<p>${words.membersOnly}</p>`;
  // Whoever answered before on another device must see that first.
  if (!reader || !isKnown || !more) return html`<p class="muted" role="status">${general.loading}</p>`;
  const submit = (event: Event) => {
    event.preventDefault();
    answering.send('yes');
  };
  return html`<form novalidate @submit=${submit}>
    ${answering.questionnaire ? answering.asked!.renderMissing(more, answering.questionnaire) : nothing}
    ${mostCompanions ? renderCompanions(words, answering, mostCompanions) : nothing}
    ${answering.questionnaire ? answering.asked!.renderQuestions(general.language, more, answering) : nothing}
    ${renderShowing(more, answering)}
    <p class="actions">${renderButtons(words, answering)}</p>
    ${renderRefusal(general, words, answering)}
    ${answering.showsName ? nothing : html`<p class="muted small">${words.whoSees}</p>`}
  </form>`;
}

/** Whether other members may see that the person comes. */
function renderShowing(words: AnsweringStrings, answering: Answering): TemplateResult {
  return html`<div class="check">
    <input
      id="shows-name"
      type="checkbox"
      aria-describedby="shows-name-hint"
      .checked=${live(answering.showsName)}
      @change=${({target}: Event) => answering.show((target as HTMLInputElement).checked)}
    />
    <label for="shows-name">${words.showName}</label>
    <p id="shows-name-hint" class="muted small">${words.showNameHint}</p>
  </div>`;
}

/** Who takes part and wants other members to see that. */
export function renderTaking({words, attendance, reader}: Answering) {
  const sentence = words && reader === 'member' ? attendance.sentence(words) : '';
  return sentence ? html`<p class="taking" part="taking">${sentence}</p>` : nothing;
}

/** Places can be given up until it begins. */
export function renderWithdrawal(general: Strings, words: RegistrationStrings, answering: Answering) {
  if (answering.own?.answer !== 'yes') return nothing;
  return html`<p class="actions">${renderButton(answering, 'no', words.withdraw)}</p>
    ${renderRefusal(general, words, answering)}`;
}

/** Why an answer was not sent. */
function renderRefusal(general: Strings, words: RegistrationStrings, {report}: Answering) {
  return report.problem && report.outcome === 'none'
    ? html`<div class="problem" part="problem" role="alert">
        <p>${words.notSent} ${problemSentence(general, report.problem)}</p>
      </div>`
    : nothing;
}

function renderButton(answering: Answering, answer: Answer, label: string): TemplateResult {
  const isSending = answering.report.outcome === 'saving' ? 'true' : 'false';
  return html`<button type="button" aria-disabled=${isSending} @click=${() => answering.send(answer)}>${label}</button>`;
}

function renderCompanions(words: RegistrationStrings, answering: Answering, most: number): TemplateResult {
  const handleInput = ({target}: Event) => answering.bring(wholeNumber((target as HTMLInputElement).value, most));
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
      .value=${live(String(answering.companions))}
      @input=${handleInput}
    />
    <span id="companions-hint" class="muted small">${words.companionsHint(most)}</span>
  </div>`;
}

/** One button for each answer but the one that was given; who comes can change how many come along. */
function renderButtons(words: RegistrationStrings, answering: Answering) {
  const {own, free, companions, report} = answering;
  const isSending = report.outcome === 'saving' ? 'true' : 'false';
  const button = (answer: Answer, label: string) => renderButton(answering, answer, label);
  const isFull = free !== undefined && free < 1 + companions;
  const isComing = own?.answer === 'yes';
  const isChanged = isComing && answering.isChanged;
  const comes = isComing ? words.change : isFull ? words.joinWaitingList : words.register;
  return html`${!isComing || isChanged ? html`<button class="primary" aria-disabled=${isSending}>${comes}</button>` : nothing}
  ${isComing ? button('no', words.withdraw) : nothing}
  ${own?.answer === 'maybe' && !answering.isChanged ? nothing : button('maybe', words.maybe)}
  ${isComing || own?.answer === 'no' ? nothing : button('no', words.no)}`;
}

/** What was typed, as a number that the event allows. */
function wholeNumber(text: string, most: number): number {
  const number = Math.trunc(Number(text));
  return Number.isFinite(number) ? Math.max(0, Math.min(most, number)) : 0;
}
