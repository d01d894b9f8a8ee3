import {html, nothing, type TemplateResult} from 'lit';
import {findThreads} from '../../../pods/chat/find-threads.js';
import type {WantedReaders} from '../../../pods/chat/open-room.js';
import {readRoom} from '../../../pods/chat/read-room.js';
import type {Room} from '../../../pods/chat/room.js';
import type {CoopList} from '../../../pods/lists/coop-lists.js';
import {failure, success, type Problem, type Result} from '../../../pods/problem.js';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import {LanguageController} from '../../data/language.js';
import {findRoll} from '../../data/members-roll.js';
import {loadChatStrings} from '../../strings/chat/load.js';
import type {Strings} from '../../strings/strings.js';
import {loadThreadStrings} from '../../strings/thread/load.js';
import type {ThreadStrings} from '../../strings/thread/strings.js';
import {renderPager} from '../../ui/pager.js';
import {renderProblem} from '../../ui/problem.js';
import {cardsAsked, conversationLists} from '../cards.js';
import {chatStyles} from '../chat.styles.js';
import {logStyles} from '../log/log.styles.js';
import type {TalkHost, TalkWords} from '../talk-asked.js';
import {PagedTalk} from './paged-talk.js';
import type {ThreadPage} from './thread-page.js';
import {listsFor} from './thread-readers.js';
import {renderReaders, renderUnread} from './thread-view.js';

/** So many messages are read at once; what came before is read when somebody asks. */
const mostAtOnce = 200;

/** What is said about a thing: found, shown by pages, and opened by the first words. Loaded once somebody opens it. */
export class ThreadPart {
  private readonly words: LanguageController<TalkWords['chat']>;
  private readonly threadWords: LanguageController<ThreadStrings>;
  private readonly talk: PagedTalk;
  private problem?: Problem | undefined;
  /** The page that is shown; the last one without. */
  private page?: number | undefined;
  /** The message that a link has led to, as long as it is not known whether it is here. */
  private wanted?: string | undefined;
  private isNotHere = false;
  private lists: readonly CoopList[] = [];
  /** Address of the list that is to name what is begun here. */
  private chosen?: string | undefined;
  private looking?: object | undefined;
  /** Why conversations about it are not shown: one for each. */
  private unread: readonly Problem[] = [];
  private isPrepared = false;

