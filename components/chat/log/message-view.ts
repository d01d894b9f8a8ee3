import {html, nothing, type TemplateResult} from 'lit';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import {splitAttachments} from '../attachments.js';
import {renderWaitingFile} from './file-link.js';
import {beginningOf} from '../../../vocab/kinds/chat/tame-text.js';
import type {LogScene} from './log-scene.js';
import {renderMenu} from './message-menu.js';
import {makerName} from './names.js';
import {renderReactions} from './reactions-view.js';
import {clockOf, dayText, isSameDay} from './times.js';

/** Signs of what is answered. */
const quoted = 120;

/** One message: who, when, what it answers, what it says, what others think of it, and what can be done with it. */
export function renderMessage(scene: LogScene, message: ChatMessage): TemplateResult {
  const {webId, newSince, active, words} = scene;
  const {iri, maker, mentions, isPending, state} = message;
  const isOwn = webId !== undefined && maker === webId;
  const kinds = ['message', isOwn && 'own', state === 'removed' && 'gone', isPending && 'waiting'].filter(Boolean).join(' ');
  return html`${iri === newSince ? html`<li class="line new" part="new">${words.chat.newSince}</li>` : nothing}
    <li
      class=${kinds}
      part=${isOwn ? 'message own' : 'message'}
      tabindex=${iri === active ? '0' : '-1'}
      data-iri=${iri}
      @focus=${() => scene.actions.focus(iri)}
    >
      ${renderHead(scene, message)}
      ${webId !== undefined && mentions.includes(webId) && !isOwn ? html`<p class="named">${words.chat.mentionsYou}</p>` : nothing}
      ${renderQuote(scene, message)} ${renderBody(scene, message)} ${renderReactions(scene, message)}
      ${renderThreadDoor(scene, message)} ${renderMenu(scene, message)}
    </li>`;
}

function renderHead(scene: LogScene, message: ChatMessage): TemplateResult {
  const {
    people,
    words: {general, chat},
  } = scene;
  const {maker, time, edited, authorship, isPending, state} = message;
  const name = makerName(scene, maker);
  const href = maker === undefined ? undefined : people.hrefOf?.(maker);
  const marks = {confirmed: undefined, signed: chat.signed, unconfirmed: chat.unconfirmed, awaited: chat.awaited};
  const mark = isPending ? undefined : marks[authorship];
  const help = authorship === 'unconfirmed' ? chat.unconfirmedHelp : nothing;
  const {language} = general;
  const changed = edited === undefined || state === 'removed' ? undefined : momentOf(language, edited, time);
  return html`<p class="head">
    ${
      href === undefined
        ? html`<strong part="author" dir="auto">${name}</strong>`
        : html`<a class="author" part="author" dir="auto" href=${href}>${name}</a>`
    }
    ${mark === undefined ? nothing : html`<em class="mark ${authorship}" title=${help}>${mark}</em>`}
    <time datetime=${new Date(time).toISOString()}>${clockOf(language, time)}</time>
    ${changed === undefined ? nothing : html`<span class="muted small">${chat.edited(changed)}</span>`}
    ${isPending ? html`<span class="muted small">${chat.pending}</span>` : nothing}
  </p>`;
}

/** The day only if it is another one than that of the message. */
function momentOf(language: string, time: number, after: number): string {
  const clock = clockOf(language, time);
  return isSameDay(time, after) ? clock : `${dayText(language, time)}, ${clock}`;
}

/** What it answers, with its first words: a button that goes there. */
function renderQuote(scene: LogScene, {answers}: ChatMessage) {
  const {known, words, actions, isPrinted} = scene;
  if (answers === undefined) return nothing;
  const answered = known.get(answers);
  if (!answered) return html`<p class="quote muted small">${words.chat.answerToEarlier}</p>`;
  const name = makerName(scene, answered.maker);
  const isGone = answered.state === 'removed';
  // Few signs of it: none of those that make it bold.
  const text = splitAttachments(answered).text.replace(/[*_`~]+/g, '');
  const title = isGone ? words.chat.answerToRemoved(name) : words.chat.answerTo(name);
  return html`<div class="quote" part="quote">
    ${
      isPrinted
        ? html`<p class="small">${title}</p>`
        : html`<button type="button" class="link" @click=${() => actions.goTo(answers)}>${title}</button>`
    }
    ${isGone || !text ? nothing : html`<p class="small">${text.length > quoted ? `${text.slice(0, quoted)}…` : text}</p>`}
  </div>`;
}

function renderBody(scene: LogScene, message: ChatMessage) {
  const {words, whole, actions, isPrinted} = scene;
  if (message.state === 'removed') return html`<p class="removed">${words.chat.removed}</p>`;
  const {text, files} = splitAttachments(message);
  const beginning = isPrinted || whole.has(message.iri) ? {text, isCut: false} : beginningOf(text);
  return html`${text ? scene.drawText(beginning.text) : nothing}
  ${
    beginning.isCut
      ? html`<button type="button" class="link" @click=${() => actions.showWhole(message.iri)}>
          ${words.chat.showAll}
        </button>`
      : nothing
  }
  ${files.map((file) => (message.isPending ? renderWaitingFile(file) : scene.drawFile(file)))}`;
}

function renderThreadDoor({words, thread, actions, isPrinted}: LogScene, {iri, threadSize}: ChatMessage) {
  if (isPrinted || !threadSize || thread === iri) return nothing;
  return html`<p>
    <button type="button" class="link" part="thread" @click=${() => actions.openThread(iri)}>
      ${words.chat.thread(threadSize)}
    </button>
  </p>`;
}
