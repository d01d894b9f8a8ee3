import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {sayFirst} from '../../../vocab/text/long-day.js';
import {moment} from '../../strings/moment.js';
import {renderHeading} from '../../ui/heading.js';
import {problemSentence} from '../../ui/problem.js';
import {longestDecision} from './closing.js';
import type {DeskPart} from './desk-part.js';
import type {DeskWords} from './desk-view.js';

/** The way to close a vote: not before its time. */
export function renderClosing(words: DeskWords, part: DeskPart, headingLevel: number): TemplateResult {
  const {close} = words.desk;
  const {closing, context} = part;
  const closes = context!.poll.closes ?? 0;
  if (closing.stage === 'closed') {
    return html`<p class="done closing-said" role="status" tabindex="-1">${close.closed}</p>`;
  }
  return html`<div class="closing">
    ${renderHeading(headingLevel, close.title, 'closing-title')}
    ${
      part.isOver && part.roll
        ? renderStage(words, part)
        : html`<p class="muted">${close.later(moment(words.general.language, new Date(closes)))}</p>`
    }
  </div>`;
}

function renderStage(words: DeskWords, part: DeskPart): TemplateResult {
  const {close} = words.desk;
  const {closing} = part;
  return html`${renderUnconfirmed(words, part)}
    ${closing.stage === 'typing' ? renderForm(words, part) : renderCheck(words, part)}
    <p class="closing-said" role="status" tabindex="-1">
      ${closing.stage === 'closing' ? close.closing : closing.shut === undefined ? nothing : close.shut(closing.shut, lastTime(words, part))}
    </p>
    ${renderRefusal(words, part)}`;
}

/** What becomes of votes that are not confirmed yet. */
function renderUnconfirmed(words: DeskWords, part: DeskPart) {
  const {close} = words.desk;
  const {confirming, context, closing} = part;
  const left = confirming.hopeful.length;
  if (!left || closing.shut !== undefined) return nothing;
  const mayWait = Date.now() < (context!.poll.confirmUntil ?? 0);
  return html`<p>${mayWait ? close.waits(left, lastTime(words, part)) : close.leaves(left)}</p>`;
}

function lastTime({general}: DeskWords, {context}: DeskPart): string {
  const {confirmUntil, closes = 0} = context!.poll;
  return moment(general.language, new Date(confirmUntil ?? closes));
}

function renderForm({desk: {close}}: DeskWords, part: DeskPart): TemplateResult {
  const {closing} = part;
  const {typed, mistakes} = closing;
  const today = dayOf(new Date());
  const submit = (event: Event) => {
    event.preventDefault();
    closing.check(today);
  };
  const valueOf = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<form novalidate aria-label=${close.title} @submit=${submit}>
    <p>${close.explains}</p>
    <div class="field">
      <label for="decision">${close.decision}</label>
      <p id="decision-hint" class="muted small">${close.decisionHint}</p>
      <textarea
        id="decision"
        rows="5"
        aria-describedby=${mistakes.decision ? 'decision-hint decision-error' : 'decision-hint'}
        aria-invalid=${mistakes.decision ? 'true' : 'false'}
        .value=${live(typed.decision)}
        @input=${(event: Event) => closing.type({decision: valueOf(event)})}
      ></textarea>
      ${mistakes.decision ? renderError('decision', close.tooLong(longestDecision)) : nothing}
    </div>
    <div class="field">
      <label for="review-date">${close.review}</label>
      <p id="review-date-hint" class="muted small">${close.reviewHint}</p>
      <input
        id="review-date"
        type="date"
        min=${today}
        aria-describedby=${mistakes.reviewDate ? 'review-date-hint review-date-error' : 'review-date-hint'}
        aria-invalid=${mistakes.reviewDate ? 'true' : 'false'}
        .value=${live(typed.reviewDate)}
        @change=${(event: Event) => closing.type({reviewDate: valueOf(event)})}
      />
      ${mistakes.reviewDate ? renderError('review-date', close.past) : nothing}
    </div>
    <p class="actions"><button class="primary">${close.check}</button></p>
  </form>`;
}

function renderError(id: string, sentence: string): TemplateResult {
  return html`<p id="${id}-error" class="error small" role="alert">${sentence}</p>`;
}

/** Once more, before what cannot be taken back. */
function renderCheck({desk: {close}, general}: DeskWords, part: DeskPart): TemplateResult {
  const {closing} = part;
  const {decision, reviewDate} = closing.typed;
  const isClosing = closing.stage === 'closing';
  const disabled = isClosing ? 'true' : 'false';
  const day = new Intl.DateTimeFormat(general.language, {dateStyle: 'full', timeZone: 'UTC'});
  return html`<div class="closing-check" role="group" aria-label=${close.checkTitle} tabindex="-1">
    <p><strong>${close.checkTitle}</strong></p>
    <dl>
      <dt>${close.decision}</dt>
      <dd class="text">${decision.trim() || close.noDecision}</dd>
      <dt>${close.review}</dt>
      <dd>${reviewDate ? sayFirst(general.language, day.format(new Date(`${reviewDate}T00:00:00Z`))) : close.noReview}</dd>
    </dl>
    <p>${close.checkText}</p>
    <p class="actions">
      <button type="button" class="primary" aria-disabled=${disabled} @click=${() => part.close()}>${close.confirm}</button>
      <button type="button" aria-disabled=${disabled} @click=${() => closing.change()}>${close.change}</button>
    </p>
  </div>`;
}

function renderRefusal({desk: {close}, general}: DeskWords, {closing: {problem}}: DeskPart) {
  if (!problem) return nothing;
  return html`<div class="problem" part="problem" role="alert">
    <p>${close.failed} ${problemSentence(general, problem)}</p>
  </div>`;
}

/** A day on the reader's clock, as the browser's own field has it. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
