import {html, nothing, type TemplateResult} from 'lit';
import type {ConversationState} from '../../pods/chat/conversation.js';
import type {Problem} from '../../pods/problem.js';
import {renderProblem} from '../ui/problem.js';
import type {Talk} from './talk.js';
import type {TalkWords} from './talk-asked.js';

/** Why nothing is shown; what is being written stays. */
export function renderLoss({general, chat}: TalkWords, talk: Talk, problem: Problem): TemplateResult {
  return html`${renderProblem(general, problem, () => talk.host.count(talk.refresh()))}
  ${talk.isWriting ? html`<p class="problem" part="problem">${chat.lost}</p>` : nothing}`;
}

/** The button that shows what came before, or after, and the one that leads back to the end. */
export function renderMore(
  {chat, general}: TalkWords,
  talk: Talk,
  {isReading}: ConversationState,
  way: 'earlier' | 'later',
): TemplateResult {
  const act = () => {
    if (!isReading) talk.host.count(talk.more(way));
  };
  return html`<p class="more">
    <button type="button" part=${way} aria-disabled=${isReading ? 'true' : 'false'} @click=${act}>
      ${way === 'earlier' ? chat.earlierDays : chat.laterDays}
    </button>
    ${
      way === 'later'
        ? html`<button type="button" @click=${() => talk.host.count(talk.toEnd())}>${chat.toTheEnd}</button>`
        : nothing
    }
    <span role="status">${isReading ? general.loading : ''}</span>
  </p>`;
}

/** The line above a thread that is shown alone. */
export function renderThreadHead({chat}: TalkWords, talk: Talk): TemplateResult {
  return html`<p class="thread-head" part="thread-head">
    <strong>${chat.inThread}</strong>
    <button type="button" class="link" @click=${() => talk.openThread(undefined)}>${chat.backFromThread}</button>
  </p>`;
}
