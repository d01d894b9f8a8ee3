import {html, nothing, type TemplateResult} from 'lit';
import {Conversation, type ConversationState} from '../../pods/chat/conversation.js';
import type {Room} from '../../pods/chat/room.js';
import {spokenPlaceOf} from '../../pods/chat/spoken-place.js';
import type {Roll} from '../../pods/members/roll.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import {findRoll} from '../data/members-roll.js';
import {readMemberNames} from '../data/reference-names.js';
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
import type {TalkAsked, TalkHost, TalkLook, TalkPage, TalkWords} from './talk-asked.js';
import {fetchFor} from './file-fetch.js';
import {Drawing} from './log/drawing.js';
import {NewSince} from './new-since.js';
import {TalkBox} from './talk-box.js';
import {keepShown} from './talk-keeping.js';
import {mayWriteIn, openerOf} from './talk-rights.js';
import {sceneOf} from './talk-scene.js';

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
  private isPrinted = false;
  private readonly newSince = new NewSince();
  private readonly box = new TalkBox(this);

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
    this.box.stop();
    this.newSince.forget();
    this.conversations = [];
    this.asked = this.roll = undefined;
    this.isReady = false;
    this.log.forget();
    this.herald.forget();
  }

  /** Whether whoever is signed in can be expected to be let write; its server has the last word. */
  get mayWrite(): boolean {
    return mayWriteIn(this.room, this.asked, this.roll);
  }

  messageAt(iri: string): ChatMessage | undefined {
    return this.all.find((one) => one.iri === iri);
  }

  nameOf(message: Pick<ChatMessage, 'maker'>): string {
    return this.words ? makerName(this.scene(this.words, [], new Map()), message.maker) : '';
  }

  /** What whoever has opened a room is called, if it lies with that person. */
  openerOf(room: Room): string | undefined {
    const opener = openerOf(room, this.homesOf);
    return opener === undefined ? undefined : this.names.get(opener);
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
    if (!state.isReading)
      this.newSince.find(all, {readUntil: look.readUntil, webId: this.asked?.webId, hasEarlier: state.hasEarlier});
    if (!state.isReading) this.herald.look(state.messages, this.asked?.webId, (one) => this.nameOf(one), chat);
    const scene = this.scene(words, shown, known);
    return html`${this.log.thread === undefined ? nothing : renderThreadHead(words, this)}
      ${state.hasEarlier && page.hasEarlier ? renderMore(words, this, state, 'earlier') : nothing}
      ${!shown.length && state.isReading ? html`<p class="muted" role="status">${chat.reading}</p>` : renderLog(scene)}
      ${state.hasLater && page.hasLater ? renderMore(words, this, state, 'later') : nothing}
      <p class="visually-hidden" aria-live="polite">${this.herald.said}</p>`;
  }

  /** The box to write in, or why there is none. */
  renderBox(words: TalkWords): TemplateResult | typeof nothing {
    return this.box.render(words);
  }

  /** Whether something is written that is not sent. */
  get isWriting(): boolean {
    return this.box.isWriting;
  }

  /** Goes back to the end. */
  async toEnd(): Promise<void> {
    await Promise.all(this.conversations.map((one) => one.open()));
  }

  openThread(iri: string | undefined): void {
    this.log.thread = iri;
    this.host.requestUpdate();
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

  private keep(asked: TalkAsked): void {
    const {conversations, homesOf, undos} = this;
    const isStill = () => this.conversations === conversations && undos.length > 0;
    keepShown({asked, conversations, homesOf, isStill, keepUndo: (undo) => undos.push(undo)});
  }

  /** Follows it no more, as long as nobody looks. */
  pause(): void {
    for (const undo of this.undos.splice(0)) undo();
  }

  resume(): void {
    if (this.undos.length || !this.host.isConnected) return;
    for (const conversation of this.conversations) {
      this.undos.push(
        conversation.subscribe(() => this.host.requestUpdate()),
        conversation.follow(),
      );
    }
  }

  private scene(words: TalkWords, messages: readonly ChatMessage[], known: ReadonlyMap<string, ChatMessage>): LogScene {
    const {drawing, isPrinted, look, box} = this;
    return sceneOf(this, {words, messages, known, drawing, isPrinted, box, look, newSince: this.newSince.iri});
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
