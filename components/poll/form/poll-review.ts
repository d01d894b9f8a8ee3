import {html, nothing, type TemplateResult} from 'lit';
import {quorumNeeded} from '../../../vocab/kinds/poll/rules.js';
import {sayFirst} from '../../../vocab/text/long-day.js';
import type {PollDraft} from '../../../pods/polls/poll-draft.js';
import {moment} from '../../strings/moment.js';
import type {PollFormStrings} from '../../strings/poll-form/strings.js';
import type {PollRulesStrings} from '../../strings/poll-settings/rules-strings.js';
import {renderBelenios} from '../details/belenios.js';
import {hasMajority} from './typed-poll.js';

/** What a poll is read over with before it is opened. */
export interface PollReview {
  readonly draft: PollDraft;
  /** How many can vote. */
  readonly voters: number;
  /** Names of the tellers, as a list in words. */
  readonly tellers: string;
  readonly language: string;
  readonly words: PollFormStrings;
  readonly rules: PollRulesStrings;
}

/** The question, what there is to choose from, and every rule in a sentence. */
export function renderReview(review: PollReview): TemplateResult {
  const {draft, words, rules} = review;
  return html`<p><strong>${draft.question}</strong></p>
    ${draft.summary ? html`<p class="note">${draft.summary}</p>` : nothing}
    ${
      draft.options.length
        ? html`<p>${draft.method === 'dates' ? words.dates : words.options}</p>
            <ol>
              ${draft.options.map((option) => html`<li>${option.name ?? dateText(review, option)}</li>`)}
            </ol>`
        : nothing
    }
    <ul>
      ${sentencesOf(review).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <p>${renderBelenios(rules)}</p>
    <p><strong>${words.fixed}</strong></p>`;
}

/** Every rule of a poll, in the order in which it matters to who votes. */
export function sentencesOf(review: PollReview): string[] {
  const {draft, voters, tellers, words, rules} = review;
  const {method, opens, closes, confirmUntil, quorum} = draft;
  const at = (time: number) => moment(review.language, new Date(time));
  return [
    rules.methods[method],
    ...amountsOf(review),
    hasMajority(draft) ? majorityOf(review) : rules.counting[method],
    opens === undefined ? words.opensAtOnce : rules.opens(at(opens)),
    rules.closes(at(closes)),
    ...(confirmUntil === undefined || confirmUntil === closes ? [] : [rules.confirmUntil(at(confirmUntil))]),
    rules.roll(voters),
    ...(quorum === undefined ? [] : [rules.quorum(quorum, quorumNeeded(quorum, voters))]),
    draft.mayChange ? rules.mayChange : rules.mayNotChange,
    rules.shown[draft.resultShown](tellers),
    draft.namesShown ? rules.namesShown : rules.namesNotShown,
    rules.tellers(tellers),
    rules.keepers,
  ];
}

function amountsOf({draft, rules}: PollReview): string[] {
  const {method, options, fewest = 1, most = options.length, points} = draft;
  if (method === 'multiple-choice') return [rules.choices(fewest, most)];
  if (points === undefined) return [];
  return [method === 'dots' ? rules.pointsToSpread(points) : rules.highestScore(points)];
}

function majorityOf({draft: {method, majority}, rules}: PollReview): string {
  return (method === 'yes-no' ? rules.majorities : rules.choiceMajorities)[majority];
}

function dateText(
  {language, draft}: PollReview,
  {start = '', end}: {readonly start?: string | undefined; readonly end?: string | undefined},
): string {
  const day: Intl.DateTimeFormatOptions = {dateStyle: 'full'};
  if (!start.includes('T'))
    return sayFirst(language, new Intl.DateTimeFormat(language, {...day, timeZone: 'UTC'}).format(new Date(start)));
  const hours = new Intl.DateTimeFormat(language, {...day, timeStyle: 'short', timeZone: draft.timeZone});
  return sayFirst(language, end ? hours.formatRange(new Date(start), new Date(end)) : hours.format(new Date(start)));
}
