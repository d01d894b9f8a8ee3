import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {renderHeading} from '../../ui/heading.js';
import {problemSentence} from '../../ui/problem.js';
import {renderBelenios} from '../details/belenios.js';
import {promiseSentences, votingSentences} from '../details/rules-text.js';
import type {PollContext} from '../poll-context.js';
import type {BallotPart, BallotWords} from './ballot-part.js';
import {renderAnswers} from './answers-view.js';
import {inputId, renderInputs} from './ballot-inputs.js';
import {marksOf, pointsLeft, reasonOf} from './filling.js';
import {renderReceipt} from './receipt-view.js';

/** The ballot of whoever is there: the form, the last look before sending, what has become of the vote, or why there is none. */
export function renderBallot(
  words: BallotWords,
  part: BallotPart,
  context: PollContext,
  level: number,
): TemplateResult | typeof nothing {
  const content = contentOf(words, part, context);
  if (content === nothing) return nothing;
  return html`<section class="ballot" part="ballot" aria-labelledby="ballot">
    <div id="ballot">${renderHeading(level, words.ballot.title, 'ballot-title')}</div>
    ${content}
  </section>`;
}

function contentOf(words: BallotWords, part: BallotPart, context: PollContext): TemplateResult | typeof nothing {
  const {general, ballot} = words;
  const isOpen = context.phase === 'open';
  switch (part.standing) {
    case 'signed-out':
      return isOpen ? html`<p>${ballot.signInFirst}</p>` : nothing;
    case 'not-on-roll':
      return isOpen ? html`<p>${ballot.notOnRoll}</p>` : nothing;
    case 'roll-unread':
      return isOpen ? html`<p class="problem" part="problem">${ballot.rollUnread}</p>` : nothing;
    case 'unknown':
      return nothing;
    case 'voter':
      if (!part.own.isKnown) return html`<p class="muted loading" role="status">${general.loading}</p>`;
      return renderVoter(words, part, context);
  }
}

function renderVoter(words: BallotWords, part: BallotPart, context: PollContext): TemplateResult | typeof nothing {
  const {own, isChanging, isReviewing} = part;
  const isOpen = context.phase === 'open';
  if (own.vote && !(isOpen && isChanging)) return renderReceipt(words, part, context, own.vote);
  if (!isOpen) return nothing;
  if (own.problem) return html`<p class="problem" part="problem">${problemSentence(words.general, own.problem)}</p>`;
  return html`${context.roll!.isIntact ? nothing : html`<p class="problem" part="problem">${words.ballot.rollChanged}</p>`}
  ${isReviewing ? renderReview(words, part, context) : renderForm(words, part, context)} ${renderRefusal(words, part)}`;
}

function renderForm(words: BallotWords, part: BallotPart, context: PollContext): TemplateResult {
  const {poll} = context;
  const {ballot, rules} = words;
  const submit = (event: Event) => {
    event.preventDefault();
    part.review();
  };
  return html`<form novalidate aria-labelledby="ballot" @submit=${submit}>
    ${renderMistakes(words, part, context)}
    ${part.isChanging ? html`<p class="muted summary">${ballot.changing}</p>` : nothing}
    <fieldset aria-describedby="voting">
      <legend>${poll.question ?? words.poll.unnamed}</legend>
      <p id="voting" class="muted">${[...votingSentences(rules, poll), ...hintsOf(words, context)].join(' ')}</p>
      ${renderInputs({words, part, poll})}
      ${poll.method === 'dots' ? html`<p role="status">${leftSentence(words, part, context)}</p>` : nothing}
    </fieldset>
    ${poll.method === 'consent' ? renderReason(words, part) : nothing}
    <div>
      <p>${ballot.promises}</p>
      <ul class="sentences">
        ${promiseSentences(words, rules, context).map((sentence) => html`<li>${sentence}</li>`)}
        <li>${renderBelenios(rules)}</li>
      </ul>
    </div>
    <p class="actions">
      <button class="primary">${ballot.check}</button>
      ${part.isChanging ? html`<button type="button" @click=${() => part.cancel()}>${ballot.cancel}</button>` : nothing}
    </p>
  </form>`;
}

