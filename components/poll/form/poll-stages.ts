import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../../pods/problem.js';
import {moment} from '../../strings/moment.js';
import type {PollFormStrings} from '../../strings/poll-form/strings.js';
import type {Strings} from '../../strings/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {renderProblem} from '../../ui/problem.js';
import {renderReview, type PollReview} from './poll-review.js';

/** Where somebody is between the first letter and the open poll. */
export type Stage =
  | {readonly name: 'typing'}
  | {readonly name: 'review'; readonly problem?: Problem}
  | {readonly name: 'opening'; readonly done: number; readonly of: number}
  | {readonly name: 'open'; readonly iri: string; readonly opens?: number | undefined};

/** What is read over, and what can be done then. */
export interface ReviewView extends PollReview {
  readonly general: Strings;
  readonly headingLevel: number;
  readonly stage: Stage & {readonly name: 'review' | 'opening'};
  /** Whether an opening has begun, and broke off if it does not go on now. */
  readonly isSent: boolean;
  readonly open: () => void;
  readonly goBack: () => void;
}

/** What is read over before a poll is opened, and how far its opening is. */
export function renderReviewStage(view: ReviewView): TemplateResult {
  const {general, words, headingLevel, stage, isSent} = view;
  const problem = stage.name === 'review' ? stage.problem : undefined;
  return html`<div class="review" part="review" tabindex="-1">
    ${headingLevel ? renderHeading(headingLevel, words.reviewTitle) : nothing} ${renderReview(view)}
    ${problem ? renderProblem(general, problem) : nothing}
    ${isSent && stage.name === 'review' ? html`<p class="kept" role="status">${words.brokenOff}</p>` : nothing}
    ${stage.name === 'opening' ? renderProgress(words, stage.done, stage.of) : renderButtons(view)}
  </div>`;
}

function renderButtons({words, isSent, open, goBack}: ReviewView): TemplateResult {
  return html`<div class="buttons">
    <button type="button" class="primary" @click=${open}>${isSent ? words.goOn : words.open}</button>
    <button type="button" @click=${goBack}>${words.change}</button>
  </div>`;
}

function renderProgress(words: PollFormStrings, done: number, of: number): TemplateResult {
  return html`<div>
    <p role="status">${words.opening}</p>
    <progress aria-label=${words.opening} max=${of} value=${done}></progress>
    <p class="muted small">${words.progress(done, of)}</p>
  </div>`;
}

/** That a poll is open, and where it is. */
export function renderOpened(
  words: PollFormStrings,
  language: string,
  {iri, opens}: Stage & {readonly name: 'open'},
  itemHref: string | undefined,
  startAnother: () => void,
): TemplateResult {
  const isSoon = opens !== undefined && opens > Date.now();
  return html`<div class="done outcome" role="status" tabindex="-1">
    <p>${isSoon ? words.doneSoon(moment(language, new Date(opens))) : words.done}</p>
    ${itemHref ? html`<p><a href=${itemHref.replaceAll('{id}', encodeURIComponent(iri))}>${words.toPoll}</a></p>` : nothing}
    <button type="button" @click=${startAnother}>${words.another}</button>
  </div>`;
}
