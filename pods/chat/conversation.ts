import type {LongChatDay} from '../../vocab/formats/longchat/day.js';
import {day, dayOf} from '../../vocab/formats/longchat/addresses.js';
import {readDay} from '../../vocab/formats/longchat/read-day.js';
import {foldMessages} from '../../vocab/kinds/chat/fold.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import {recordTime} from '../../vocab/kinds/chat/record.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {Following} from '../documents/following.js';
import type {PodDocument, Resources, ResourceState} from '../documents/resources.js';
import {inParallel} from '../in-parallel.js';
import {ObservableState} from '../observable.js';
import {isWithdrawn, type Problem} from '../problem.js';
import {dayMaxBytes, pageSize} from './limits.js';
import {RecordBook} from './record-book.js';
import {RoomDays} from './room-days.js';
import type {Room, SpokenPlace} from './room.js';
import {wordingsOf} from './wordings.js';

/** What is known of a conversation now. */
export interface ConversationState {
  /** The oldest first, each once: an unbroken piece of the conversation. */
  readonly messages: readonly ChatMessage[];
  /** Whether there is more before them, and after them. */
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  readonly isReading: boolean;
  /** Days that could not be read, each with its reason: the others are shown. */
  readonly gaps: ReadonlyArray<{readonly date: number; readonly problem: Problem}>;
  /** Why nothing can be shown at all, or no longer. */
  readonly problem?: Problem | undefined;
  /** When what is shown was last confirmed, if its server cannot be asked. */
  readonly asOf?: Date | undefined;
}

export interface ConversationOptions {
  readonly resources: Resources;
  readonly room: Room;
  /** Where its readers find what an author says; nothing in rooms of other apps. */
  readonly place?: SpokenPlace | undefined;
  /** The homes of a member. */
  readonly homesOf: (webId: string) => readonly string[];
  /** Messages whose author's key has signed them. */
  readonly verify?: ((days: readonly LongChatDay[]) => Promise<ReadonlySet<string>>) | undefined;
  readonly now?: () => number;
  /** Calls back once after so many milliseconds. Returns the undo. */
  readonly after?: (milliseconds: number, work: () => void) => () => void;
}

/** So many of the days on screen on which something was said, the newest, are watched for what is written now, beside today. */
const mostFollowed = 1;
/** Days asked for before it is looked whether they were enough. */
const atOnce = 4;

/**
 * A conversation, read page by page from its end, or from a day on. As long as somebody follows it, what is said meanwhile is taken in, and
 * what waits to be sent is among it. One day that cannot be read costs that day.
 */
export class Conversation {
  private readonly observable: ObservableState<ConversationState>;
  private readonly days: RoomDays;
  private readonly book: RecordBook;
  private readonly following: Following;
  private readonly parsed = new WeakMap<PodDocument, LongChatDay>();
  /** Days that are read, of the piece that is shown. */
  private readonly read = new Set<number>();
  private signed: ReadonlySet<string> = new Set();
  /** How many wordings the room had of each message when it was looked at last. */
  private readonly wordings = new Map<string, number>();
  /** Names of the first and the last message that is shown; from the beginning, and to the end, without. */
  private first?: string | undefined;
  private last?: string | undefined;
  private whole: readonly ChatMessage[] = [];
  /** All that `whole` depends on, as it was then. */
  private foldedFrom: readonly unknown[] = [];
  private readings = 0;
  private isScheduled = false;
  /** Documents that are watched and were there. */
  private readonly present = new Set<string>();
  private isFollowed = false;
  private cancelMidnight?: (() => void) | undefined;

  constructor(private readonly options: ConversationOptions) {
    const {resources, room, homesOf} = options;
    const place = room.readers && options.place;
    this.observable = new ObservableState<ConversationState>({
      messages: [],
      hasEarlier: false,
      hasLater: false,
      isReading: true,
      gaps: [],
    });
    this.days = new RoomDays(resources, room, this.asReader, this.now);
    this.book = new RecordBook({resources, place, homesOf, onChange: () => this.schedule()});
    this.following = new Following(resources, (url, state) => this.handleChange(url, state));
  }

