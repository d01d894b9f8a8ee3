import {day, dayAddress, dayOf, midnightOf, rootOf} from '../../vocab/formats/longchat/addresses.js';
import {ldp} from '../../vocab/rdf/vocabularies.js';
import type {Resources} from '../documents/resources.js';
import {notedDays} from './noted-days.js';
import type {Room} from './room.js';

/**
 * The days on which something was said in a room, as midnights (UTC) in milliseconds. The room notes them, as a hint; where it does not, the
 * containers of its years and months are listed, the newest first.
 */
export class RoomDays {
  private readonly known = new Set<number>();
  private readonly listed = new Set<string>();
  /** Containers still to be listed, the newest last. */
  private readonly unlisted: string[] = [];
  private isBegun = false;

  constructor(
    private readonly resources: Resources,
    private readonly room: Room,
    private readonly asReader: boolean,
    private readonly now: () => number,
  ) {}

  /** The last day on which something can have been said. */
  get today(): number {
    return midnight(this.now());
  }

  /** The days that are known, the oldest first; today and the day before among them: somebody may just be writing. */
  get all(): number[] {
    const {today, room} = this;
    const recent = [today, today - day].filter((date) => room.created === undefined || date >= midnight(room.created));
    const overflow = this.lastPrepared;
    const days = new Set([...this.known, ...recent, ...(overflow === undefined ? [] : [overflow])]);
    return [...days].filter((date) => date <= today).sort((one, other) => one - other);
  }

  /** Where messages go that are written today, if nobody has prepared today. */
  get lastPrepared(): number | undefined {
    const time = midnightOf(this.room.preparedUntil ?? '');
    return Number.isNaN(time) || time >= this.today ? undefined : time;
  }

  /** Whether it was opened so lately that every day on which something can have been said is looked at in any case. */
  get areRecent(): boolean {
    return this.room.created !== undefined && this.room.created >= this.today - day;
  }

  /** Whether more days than those that are known can be found. */
  get canLookFurther(): boolean {
    return !this.isBegun || this.unlisted.length > 0;
  }

  addressOf(date: number): string {
    return dayAddress(this.room.channel, date);
  }

  /** Reads what the room notes. */
  async readHints(fresh = false): Promise<void> {
    const {days, channel} = this.room;
    if (days === undefined || this.areRecent) return;
    await this.resources.read(days, {fresh, asReader: this.asReader});
    const graph = this.resources.peek(days).document?.graph;
    for (const date of graph ? notedDays(graph, channel) : []) if (date <= this.today) this.known.add(date);
  }

  /** Lists the month that it is. */
  async lookAtMonth(): Promise<void> {
    await this.list(new URL('../', new URL('.', this.addressOf(this.today))).href, /^\d{2}$/);
  }

  /** Lists one more month, the newest of those that have not been listed. */
  async lookFurther(): Promise<void> {
    if (!this.isBegun) {
      this.isBegun = true;
      await this.list(rootOf(this.room.channel), /^\d{4}$/);
    }
    while (this.unlisted.length) {
      const container = this.unlisted.pop()!;
      const isYear = /\/\d{4}\/$/.test(container);
      await this.list(container, /^\d{2}$/);
      if (!isYear) return;
    }
  }

  private async list(container: string, names: RegExp): Promise<void> {
    if (this.listed.has(container)) return;
    this.listed.add(container);
    const read = await this.resources.read(container, {asReader: this.asReader});
    if (!read.ok) return;
    const inside = read.value.graph
      .iris(container, ldp.contains)
      .filter((url) => url.startsWith(container) && names.test(url.slice(container.length).replace(/\/$/, '')))
      .sort();
    for (const url of inside) {
      const date = dayOf(this.room.channel, `${url}chat.ttl`);
      // What is prepared for months that have not begun holds nothing yet.
      if (date === undefined && startOf(url) <= this.today) this.unlisted.push(url);
      else if (date !== undefined && date <= this.today) this.known.add(date);
    }
  }
}

function midnight(time: number): number {
  return Math.floor(time / day) * day;
}

/** When the year or the month of a container begins, in milliseconds. */
function startOf(url: string): number {
  const [, year, month = '01'] = /\/(\d{4})\/(?:(\d{2})\/)?$/.exec(url) ?? [];
  return midnightOf(`${year}-${month}-01`);
}
