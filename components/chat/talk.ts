import {html, nothing, type TemplateResult} from 'lit';
import {Conversation, type ConversationState} from '../../pods/chat/conversation.js';
import type {Room} from '../../pods/chat/room.js';
import {spokenPlaceOf} from '../../pods/chat/spoken-place.js';
import type {Roll} from '../../pods/members/roll.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import {findRoll} from '../data/members-roll.js';
import {readMemberNames} from '../data/reference-names.js';
import {renderComposer} from './composer/composer-frame.js';
import {draftName, hasDraft} from './composer/draft-name.js';
import {Herald} from './log/herald.js';
import {inView} from './log/days.js';
import {renderLog} from './log/log-view.js';
import type {LogScene} from './log/log-scene.js';
import {emptyState, inOrder, together} from './together.js';
import {followPrinting} from '../ui/printing.js';
import {LogState} from './log/log-state.js';
import {makerName} from './log/names.js';
import type {LongChatDay} from '../../vocab/formats/longchat/day.js';
import {renderLoss, renderMore, renderThreadHead} from './talk-view.js';
import type {TalkAsked, TalkHost, TalkWords} from './talk-asked.js';
import {fetchFor} from './file-fetch.js';
import {coopGround} from './coop-ground.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {Drawing} from './log/drawing.js';
import type {Writing} from './writing.js';

/** How it is drawn. */
export interface TalkLook {
  /** Level of the headings over days. */
  readonly headingLevel: number;
  /** Until when the reader has read before, in milliseconds. */
  readonly readUntil?: number | undefined;
}

/** Which messages of those that are loaded are shown, and whether what is before and after them can be asked for there. */
export interface TalkPage {
  readonly from: number;
  readonly to: number;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

const whole: TalkPage = {from: 0, to: Infinity, hasEarlier: true, hasLater: true};

/** One conversation on a page: what was said, and the box to say something. Used by the tag for a room and by the one for a thread. */
export class Talk {
  conversations: readonly Conversation[] = [];
  asked?: TalkAsked | undefined;
  roll?: Roll | undefined;
  names: ReadonlyMap<string, string> = new Map();
  words?: TalkWords | undefined;
  readonly log: LogState;
  readonly herald: Herald;
  private readonly drawing: Drawing;
  private look: TalkLook = {headingLevel: 4};
  private readonly undos: (() => void)[] = [];
  private isReady = false;
  private writing?: Writing | undefined;
  private isBeginning = false;
  private isPrinted = false;
  private newSince?: string | undefined;
  private isNewKnown = false;

  constructor(readonly host: TalkHost) {
    this.log = new LogState(host);
    this.herald = new Herald(host);
    this.drawing = new Drawing(host, (url) => fetchFor(url, this.asked, this.roll));
    followPrinting(host, (isPrinted) => {
      this.isPrinted = isPrinted;
      host.drawNow();
    });
    host.addController({hostDisconnected: () => this.pause(), hostConnected: () => this.resume()});
  }

  /** What is known of all rooms together; nothing as long as none is open. */
  get state(): ConversationState | undefined {
    const [first, ...others] = this.conversations.map(({state}) => state);
    if (!first) return this.asked && !this.asked.rooms.length && this.isReady ? emptyState : undefined;
    return others.length ? together([first, ...others]) : first;
  }

  /** All messages that have been read, shown or not. */
  get all(): readonly ChatMessage[] {
    return inOrder(this.conversations.map(({all}) => all));
  }

  /** The room that what is said goes into. */
  get room(): Room | undefined {
    return this.asked?.rooms[0];
  }

  /** Opens a conversation; the one that is open already goes on. */
  async show(asked: TalkAsked): Promise<void> {
    const before = this.asked;
    const isSame = before && before.community === asked.community && keyOf(before) === keyOf(asked);
    if (isSame && this.isReady) {
      this.asked = asked;
      await this.refresh();
      return;
    }
    this.close();
    this.asked = asked;
    const {community} = asked;
    const roll = await findRoll(community);
    if (this.asked !== asked) return;
    this.roll = roll.ok ? roll.value : undefined;
    for (const {homes} of this.roll?.members ?? []) for (const home of homes) community.trust(home);
    await this.open(asked);
  }

