import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {Conversation, type ConversationState} from '../../pods/chat/conversation.js';
import type {Room, SpokenPlace} from '../../pods/chat/room.js';
import {spokenPlaceOf} from '../../pods/chat/spoken-place.js';
import type {Roll} from '../../pods/members/roll.js';
import type {Problem} from '../../pods/problem.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {rootOf} from '../../vocab/formats/longchat/addresses.js';
import type {Community} from '../data/community.js';
import {findRoll} from '../data/members-roll.js';
import {readMemberNames} from '../data/reference-names.js';
import type {ChatStrings} from '../strings/chat/strings.js';
import type {Strings} from '../strings/strings.js';
import {renderProblem} from '../ui/problem.js';
import type {Attachment} from './attachments.js';
import {renderComposer} from './composer/composer-frame.js';
import {draftName, hasDraft} from './composer/draft-name.js';
import type * as Drawn from './log/drawn-text.js';
import type {FilesPart} from './log/files-part.js';
import {renderFileLink} from './log/file-link.js';
import {Herald} from './log/herald.js';
import {inView} from './log/days.js';
import {renderLog} from './log/log-view.js';
import type {LogScene} from './log/log-scene.js';
import {LogState} from './log/log-state.js';
import {makerName} from './log/names.js';
import {drawPlainText, hasSigns} from './log/plain-text.js';
import type {Writing} from './writing.js';

/** The tag in which a conversation is shown. */
export interface TalkHost extends LitElement {
  /** Counts work into what is awaited until the tag is complete. */
  count(work: Promise<unknown>): void;
  reportProblem(problem: Problem): void;
}

/** The texts of a conversation. */
export interface TalkWords {
  readonly general: Strings;
  readonly chat: ChatStrings;
}

/** What a conversation is shown from. */
export interface TalkAsked {
  readonly community: Community;
  readonly room: Room;
  readonly webId: string | undefined;
  readonly languages: readonly string[];
  /** Address of the page for one member, with `{id}`. */
  readonly itemHref: string | undefined;
}

/** How it is drawn. */
export interface TalkLook {
  /** Level of the headings over days. */
  readonly headingLevel: number;
  /** Until when the reader has read before, in milliseconds. */
  readonly readUntil?: number | undefined;
}

/** One conversation on a page: what was said, and the box to say something. Used by the tag for a room and by the one for a thread. */
export class Talk {
  conversation?: Conversation | undefined;
  asked?: TalkAsked | undefined;
  place?: SpokenPlace | undefined;
  roll?: Roll | undefined;
  names: ReadonlyMap<string, string> = new Map();
  words?: TalkWords | undefined;
  readonly log: LogState;
  readonly herald: Herald;
  private look: TalkLook = {headingLevel: 4};
  private unfollow?: (() => void) | undefined;
  private unsubscribe?: (() => void) | undefined;
  private drawn?: typeof Drawn | undefined;
  private files?: FilesPart | undefined;
  private isLoadingFiles = false;
  private isLoadingText = false;
  private writing?: Writing | undefined;
  private isBeginning = false;
  private newSince?: string | undefined;
  private isNewKnown = false;

  constructor(readonly host: TalkHost) {
    this.log = new LogState(host);
    this.herald = new Herald(host);
    host.addController({hostDisconnected: () => this.pause(), hostConnected: () => this.resume()});
  }

  get state(): ConversationState | undefined {
    return this.conversation?.state;
  }

  /** Opens a conversation; the one that is open already goes on. */
  async show(asked: TalkAsked): Promise<void> {
    const before = this.asked;
    const isSame = before?.room.channel === asked.room.channel && before.webId === asked.webId;
    this.asked = asked;
    if (isSame && this.conversation && before.community === asked.community) return this.conversation.refresh();
    this.close();
    this.asked = asked;
    const {community, room} = asked;
    const [place, roll] = await Promise.all([
      room.readers ? spokenPlaceOf(room, {...(asked.webId !== undefined && {webId: asked.webId})}) : undefined,
      findRoll(community),
    ]);
    if (this.asked !== asked) return;
    this.place = place;
    this.roll = roll.ok ? roll.value : undefined;
    for (const {homes} of this.roll?.members ?? []) for (const home of homes) community.trust(home);
    await this.open(asked);
  }

  close(): void {
    this.pause();
    this.writing?.stop();
    this.conversation = this.asked = this.place = this.roll = this.newSince = undefined;
    this.isNewKnown = false;
    this.log.forget();
    this.herald.forget();
  }

  /** Whether whoever is signed in can be expected to be let write; its server has the last word. */
  get mayWrite(): boolean {
    const {webId, room} = this.asked ?? {};
    if (webId === undefined || !room || room.closed !== undefined) return false;
    const {readers} = room;
    if (!readers) return true;
    if (readers.who === 'pair') return readers.people.includes(webId);
    return this.roll?.get(webId) !== undefined;
  }

  messageAt(iri: string): ChatMessage | undefined {
    return this.conversation?.all.find((one) => one.iri === iri);
  }

  nameOf(message: Pick<ChatMessage, 'maker'>): string {
    return this.words ? makerName(this.scene(this.words, [], new Map()), message.maker) : '';
  }