function hintsOf({ballot}: BallotWords, {poll}: PollContext): string[] {
  const {scoreHint, rankHint, datesHint} = ballot;
  const hints = {score: scoreHint, schulze: rankHint, 'instant-runoff': rankHint, dates: datesHint};
  return poll.method && poll.method in hints ? [hints[poll.method as keyof typeof hints]] : [];
}

function leftSentence({ballot}: BallotWords, part: BallotPart, {poll}: PollContext): string {
  const left = pointsLeft(poll, part.filling);
  return left < 0 ? ballot.mistakes.tooManyPoints(-left) : ballot.dotsLeft(left);
}

function renderMistakes({ballot, poll: words}: BallotWords, part: BallotPart, {poll}: PollContext) {
  const {mistakes} = part;
  if (!mistakes.length) return nothing;
  const nameOf = (at: string | undefined) =>
    at === 'reason' ? ballot.reason : (poll.options.find(({iri}) => iri === at)?.name ?? '');
  return html`<div class="problem summary" part="problem" tabindex="-1">
    <p>${ballot.errors(mistakes.length)}</p>
    <ul>
      ${mistakes.map(({at, sentence}) => {
        const go = () => part.focus(`#${inputId(poll, at)}`);
        const name = nameOf(at);
        return html`<li>
          <button type="button" class="link" @click=${go}>${name && `${name}${words.colon}`}${sentence}</button>
        </li>`;
      })}
    </ul>
  </div>`;
}

function renderReason({ballot}: BallotWords, part: BallotPart): TemplateResult {
  const mistake = part.mistakes.find(({at}) => at === 'reason')?.sentence;
  return html`<div class="field">
    <label for="reason">${ballot.reason} <span class="muted">(${ballot.reasonNeeded})</span></label>
    <p id="reason-hint" class="muted small">${ballot.reasonHint}</p>
    <textarea
      id="reason"
      rows="3"
      aria-invalid=${mistake ? 'true' : 'false'}
      aria-describedby=${mistake ? 'reason-hint reason-error' : 'reason-hint'}
      .value=${live(part.filling.reason)}
      @input=${({target}: Event) => part.explain((target as HTMLTextAreaElement).value)}
    ></textarea>
    ${mistake ? html`<p id="reason-error" class="error small">${mistake}</p>` : nothing}
  </div>`;
}

/** The last look: once it is sent, it is sent. */
function renderReview(words: BallotWords, part: BallotPart, {poll}: PollContext): TemplateResult {
  const {ballot, rules} = words;
  const isSending = part.casting.isSending ? 'true' : 'false';
  return html`<div class="review">
    <p class="summary" tabindex="-1">${ballot.review}</p>
    ${renderAnswers(words, poll, {marks: marksOf(poll, part.filling), reason: reasonOf(poll, part.filling)})}
    <p>${poll.mayChange ? rules.mayChange : rules.mayNotChange}</p>
    <p class="actions">
      <button type="button" class="primary" aria-disabled=${isSending} @click=${() => part.send()}>${ballot.send}</button>
      <button type="button" aria-disabled=${isSending} @click=${() => part.casting.isSending || part.correct()}>
        ${ballot.correct}
      </button>
    </p>
    <p role="status">${part.casting.isSending ? ballot.sending : ''}</p>
  </div>`;
}

function renderRefusal({general, ballot}: BallotWords, {casting: {report}}: BallotPart) {
  const {problem, outcome} = report;
  if (!problem || outcome !== 'none') return nothing;
  const reason = problem.kind === 'signed-out' ? general.signIn.expired : problemSentence(general, problem);
  return html`<div class="problem" part="problem" role="alert"><p>${ballot.notSent} ${reason}</p></div>`;
}
