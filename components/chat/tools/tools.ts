import {html, nothing, type TemplateResult} from 'lit';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import {matches} from '../../../vocab/text/fold.js';
import {LanguageController} from '../../data/language.js';
import {loadChatToolsStrings} from '../../strings/chat-tools/load.js';
import type {ChatToolsStrings} from '../../strings/chat-tools/strings.js';
import type {Strings} from '../../strings/strings.js';
import {clockOf, dayText} from '../log/times.js';
import type {Talk} from '../talk.js';
import type {ChatNotes} from '../notes.js';
import {OwnSettings} from './own-settings.js';
import {save, type SavedForm} from './save.js';

/** Results that are shown; more words narrow them down. */
const mostShown = 50;

/** How far a search is. */
interface Search {
  readonly query: string;
  readonly found: readonly ChatMessage[];
  readonly isRunning: boolean;
  /** Time of the oldest message that was looked at. */
  readonly since?: number | undefined;
  /** Whether there is more before it. */
  readonly hasMore: boolean;
}

/** What one does with a conversation as a whole: search in it, go to a date, save it, and choose what is read aloud. */
export class Tools {
  private search?: Search | undefined;
  private readonly own = new OwnSettings(
    () => this.talk.host.requestUpdate(),
    (selector) => this.settle(selector),
  );
  /** The search that may go on. */
  private turn?: object | undefined;
  private readonly language: LanguageController<ChatToolsStrings>;

  constructor(
    private readonly talk: Talk,
    private readonly notes: () => ChatNotes | undefined,
  ) {
    this.language = new LanguageController(talk.host, loadChatToolsStrings);
  }

  get ready(): Promise<unknown> {
    return this.language.ready;
  }

  forget(): void {
    this.search = this.turn = undefined;
  }

  render(general: Strings): TemplateResult | typeof nothing {
    const words = this.language.strings;
    if (!words) return nothing;
    return html`<div class="tool-box">
      ${this.renderSearch(general, words)} ${this.renderDate(words)} ${this.renderSaving(words)} ${this.renderAloud(words)}
      ${this.renderOwn(words)}
    </div>`;
  }

  private renderSearch(general: Strings, words: ChatToolsStrings): TemplateResult {
    const {search} = this;
    const start = (event: Event) => {
      event.preventDefault();
      const field = (event.target as HTMLFormElement).querySelector('input')!;
      if (field.value.trim()) this.start(field.value.trim());
    };
    return html`<form class="tool" role="search" @submit=${start}>
        <label for="chat-search">${words.search}</label>
        <input id="chat-search" type="search" autocomplete="off" aria-describedby="chat-search-hint" />
        <p id="chat-search-hint" class="muted small">${words.searchHint}</p>
        <button>${words.start}</button>
        ${search?.isRunning ? html`<button type="button" @click=${() => this.stop()}>${words.stop}</button>` : nothing}
      </form>
      <p role="status">${search ? this.sentence(general, words, search) : ''}</p>
      ${search ? this.renderFound(general, words, search) : nothing}`;
  }

  private renderFound(
    {language}: Strings,
    words: ChatToolsStrings,
    {found, isRunning, hasMore, query}: Search,
  ): TemplateResult {
    return html`<ul class="found">
        ${found.slice(0, mostShown).map((message) => {
          const time = `${dayText(language, message.time)}, ${clockOf(language, message.time)}`;
          return html`<li>
            <button type="button" class="link" @click=${() => this.goTo(message)}>
              ${words.goToMessage(this.talk.nameOf(message), time)}
            </button>
            <p class="small excerpt">${around(message.text, query)}</p>
          </li>`;
        })}
      </ul>
      ${!isRunning && hasMore ? html`<button type="button" @click=${() => void this.run(query)}>${words.goOn}</button>` : nothing}`;
  }

  private sentence({language}: Strings, words: ChatToolsStrings, {found, isRunning, since, hasMore}: Search): string {
    const day = since === undefined ? undefined : dayText(language, since);
    if (isRunning) return words.searching(found.length, day);
    return hasMore ? words.foundUntil(found.length, day) : words.found(found.length);
  }

