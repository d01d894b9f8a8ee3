import type {TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Room} from '../../pods/chat/room.js';
import {AddressedElement, type Look} from '../data/addressed-element.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import type {ChatStrings} from '../strings/chat/strings.js';
import {createLoader} from '../strings/load.js';
import {baseStyles} from '../ui/base.styles.js';
import {hostOf} from '../ui/problem.js';
import type * as Code from './chat-view.js';
import type {ChatNotes} from './notes.js';
import type {AroundRoom} from './room-sentence.js';
import type {Talk} from './talk.js';
import type {TalkHost} from './talk-asked.js';
import type {Tools} from './tools/tools.js';

/** The same as for threads: shared, these lines would be a file of their own, and a request more. */
const loadChatStrings = /* @__PURE__ */ createLoader<ChatStrings>(
  {
    fr: () => import('../strings/chat/fr.js'),
    en: () => import('../strings/chat/en.js'),
  },
  'chat',
);

/**
 * Shows one conversation: who reads it, what was said, day by day, and the box to say something.
 *
 * The conversation is the one at `src`, or the one named in the page's address (`src-param`); one of the kit or one that another application has
 * made (LongChat). It follows what is said meanwhile. A name is shown as confirmed only if the author's own space says the same; what others put
 * there in somebody's name is marked, and changes nothing. What is written goes through the outbox: without a network it is kept, and sent later.
 *
 * @slot - Shown until the conversation is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The conversation is shown.
 * @fires {ProblemEvent} coop-error - The conversation cannot be read, or something could not be sent.
 * @csspart name - The title.
 * @csspart readers - Who reads it.
 * @csspart log - The messages.
 * @csspart day - The heading over the messages of a day.
 * @csspart message - One message.
 * @csspart own - A message of the reader's own.
 * @csspart author - Who has written it.
 * @csspart quote - The beginning of what it answers.
 * @csspart text - Its words.
 * @csspart picture - A picture in it.
 * @csspart file - The link or button to a file in it.
 * @csspart reactions - What others think of it, in signs.
 * @csspart thread - The button that opens its thread.
 * @csspart actions - What can be done with it, once that is asked for.
 * @csspart wordings - What it said before.
 * @csspart new - The line above what has come since the reader was here last.
 * @csspart earlier - The button that shows what came before.
 * @csspart later - The button that shows what came after.
 * @csspart thread-head - The line above a thread that is shown alone.
 * @csspart composer - The box to write in, with all around it.
 * @csspart context - What is being answered or changed.
 * @csspart tools - Search, dates, saving and settings.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopChat extends AddressedElement implements TalkHost {
  static override styles = [baseStyles];

  /** Level of the heading that the title is, 2 to 5; days are one below. 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Address of the page for one member, with `{id}` where the member's own address goes: names lead there. */
  @property({attribute: 'item-href'}) itemHref?: string;

  /** Leaves out search, dates, saving and settings. */
  @property({type: Boolean, attribute: 'without-controls'}) withoutControls = false;

  @state() private room?: Room | undefined;
  private readonly words = new LanguageController(this, loadChatStrings);
  /** What shows a conversation: loaded once there is one. */
  private code?: typeof Code | undefined;
  private talk?: Talk | undefined;
  private tools?: Tools | undefined;
  private isLost = false;
  private notes?: ChatNotes | undefined;
  /** What the sentence about its readers says beside what the room says of itself. */
  private around: Pick<AroundRoom, 'group' | 'keeper'> = {};
  /** Until when the reader has read before this visit. */
  private readUntil?: number | undefined;
  /** Who reads which conversation. */
  private visit?: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
  }

  /** @internal */
  drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** @internal */
  count(work: Promise<unknown>): void {
    this.track(work);
  }

  protected override notOfCoop(host: string): string | undefined {
    return this.words.strings?.notOfCoop(host);
  }

  protected override handleOther(): void {
    this.forget();
  }

  protected override renderFound(): TemplateResult | undefined {
    const {code, room, talk, strings, words, tools, around, headingLevel, readUntil, isLost, withoutControls, problem} =
      this;
    if (!code || !room || !talk) return undefined;
    return code.renderChat({
      words: {general: strings!, chat: words.strings!},
      room,
      talk,
      tools,
      around,
      webId: this.session?.webId,
      headingLevel,
      readUntil,
      isLost,
      hasControls: !withoutControls,
      problem,
      retry: () => void this.refresh(),
      openTools: () => {
        if (!this.tools) this.track(this.loadTools());
      },
    });
  }

  private async loadTools(): Promise<void> {
    try {
      const {Tools} = await import('./tools/tools.js');
      this.tools ??= new Tools(this.talk!, () => this.notes);
      await this.tools.ready;
      this.requestUpdate();
    } catch (error) {
      this.reportProblem({kind: 'offline', url: location.href, detail: String(error)});
    }
  }

  protected override async look(source: Community, address: string, look: Look): Promise<void> {
    // The code of a conversation comes while it is found out whether it may be shown, and read what it says of itself.
    const code = this.loadCode();
    code.catch(() => undefined);
    const {languages} = this.language;
    const webId = this.session?.webId;
    const notes = this.readNotes(source, webId);
    notes.catch(() => undefined);
    if (this.isJudged) {
      const {findKnownRoom} = await import('./known-room.js');
      const known = await findKnownRoom(source, address, languages, () => notes.then(() => this.notes?.mine));
      if (!look.isStill()) return;
      this.foreignHost = known ? undefined : hostOf(address);
      if (!known) return this.forgetRoom();
      this.around = {keeper: known.keeper};
      look = {...look, ...(known.isForSome && {asReader: true})};
    } else source.trust(address);
    // Its days are followed: what it says of itself hardly ever changes.
    const isRead = await this.readDocument(source, address, {...look, isSteady: true});
    const {Talk} = await code;
    if (!look.isStill()) return;
    this.follow(source, address, () => this.show(source, address));
    if (!isRead) return void (this.isLost = this.room !== undefined);
    this.tellWhetherTold(address, this.room !== undefined);
    const {room} = this;
    if (!room) return;
    this.isLost = false;
    this.talk ??= new Talk(this);
    const shown = this.talk.show({
      community: source,
      rooms: [room],
      key: room.channel,
      webId,
      languages,
      itemHref: this.itemHref,
    });
    const named = room.readers?.who === 'group' && this.nameGroup(source, room);
    await Promise.all([shown, named, notes.then(() => this.begin(room, webId))]);
    this.requestUpdate();
  }

  private async loadCode(): Promise<typeof Code> {
    const loaded = await import('./chat-view.js');
    if (!this.code) (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(...loaded.styleSheets);
    return (this.code = loaded);
  }

  /** Until where it was read before this visit, which looking again does not change. */
  private begin({channel}: Room, webId: string | undefined): void {
    const visit = `${webId} ${channel}`;
    if (this.visit === visit || this.room?.channel !== channel) return;
    this.visit = visit;
    this.readUntil = this.notes?.readUntil(channel);
    this.requestUpdate();
  }

  private async nameGroup(source: Community, room: Room): Promise<void> {
    const {groupNameOf} = await import('./group-name.js');
    this.around = {...this.around, group: await groupNameOf(source, room, this.language.languages)};
  }

  /** What the reader notes of conversations, in the own space: until where this one was read. */
  private async readNotes(source: Community, webId: string | undefined): Promise<void> {
    if (this.notes?.webId === webId) return;
    this.notes?.stop();
    this.notes = undefined;
    if (webId === undefined) return;
    const [{findRoll, trustHome}, {ChatNotes}] = await Promise.all([
      import('../data/members-roll.js'),
      import('./notes.js'),
    ]);
    const roll = await findRoll(source);
    const home = roll.ok ? trustHome(source, roll.value, webId) : undefined;
    if (home === undefined || this.session?.webId !== webId) return;
    const notes = new ChatNotes(source, home, webId);
    await notes.load();
    this.notes = notes;
  }

  protected override updated(): void {
    const {talk, room, notes} = this;
    const {messages = [], isReading, hasLater} = talk?.state ?? {};
    const last = messages.at(-1);
    if (room && last && !isReading && !hasLater && !last.isPending) notes?.see(room, last.time);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.notes?.stop();
  }

  private show(source: Community, address: string): void {
    const {document, problem} = source.resources.peek(address);
    if (document && this.isTrusted(address, document))
      this.room = this.code?.roomIn(document, address, this.language.languages);
    // Gone while it was open: what is being written stays on the screen.
    else if (this.room && problem && !document) this.isLost = true;
    this.requestUpdate();
  }

  private forgetRoom(): void {
    this.room = undefined;
    this.around = {};
    this.isLost = false;
    this.readUntil = this.visit = undefined;
    this.talk?.close();
    this.tools?.forget();
  }

  protected override forget(): void {
    super.forget();
    this.forgetRoom();
  }
}

define('coop-chat', CoopChat);

declare global {
  interface HTMLElementTagNameMap {
    'coop-chat': CoopChat;
  }
}