  /** The name under which what is typed here is kept. */
  get draftName(): string | undefined {
    const {webId, room} = this.asked ?? {};
    return webId === undefined || !room ? undefined : draftName(webId, room.channel, this.log.thread);
  }

  /** @param fewest messages that are shown of the loaded ones, from and to; all without. */
  render(words: TalkWords, look: TalkLook, page?: {readonly from: number; readonly to: number}): TemplateResult {
    this.words = words;
    this.look = look;
    const {state} = this;
    const {general, chat} = words;
    if (!state) return html`<p class="muted loading" role="status">${general.loading}</p>`;
    if (state.problem && !state.messages.length) return this.renderLoss(words, state.problem);
    const all = inView(state.messages, this.log.thread);
    const shown = page ? all.slice(page.from, page.to) : all;
    const known = new Map(state.messages.map((one): [string, ChatMessage] => [one.iri, one]));
    this.findNew(all);
    if (!state.isReading) this.herald.look(state.messages, this.asked?.webId, (one) => this.nameOf(one), chat);
    const scene = this.scene(words, shown, known);
    return html`${this.log.thread === undefined ? nothing : this.renderThreadHead(words)}
      ${state.hasEarlier && !page ? this.renderMore(words, 'earlier') : nothing}
      ${!shown.length && state.isReading ? html`<p class="muted" role="status">${chat.reading}</p>` : renderLog(scene)}
      ${state.hasLater && !page ? this.renderMore(words, 'later') : nothing}
      <p class="visually-hidden" aria-live="polite">${this.herald.said}</p>`;
  }

  /** The box to write in, or why there is none. */
  renderBox({general, chat}: TalkWords): TemplateResult | typeof nothing {
    const {asked, writing, mayWrite} = this;
    if (!asked) return nothing;
    if (asked.webId === undefined) return html`<p class="muted">${chat.signInToWrite}</p>`;
    const isKept = writing?.part.text.trim();
    if (!mayWrite && !isKept)
      return this.roll || !asked.community.src ? html`<p class="muted">${chat.mayNotWrite}</p>` : nothing;
    const name = this.draftName;
    if (name !== undefined && !writing && hasDraft(name)) this.begin();
    if (name !== undefined) writing?.part.show(name);
    return renderComposer({
      chat,
      isThread: this.log.thread !== undefined,
      part: writing?.part,
      ask: {language: general.language, takesFiles: writing?.home !== undefined},
      begin: () => this.begin(),
    });
  }

  openThread(iri: string | undefined): void {
    this.log.thread = iri;
    this.host.requestUpdate();
  }

  /** Loads what writes. */
  begin(): void {
    if (this.writing || this.isBeginning || this.asked?.webId === undefined) return;
    this.isBeginning = true;
    const loaded = this.loadWriting().finally(() => (this.isBeginning = false));
    this.host.count(loaded);
  }

  private async loadWriting(): Promise<Writing | undefined> {
    const {asked} = this;
    try {
      const {Writing} = await import('./writing.js');
      if (this.asked !== asked || this.writing) return this.writing;
      this.writing = new Writing(this);
      this.host.requestUpdate();
      return this.writing;
    } catch (error) {
      this.host.reportProblem({kind: 'offline', url: location.href, detail: String(error)});
      return undefined;
    }
  }

  /** Does something that needs what writes. */
  private async write(deed: (writing: Writing) => unknown): Promise<void> {
    const writing = this.writing ?? (await this.loadWriting());
    if (!writing) return;
    await writing.part.host.updateComplete;
    await deed(writing);
  }

  private async open(asked: TalkAsked): Promise<void> {
    const {community, room, languages} = asked;
    const conversation = new Conversation({
      resources: community.resources,
      room,
      place: this.place,
      homesOf: (webId) => this.roll?.get(webId)?.homes ?? [],
    });
    this.conversation = conversation;
    this.resume();
    await Promise.all([
      conversation.open(),
      readMemberNames(community, languages).then((names) => {
        this.names = names;
      }),
    ]);
    this.host.requestUpdate();
  }

  private pause(): void {
    this.unfollow?.();
    this.unsubscribe?.();
    this.unfollow = this.unsubscribe = undefined;
  }

  private resume(): void {
    const {conversation} = this;
    if (!conversation || this.unfollow || !this.host.isConnected) return;
    this.unsubscribe = conversation.subscribe(() => this.host.requestUpdate());
    this.unfollow = conversation.follow();
  }

  private renderLoss({general, chat}: TalkWords, problem: Problem): TemplateResult {
    return html`${renderProblem(general, problem, () => void this.conversation?.refresh())}
    ${this.writing?.part.text.trim() ? html`<p class="problem" part="problem">${chat.lost}</p>` : nothing}`;
  }