  get state(): ConversationState {
    return this.observable.value;
  }

  /** All messages that have been read, shown or not: for a search. */
  get all(): readonly ChatMessage[] {
    return this.whole;
  }

  /** The documents that have been read, the oldest day first: for whoever keeps the room. */
  get documents(): readonly LongChatDay[] {
    return this.loaded();
  }

  /** Calls back after each change. Returns the undo. */
  subscribe(listener: (state: ConversationState) => void): () => void {
    return this.observable.subscribe(listener);
  }

  /** Shows the end of the conversation. */
  async open(): Promise<void> {
    await this.busy(async () => {
      await this.days.readHints();
      this.read.clear();
      this.first = this.last = undefined;
      await this.readBack(pageSize);
      this.first = this.whole.at(-pageSize)?.name;
    });
    void this.lookAround();
  }

  /** Shows one page more before what is shown. */
  async earlier(): Promise<void> {
    await this.busy(async () => {
      const shown = this.whole.length - this.indexOfFirst();
      await this.readBack(shown + pageSize);
      this.first = this.whole[Math.max(0, this.indexOfFirst() - pageSize)]?.name;
    });
  }

  /** Shows one page more after what is shown. */
  async later(): Promise<void> {
    await this.busy(async () => {
      await this.readOn(this.indexAfterLast() + pageSize);
      const end = this.indexAfterLast() + pageSize;
      this.last = end < this.whole.length || this.nextDays().length ? this.whole[end - 1]?.name : undefined;
    });
  }

  /** Shows what was said from a day on. @param date midnight (UTC), in milliseconds. */
  async goTo(date: number): Promise<void> {
    await this.busy(async () => {
      while (this.days.canLookFurther && !this.days.all.some((one) => one < date)) await this.days.lookFurther();
      this.read.clear();
      this.first = this.last = undefined;
      await this.readDays(this.days.all.filter((one) => one >= date).slice(0, 1));
      await this.readOn(pageSize);
      this.first = this.whole[0]?.name;
      this.last = this.whole.length > pageSize || this.nextDays().length ? this.whole[pageSize - 1]?.name : undefined;
    });
  }

  /** Asks again for everything that is shown. */
  async refresh(): Promise<void> {
    await this.busy(async () => {
      await this.options.resources.readAgain(this.options.room.channel);
      await this.days.readHints(true);
      await this.readDays([...this.read], true);
      if (!this.read.size) await this.readBack(pageSize);
    });
  }

  /** Takes in what is said meanwhile. Returns the undo. */
  follow(): () => void {
    this.isFollowed = true;
    this.followShown();
    this.awaitMidnight();
    return () => {
      this.isFollowed = false;
      this.cancelMidnight?.();
      this.following.set([]);
    };
  }

  /** Why the reader may see nothing of it any more. */
  private get loss(): Problem | undefined {
    const {problem, document} = this.options.resources.peek(this.options.room.channel);
    return problem && !document && isWithdrawn(problem) ? problem : undefined;
  }

  private get asReader(): boolean {
    const {readers} = this.options.room;
    return readers !== undefined && readers.who !== 'everyone';
  }

  private readonly now = () => (this.options.now ?? Date.now)();

  private async busy(work: () => Promise<void>): Promise<void> {
    this.readings++;
    this.publish();
    try {
      await work();
    } finally {
      this.readings--;
      this.publish();
      if (this.isFollowed) this.followShown();
    }
  }

  /** Reads days back from the oldest that is read until there are so many messages, or nothing more. */
  private async readBack(wanted: number): Promise<void> {
    for (;;) {
      this.fold();
      if (this.whole.length >= wanted) return;
      const unread = this.earlierDays();
      if (unread.length) await this.readDays(unread.slice(-atOnce));
      // A room of ours notes its days: what it does not note is looked for in passing.
      else if (this.options.room.days === undefined && this.days.canLookFurther) await this.days.lookFurther();
      else return;
    }
  }