  constructor(
    private readonly host: TalkHost,
    private readonly now: () => ThreadPage | undefined,
  ) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(logStyles.styleSheet!, chatStyles.styleSheet!);
    this.words = new LanguageController(host, loadChatStrings);
    this.threadWords = new LanguageController(host, loadThreadStrings);
    host.count(Promise.all([this.words.ready, this.threadWords.ready]));
    this.talk = new PagedTalk(host, (shown, iri) => this.turnTo(shown, iri));
    host.addController({hostDisconnected: () => (this.looking = undefined)});
  }

  /** Looks for what is said about the thing, anew if it is known. */
  find(): void {
    const page = this.now();
    if (!page) return;
    this.talk.resume();
    const turn = (this.looking = {});
    const isStill = () => this.looking === turn;
    const looked = this.look(page, isStill).catch((error: unknown) => {
      // Parts of the code come over the network as well.
      if (isStill()) this.fail({kind: 'offline', url: location.href, detail: String(error)});
    });
    this.host.count(looked);
  }

  /** Stops following what is said: it is not on the screen. */
  pause(): void {
    this.looking = this.wanted = undefined;
    this.isNotHere = false;
    this.talk.pause();
  }

  /** Lets go of what was read. What was typed is kept on the device. */
  forget(): void {
    this.looking = this.problem = this.page = this.chosen = undefined;
    this.unread = this.lists = [];
    this.talk.close();
    this.host.requestUpdate();
  }

  /** Leads to a message, at once or when it has been read. */
  goTo(iri: string): void {
    this.wanted = iri;
    this.isNotHere = false;
    if (this.talk.messageAt(iri)) this.lead();
  }

  /** How many messages there are, once that is known. */
  renderSummary(): TemplateResult | typeof nothing {
    const [chat, thread] = [this.words.strings, this.threadWords.strings];
    const {state, shownCount: total, rooms} = this.talk;
    if (!chat || !thread || !state) return nothing;
    const isForVisitor = this.talk.asked?.webId === undefined;
    const empty = isForVisitor ? thread.emptyForVisitor : thread.empty;
    return html`<p class="readers" part="summary">
      ${total ? thread.count(total) : state.isReading ? chat.reading : empty} ${rooms.length > 1 ? thread.several : nothing}
    </p>`;
  }

  /** What was said, and the box to say something. */
  render(general: Strings): TemplateResult {
    const [chat, thread] = [this.words.strings, this.threadWords.strings];
    const {talk, problem} = this;
    const trouble = problem ? renderProblem(general, problem, () => this.find()) : nothing;
    if (!chat || !thread || !talk.state)
      return problem ? html`${trouble}<slot></slot>` : html`<p class="muted loading" role="status">${general.loading}</p>`;
    // A box of its own name: there may be others to write in on the page.
    return html`${trouble} ${this.renderTalk({general, chat: {...chat, label: thread.label}}, thread.notHere)}`;
  }

  private renderTalk(words: TalkWords, notHere: string): TemplateResult {
    const {headingLevel = 0, pageSize = 1, community} = this.now() ?? {};
    const {talk} = this;
    const thread = this.threadWords.strings!;
    const total = talk.shownCount;
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const page = Math.min(this.page ?? pages, pages);
    const below = headingLevel && Math.min(headingLevel + 1, 6);
    const go = (to: number) => {
      this.page = to === pages ? undefined : to;
      this.host.requestUpdate();
    };
    const slice = {from: (page - 1) * pageSize, to: page * pageSize, hasEarlier: page === 1, hasLater: page === pages};
    const isBeginning = !talk.room && talk.mayWrite;
    // As long as somebody may yet be signed in, nothing is said to be missing.
    const isKnown = ['signed-in', 'signed-out'].includes(community?.session.status ?? '');
    return html`<div class="talk" @focusin=${this.prepare}>
      ${this.isNotHere && isKnown ? html`<p role="status">${notHere}</p>` : nothing}
      ${renderUnread(words.general, thread, this.unread)}
      ${total ? talk.render(words, {headingLevel: below}, slice) : nothing} ${renderPager(words.general, page, pages, go)}
      ${isBeginning ? renderReaders(thread, this.offered, this.chosenList, ({address}) => (this.chosen = address)) : nothing}
      ${talk.renderBox(words)}
    </div>`;
  }

  private async look(page: ThreadPage, isStill: () => boolean): Promise<void> {
    const {community, about, languages} = page;
    const asked = await cardsAsked(community, languages);
    const found = asked.ok ? await findThreads({...asked.value, about}) : asked;
    if (!isStill()) return;
    if (!asked.ok) return this.fail(asked.problem);
    if (!found.ok) return this.fail(found.problem);
    for (const {card} of found.value) community.trust(card.channel);
    const read = await Promise.all(found.value.map(({card}) => readRoom(community.resources, card.channel, languages)));
    const rooms = read.flatMap((one) => (one.ok && one.value.about === about ? [one.value] : []));
    const isBeginning = page.webId !== undefined && !rooms.length;
    const lists = isBeginning ? await conversationLists(asked.value) : [];
    // Whoever begins must know for whom the thing is.
    if (isBeginning && community.resources.peek(about).fetching) await community.resources.read(about);
    const roll = isBeginning ? await findRoll(community) : undefined;
    if (!isStill()) return;
    this.unread = read.flatMap((one, index) => troubleOf(one, about, found.value[index]!.card.channel));
    this.lists = lists;
    this.problem = undefined;
    const {webId, itemHref} = page;
    const place = {about, roll: roll?.ok ? roll.value : undefined, document: community.resources.peek(about)};
    const open = listsFor(lists, place).length ? () => this.openRoom(page) : undefined;
    await this.talk.show({community, rooms, open, key: about, webId, languages, itemHref});
    await this.readMore(isStill);
    if (isStill()) this.lead();
    this.host.requestUpdate();
  }

  private async readMore(isStill: () => boolean): Promise<void> {
    const {talk} = this;
    for (let count = -1; isStill() && talk.state?.hasEarlier && talk.all.length < mostAtOnce && talk.all.length > count;) {
      count = talk.all.length;
      await talk.more('earlier');
    }
  }

  /** Goes to the message that a link has led to, and says so if there is none. */
  private lead(): void {
    const {wanted, talk} = this;
    if (wanted === undefined) return;
    this.isNotHere = !talk.messageAt(wanted);
    // It may come when somebody has signed in, or the server is there again.
    if (this.isNotHere) return;
    this.wanted = undefined;
    talk.goTo(wanted);
  }

  private turnTo(shown: readonly ChatMessage[], wanted: string): void {
    const at = shown.findIndex(({iri}) => iri === wanted);
    if (at >= 0) this.page = Math.floor(at / (this.now()?.pageSize ?? Infinity)) + 1;
  }

  /** The lists that may name what the first words open. */
  private get offered(): readonly CoopList[] {
    const {community, about} = this.now() ?? {};
    if (!community || about === undefined) return [];
    return listsFor(this.lists, {about, roll: this.talk.roll, document: community.resources.peek(about)});
  }

  private get chosenList(): CoopList | undefined {
    const {offered, chosen} = this;
    return offered.find(({address}) => address === chosen) ?? offered[0];
  }

  /** Whoever comes to the box may have no network by the time that the first words are sent. */
  private readonly prepare = (): void => {
    const page = this.now();
    if (this.isPrepared || page?.webId === undefined || this.talk.room) return;
    this.isPrepared = true;
    const ready = import('../open-thread.js').then((code) => code.prepareToOpen(page.community, page.languages));
    this.host.count(ready.catch(() => (this.isPrepared = false)));
  };

  /** The first words open the room that they are said in. */
  private async openRoom({community, about, languages, title}: ThreadPage): Promise<Result<Room>> {
    const list = this.chosenList;
    if (!list) return failure('refused');
    const {openWishedRoom} = await import('../open-thread.js');
    // Lists for one person are not offered, nor those of which nobody knows for whom they are.
    const readers = list.readers as WantedReaders;
    const opened = await openWishedRoom(community, {readers, list, title, about}, languages);
    if (!opened.ok) return opened;
    await this.talk.adopt(opened.value.room);
    return success(opened.value.room);
  }

  private fail(problem: Problem): void {
    this.problem = problem;
    this.host.reportProblem(problem);
    this.host.requestUpdate();
  }
}

/** What the coop's list names and nobody can be shown; a room that says that it is about something else is none of this. */
function troubleOf(read: Result<Room>, about: string, url: string): Problem[] {
  if (!read.ok) return [read.problem];
  return read.value.about === about ? [] : [{kind: 'malformed', url}];
}
