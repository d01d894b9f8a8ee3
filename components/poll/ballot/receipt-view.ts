import {html, nothing, type TemplateResult} from 'lit';
import type {OwnVote} from '../../../pods/polls/own-vote.js';
import {renderProblem} from '../../ui/problem.js';
import type {PollContext} from '../poll-context.js';
import {momentText} from '../poll-times.js';
import type {BallotPart, BallotWords} from './ballot-part.js';
import {renderAnswers} from './answers-view.js';

/** What has become of a vote, what it says, and the way to another one as long as the poll allows that. */
export function renderReceipt(
  words: BallotWords,
  part: BallotPart,
  context: PollContext,
  {ballot}: OwnVote,
): TemplateResult {
  const {poll, phase} = context;
  const texts = words.ballot;
  return html`<div class=${isOnTheWay(part) ? 'kept' : 'done'}>
      <p role="status" class="summary" tabindex="-1">${receiptSentence(words, part, context)}</p>
    </div>
    ${renderRefusal(words, part)}
    <p>${texts.voted}</p>
    ${renderAnswers(words, poll, ballot)} ${phase === 'open' ? renderWayOn(words, part, context) : nothing}`;
}

function renderWayOn({ballot, rules}: BallotWords, part: BallotPart, {poll}: PollContext): TemplateResult {
  if (!poll.mayChange) return html`<p class="muted">${rules.mayNotChange}</p>`;
  return html`<p class="actions"><button type="button" @click=${() => part.change()}>${ballot.change}</button></p>`;
}

/** The box has not taken it: nothing happens by itself. */
function renderRefusal({general}: BallotWords, part: BallotPart) {
  const {refusal} = part.casting;
  return refusal ? renderProblem(general, refusal, () => part.tryAgain()) : nothing;
}

function isOnTheWay({casting, own}: BallotPart): boolean {
  return casting.isWaiting || own.receipt?.status === 'on-the-way';
}

function receiptSentence(words: BallotWords, part: BallotPart, {poll, phase}: PollContext): string {
  const {ballot} = words;
  const {
    casting,
    own: {receipt},
  } = part;
  if (casting.report.isOnPageOnly) return ballot.onPageOnly;
  if (casting.refusal) return ballot.notArrived;
  if (isOnTheWay(part)) return casting.isSending ? ballot.sending : ballot.onTheWay;
  switch (receipt?.status) {
    case 'confirmed':
      return ballot.confirmed(momentText(words, receipt.arrived, poll.timeZone));
    case 'received':
      return phase === 'closed' ? ballot.notCounted : ballot.received;
    default:
      return ballot.receiptUnread;
  }
}