  async refresh(): Promise<void> {
    await Promise.all(this.conversations.map((one) => one.refresh()));
  }

  get rooms(): readonly Room[] {
    return this.asked?.rooms ?? [];
  }

  /** How many messages there are to be shown: all that are loaded, or those of one thread. */
  get shownCount(): number {
    return inView(this.state?.messages ?? [], this.log.thread).length;
  }

  /** Goes on in a room that has just been opened for what is written here. */
  async adopt(room: Room): Promise<void> {
    const {asked} = this;
    if (!asked) return;
    this.asked = {...asked, rooms: [room]};
    await this.open(this.asked);
  }

  /** Shows what came before, or after. */
  async more(way: 'earlier' | 'later'): Promise<void> {
    const flag = way === 'earlier' ? 'hasEarlier' : 'hasLater';
    await Promise.all(this.conversations.filter(({state}) => state[flag]).map((one) => one[way]()));
  }

  close(): void {
    this.pause();
    this.writing?.stop();
    this.conversations = [];
    this.writing = this.asked = this.roll = this.newSince = undefined;
    this.isReady = false;
    this.isNewKnown = false;
    this.log.forget();
    this.herald.forget();
  }

  /** Whether whoever is signed in can be expected to be let write; its server has the last word. */
  get mayWrite(): boolean {
    const {room} = this;
    const {webId, open} = this.asked ?? {};
    if (webId === undefined || (!room && !open) || room?.closed !== undefined) return false;
    if (!room) return this.roll?.get(webId) !== undefined;
    const {readers} = room;
    if (!readers) return true;
    if (readers.who === 'pair') return readers.people.includes(webId);
    return this.roll?.get(webId) !== undefined;
  }

  messageAt(iri: string): ChatMessage | undefined {
    return this.all.find((one) => one.iri === iri);
  }

  nameOf(message: Pick<ChatMessage, 'maker'>): string {
    return this.words ? makerName(this.scene(this.words, [], new Map()), message.maker) : '';
  }

  /** Who has opened a room, if it lies with that person: anybody can write any name into a room of the own. */
  openerOf({author, channel}: Room): string | undefined {
    if (author === undefined) return undefined;
    const isTheirs = this.homesOf(author).some((home) => isInside(channel, new URL('../../', home).href));
    return isTheirs ? this.names.get(author) : undefined;
  }

  /** The name under which what is typed here is kept. */
  get draftName(): string | undefined {
    const {webId, key} = this.asked ?? {};
    return webId === undefined || key === undefined ? undefined : draftName(webId, key, this.log.thread);
  }

  /** @param page which of the loaded messages are shown; all without. */
  render(words: TalkWords, look: TalkLook, page: TalkPage = whole): TemplateResult {
    this.words = words;
    this.look = look;
    const {state} = this;
    const {general, chat} = words;
    if (!state) return html`<p class="muted loading" role="status">${general.loading}</p>`;
    if (state.problem && !state.messages.length) return renderLoss(words, this, state.problem);
    const all = inView(state.messages, this.log.thread);
    // On paper nobody can turn a page, or open a thread.
    const shown = this.isPrinted ? (this.log.thread === undefined ? state.messages : all) : all.slice(page.from, page.to);
    const known = new Map(state.messages.map((one): [string, ChatMessage] => [one.iri, one]));
    this.findNew(all);
    if (!state.isReading) this.herald.look(state.messages, this.asked?.webId, (one) => this.nameOf(one), chat);
    const scene = this.scene(words, shown, known);
    return html`${this.log.thread === undefined ? nothing : renderThreadHead(words, this)}
      ${state.hasEarlier && page.hasEarlier ? renderMore(words, this, state, 'earlier') : nothing}
      ${!shown.length && state.isReading ? html`<p class="muted" role="status">${chat.reading}</p>` : renderLog(scene)}
      ${state.hasLater && page.hasLater ? renderMore(words, this, state, 'later') : nothing}
      <p class="visually-hidden" aria-live="polite">${this.herald.said}</p>`;
  }

