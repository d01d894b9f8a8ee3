import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {safeLink} from '../../vocab/rdf/iri.js';
import {isNotice, type InboxItem, type ReceivedNotice, type UnreadableItem} from '../../pods/inbox/letter.js';
import type {Problem} from '../../pods/problem.js';
import type {InboxStrings} from '../strings/inbox/strings.js';
import type {Strings} from '../strings/strings.js';
import {hostOf, problemSentence} from '../ui/problem.js';
import {keyOf, type Letter} from './letter.js';
import type {Mailbox} from './mailbox.js';

/** Longer texts are opened by whoever wants to read them. */
const longestShown = 1_200;

/** Why something was not done with a message. */
export interface Trouble {
  readonly deed: 'mark' | 'remove';
  readonly problem: Problem;
}

export interface InboxScene {
  readonly general: Strings;
  readonly words: InboxStrings;
  readonly mailbox: Mailbox;
  /** Address of the page for one member, with `{id}`. */
  readonly itemHref: string | undefined;
  /** Address of the page for one conversation, with `{id}`. */
  readonly chatHref: string | undefined;
  /** Keys of the messages that are shown whole, and of the one that is about to be deleted. */
  readonly opened: ReadonlySet<string>;
  readonly removing: string | undefined;
  readonly troubles: ReadonlyMap<string, Trouble>;
  readonly actions: InboxActions;
}

export interface InboxActions {
  open(letter: Letter): void;
  mark(letter: Letter, isRead: boolean): void;
  askToRemove(letter: Letter | undefined): void;
  remove(letter: Letter): void;
}

/** The messages that are read so far. */
export function renderLetters(scene: InboxScene): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
  return html`<ul class="letters" part="list" role="list">
    ${repeat(
      scene.mailbox.letters,
      keyOf,
      (letter, index) =>
        html`<li class="letter ${scene.mailbox.isRead(letter) ? 'read' : 'new'}" part="item" tabindex="-1">
          ${isNotice(letter) ? renderNotice(scene, letter, index) : renderUnreadable(scene, letter, index)}
          ${renderTrouble(scene, letter)} ${renderActions(scene, letter, index)}
        </li>`,
    )}
  </ul>`;
}

function renderNotice(scene: InboxScene, notice: ReceivedNotice, index: number): TemplateResult {
  const {words, mailbox} = scene;
  const {kind, from, text} = notice;
  const who = mailbox.nameOf(from) ?? words.someone(from && hostOf(from));
  return html`${renderHead(scene, notice, words.sentence[kind](who), index, notice.items.at(-1)!)}
  ${text ? renderText(scene, notice, text) : nothing} ${renderLink(scene, notice)}`;
}

/** To the page of this site for conversations, if it has one: the address that the sender has given is not left to. */
function renderLink({words, chatHref}: InboxScene, {about, conversation}: ReceivedNotice) {
  if (conversation !== undefined && chatHref)
    return html`<p><a href=${chatHref.replaceAll('{id}', encodeURIComponent(conversation))}>${words.openChat}</a></p>`;
  const link = about && safeLink(about);
  return link ? html`<p><a href=${link} rel="noreferrer">${words.open(hostOf(link))}</a></p>` : nothing;
}

function renderUnreadable(scene: InboxScene, item: UnreadableItem, index: number): TemplateResult {
  const {words} = scene;
  const {kind} = item.problem;
  const comesLater = kind === 'offline' || kind === 'too-slow' || kind === 'server';
  const sentence = comesLater ? words.unanswered(hostOf(item.url)) : words.unreadable;
  return renderHead(scene, item, sentence, index, item);
}

function renderHead(
  {words, mailbox}: InboxScene,
  letter: Letter,
  sentence: string,
  index: number,
  {received}: InboxItem,
): TemplateResult {
  return html`<p class="sentence">
      ${mailbox.isRead(letter) ? nothing : html`<span class="badge" part="badge">${words.isNew}</span>`}
      <bdi id="letter-${index}">${sentence}</bdi>
    </p>
    ${
      received
        ? html`<p class="muted small"><time datetime=${received.toISOString()}>${words.received(received)}</time></p>`
        : nothing
    }`;
}

function renderText({words, opened, actions}: InboxScene, letter: Letter, text: string): TemplateResult {
  const isWhole = text.length <= longestShown || opened.has(keyOf(letter));
  return html`<blockquote dir="auto" part="text">${isWhole ? text : `${text.slice(0, longestShown)}…`}</blockquote>
    ${
      isWhole
        ? nothing
        : html`<button class="link" type="button" @click=${() => actions.open(letter)}>${words.readAll}</button>`
    }`;
}

function renderTrouble({general, words, troubles}: InboxScene, letter: Letter) {
  const trouble = troubles.get(keyOf(letter));
  if (!trouble) return nothing;
  const before = trouble.deed === 'mark' ? words.notMarked : words.notRemoved;
  return html`<p class="problem" part="problem" role="alert">${before} ${problemSentence(general, trouble.problem)}</p>`;
}

function renderActions(scene: InboxScene, letter: Letter, index: number): TemplateResult {
  const {words, mailbox, removing, actions} = scene;
  const about = `letter-${index}`;
  const isRead = mailbox.isRead(letter);
  if (removing === keyOf(letter))
    return html`<div
      class="actions"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && actions.askToRemove(undefined)}
    >
      <button type="button" class="confirm" aria-describedby=${about} @click=${() => actions.remove(letter)}>
        ${words.confirmRemove}
      </button>
      <button type="button" @click=${() => actions.askToRemove(undefined)}>${words.keep}</button>
    </div>`;
  return html`<div class="actions">
    ${renderReply(scene, letter)}
    <button type="button" class="mark" aria-describedby=${about} @click=${() => actions.mark(letter, !isRead)}>
      ${isRead ? words.markUnread : words.markRead}
    </button>
    <button type="button" class="remove" aria-describedby=${about} @click=${() => actions.askToRemove(letter)}>
      ${words.remove}
    </button>
  </div>`;
}

/** Only to members: what leads to anybody else would be the sender's choice. */
function renderReply({words, mailbox, itemHref}: InboxScene, letter: Letter) {
  const from = isNotice(letter) && letter.kind === 'message' ? letter.from : undefined;
  const name = mailbox.nameOf(from);
  if (!from || !name || !itemHref) return nothing;
  return html`<a href=${itemHref.replaceAll('{id}', encodeURIComponent(from))}>${words.reply(name)}</a>`;
}
