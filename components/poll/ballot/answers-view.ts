import {html, nothing, type TemplateResult} from 'lit';
import type {Ballot} from '../../../vocab/kinds/ballot/ballot.js';
import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import {answersText} from '../answers-text.js';
import type {BallotWords} from './ballot-part.js';

/** What somebody votes, as a list, with the reason if there is one. */
export function renderAnswers(words: BallotWords, poll: Poll, vote: Pick<Ballot, 'marks' | 'reason'>): TemplateResult {
  const {dates, nothingGiven} = words.ballot;
  const answers = answersText(words, poll, vote, dates);
  return html`<ul class="answers">
      ${(answers.length ? answers : [nothingGiven]).map((answer) => html`<li>${answer}</li>`)}
    </ul>
    ${vote.reason ? html`<blockquote>${vote.reason}</blockquote>` : nothing}`;
}