  private renderMore({chat, general}: TalkWords, way: 'earlier' | 'later'): TemplateResult {
    const {isReading} = this.state!;
    const act = () => {
      if (!isReading) this.host.count(this.conversation![way]());
    };
    return html`<p class="more">
      <button type="button" part=${way} aria-disabled=${isReading ? 'true' : 'false'} @click=${act}>
        ${way === 'earlier' ? chat.earlierDays : chat.laterDays}
      </button>
      ${
        way === 'later'
          ? html`<button type="button" @click=${() => this.host.count(this.conversation!.open())}>${chat.toTheEnd}</button>`
          : nothing
      }
      <span role="status">${isReading ? general.loading : ''}</span>
    </p>`;
  }

  private renderThreadHead({chat}: TalkWords): TemplateResult {
    return html`<p class="thread-head" part="thread-head">
      <strong>${chat.inThread}</strong>
      <button type="button" class="link" @click=${() => this.openThread(undefined)}>${chat.backFromThread}</button>
    </p>`;
  }

  /** Where the reader was last, as it is when the conversation is opened: it does not move under the eyes. */
  private findNew(messages: readonly ChatMessage[]): void {
    const {readUntil} = this.look;
    if (this.isNewKnown || readUntil === undefined || !messages.length || this.state?.isReading) return;
    this.isNewKnown = true;
    const first = messages.find(({time, maker}) => time > readUntil && maker !== this.asked?.webId);
    this.newSince = first === messages[0] && !this.state?.hasEarlier ? undefined : first?.iri;
  }

  private scene(words: TalkWords, messages: readonly ChatMessage[], known: ReadonlyMap<string, ChatMessage>): LogScene {
    const {log, asked} = this;
    const href = asked?.itemHref;
    return {
      words,
      people: {
        nameOf: (webId) => this.names.get(webId),
        hrefOf: (webId) =>
          href !== undefined && this.names.has(webId) ? href.replaceAll('{id}', encodeURIComponent(webId)) : undefined,
      },
      webId: asked?.webId,
      messages,
      known,
      gaps: log.thread === undefined ? (this.state?.gaps ?? []) : [],
      headingLevel: this.look.headingLevel,
      newSince: this.newSince,
      active: log.activeAmong(messages),
      opened: log.opened,
      isRemoving: log.isRemoving,
      wordings: log.wordings,
      whole: log.whole,
      mayWrite: this.mayWrite,
      thread: log.thread,
      now: Date.now(),
      drawText: (text) => this.drawText(words.chat, text),
      drawFile: (file) => this.drawFile(words.chat, file),
      actions: {
        ...log.actions,
        goTo: (iri) => this.goTo(iri),
        reply: (message) => void this.write(({part}) => part.reply(message)),
        edit: (message) => void this.write(({part}) => part.edit(message)),
        remove: (message) => void this.write((writing) => writing.remove(message)),
        react: (message, sign) => void this.write((writing) => writing.react(message, sign)),
        openThread: (iri) => this.openThread(iri),
        retry: () => this.host.count(this.conversation!.refresh()),
      },
    };
  }

  /** Goes to a message, also where it is not on screen: what is in a thread is shown there. */
  goTo(iri: string): void {
    const message = this.messageAt(iri);
    const isHere = message && (this.log.thread === undefined ? message.thread === undefined : true);
    if (message && !isHere) this.log.thread = message.thread;
    this.log.goTo(iri);
  }

  private drawText(chat: ChatStrings, text: string): unknown {
    if (!hasSigns(text)) return drawPlainText(text);
    if (this.drawn) return this.drawn.drawRichText(chat, text);
    if (!this.isLoadingText) {
      this.isLoadingText = true;
      this.host.count(this.loadText());
    }
    return drawPlainText(text);
  }

  private async loadText(): Promise<void> {
    try {
      this.drawn = await import('./log/drawn-text.js');
      (this.host.renderRoot as ShadowRoot).adoptedStyleSheets.unshift(this.drawn.richTextStyles.styleSheet!);
      this.host.requestUpdate();
    } catch {
      // The words are there as they were typed; another message asks again.
      this.isLoadingText = false;
    }
  }

  private drawFile(chat: ChatStrings, file: Attachment): unknown {
    if (this.files) return this.files.render(chat, file);
    if (!this.isLoadingFiles) {
      this.isLoadingFiles = true;
      this.host.count(this.loadFiles());
    }
    return renderFileLink(chat, file);
  }

  private async loadFiles(): Promise<void> {
    try {
      const {FilesPart} = await import('./log/files-part.js');
      this.files = new FilesPart(this.host, (url) => this.fetchOf(url));
      this.host.requestUpdate();
    } catch {
      this.isLoadingFiles = false;
    }
  }

  /** What lies with a member or in the room is asked for in the reader's name, and nothing else. */
  private fetchOf(url: string): {fetch: typeof fetch; isKnown: boolean} {
    const {asked, roll} = this;
    const session = asked?.community.session;
    const isRoom = asked !== undefined && isInside(url, rootOf(asked.room.channel));
    const isKnown = isRoom || roll?.authorOf(url) !== undefined;
    const own = isKnown && session?.status === 'signed-in' ? session.fetch : undefined;
    const anonymously: typeof fetch = (input, init) =>
      fetch(input, {...init, credentials: 'omit', referrerPolicy: 'no-referrer'});
    return {fetch: own ?? anonymously, isKnown};
  }
}
