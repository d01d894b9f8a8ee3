import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {isWebAddress} from '../../vocab/rdf/iri.js';
import type {Room} from '../../pods/chat/room.js';
import type {CoopList} from '../../pods/lists/coop-lists.js';
import {success, type Problem, type Result} from '../../pods/problem.js';
import {CoopElement} from '../data/coop-element.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadChatStrings} from '../strings/chat/load.js';
import {loadThreadStrings} from '../strings/thread/load.js';
import type {Strings} from '../strings/strings.js';
import type {ThreadStrings} from '../strings/thread/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {renderPager} from '../ui/pager.js';
import {problemSentence, renderProblem} from '../ui/problem.js';
import {chatStyles} from './chat.styles.js';
import {logStyles} from './log/log.styles.js';
import type {Talk} from './talk.js';
import type {TalkHost, TalkWords} from './talk-asked.js';

/** So many messages are read at once; what came before is read when somebody asks. */
const mostAtOnce = 200;

/**
 * What is said about a thing: an event, a document, an article, a poll, a place, a member. It is a conversation as any other, with pages in
 * place of an endless scroll; the newest page is shown first.
 *
 * The coop's lists of conversations say where people talk about it. If nobody has, the first words of a member open a conversation, for the
 * readers whom that member chooses.
 *
 * @slot - Shown until it is known what was said and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - What was said is shown.
 * @fires {ProblemEvent} coop-error - It cannot be read, or something could not be sent.
 * @csspart name - The heading.
 * @csspart summary - How many messages there are.
 * @csspart log - The messages.
 * @csspart message - One message.
 * @csspart own - A message of the reader's own.
 * @csspart author - Who has written it.
 * @csspart text - Its words.
 * @csspart pager - The buttons to go from page to page.
 * @csspart composer - The box to write in, with all around it.
 * @csspart problem - What went wrong.
 */
export class CoopThread extends CoopElement implements TalkHost {
  static override styles = [baseStyles, logStyles, chatStyles];

  /** Address of the thing that is talked about. Wins over `about-param`. */
  @property() about?: string;

  /** Name of the parameter of the page's address that holds it, as in `evenement.html?id=…`. */
  @property({attribute: 'about-param'}) aboutParam?: string;

  /** What the thing is called: the title of a conversation that is opened here. Without it, the page's title. */
  @property({attribute: 'about-title'}) aboutTitle?: string;

  /** Level of the heading, 2 to 5; days are one below. 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Messages on a page. */
  @property({type: Number, attribute: 'page-size'}) pageSize = 20;

  /** Address of the page for one member, with `{id}` where the member's own address goes: names lead there. */
  @property({attribute: 'item-href'}) itemHref?: string;