  private async readOn(wanted: number): Promise<void> {
    for (;;) {
      this.fold();
      const unread = this.nextDays();
      if (this.whole.length >= wanted || !unread.length) return;
      await this.readDays(unread.slice(0, atOnce));
    }
  }

  /** Days of the last months that the room does not note: another app may have written there. */
  private async lookAround(): Promise<void> {
    if (this.options.room.days === undefined || this.days.areRecent) return;
    await this.days.lookAtMonth();
    const oldest = Math.min(...this.read);
    const unread = this.days.all.filter((date) => date > oldest && !this.read.has(date));
    if (unread.length) await this.busy(() => this.readDays(unread));
  }

  private earlierDays(): number[] {
    const oldest = Math.min(...this.read);
    return this.days.all.filter((date) => date < oldest);
  }

  private nextDays(): number[] {
    const newest = Math.max(...this.read);
    return this.days.all.filter((date) => date > newest);
  }

  private async readDays(dates: readonly number[], fresh = false): Promise<void> {
    const {resources} = this.options;
    // The newest first: they are looked at first.
    await inParallel([...dates].reverse(), async (date) => {
      await resources.read(this.days.addressOf(date), {fresh, asReader: this.asReader, maxBytes: dayMaxBytes});
      this.read.add(date);
    });
    this.verify();
  }

  /** Finds out what is signed. Nobody waits for it: the key of a message can lie with a slow host. */
  private verify(): void {
    const {verify} = this.options;
    const days = verify ? this.loaded().filter(isSigned) : [];
    if (!verify || !days.length) return;
    void verify(days)
      .then((signed) => {
        const known = this.signed;
        this.signed = new Set([...known, ...signed]);
        if (this.signed.size > known.size) this.schedule();
      })
      .catch(() => undefined);
  }

  private loaded(): LongChatDay[] {
    return [...this.read]
      .sort((one, other) => one - other)
      .flatMap((date) => {
        const {document} = this.options.resources.peek(this.days.addressOf(date));
        return document ? [this.dayIn(document)] : [];
      });
  }

  private dayIn(document: PodDocument): LongChatDay {
    let known = this.parsed.get(document);
    if (!known) {
      known = readDay(document.graph, this.options.room.channel, document.url);
      this.parsed.set(document, known);
    }
    return known;
  }

  /** Puts everything together that is known; as long as nothing of it has changed, that is done already. */
  private fold(): void {
    const {room, homesOf} = this.options;
    const days = this.loaded();
    const stored = this.storedDays();
    const minute = Math.floor(this.now() / 60_000);
    const basis = () => [minute, this.signed, ...days, ...stored.values(), ...this.book.basis];
    if (isSame(this.foldedFrom, basis())) return;
    this.whole = foldMessages(days, {
      records: this.book.reader(),
      isOurs: (maker) => room.readers !== undefined && homesOf(maker).length > 0,
      signed: this.signed,
      now: this.now(),
      isPending: (iri) => !stored.get(documentOf(iri))?.about(iri).length,
    });
    // Only now is it known which records there are to be asked.
    this.foldedFrom = basis();
  }

  /** The documents as the server has them, without what waits to be sent. */
  private storedDays(): ReadonlyMap<string, Graph | undefined> {
    return new Map(
      [...this.read].map((date) => {
        const url = this.days.addressOf(date);
        return [url, this.options.resources.stored(url)?.graph];
      }),
    );
  }

  private indexOfFirst(): number {
    return Math.max(
      0,
      this.whole.findIndex(({name}) => name === this.first),
    );
  }

  private indexAfterLast(): number {
    const index = this.last === undefined ? -1 : this.whole.findIndex(({name}) => name === this.last);
    return index < 0 ? this.whole.length : index + 1;
  }

  private publish(): void {
    this.fold();
    const {whole, loss} = this;
    const from = this.indexOfFirst();
    const messages = loss ? [] : whole.slice(from, this.indexAfterLast());
    this.askRecords(messages);
    const canLook = this.options.room.days === undefined && this.days.canLookFurther;
    this.observable.set({
      messages,
      hasEarlier: !loss && (from > 0 || this.earlierDays().length > 0 || canLook),
      hasLater: !loss && this.last !== undefined,
      isReading: this.readings > 0,
      ...this.troubles(),
    });
  }

