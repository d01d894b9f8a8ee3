import {html, nothing, type TemplateResult} from 'lit';
import type {Difference} from '../../../pods/polls/compare-count.js';
import type {PollOption} from '../../../vocab/kinds/poll/rules.js';
import {moment} from '../../strings/moment.js';
import type {DifferenceText, PollRecountStrings} from '../../strings/poll-recount/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {problemSentence} from '../../ui/problem.js';
import {optionText} from '../answers-text.js';
import type {PollWords} from '../poll-context.js';
import type {RecountPart} from './recount-part.js';

export interface RecountWords extends PollWords {
  readonly recount: PollRecountStrings;
}

/** Counting again: what it is, how far it has come, and what has come out. */
export function renderRecount(words: RecountWords, part: RecountPart, headingLevel: number): TemplateResult {
  const {recount: texts} = words;
  const {stage, context} = part;
  return html`<section class="recount" part="recount">
    ${renderHeading(headingLevel, texts.title, 'recount-title')}
    <p>${texts.explains(part.size)}</p>
    ${context!.phase === 'closed' ? nothing : html`<p class="muted">${texts.provisional}</p>`} ${renderProgress(words, part)}
    ${renderProblem(words, part)}
    ${stage === 'done' ? renderResult(words, part, headingLevel && Math.min(headingLevel + 1, 6)) : nothing}
    <p class="actions">${renderButton(texts, part)}</p>
    <p class="visually-hidden" role="status">${part.announcer.said}</p>
  </section>`;
}

function renderButton(texts: PollRecountStrings, part: RecountPart): TemplateResult {
  if (part.stage === 'counting') {
    return html`<button type="button" class="recount-stop" @click=${() => part.stop()}>${texts.stop}</button>`;
  }
  const label = {ready: texts.start, stopped: texts.goOn, done: texts.again}[part.stage];
  return html`<button type="button" class="recount-start" @click=${() => part.start()}>${label}</button>`;
}

function renderProgress({recount: texts}: RecountWords, {stage, progress}: RecountPart) {
  if (stage !== 'counting' && stage !== 'stopped') return nothing;
  const {done = 0, of} = progress ?? {};
  if (stage === 'stopped') return of === undefined ? nothing : html`<p>${texts.stopped(done, of)}</p>`;
  return html`<div class="recount-progress">
    <progress aria-label=${texts.running} max=${of ?? nothing} value=${of === undefined ? nothing : done}></progress>
    ${of === undefined ? nothing : html`<span class="muted">${texts.progress(done, of)}</span>`}
  </div>`;
}

function renderProblem({general, recount: texts}: RecountWords, {problem, context}: RecountPart) {
  if (!problem) return nothing;
  const isHidden = problem.kind === 'forbidden' && context!.phase !== 'closed';
  const sentence = isHidden
    ? texts.hidden
    : problem.kind === 'offline'
      ? texts.offline
      : `${texts.failed} ${problemSentence(general, problem)}`;
  return html`<div class="problem" part="problem" role="alert"><p>${sentence}</p></div>`;
}

function renderResult(words: RecountWords, part: RecountPart, below: number): TemplateResult {
  const {recount: texts} = words;
  const {differences} = part.recount!;
  const all = part.outcome ? texts.matches : texts.isIntact;
  return html`<div class="recount-result" tabindex="-1">
    <p class=${differences.length ? 'problem' : 'done'} role="status">
      ${differences.length ? texts.differs(differences.length) : all}
    </p>
    ${
      differences.length
        ? html`${renderHeading(below, texts.differences, 'differences-title')}
            <ul class="differences">
              ${differences.map((one) => renderDifference(words, part, one))}
            </ul>`
        : nothing
    }
    ${renderTable(words, part)}
  </div>`;
}

function renderDifference(words: RecountWords, part: RecountPart, difference: Difference): TemplateResult {
  const {what, next} = textOf(words, part, difference);
  return html`<li>
    <p><strong>${what}</strong></p>
    <p>${next}</p>
  </li>`;
}

function textOf(
  {recount: {difference: texts, somebody}, general}: RecountWords,
  part: RecountPart,
  found: Difference,
): DifferenceText {
  switch (found.kind) {
    case 'result':
    case 'box':
    case 'roll':
    case 'unread':
      return texts[found.kind];
    case 'rules':
      return texts.rules(found.ballots);
    case 'removed':
      return texts.removed(moment(general.language, new Date(found.arrived)));
    case 'altered':
      return texts.altered(found.voter === undefined ? somebody : part.nameOf(found.voter));
    default:
      return texts[found.kind](part.nameOf(found.voter));
  }
}

/** The own count beside the published one, in the order of the poll. */
function renderTable(words: RecountWords, part: RecountPart): TemplateResult {
  const {general, recount: texts} = words;
  const {outcome} = part;
  const {count} = part.recount!;
  const {poll} = part.context!;
  const published = new Map(outcome?.totals.map(({option, value}) => [option, value]));
  const number = new Intl.NumberFormat(general.language);
  const cell = (value: number | undefined) => html`<td>${value === undefined ? '–' : number.format(value)}</td>`;
  const row = (name: string, own: number, theirs: number | undefined) =>
    html`<tr>
      <th scope="row">${name}</th>
      ${cell(own)}${outcome ? cell(theirs) : nothing}
    </tr>`;
  const nameOf = (iri: string) => optionText(words, poll, optionOf(poll.options, iri));
  return html`<table>
    <caption>
      ${outcome ? texts.caption : texts.columns.own}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.columns.option}</th>
        <th scope="col">${texts.columns.own}</th>
        ${outcome ? html`<th scope="col">${texts.columns.published}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${count.tally.lines.map(({option, total}) => row(nameOf(option), total, published.get(option)))}
      ${row(texts.ballots, count.counted.length, outcome?.ballots)}
    </tbody>
  </table>`;
}

function optionOf(options: readonly PollOption[], iri: string): PollOption {
  return options.find((option) => option.iri === iri) ?? {iri};
}
