import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {MyRoom} from '../../pods/chat/my-rooms.js';
import type {WantedReaders} from '../../pods/chat/open-room.js';
import type {WantedConversation} from '../../pods/chat/open-room-work.js';
import type {LocalGroup} from '../../pods/coop/groups.js';
import type {CoopList} from '../../pods/lists/coop-lists.js';
import {failure, success, type Problem, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import {CoopElement} from '../data/coop-element.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadChatsStrings} from '../strings/chats/load.js';
import type {ChatsStrings} from '../strings/chats/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {listStyles} from '../ui/list.styles.js';
import {renderProblem} from '../ui/problem.js';
import {chatsStyles} from './list/chats.styles.js';
import type {BookAsked, ChatBook} from './list/chat-book.js';
import type * as View from './list/chats-view.js';
import type {NewChat, NewChoice} from './list/new-chat.js';
import type {ChatNotes} from './notes.js';
import type {OpenedRoom, RoomWish} from './open-thread.js';

/** What is loaded once somebody is signed in. */
interface Code {
  readonly view: typeof View;
  readonly form: NewChat;
}

/**
 * Shows whoever is signed in the own conversations: in which something is new, in words; who proposes one; and those of the cooperative that one is not
 * in. A new one is begun here: with one person, who is asked first, with several, or with a group of one's own. Moderators open those for all members
 * and for everybody, in the cooperative's own space; their page also keeps its lists of conversations, in the background.
 *
 * What is read until where lies in the person's own space, for nobody else. Nothing counts up or blinks: during quiet hours, and for what is muted,
 * nothing is said to be new.
 *
 * @slot - Shown until the list is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The list is shown.
 * @fires {ProblemEvent} coop-error - The conversations cannot be read, or something could not be written.
 * @csspart summary - How many conversations there are, and in how many something is new.
 * @csspart list - The conversations.
 * @csspart item - One of them.
 * @csspart name - What it is called.
 * @csspart line - What is new, and when the last message came.
 * @csspart invitations - Who proposes a conversation.
 * @csspart invitations-title - The heading of that.
 * @csspart others - Conversations of the cooperative.
 * @csspart others-title - The heading of that.
 * @csspart new - The form for a new one.
 * @csspart problem - What went wrong.
 */
export class CoopChats extends CoopElement {
  static override styles = [baseStyles, listStyles, chatsStyles];

  /** Address of the page for one conversation, with `{id}` where its own address goes. */
  @property({attribute: 'item-href'}) itemHref?: string;

  /** Level of the headings, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Leaves out the form for a new conversation. */
  @property({type: Boolean, attribute: 'without-controls'}) withoutControls = false;

  @state() private problem?: Problem | undefined;
  private readonly words = new LanguageController(this, loadChatsStrings);
  private book?: ChatBook | undefined;
  private notes?: ChatNotes | undefined;
  private names: ReadonlyMap<string, string> = new Map();
  private groups: readonly LocalGroup[] = [];
  private isModerator = false;
  private isLooking = false;
  /** For whom the lists have been kept on this page. */
  private keptFor?: string | undefined;
  private answering: ReadonlySet<string> = new Set();
  private code?: Code;
  private looking?: object | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
    this.find();
  }

  override async refresh(): Promise<void> {
    this.find();
    await this.complete;
  }

  /** @internal */
  count(work: Promise<unknown>): void {
    this.track(work);
  }

  protected override handleCommunity(): void {
    this.find();
  }

  protected override render(): TemplateResult | typeof nothing {
    const [general, words] = [this.strings, this.words.strings];
    if (!general || !words) return html`<slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    const {session, problem, book} = this;
    if (!session) return this.renderVisitor(words);
    if (problem && !book) return html`${renderProblem(general, problem, () => void this.refresh())}<slot></slot>`;
    if (!book || !this.code)
      return html`<p class="muted loading" role="status">${words.reading}</p>
        <slot></slot>`;
    return html`${problem ? renderProblem(general, problem) : nothing}
    ${this.code.view.renderChats({
      general,
      words,
      book,
      webId: session.webId,
      headingLevel: this.headingLevel,
      isQuiet: this.notes?.isQuietNow ?? false,
      isLooking: this.isLooking,
      answering: this.answering,
      nameOf: (webId) => this.names.get(webId),
      hrefOf: (channel) => this.itemHref?.replaceAll('{id}', encodeURIComponent(channel)),
      accept: (room) => this.track(this.answer(room, 'joined')),
      decline: (room) => this.track(this.answer(room, 'declined')),
      join: (room) => this.track(this.answer(room, 'joined')),
    })}
    ${this.withoutControls || !this.notes ? nothing : this.renderNew(words)}`;
  }

  private renderVisitor({signInFirst, reading}: ChatsStrings): TemplateResult {
    const isOut = this.provider.value?.session.status === 'signed-out';
    return html`<p class="muted" role="status">${isOut ? signInFirst : reading}</p>
      <slot></slot>`;
  }

  private renderNew(words: ChatsStrings): TemplateResult {
    const people = [...this.names]
      .map(([webId, name]) => ({webId, name}))
      .filter(({webId}) => webId !== this.session?.webId);
    return html`<details part="new">
      <summary>${words.newOne}</summary>
      ${this.code!.form.render(this.strings!, words, {people, choices: this.choices, open: (wish) => this.open(wish)})}
    </details>`;
  }

  /** Groups of one's own, and for moderators all, if the coop keeps a list that names such conversations. */
  private get choices(): readonly NewChoice[] {
    const groups = this.groups
      .filter(({iri, members}) => members.has(this.session!.webId) && this.listFor({who: 'group', group: iri}))
      .map(({iri, name}): NewChoice => ({kind: 'group', group: iri, name}));
    const all = (['members', 'everyone'] as const).filter((who) => this.isModerator && this.listFor({who}));
    return [{kind: 'pair'}, {kind: 'named'}, ...groups, ...all.map((kind): NewChoice => ({kind}))];
  }

  private listFor(wanted: WantedReaders): CoopList | undefined {
    return this.book?.found?.lists.find(
      ({readers}) =>
        readers.who === wanted.who &&
        (readers.who !== 'group' || (wanted.who === 'group' && wanted.group === readers.group)),
    );
  }

  private find(): void {
    const community = this.provider.value;
    const webId = this.session?.webId;
    if (this.notes?.webId !== webId) this.book = this.notes = undefined;
    if (!this.isConnected || !community || webId === undefined) return this.requestUpdate();
    const turn = (this.looking = {});
    this.track(this.look(community, webId, () => this.looking === turn && this.session?.webId === webId));
  }

  private async look(community: Community, webId: string, isStill: () => boolean): Promise<void> {
    try {
      const [
        {readChatBook, lookAround},
        view,
        {NewChat},
        {ChatNotes},
        {findRoll, trustHome},
        {readMemberNames},
        {FocusKeeper},
      ] = await Promise.all([
        import('./list/chat-book.js'),
        import('./list/chats-view.js'),
        import('./list/new-chat.js'),
        import('./notes.js'),
        import('../data/members-roll.js'),
        import('../data/reference-names.js'),
        import('../ui/focus-keeper.js'),
      ]);
      this.code ??= {view, form: new NewChat(this)};
      // Whoever answers an invitation goes on from the list: what was pressed is there no more.
      FocusKeeper.watch(this);
      const {languages} = this.language;
      const roll = await findRoll(community);
      const home = roll.ok ? trustHome(community, roll.value, webId) : undefined;
      if (!isStill()) return;
      if (!roll.ok) return this.fail(roll.problem);
      if (home === undefined) return this.fail({kind: 'forbidden', ...(community.src && {url: community.src})});
      for (const {homes} of roll.value?.members ?? []) for (const one of homes) community.trust(one);
      const notes = this.notes ?? new ChatNotes(community, home, webId);
      const asked: BookAsked = {community, notes, webId, languages, before: this.book};
      const [book, names] = await Promise.all([
        readChatBook(asked),
        readMemberNames(community, languages),
        this.findRights(community, webId, languages),
      ]);
      if (!isStill()) return;
      this.notes = notes;
      this.names = names;
      if (!book.ok) return this.fail(book.problem);
      this.problem = undefined;
      this.show(book.value, !asked.before);
      await lookAround(
        asked,
        book.value,
        (known) => isStill() && this.show(known, !asked.before),
        () => this.shadowRoot?.activeElement?.closest('[part=list]') != null,
      );
      if (isStill()) this.show(this.book!, false);
      this.keep(community, webId, book.value);
    } catch (error) {
      // The code comes over the network as well.
      if (isStill()) this.fail({kind: 'offline', url: location.href, detail: String(error)});
    }
    this.requestUpdate();
  }

  private show(book: ChatBook, isLooking: boolean): void {
    this.book = book;
    this.isLooking = isLooking && book.mine.length > 0;
    this.requestUpdate();
  }

  /** What whoever is signed in may open beside conversations of a few: nothing more where that cannot be told. */
  private async findRights(community: Community, webId: string, languages: readonly string[]): Promise<void> {
    const [{isModerator}, coop, groups] = await Promise.all([
      import('../../pods/coop/moderators.js'),
      community.coop([]),
      community.groups(languages),
    ]);
    const moderates = coop.ok ? await isModerator(community.resources, coop.value, webId) : coop;
    this.isModerator = moderates.ok && moderates.value;
    this.groups = groups.ok ? groups.value : [];
  }

  /** A moderator's page keeps the coop's lists of conversations, once and after everything else. */
  private keep(community: Community, webId: string, {found}: ChatBook): void {
    if (!this.isModerator || this.keptFor === webId || !found) return;
    this.keptFor = webId;
    void import('./list/keep-lists.js').then(({keepLists}) => keepLists(community, found)).catch(() => undefined);
  }

  /** Accepts or declines an invitation, or adds a conversation of the coop to the own ones. */
  private async answer(room: MyRoom, standing: 'joined' | 'declined'): Promise<void> {
    const {notes, provider} = this;
    const community = provider.value;
    const {channel, title, invitation} = room;
    if (!notes || !community || this.answering.has(channel)) return;
    this.answering = new Set([...this.answering, channel]);
    this.requestUpdate();
    const done = await this.note(community, notes, {channel, title, standing, other: invitation?.from});
    this.answering = new Set([...this.answering].filter((one) => one !== channel));
    if (!done.ok) return this.fail(done.problem);
    this.problem = undefined;
    this.find();
  }

  private async note(
    community: Community,
    notes: ChatNotes,
    note: {channel: string; title?: string | undefined; standing: 'joined' | 'declined'; other?: string | undefined},
  ): Promise<Result<void>> {
    const {channel, standing} = note;
    // Declining tells nobody.
    if (standing === 'declined') return notes.note(note);
    const {readRoom} = await import('../../pods/chat/read-room.js');
    community.trust(channel);
    const read = await readRoom(community.resources, channel, this.language.languages);
    if (!read.ok) return read;
    const stood = await notes.stand(read.value, true);
    return stood.ok && read.value.readers?.who === 'pair' && note.other !== undefined
      ? notes.note({channel, other: note.other})
      : stood;
  }

  private async open(wish: Omit<RoomWish, 'list' | 'coopPlace'>): Promise<Result<OpenedRoom>> {
    const community = this.provider.value;
    const session = this.session;
    if (!community || session?.status !== 'signed-in') return failure('signed-out');
    const {openWishedRoom} = await import('./open-thread.js');
    const place = await this.placeFor(wish.readers, community, session);
    if (!place.ok) return place;
    const list = this.listFor(wish.readers);
    const opened = await openWishedRoom(community, {...wish, list, coopPlace: place.value}, this.language.languages);
    if (opened.ok) this.find();
    return opened;
  }

  /** What is for all lies in the coop's own space; everything else with whoever begins it. */
  private async placeFor(
    {who}: WantedReaders,
    community: Community,
    {fetch}: SignedIn,
  ): Promise<Result<WantedConversation['coopPlace']>> {
    if (who !== 'members' && who !== 'everyone') return success(undefined);
    const [{findCoopPlace}, coop] = await Promise.all([import('../../pods/chat/coop-place.js'), community.coop([])]);
    return coop.ok ? findCoopPlace(community.resources, fetch, coop.value) : coop;
  }

  private fail(problem: Problem): void {
    this.problem = problem;
    this.reportProblem(problem);
  }
}

define('coop-chats', CoopChats);

declare global {
  interface HTMLElementTagNameMap {
    'coop-chats': CoopChats;
  }
}