  @state() private problem?: Problem | undefined;
  private readonly words = new LanguageController(this, loadChatStrings);
  private readonly threadWords = new LanguageController(this, loadThreadStrings);
  private talk?: Talk | undefined;
  /** The page that is shown; the last one without. */
  private page?: number | undefined;
  private lists: readonly CoopList[] = [];
  private readers: 'everyone' | 'members' = 'members';
  private looking?: object | undefined;
  /** Why conversations about it are not shown: one for each. */
  private unread: readonly Problem[] = [];
  private isPrepared = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(Promise.all([this.words.ready, this.threadWords.ready]));
    this.find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.looking = undefined;
  }

  override async refresh(): Promise<void> {
    this.find();
    await this.complete;
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

  protected override handleCommunity(): void {
    this.find();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && (changed.has('about') || changed.has('aboutParam'))) this.find();
  }

  protected override render(): TemplateResult | typeof nothing {
    const [general, chat, thread] = [this.strings, this.words.strings, this.threadWords.strings];
    if (!general || !chat || !thread) return html`<slot></slot>`;
    const {thing, talk, problem} = this;
    if (thing === undefined)
      return html`<p class="problem" part="problem">${thread.noThing}</p>
        <slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    if (problem) return html`${renderProblem(general, problem, () => void this.refresh())}<slot></slot>`;
    if (!talk?.state)
      return html`<p class="muted loading" role="status">${general.loading}</p>
        <slot></slot>`;
    return this.renderTalk({general, chat}, thread, talk);
  }

  private renderTalk(words: TalkWords, thread: ThreadStrings, talk: Talk): TemplateResult {
    const {headingLevel, pageSize} = this;
    const state = talk.state!;
    const total = talk.shownCount;
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const page = Math.min(this.page ?? pages, pages);
    const below = headingLevel && Math.min(headingLevel + 1, 6);
    const go = (to: number) => {
      this.page = to === pages ? undefined : to;
      this.requestUpdate();
    };
    const slice = {from: (page - 1) * pageSize, to: page * pageSize, hasEarlier: page === 1, hasLater: page === pages};
    return html`<div class="talk" @focusin=${this.prepare}>
      ${renderHeading(headingLevel, thread.title)}
      <p class="readers" part="summary">
        ${total ? thread.count(total) : state.isReading ? words.chat.reading : thread.empty}
        ${talk.rooms.length > 1 ? thread.several : nothing}
      </p>
      ${this.renderUnread(words.general, thread)} ${total ? talk.render(words, {headingLevel: below}, slice) : nothing}
      ${renderPager(words.general, page, pages, go)} ${this.renderReaders(thread, talk)} ${talk.renderBox(words)}
    </div>`;
  }

  private renderUnread(general: Strings, thread: ThreadStrings): TemplateResult | typeof nothing {
    const [first] = this.unread;
    if (!first) return nothing;
    return html`<p class="problem" part="problem">
      ${thread.unread(this.unread.length)} ${problemSentence(general, first)}
    </p>`;
  }

  /** Who will read a conversation that the first words open. */
  private renderReaders(thread: ThreadStrings, talk: Talk): TemplateResult | typeof nothing {
    if (talk.room || !talk.mayWrite) return nothing;
    const offered = (['members', 'everyone'] as const).filter((who) => this.listFor(who));
    if (offered.length < 2)
      return html`<p class="muted small">
        ${thread.begin} ${offered[0] ? `${thread.readersLegend} ${thread.readers[offered[0]]}.` : ''}
      </p>`;
    return html`<fieldset class="who">
      <legend>${thread.begin} ${thread.readersLegend}</legend>
      ${offered.map(
        (who) =>
          html`<label>
            <input
              type="radio"
              name="readers"
              .checked=${this.readers === who}
              @change=${() => {
                this.readers = who;
              }}
            />
            ${thread.readers[who]}
          </label>`,
      )}
    </fieldset>`;
  }

  private get thing(): string | undefined {
    const {about, aboutParam} = this;
    const given = about ?? (aboutParam && new URLSearchParams(location.search).get(aboutParam)) ?? undefined;
    if (!given || !URL.canParse(given, document.baseURI)) return undefined;
    const iri = about === undefined ? given : new URL(given, document.baseURI).href;
    return isWebAddress(iri) ? iri : undefined;
  }

  private listFor(who: 'everyone' | 'members'): CoopList | undefined {
    return this.lists.find(({readers}) => readers.who === who);
  }

  private find(): void {
    const {thing} = this;
    const community = this.provider.value;
    if (!this.isConnected || !community || thing === undefined) return;
    const turn = (this.looking = {});
    this.track(this.look(community, thing, () => this.looking === turn));
  }

  private async look(community: Community, about: string, isStill: () => boolean): Promise<void> {
    try {
      const [{Talk}, {cardsAsked, conversationLists}, {findThreads}, {readRoom}] = await Promise.all([
        import('./talk.js'),
        import('./cards.js'),
        import('../../pods/chat/find-threads.js'),
        import('../../pods/chat/read-room.js'),
      ]);
      const {languages} = this.language;
      const asked = await cardsAsked(community, languages);
      const found = asked.ok ? await findThreads({...asked.value, about}) : asked;
      if (!isStill()) return;
      if (!found.ok) return this.fail(found.problem);
      for (const {card} of found.value) community.trust(card.channel);
      const read = await Promise.all(found.value.map(({card}) => readRoom(community.resources, card.channel, languages)));
      const rooms = read.flatMap((one) => (one.ok && one.value.about === about ? [one.value] : []));
      this.unread = read.flatMap((one, index) => troubleOf(one, about, found.value[index]!.card.channel));
      if (asked.ok && this.session && !rooms.length) this.lists = await conversationLists(asked.value);
      if (!isStill()) return;
      this.problem = undefined;
      this.talk ??= new Talk(this);
      await this.showRooms(community, about, rooms);
    } catch (error) {
      // The code comes over the network as well.
      if (isStill()) this.fail({kind: 'offline', url: location.href, detail: String(error)});
    }
  }

  private async showRooms(community: Community, about: string, rooms: readonly Room[]): Promise<void> {
    const {talk, itemHref, session} = this;
    const {languages} = this.language;
    const canOpen = this.lists.length > 0;
    const open = canOpen ? () => this.openRoom(community, about) : undefined;
    await talk!.show({community, rooms, open, key: about, webId: session?.webId, languages, itemHref});
    for (let count = -1; talk!.state?.hasEarlier && talk!.all.length < mostAtOnce && talk!.all.length > count;) {
      count = talk!.all.length;
      await talk!.more('earlier');
    }
    this.requestUpdate();
  }

  /** Whoever comes to the box may have no network by the time that the first words are sent. */
  private readonly prepare = (): void => {
    const community = this.provider.value;
    if (this.isPrepared || !community || !this.session || this.talk?.room) return;
    this.isPrepared = true;
    const ready = import('./open-thread.js').then((code) => code.prepareToOpen(community, this.language.languages));
    this.track(ready.catch(() => (this.isPrepared = false)));
  };

  /** The first words open the room that they are said in. */
  private async openRoom(community: Community, about: string): Promise<Result<Room>> {
    const who = this.listFor(this.readers) ? this.readers : this.readers === 'members' ? 'everyone' : 'members';
    const {openWishedRoom} = await import('./open-thread.js');
    const title = this.aboutTitle ?? document.title;
    const opened = await openWishedRoom(
      community,
      {readers: {who}, list: this.listFor(who), title, about},
      this.language.languages,
    );
    if (!opened.ok) return opened;
    await this.talk!.adopt(opened.value.room);
    return success(opened.value.room);
  }

  private fail(problem: Problem): void {
    this.problem = problem;
    this.reportProblem(problem);
  }
}

/** What the coop's list names and nobody can be shown; a room that says that it is about something else is none of this. */
function troubleOf(read: Result<Room>, about: string, url: string): Problem[] {
  if (!read.ok) return [read.problem];
  return read.value.about === about ? [] : [{kind: 'malformed', url}];
}

define('coop-thread', CoopThread);

declare global {
  interface HTMLElementTagNameMap {
    'coop-thread': CoopThread;
  }
}