  private renderDate(words: ChatToolsStrings): TemplateResult {
    const go = (event: Event) => {
      event.preventDefault();
      const {value} = (event.target as HTMLFormElement).querySelector('input')!;
      const date = Date.parse(`${value}T00:00:00Z`);
      if (!Number.isNaN(date)) this.talk.host.count(Promise.all(this.talk.conversations.map((one) => one.goTo(date))));
    };
    return html`<form class="tool" @submit=${go}>
      <label for="chat-date">${words.date}</label>
      <input id="chat-date" type="date" max=${new Date().toISOString().slice(0, 10)} />
      <button>${words.goToDate}</button>
    </form>`;
  }

  private renderSaving(words: ChatToolsStrings): TemplateResult {
    const button = (form: SavedForm, label: string) =>
      html`<button type="button" @click=${() => this.talk.host.count(save(this.talk, form, words))}>${label}</button>`;
    return html`<div class="tool" role="group" aria-labelledby="chat-save" aria-describedby="chat-save-hint">
      <p id="chat-save"><strong>${words.save}</strong></p>
      <p id="chat-save-hint" class="muted small">${words.saveHelp}</p>
      <p class="buttons">
        ${button('text', words.saveText)} ${button('json', words.saveJson)} ${button('turtle', words.saveTurtle)}
      </p>
    </div>`;
  }

  private renderAloud(words: ChatToolsStrings): TemplateResult {
    const {herald, host} = this.talk;
    return html`<label class="tool aloud">
      <input
        type="checkbox"
        .checked=${!herald.isMuted}
        @change=${({target}: Event) => {
          herald.isMuted = !(target as HTMLInputElement).checked;
          host.requestUpdate();
        }}
      />
      <span>${words.announce} <span class="muted small">${words.announceHint}</span></span>
    </label>`;
  }

  /** What the person notes for the own eyes. */
  private renderOwn(words: ChatToolsStrings): TemplateResult | typeof nothing {
    const [notes, {room}] = [this.notes(), this.talk];
    return notes && room ? this.own.render(words, notes, room) : nothing;
  }

  private start(query: string): void {
    this.search = {query, found: [], isRunning: true, hasMore: true};
    void this.run(query);
  }

  private stop(): void {
    this.turn = undefined;
    if (this.search) this.tell({...this.search, isRunning: false});
  }

  /** Looks at what is loaded, then further back page by page, until there is enough, nothing more, or it is stopped. */
  private async run(query: string): Promise<void> {
    const turn = (this.turn = {});
    const {talk} = this;
    const before = this.search?.found.length ?? 0;
    for (;;) {
      const {state, all} = talk;
      if (this.turn !== turn || !state) return;
      const {hasEarlier} = state;
      const found = all.filter((one) => this.fits(one, query)).reverse();
      const isEnough = found.length >= before + mostShown || !hasEarlier;
      this.tell({query, found, isRunning: !isEnough, since: all[0]?.time, hasMore: hasEarlier});
      if (isEnough) return;
      await talk.more('earlier');
    }
  }

  private fits(message: ChatMessage, query: string): boolean {
    return message.state !== 'removed' && matches(query, [message.text, this.talk.nameOf(message)]);
  }

  private tell(search: Search): void {
    this.search = search;
    this.talk.host.requestUpdate();
  }

  private settle(selector: string): void {
    const {host} = this.talk;
    host.requestUpdate();
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  private goTo(message: ChatMessage): void {
    this.talk.goTo(message.iri);
  }
}

/** So many signs around the first word that was searched for. */
const excerpt = 160;

function around(text: string, query: string): string {
  const [word = ''] = query.split(/\s+/);
  const at = Math.max(0, text.toLowerCase().indexOf(word.toLowerCase()) - excerpt / 2);
  return `${at ? '…' : ''}${text.slice(at, at + excerpt)}${text.length > at + excerpt ? '…' : ''}`;
}
