import {html, nothing, type TemplateResult} from 'lit';
import type {PollContext, PollWords} from '../poll-context.js';
import {momentText} from '../poll-times.js';

/** Where a poll stands, how many have voted, and what it is about. @param voted missing if that is not known. */
export function renderDetails(words: PollWords, context: PollContext, voted: number | undefined): TemplateResult {
  const {poll} = context;
  return html`<p class="phase" part="phase" role="status">${phaseSentence(words, context)}</p>
    ${poll.rollSize ? html`<p class="muted" part="turnout">${words.poll.turnout(poll.rollSize, voted)}</p>` : nothing}
    ${poll.summary ? html`<p class="summary-text" part="summary">${poll.summary}</p>` : nothing}
    ${isUsable(context) ? nothing : html`<p class="problem" part="problem">${words.poll.unusable}</p>`}`;
}

/** Whether anybody could vote in it: its way of voting is one that we know, and it has an end. */
export function isUsable({poll: {method, closes}}: Pick<PollContext, 'poll'>): boolean {
  return method !== undefined && closes !== undefined;
}

function phaseSentence(words: PollWords, {phase, poll, outcome}: PollContext): string {
  const {opens, closes, timeZone} = poll;
  const at = (time: number | undefined) => (time === undefined ? '' : momentText(words, time, timeZone));
  const closedAt = Date.parse(outcome?.closedAt ?? '');
  const times = {soon: opens, open: closes, over: closes, closed: Number.isNaN(closedAt) ? undefined : closedAt};
  return phase !== 'closed' && times[phase] === undefined ? '' : words.poll[phase](at(times[phase]));
}
