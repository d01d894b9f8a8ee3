import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {MyRoom} from '../../../pods/chat/my-rooms.js';
import type {ChatsStrings} from '../../strings/chats/strings.js';
import type {Strings} from '../../strings/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {hostOf, problemSentence} from '../../ui/problem.js';
import {dayText} from '../log/times.js';
import type {ChatBook, ListedChat} from './chat-book.js';

/** What the list is drawn from. */
export interface ChatsScene {
  readonly general: Strings;
  readonly words: ChatsStrings;
  readonly book: ChatBook;
  readonly webId: string;
  readonly headingLevel: number;
  readonly isQuiet: boolean;
  /** Whether it is still being looked for what is new. */
  readonly isLooking: boolean;
  /** Invitations that are being answered. */
  readonly answering: ReadonlySet<string>;
  nameOf(webId: string): string | undefined;
  hrefOf(channel: string): string | undefined;
  accept(room: MyRoom): void;
  decline(room: MyRoom): void;
  join(room: MyRoom): void;
}

/** Invitations first, then one's own conversations, then those of the coop that one is not in. */
export function renderChats(scene: ChatsScene): TemplateResult {
  const {words, book, isQuiet} = scene;
  return html`${renderInvitations(scene)}
    <p class="summary" part="summary" role="status">${summaryOf(scene)} ${isQuiet ? words.quiet : nothing}</p>
    ${renderList(words.title, book.mine, (chat) => renderMine(scene, chat))} ${renderOthers(scene)}`;
}

function isFresh({glimpse, noted}: ListedChat): boolean {
  return glimpse !== undefined && (glimpse.unread > 0 || glimpse.isMore) && !noted?.isMuted;
}

/** Said once it is known: what changes with each conversation would be read aloud as often. */
function summaryOf({words, book, isQuiet, isLooking}: ChatsScene): string {
  const total = book.mine.length;
  if (!total) return words.empty;
  return isLooking ? words.looking(total) : words.count(total, isQuiet ? 0 : book.mine.filter(isFresh).length);
}

function renderList<R extends MyRoom>(label: string, rooms: readonly R[], renderRow: (room: R) => unknown) {
  if (!rooms.length) return nothing;
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
  return html`<ul class="items" part="list" role="list" aria-label=${label}>
    ${repeat(
      rooms,
      ({channel}) => channel,
      (room) => html`<li class="item" part="item">${renderRow(room)}</li>`,
    )}
  </ul>`;
}

function renderMine(scene: ChatsScene, chat: ListedChat): TemplateResult {
  const {words, general, isQuiet} = scene;
  const {noted, glimpse, problem} = chat;
  const last = glimpse?.last;
  const {separator, language} = general;
  const facts = [
    ...(glimpse && isFresh(chat) && !isQuiet ? [words.isNew(glimpse.unread, glimpse.isMore)] : []),
    ...(noted?.isMuted ? [words.isMuted] : []),
    ...(last === undefined ? [] : [words.last(dayText(language, last))]),
    ...originOf(scene, chat),
  ];
  return html`<div class="heading" part="name">${renderName(scene, chat)}</div>
    ${facts.length ? html`<p class="line" part="line">${facts.join(separator)}</p>` : nothing}
    ${noted?.standing === 'asked' && noted.other !== undefined && !last ? html`<p class="line">${words.awaiting(called(scene, noted.other))}</p>` : nothing}
    ${problem ? html`<p class="line">${words.unread} ${problemSentence(general, problem)}</p>` : nothing}`;
}

/** Who has opened it, where that tells it apart. */
function originOf(scene: ChatsScene, {origin}: ListedChat): string[] {
  if (!origin) return [];
  const {author, created} = origin;
  const day = created === undefined ? undefined : dayText(scene.general.language, created);
  if (author !== undefined) return [scene.words.openedBy(called(scene, author), day)];
  return day === undefined ? [] : [scene.words.openedOn(day)];
}

function renderName(scene: ChatsScene, {channel, ...room}: ListedChat | MyRoom): TemplateResult {
  const href = scene.hrefOf(channel);
  const name = html`<bdi>${titleOf(scene, room)}</bdi>`;
  return href === undefined ? name : html`<a class="link" href=${href}>${name}</a>`;
}

function titleOf(scene: ChatsScene, {title, noted}: Pick<MyRoom, 'title' | 'noted'>): string {
  const other = noted?.other;
  return title ?? (other === undefined ? scene.words.unnamed : scene.words.with(called(scene, other)));
}

function called({nameOf, words}: ChatsScene, webId: string): string {
  return nameOf(webId) ?? words.someone(hostOf(webId));
}

function renderInvitations(scene: ChatsScene): TemplateResult | typeof nothing {
  const {words, book, headingLevel} = scene;
  if (!book.invitations.length) return nothing;
  return html`<section part="invitations">
    ${renderHeading(headingLevel, words.invitations, 'invitations-title')}
    ${renderList(words.invitations, book.invitations, (room) => renderInvitation(scene, room))}
  </section>`;
}

function renderInvitation(scene: ChatsScene, room: MyRoom): TemplateResult {
  const {words, answering} = scene;
  const {from, text} = room.invitation ?? {};
  const isBusy = answering.has(room.channel) ? 'true' : 'false';
  return html`<p>${words.invitedBy(from === undefined ? words.someone('') : called(scene, from))}</p>
    ${
      room.title
        ? html`<p>
            <strong><bdi>${room.title}</bdi></strong>
          </p>`
        : nothing
    }
    ${
      text
        ? html`<p class="muted small">${words.invitedText}</p>
            <blockquote>${text}</blockquote>`
        : nothing
    }
    <p class="buttons">
      <button type="button" aria-disabled=${isBusy} @click=${() => scene.accept(room)}>${words.accept}</button>
      <button type="button" aria-disabled=${isBusy} @click=${() => scene.decline(room)}>${words.decline}</button>
    </p>
    <p class="muted small">${words.declineHelp}</p>`;
}

function renderOthers(scene: ChatsScene): TemplateResult | typeof nothing {
  const {words, book, headingLevel} = scene;
  if (!book.others.length) return nothing;
  return html`<section part="others">
    ${renderHeading(headingLevel, words.discover, 'others-title')}
    ${renderList(
      words.discover,
      book.others,
      (room) =>
        html`<div class="heading" part="name">${renderName(scene, room)}</div>
          ${room.origin ? html`<p class="line" part="line">${originOf(scene, room).join(scene.general.separator)}</p>` : nothing}
          ${room.card?.card.note ? html`<p>${room.card.card.note}</p>` : nothing}
          <button type="button" @click=${() => scene.join(room)}>${words.join}</button>`,
    )}
  </section>`;
}
