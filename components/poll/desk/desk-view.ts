import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {moment} from '../../strings/moment.js';
import type {PollDeskStrings} from '../../strings/poll-desk/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {problemSentence, renderProblem} from '../../ui/problem.js';
import type {PollWords} from '../poll-context.js';
import {renderClosing} from './closing-view.js';
import type {DeskPart} from './desk-part.js';
import {longestMessage} from './reminding.js';

export interface DeskWords extends PollWords {
  readonly desk: PollDeskStrings;
}

/** What whoever runs a vote sees: how far confirming is, a reminder, and the way to close it. */
export function renderDesk(words: DeskWords, part: DeskPart, headingLevel: number): TemplateResult {
  const {desk, general} = words;
  const {problem, closing, context} = part;
  const below = headingLevel && Math.min(headingLevel + 1, 6);
  const isClosed = closing.stage === 'closed';
  return html`<section class="desk" part="desk">
    ${renderHeading(headingLevel, desk.title, 'desk-title')} ${problem ? renderProblem(general, problem) : nothing}
    ${isClosed || context!.phase === 'soon' ? nothing : renderConfirming(words, part)}
    ${context!.phase === 'open' && !part.isOver ? renderReminding(words, part) : nothing}
    ${renderClosing(words, part, below)}
  </section>`;
}

function renderConfirming({desk, general}: DeskWords, part: DeskPart): TemplateResult {
  const {confirming} = part;
  const {hopeful, isWorking, turnout, problem} = confirming;
  const rubbish = confirming.waiting.length - hopeful.length;
  return html`<p class="muted">${desk.intro}</p>
    <p role="status">${turnout === undefined ? (isWorking ? desk.confirming : '') : desk.confirmed(turnout)}</p>
    ${
      hopeful.length
        ? html`<div>
            <p>${desk.waiting(hopeful.length)}</p>
            <ul class="waiting">
              ${hopeful.map(({reason, voter}) => html`<li>${desk.reasons[reason](part.nameOf(voter) ?? desk.somebody)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${rubbish ? html`<p class="muted">${desk.rubbish(rubbish)}</p>` : nothing}
    ${problem ? html`<div class="problem" part="problem" role="alert"><p>${problemSentence(general, problem)}</p></div>` : nothing}
    <p class="actions">
      <button type="button" aria-disabled=${isWorking ? 'true' : 'false'} @click=${() => part.confirm()}>
        ${desk.confirmNow}
      </button>
    </p>`;
}

function renderReminding(words: DeskWords, part: DeskPart): TemplateResult {
  const {desk, general} = words;
  const {remind} = desk;
  const {reminding, context} = part;
  const {poll} = context!;
  const until = moment(general.language, new Date(poll.closes ?? 0));
  const open = () => part.openReminder(remind.text(poll.question ?? '', until));
  return html`${
      reminding.isOpen
        ? renderReminder(words, part)
        : html`<p class="actions">
            <button type="button" class="remind-open" @click=${open}>${remind.open}</button>
          </p>`
    }
    <p class="remind-said" role="status" tabindex="-1">${remindingSaid(remind, part)}</p>
    ${
      reminding.problem
        ? html`<div class="problem" part="problem" role="alert">
            <p>${problemSentence(general, reminding.problem)}</p>
          </div>`
        : nothing
    }`;
}

/** Names of those who have not voted are shown to nobody, the tellers included: how many there are is enough. */
function remindingSaid(remind: PollDeskStrings['remind'], {reminding}: DeskPart): string {
  const {sent, missed, isSending, isSentToday, to} = reminding;
  if (isSending) return remind.sending;
  if (sent !== undefined) return [remind.sent(sent), missed.length ? remind.notSent(missed.length) : ''].join(' ').trim();
  if (isSentToday) return remind.today;
  return to?.length === 0 ? remind.nobody : '';
}

function renderReminder({desk: {remind}}: DeskWords, part: DeskPart): TemplateResult {
  const {reminding} = part;
  const {mistake, isSending} = reminding;
  const submit = (event: Event) => {
    event.preventDefault();
    part.sendReminder();
  };
  const described = ['remind-hint', mistake && 'remind-error'].filter(Boolean).join(' ');
  return html`<form novalidate aria-label=${remind.open} @submit=${submit}>
    <div class="field">
      <label for="remind-text">${remind.label}</label>
      <p id="remind-hint" class="muted small">${remind.to(reminding.to!.length)} ${remind.hint}</p>
      <textarea
        id="remind-text"
        rows="6"
        ?readonly=${isSending}
        aria-describedby=${described}
        aria-invalid=${mistake ? 'true' : 'false'}
        .value=${live(reminding.text)}
        @input=${(input: Event) => reminding.type((input.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${
        mistake
          ? html`<p id="remind-error" class="error small" role="alert">
              ${mistake === 'empty' ? remind.empty : remind.tooLong(longestMessage)}
            </p>`
          : nothing
      }
    </div>
    <p class="actions">
      <button class="primary" aria-disabled=${isSending ? 'true' : 'false'}>${remind.send}</button>
      <button type="button" @click=${() => reminding.close()}>${remind.cancel}</button>
    </p>
  </form>`;
}