  /** The box to write in, or why there is none. */
  renderBox({general, chat}: TalkWords): TemplateResult | typeof nothing {
    const {asked, writing, mayWrite} = this;
    if (!asked) return nothing;
    if (asked.webId === undefined) return html`<p class="muted">${chat.signInToWrite}</p>`;
    if (!mayWrite && !this.isWriting)
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

  /** Whether something is written that is not sent. */
  get isWriting(): boolean {
    const {part} = this.writing ?? {};
    return part !== undefined && Boolean(part.text.trim() || part.files.all.length);
  }

  /** Goes back to the end. */
  async toEnd(): Promise<void> {
    await Promise.all(this.conversations.map((one) => one.open()));
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
    const {community, rooms, languages} = asked;
    const {resources} = community;
    const {homesOf} = this;
    const names = readMemberNames(community, languages).then((found) => {
      this.names = found;
    });
    const places = await Promise.all(rooms.map(async (room) => (room.readers ? await spokenPlaceOf(room) : undefined)));
    if (this.asked !== asked) return;
    const verify = async (days: readonly LongChatDay[]) =>
      (await import('./signatures.js')).verifyIn(days, asked, this.roll);
    this.conversations = rooms.map(
      (room, index) => new Conversation({resources, room, place: places[index], homesOf, verify}),
    );
    this.isReady = true;
    this.resume();
    await Promise.all([names, ...this.conversations.map((one) => one.open())]);
    this.host.requestUpdate();
    if (this.asked === asked) this.keep(asked);
  }

  private readonly homesOf = (webId: string): readonly string[] => this.roll?.get(webId)?.homes ?? [];

  /** Whoever may be its keeper looks after each room, once it is shown. */
  private keep({community, rooms, webId}: TalkAsked): void {
    const {conversations, homesOf, undos} = this;
    const isOfCoop = ({channel}: Room) => community.src !== null && isInside(channel, coopGround(community.src));
    const mayBeKept = rooms.map((room) => webId !== undefined && (room.author === webId || isOfCoop(room)));
    if (!mayBeKept.includes(true)) return;
    import('./keeping.js')
      .then(({keepInPassing}) => {
        conversations.forEach((conversation, at) => {
          const [room, isStill] = [rooms[at], this.conversations === conversations && undos.length > 0];
          if (room && isStill && mayBeKept[at]) undos.push(keepInPassing({community, room, conversation, homesOf}));
        });
      })
      .catch(() => undefined);
  }

  private pause(): void {
    for (const undo of this.undos.splice(0)) undo();
  }

  private resume(): void {
    if (this.undos.length || !this.host.isConnected) return;
    for (const conversation of this.conversations) {
      this.undos.push(
        conversation.subscribe(() => this.host.requestUpdate()),
        conversation.follow(),
      );
    }
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
      isPrinted: this.isPrinted,
      thread: log.thread,
      now: Date.now(),
      drawText: (text) => this.drawing.text(words.chat, text),
      drawFile: (file) => this.drawing.file(words.chat, file),
      actions: {
        ...log.actions,
        goTo: (iri) => this.goTo(iri),
        reply: (message) => void this.write(({part}) => part.reply(message)),
        edit: (message) => void this.write(({part}) => part.edit(message)),
        remove: (message) => void this.write((writing) => writing.remove(message)),
        react: (message, sign) => void this.write((writing) => writing.react(message, sign)),
        openThread: (iri) => this.openThread(iri),
        retry: () => this.host.count(this.refresh()),
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
}

/** What makes a conversation on the page another one. */
function keyOf({rooms, key, webId}: TalkAsked): string {
  return [webId, key, ...rooms.map(({channel}) => channel)].join(' ');
}
