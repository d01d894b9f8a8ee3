import type {LongChatDay} from '../../vocab/formats/longchat/day.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import {Following} from '../documents/following.js';
import type {ResourceState} from '../documents/resources.js';
import {ObservableState} from '../observable.js';
import {isWithdrawn, type Problem} from '../problem.js';
import {RecordAsking} from './ask-records.js';
import {notReadYet, type ConversationOptions, type ConversationState} from './conversation-state.js';
import {DayClock} from './day-clock.js';
import {DayReader} from './day-reader.js';
import {pageSize} from './limits.js';
import {RecordBook} from './record-book.js';
import {RoomDays} from './room-days.js';
import {ShownPiece} from './shown-piece.js';
import {WholeConversation} from './whole-conversation.js';

export type {ConversationOptions, ConversationState} from './conversation-state.js';

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
  private readonly reader: DayReader;
  private readonly asking: RecordAsking;
  private readonly clock: DayClock;
  private readonly piece = new ShownPiece();
  private readonly together: WholeConversation;
  private readings = 0;
  private isScheduled = false;
  /** Documents that are watched and were there. */
  private readonly present = new Set<string>();
  private isFollowed = false;

  constructor(private readonly options: ConversationOptions) {
    const {resources, room, homesOf, after} = options;
    const place = room.readers && options.place;
    this.observable = new ObservableState<ConversationState>(notReadYet);
    this.days = new RoomDays(resources, room, this.asReader, this.now);
    this.reader = new DayReader(resources, room, this.days, this.asReader);
    this.clock = new DayClock(this.days, this.now, () => this.beginDay(), after);
    this.book = new RecordBook({resources, place, homesOf, onChange: () => this.schedule()});
    this.together = new WholeConversation(options, this.reader, this.book, this.now, () => this.schedule());
    this.asking = new RecordAsking(room.channel, this.book);
    this.following = new Following(resources, (url, state) => this.handleChange(url, state));
  }

  get state(): ConversationState {
    return this.observable.value;
  }

  /** All messages that have been read, shown or not: for a search. */
  get all(): readonly ChatMessage[] {
    return this.together.messages;
  }

  /** The documents that have been read, the oldest day first: for whoever keeps the room. */
  get documents(): readonly LongChatDay[] {
    return this.reader.loaded;
  }

  /** Calls back after each change. Returns the undo. */
  subscribe(listener: (state: ConversationState) => void): () => void {
    return this.observable.subscribe(listener);
  }

  /** Shows the end of the conversation. */
  async open(): Promise<void> {
    await this.busy(async () => {
      await this.days.readHints();
      this.beginAnew();
      await this.readBack(pageSize);
      this.piece.beginAt(this.all.at(-pageSize));
    });
    void this.lookAround();
  }

  /** Shows one page more before what is shown. */
  async earlier(): Promise<void> {
    await this.busy(async () => {
      const shown = this.all.length - this.piece.start(this.all);
      await this.readBack(shown + pageSize);
      this.piece.beginAt(this.all[Math.max(0, this.piece.start(this.all) - pageSize)]);
    });
  }

  /** Shows one page more after what is shown. */
  async later(): Promise<void> {
    await this.busy(async () => {
      await this.readOn(this.piece.end(this.all) + pageSize);
      this.endAt(this.piece.end(this.all) + pageSize);
    });
  }

  /** Shows what was said from a day on. @param date midnight (UTC), in milliseconds. */
  async goTo(date: number): Promise<void> {
    await this.busy(async () => {
      while (this.days.canLookFurther && !this.days.all.some((one) => one < date)) await this.days.lookFurther();
      this.beginAnew();
      await this.readDays(this.days.all.filter((one) => one >= date).slice(0, 1));
      await this.readOn(pageSize);
      this.piece.beginAt(this.all[0]);
      this.endAt(pageSize);
    });
  }

  /** Asks again for everything that is shown. */
  async refresh(): Promise<void> {
    await this.busy(async () => {
      await this.options.resources.readAgain(this.options.room.channel);
      await this.days.readHints(true);
      await this.readDays([...this.reader.read], true);
      if (!this.reader.read.size) await this.readBack(pageSize);
    });
  }

  /** Takes in what is said meanwhile. Returns the undo. */
  follow(): () => void {
    this.isFollowed = true;
    this.followShown();
    this.clock.start();
    return () => {
      this.isFollowed = false;
      this.clock.stop();
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
      this.together.fold();
      if (this.all.length >= wanted) return;
      const unread = this.reader.earlier;
      if (unread.length) await this.readDays(unread.slice(-atOnce));
      // A room of ours notes its days: what it does not note is looked for in passing.
      else if (this.options.room.days === undefined && this.days.canLookFurther) await this.days.lookFurther();
      else return;
    }
  }

  private async readOn(wanted: number): Promise<void> {
    for (;;) {
      this.together.fold();
      const unread = this.reader.next;
      if (this.all.length >= wanted || !unread.length) return;
      await this.readDays(unread.slice(0, atOnce));
    }
  }

  /** Days of the last months that the room does not note: another app may have written there. */
  private async lookAround(): Promise<void> {
    if (this.options.room.days === undefined || this.days.areRecent) return;
    await this.days.lookAtMonth();
    const {read} = this.reader;
    const oldest = Math.min(...read);
    const unread = this.days.all.filter((date) => date > oldest && !read.has(date));
    if (unread.length) await this.busy(() => this.readDays(unread));
  }

  private async readDays(dates: readonly number[], fresh = false): Promise<void> {
    await this.reader.readDays(dates, fresh);
    this.together.verify();
  }

  private beginAnew(): void {
    this.reader.read.clear();
    this.piece.showAll();
  }

  /** Ends what is shown after so many messages, if there are more. */
  private endAt(count: number): void {
    const hasMore = count < this.all.length || this.reader.next.length > 0;
    this.piece.endAt(hasMore ? this.all[count - 1] : undefined);
  }

  private publish(): void {
    this.together.fold();
    const {all: whole, loss, piece, reader} = this;
    const from = piece.start(whole);
    const messages = loss ? [] : whole.slice(from, piece.end(whole));
    this.asking.askFor(messages, reader.loaded);
    const canLook = this.options.room.days === undefined && this.days.canLookFurther;
    this.observable.set({
      messages,
      hasEarlier: !loss && (from > 0 || reader.earlier.length > 0 || canLook),
      hasLater: !loss && !piece.isAtEnd,
      isReading: this.readings > 0,
      ...reader.troubles(loss),
    });
  }

  private followShown(): void {
    const followed = this.reader.followed(this.piece.isAtEnd);
    for (const url of followed) if (this.options.resources.peek(url).document) this.present.add(url);
    this.following.set(followed);
  }

  /** What the room says of itself hardly ever changes: it is asked for again where its days may be read no more. */
  private handleChange(url: string, {document, problem}: ResourceState): void {
    if (document) this.present.add(url);
    else if (problem && this.present.delete(url)) void this.lookWhetherLost();
    this.book.turnOver();
    this.together.verify();
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

  private beginDay(): void {
    // Whoever reads an older piece comes to it later.
    if (!this.piece.isAtEnd) return;
    this.reader.read.add(this.days.today);
    this.followShown();
    void this.busy(() => this.readDays([this.days.today]));
  }
}
