import {html, nothing, type TemplateResult} from 'lit';
import {longDay} from '../../../vocab/text/long-day.js';
import {renderHeading} from '../../ui/heading.js';
import {renderProblem} from '../../ui/problem.js';
import {nameOfOption} from '../answers-text.js';
import type {PollContext} from '../poll-context.js';
import {differs, isResultShown, resultOf, type ShownResult} from './published.js';
import {renderMore} from './result-more.js';
import type {ResultPart, ResultWords} from './result-part.js';
import {columnsOf} from './result-table.js';
import {verdictSentence} from './verdict.js';

/** What a poll has come to, or why that is not shown. */
export function renderResult(words: ResultWords, part: ResultPart, context: PollContext, level: number): TemplateResult {
  const {result} = words;
  const title = context.phase === 'closed' ? result.title : result.soFar;
  return html`<section class="result" part="result" aria-labelledby="result">
    <div id="result">${renderHeading(level, title, 'result-title')}</div>
    ${isResultShown(context) ? renderShown(words, part, context) : html`<p>${hiddenSentence(words, context)}</p>`}
  </section>`;
}

function hiddenSentence({result}: ResultWords, {poll}: PollContext): string {
  return poll.resultShown === 'after-voting' ? result.afterVoting : result.hidden;
}

function renderShown(words: ResultWords, part: ResultPart, context: PollContext) {
  const {general, result} = words;
  const {outcome} = context;
  const count = part.reading?.count;
  const shown = resultOf(context, count);
  if (!shown && !part.isKnown) return html`<p class="muted loading" role="status">${general.loading}</p>`;
  if (!shown) return renderUnread(words, part);
  return html`<p class="verdict" part="verdict">${verdictSentence(words, context, shown, count?.quorum)}</p>
    ${outcome ? renderDecision(words, context) : nothing}
    ${count && differs(context, count) ? html`<p class="problem" part="problem">${result.differs}</p>` : nothing}
    ${!count && part.isKnown ? html`<p class="muted">${result.publishedOnly}</p>` : nothing}
    <p class="muted">${standSentences(words, part, context, shown).join(' ')}</p>
    ${shown.ballots ? renderTable(words, context, shown, count !== undefined) : nothing}
    ${count ? renderMore(words, context, count) : nothing} ${shown.ballots ? renderActions(words, part) : nothing}`;
}

function renderActions(words: ResultWords, part: ResultPart): TemplateResult {
  const {result} = words;
  return html`<p class="actions">
    <button type="button" @click=${() => void part.save(words)}>${result.save}</button>
    <button type="button" @click=${() => print()}>${result.print}</button>
  </p>`;
}

function renderUnread({general, result}: ResultWords, part: ResultPart): TemplateResult {
  if (!part.problem) return html`<p>${result.unread}</p>`;
  return renderProblem(general, part.problem, () => part.retry());
}

/** How much is counted, and whether that is all. */
function standSentences(
  {result}: ResultWords,
  {reading}: ResultPart,
  {phase}: PollContext,
  {ballots}: ShownResult,
): string[] {
  const waiting = phase === 'closed' ? 0 : (reading?.unconfirmed ?? 0);
  return [
    ...(ballots ? [result.counted(ballots)] : []),
    ...(waiting ? [result.unconfirmed(waiting)] : []),
    ...(phase === 'open' ? [result.provisional] : []),
    ...(phase === 'over' ? [result.notClosed] : []),
  ];
}

function renderDecision({general, result}: ResultWords, {outcome, names}: PollContext) {
  const {decision, reviewDate, closedBy} = outcome!;
  const closer = closedBy === undefined ? undefined : names?.get(closedBy);
  const day = new Date(`${reviewDate}T00:00:00Z`);
  return html`${
    decision
      ? html`<div class="decision">
          <p><strong>${result.decision}</strong></p>
          <p>${decision}</p>
        </div>`
      : nothing
  }
  ${Number.isNaN(day.getTime()) ? nothing : html`<p>${result.reviewOn(longDay(general.language, day, 'UTC'))}</p>`}
  ${closer === undefined ? nothing : html`<p class="muted">${result.closedBy(closer)}</p>`}`;
}

function renderTable(
  words: ResultWords,
  {poll}: PollContext,
  {lines, winners}: ShownResult,
  isCounted: boolean,
): TemplateResult {
  const {result} = words;
  const columns = columnsOf(words, poll, isCounted);
  const most = Math.max(1, ...lines.map(({total}) => total));
  return html`<div class="scroll">
    <table class="totals">
      <caption>
        ${result.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${result.answer}</th>
          ${columns.map(({heading}) => html`<th scope="col" class="number">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) =>
            html`<tr class=${winners.includes(line.option) ? 'first' : ''}>
              <th scope="row">${nameOfOption(words, poll, line.option)} ${renderBar(line.total / most)}</th>
              ${columns.map(({valueOf}) => html`<td class="number">${valueOf(line)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Says nothing that the numbers do not say. @param share of the longest one, from 0 to 1. */
function renderBar(share: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
    <rect width=${Math.round(share * 100)} height="6"></rect>
  </svg>`;
}
