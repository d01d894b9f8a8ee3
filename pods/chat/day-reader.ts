import type {LongChatDay} from '../../vocab/formats/longchat/day.js';
import {readDay} from '../../vocab/formats/longchat/read-day.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {inParallel} from '../in-parallel.js';
import type {Problem} from '../problem.js';
import type {ConversationState} from './conversation-state.js';
import {dayMaxBytes} from './limits.js';
import type {RoomDays} from './room-days.js';
import type {Room} from './room.js';

/** So many of the days on screen on which something was said, the newest, are watched for what is written now, beside today. */
const mostFollowed = 1;

/** The documents of a room that are read, of the piece that is shown. */
export class DayReader {
  /** Their days, as midnights (UTC) in milliseconds. */
  readonly read = new Set<number>();
  private readonly parsed = new WeakMap<PodDocument, LongChatDay>();

  constructor(
    private readonly resources: Resources,
    private readonly room: Room,
    private readonly days: RoomDays,
    private readonly asReader: boolean,
  ) {}

  /** Days before the oldest that is read, and after the newest. */
  get earlier(): number[] {
    const oldest = Math.min(...this.read);
    return this.days.all.filter((date) => date < oldest);
  }

  get next(): number[] {
    const newest = Math.max(...this.read);
    return this.days.all.filter((date) => date > newest);
  }

  /** The oldest day first; without those that could not be read. */
  get loaded(): LongChatDay[] {
    return [...this.read]
      .sort((one, other) => one - other)
      .flatMap((date) => {
        const {document} = this.resources.peek(this.days.addressOf(date));
        return document ? [this.dayIn(document)] : [];
      });
  }

  /** The documents as the server has them, without what waits to be sent. */
  get stored(): ReadonlyMap<string, Graph | undefined> {
    return new Map(
      [...this.read].map((date) => {
        const url = this.days.addressOf(date);
        return [url, this.resources.stored(url)?.graph];
      }),
    );
  }

  async readDays(dates: readonly number[], fresh = false): Promise<void> {
    const {asReader} = this;
    // The newest first: they are looked at first.
    await inParallel([...dates].reverse(), async (date) => {
      await this.resources.read(this.days.addressOf(date), {fresh, asReader, maxBytes: dayMaxBytes});
      this.read.add(date);
    });
  }

  /** Addresses of what is watched for what is written now. @param isAtEnd whether what is said today is shown. */
  followed(isAtEnd: boolean): string[] {
    const {days} = this;
    const spoken = this.loaded.filter(({messages}) => messages.size);
    const newest = spoken.slice(-mostFollowed).map(({url}) => url);
    // What waits to be sent stands on today, also where today has not been prepared and it will lie in the last day that was.
    const current = isAtEnd ? [days.today, days.lastPrepared ?? days.today].map((date) => days.addressOf(date)) : [];
    return [...new Set([...current, ...newest])];
  }

  /** What could not be read. @param loss why the reader may see nothing of the room any more. */
  troubles(loss: Problem | undefined): Pick<ConversationState, 'gaps' | 'problem' | 'asOf'> {
    const states = [...this.read].map((date) => ({date, state: this.resources.peek(this.days.addressOf(date))}));
    const failed = states.flatMap(({date, state: {problem, document}}) =>
      problem && !document && problem.kind !== 'missing' ? [{date, problem}] : [],
    );
    const old = states.flatMap(({state: {problem, asOf}}) => (problem && asOf ? [asOf] : []));
    const isAll = failed.length > 0 && failed.length === states.length;
    const asOf = old.length ? new Date(Math.max(...old.map(Number))) : undefined;
    return {gaps: isAll ? [] : failed, problem: loss ?? (isAll ? failed[0]!.problem : undefined), asOf};
  }

  private dayIn(document: PodDocument): LongChatDay {
    let known = this.parsed.get(document);
    if (!known) {
      known = readDay(document.graph, this.room.channel, document.url);
      this.parsed.set(document, known);
    }
    return known;
  }
}
