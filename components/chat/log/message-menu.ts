import {html, nothing, type TemplateResult} from 'lit';
import {offeredSigns, type ChatMessage} from '../../../vocab/kinds/chat/message.js';
import type {LogScene} from './log-scene.js';
import {makerName} from './names.js';
import {clockOf} from './times.js';

/** What can be done with a message: one button that shows the others, which are not on the page before. */
export function renderMenu(scene: LogScene, message: ChatMessage) {
  const {words, opened, actions} = scene;
  const {chat, general} = words;
  if (!offers(scene, message)) return nothing;
  const isOpen = opened === message.iri;
  const name = makerName(scene, message.maker);
  return html`<button
      type="button"
      class="menu"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${chat.actionsOf(name, clockOf(general.language, message.time))}
      @click=${() => actions.open(isOpen ? undefined : message.iri)}
    >
      ${chat.actions}
    </button>
    ${isOpen ? renderOpened(scene, message) : nothing} ${renderWordings(scene, message)}`;
}

/** Whether there is anything to do with it. */
function offers({mayWrite, isPrinted}: LogScene, message: ChatMessage): boolean {
  return (
    !isPrinted &&
    (hasWordings(message) ||
      message.authorship === 'unconfirmed' ||
      (mayWrite && message.state !== 'removed' && !message.isPending))
  );
}

function hasWordings({earlier, claimed}: ChatMessage): boolean {
  return earlier.length + claimed.length > 0;
}

function renderOpened(scene: LogScene, message: ChatMessage): TemplateResult {
  const {words, actions, wordings, isRemoving, mayWrite, webId, thread} = scene;
  const {chat} = words;
  const {earlier, claimed, iri, maker, state} = message;
  const canSpeak = mayWrite && state !== 'removed' && !message.isPending;
  const isOwn = canSpeak && webId !== undefined && maker === webId;
  const button = (label: string, act: () => void) => html`<button type="button" @click=${act}>${label}</button>`;
  const close = (act: () => void) => () => {
    actions.open(undefined);
    act();
  };
  if (isRemoving && isOwn) return renderRemoving(scene, message);
  return html`<div class="doing" part="actions">
    ${message.authorship === 'unconfirmed' && !message.isPending ? html`<p class="small muted">${chat.unconfirmedHelp}</p>` : nothing}
    ${canSpeak ? html`<p class="signs" role="group" aria-label=${chat.react}>${renderSigns(scene, message)}</p>` : nothing}
    <p>
      ${
        canSpeak
          ? button(
              chat.reply,
              close(() => actions.reply(message)),
            )
          : nothing
      }
      ${
        canSpeak && thread === undefined
          ? button(
              chat.replyInThread,
              close(() => actions.openThread(message.thread ?? iri)),
            )
          : nothing
      }
      ${
        isOwn
          ? button(
              chat.edit,
              close(() => actions.edit(message)),
            )
          : nothing
      }
      ${isOwn ? button(chat.remove, () => actions.askToRemove(true)) : nothing}
      ${
        hasWordings(message)
          ? button(wordings.has(iri) ? chat.hideWordings : chat.wordings(earlier.length + claimed.length), () =>
              actions.showWordings(iri),
            )
          : nothing
      }
    </p>
  </div>`;
}

function renderSigns({words: {chat}, actions}: LogScene, message: ChatMessage) {
  return Object.keys(offeredSigns).map(
    (sign) =>
      html`<button
        type="button"
        class="sign"
        aria-label=${chat.signs[sign] ?? sign}
        title=${chat.signs[sign] ?? sign}
        @click=${() => {
          actions.open(undefined);
          actions.react(message, sign);
        }}
      >
        ${sign}
      </button>`,
  );
}

/** Asked once more: words that are taken back do not come again. */
function renderRemoving({words: {chat}, actions}: LogScene, message: ChatMessage): TemplateResult {
  return html`<div class="doing" part="actions">
    <p>${chat.removeHelp}</p>
    <p>
      <button
        type="button"
        @click=${() => {
          actions.open(undefined);
          actions.remove(message);
        }}
      >
        ${chat.confirmRemove}
      </button>
      <button type="button" @click=${() => actions.askToRemove(false)}>${chat.keep}</button>
    </p>
  </div>`;
}

function renderWordings({words: {chat}, wordings}: LogScene, {iri, earlier, claimed}: ChatMessage) {
  if (!wordings.has(iri)) return nothing;
  const list = (title: string, texts: readonly string[]) =>
    texts.length
      ? html`<p class="small muted">${title}</p>
          ${texts.map((text) => html`<blockquote class="small">${text}</blockquote>`)}`
      : nothing;
  return html`<div class="wordings" part="wordings">
    ${list(chat.wordingsTitle, earlier)} ${list(chat.claimedTitle, claimed)}
  </div>`;
}
