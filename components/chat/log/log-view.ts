import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {problemSentence} from '../../ui/problem.js';
import {renderHeading} from '../../ui/heading.js';
import {daysOf, type LogDay} from './days.js';
import type {LogScene} from './log-scene.js';
import {renderMessage} from './message-view.js';
import {dayTitle, utcDayText} from './times.js';

/**
 * What was said, by day. The log does not speak by itself, since what is loaded, changed or liked would be read aloud as well: what is new is
 * said elsewhere (`Herald`). Keys go from message to message; what can be done with one follows it.
 */
export function renderLog(scene: LogScene): TemplateResult {
  const {words, messages, gaps, now} = scene;
  if (!messages.length && !gaps.length) return html`<p class="muted">${words.chat.empty}</p>`;
  const days = daysOf(messages, gaps);
  return html`<div
    class="log"
    part="log"
    role="log"
    aria-live="off"
    aria-label=${words.chat.log}
    @keydown=${(event: KeyboardEvent) => handleKey(scene, event)}
  >
    ${repeat(
      days,
      ({time}) => new Date(time).toDateString(),
      (day) => renderDay(scene, day, now),
    )}
  </div>`;
}

function renderDay(scene: LogScene, {time, messages, gaps}: LogDay, now: number): TemplateResult {
  const {words, headingLevel} = scene;
  const {language} = words.general;
  return html`${gaps.map((gap) => renderGap(scene, gap))}
  ${
    messages.length
      ? html`${renderHeading(headingLevel, dayTitle(words.chat, language, time, now), 'day')}
        ${renderMessages(scene, messages)}`
      : nothing
  }`;
}

function renderMessages(scene: LogScene, messages: LogDay['messages']): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
  return html`<ol role="list">
    ${repeat(
      messages,
      ({iri}) => iri,
      (message) => renderMessage(scene, message),
    )}
  </ol>`;
}

function renderGap({words: {chat, general}, actions}: LogScene, {date, problem}: LogScene['gaps'][number]): TemplateResult {
  return html`<div class="problem gap" part="problem">
    <p>${chat.gap(utcDayText(general.language, date))} ${problemSentence(general, problem)}</p>
    <button type="button" class="link" @click=${() => actions.retry(date)}>${general.retry}</button>
  </div>`;
}

/** From message to message; out of what can be done with one by Escape. */
function handleKey({messages, opened, actions}: LogScene, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const message = target.closest<HTMLElement>('.message');
  if (!message) return;
  if (event.key === 'Escape' && opened !== undefined) {
    event.preventDefault();
    actions.open(undefined);
    actions.goTo(message.dataset['iri']!);
    return;
  }
  if (target !== message || event.altKey || event.ctrlKey || event.metaKey) return;
  const index = messages.findIndex(({iri}) => iri === message.dataset['iri']);
  const next = {ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: messages.length - 1}[event.key];
  const to = next === undefined ? undefined : messages[next];
  if (next === undefined) return;
  event.preventDefault();
  if (to) actions.goTo(to.iri);
}
