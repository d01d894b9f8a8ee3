import {html, nothing} from 'lit';
import type {ChatMessage, Reaction} from '../../../vocab/kinds/chat/message.js';
import type {LogScene} from './log-scene.js';
import {makerName} from './names.js';

/** What others think of a message: a button for each sign, that says who and gives or takes back one's own. */
export function renderReactions(scene: LogScene, message: ChatMessage) {
  if (!message.reactions.length) return nothing;
  return html`<p class="reactions" part="reactions">
    ${message.reactions.map((one) => renderReaction(scene, message, one))}
  </p>`;
}

function renderReaction(scene: LogScene, message: ChatMessage, {sign, agents, unconfirmed}: Reaction) {
  const {words, webId, mayWrite, isPrinted, actions} = scene;
  const {chat, general} = words;
  const nameOf = (agent: string) =>
    unconfirmed.includes(agent) ? `${makerName(scene, agent)} (${chat.unconfirmed})` : makerName(scene, agent);
  const isOwn = webId !== undefined && agents.includes(webId);
  const called = Object.hasOwn(chat.signs, sign) ? chat.signs[sign]! : sign;
  const names = agents.map(nameOf).join(', ');
  if (!mayWrite || isPrinted)
    return html`<span class="sign" title=${names}>${sign} ${agents.length}</span>${general.separator}`;
  return html`<button
    type="button"
    class="sign"
    aria-pressed=${isOwn ? 'true' : 'false'}
    aria-label="${sign} ${agents.length} ${chat.signGiven(called, names, isOwn)}"
    title=${names}
    @click=${() => actions.react(message, sign)}
  >
    ${sign} ${agents.length}
  </button>`;
}