  private troubles(): Pick<ConversationState, 'gaps' | 'problem' | 'asOf'> {
    const {resources} = this.options;
    const states = [...this.read].map((date) => ({date, state: resources.peek(this.days.addressOf(date))}));
    const failed = states.flatMap(({date, state: {problem, document}}) =>
      problem && !document && problem.kind !== 'missing' ? [{date, problem}] : [],
    );
    const old = states.flatMap(({state: {problem, asOf}}) => (problem && asOf ? [asOf] : []));
    const isAll = failed.length > 0 && failed.length === states.length;
    const asOf = old.length ? new Date(Math.max(...old.map(Number))) : undefined;
    return {gaps: isAll ? [] : failed, problem: this.loss ?? (isAll ? failed[0]!.problem : undefined), asOf};
  }

  /** Asks those whose names are shown; and once more where the room says what their records do not. */
  private askRecords(messages: readonly ChatMessage[]): void {
    const days = this.loaded();
    for (const {iri, maker, authorship, claimed, reactions, isPending} of messages) {
      const time = recordTime(iri, dayOf(this.options.room.channel, documentOf(iri)));
      if (maker !== undefined && authorship === 'awaited') {
        this.book.ask(maker, time);
        // One that could not be asked for then is asked for again.
        this.book.askAgain(maker, time);
      }
      const isDoubtful = authorship === 'unconfirmed' || claimed.length > 0 || this.hasMoreWordings(days, iri);
      if (maker !== undefined && isDoubtful && !isPending) this.book.askAgain(maker, time);
      for (const agent of reactions.flatMap(({unconfirmed}) => unconfirmed)) {
        this.book.ask(agent, time);
        this.book.askAgain(agent, time);
      }
    }
  }

  /** Whether the room says more of a message than when it was looked at last: its author may have changed it, or taken it back. */
  private hasMoreWordings(days: readonly LongChatDay[], iri: string): boolean {
    const {length} = wordingsOf(days, iri);
    const before = this.wordings.get(iri) ?? 1;
    this.wordings.set(iri, length);
    return length > before;
  }

  private followShown(): void {
    const spoken = this.loaded().filter(({messages}) => messages.size);
    const newest = spoken.slice(-mostFollowed).map(({url}) => url);
    const current = this.last === undefined ? [this.days.addressOf(this.days.lastPrepared ?? this.days.today)] : [];
    const followed = [...new Set([...current, ...newest])];
    for (const url of followed) if (this.options.resources.peek(url).document) this.present.add(url);
    this.following.set(followed);
  }

  /** What the room says of itself hardly ever changes: it is asked for again where its days may be read no more. */
  private handleChange(url: string, {document, problem}: ResourceState): void {
    if (document) this.present.add(url);
    else if (problem && this.present.delete(url)) void this.lookWhetherLost();
    this.book.turnOver();
    this.verify();
    this.schedule();
  }

  private async lookWhetherLost(): Promise<void> {
    await this.options.resources.readAgain(this.options.room.channel);
    this.schedule();
  }

  /** What changes together is taken in together. */
  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    queueMicrotask(() => {
      this.isScheduled = false;
      this.publish();
    });
  }

  /** A new day begins at midnight, UTC: what is said from then on lies in another document. */
  private awaitMidnight(): void {
    this.cancelMidnight?.();
    const {after = afterTimeout} = this.options;
    this.cancelMidnight = after(this.days.today + day - this.now() + 1_000, () => {
      if (this.last === undefined) this.read.add(this.days.today);
      this.followShown();
      this.awaitMidnight();
      void this.busy(() => this.readDays([this.days.today]));
    });
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function isSigned({messages}: LongChatDay): boolean {
  return [...messages.values()].some(({signature}) => signature !== undefined);
}

function afterTimeout(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
