import {readRecord} from '../../vocab/kinds/chat/record-document.js';
import {recordName, type Records, type RecordState, type SpokenRecord} from '../../vocab/kinds/chat/record.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {containerFor} from '../homes/places.js';
import {isWithdrawn} from '../problem.js';
import type {SpokenPlace} from './room.js';

export interface RecordBookOptions {
  readonly resources: Resources;
  /** The part of each home in which the room's readers find what its owner says; none in rooms of other apps. */
  readonly place?: SpokenPlace | undefined;
  /** The homes of a member: none for somebody who is no member. */
  readonly homesOf: (webId: string) => readonly string[];
  /** Told when more is known of a record. */
  readonly onChange: () => void;
}

interface Page {
  readonly url: string;
  isRead: boolean;
  /** When it was read last, in turns of {@link RecordBook.turn}. */
  turn: number;
  reading?: Promise<void> | undefined;
}

const empty: SpokenRecord = {messages: new Map(), reactions: new Map()};

/**
 * What the authors' own spaces say of what stands in a room: one request for each author and month, asked for when a message of that month is
 * shown, and again when the room says something that a record did not say yet.
 */
export class RecordBook {
  private readonly pages = new Map<string, Page>();
  private readonly parsed = new WeakMap<PodDocument, SpokenRecord>();
  /** Goes up each time that something has changed in the room. */
  private turn = 0;

  constructor(private readonly options: RecordBookOptions) {}

  /** What is known now. Remembers what it has found: a conversation has thousands of messages, and few authors and months. */
  reader(): Records {
    const found = new Map<string, Map<number, RecordState>>();
    return (maker, time) => {
      let months = found.get(maker);
      if (!months) found.set(maker, (months = new Map<number, RecordState>()));
      const month = monthOf(time);
      let state = months.get(month);
      if (state === undefined) months.set(month, (state = this.find(maker, time)));
      return state;
    };
  }

  /** All on which an answer depends that has been given: as long as it is the same, so are the answers. */
  get basis(): readonly unknown[] {
    const {resources} = this.options;
    return [...this.pages.values()].flatMap(({url, isRead}) => {
      const {document, problem} = resources.peek(url);
      return [isRead, document, problem];
    });
  }

  private find(maker: string, time: number): RecordState {
    const pages = this.pagesOf(maker, time);
    if (!pages.length) return 'none';
    if (pages.some(({isRead}) => !isRead)) return 'awaited';
    const known = pages.flatMap(({url}) => this.recordIn(url) ?? []);
    return known.length > 1 ? merged(known) : (known[0] ?? this.absence(pages));
  }

  /** Asks for the record of a time, unless it is known. */
  ask(maker: string, time: number): void {
    for (const page of this.pagesOf(maker, time)) if (!page.isRead) this.read(page, false);
  }

  /** Something has changed in the room: what records do not confirm is worth asking for once more. */
  turnOver(): void {
    this.turn++;
  }

  /** Asks once more, once a turn. */
  askAgain(maker: string, time: number): void {
    for (const page of this.pagesOf(maker, time)) if (page.isRead && page.turn < this.turn) this.read(page, true);
  }

  /** A record that could not be asked for says neither yes nor no. */
  private absence(pages: readonly Page[]): RecordState {
    const isUnknown = pages.some(({url}) => {
      const {problem} = this.options.resources.peek(url);
      return problem && !isWithdrawn(problem);
    });
    return isUnknown ? 'awaited' : empty;
  }

  private recordIn(url: string): SpokenRecord | undefined {
    const {document} = this.options.resources.peek(url);
    if (!document) return undefined;
    let record = this.parsed.get(document);
    if (!record) this.parsed.set(document, (record = readRecord(document.graph, url)));
    return record;
  }

  private pagesOf(maker: string, time: number): Page[] {
    const {place, homesOf} = this.options;
    if (!place || Number.isNaN(time)) return [];
    return homesOf(maker).map((home) => {
      const url = `${containerFor(home, place.audience)}${recordName(time)}`;
      const page = this.pages.get(url) ?? {url, isRead: false, turn: -1};
      this.pages.set(url, page);
      return page;
    });
  }

  private read(page: Page, fresh: boolean): void {
    if (page.reading) return;
    page.turn = this.turn;
    const {resources, place, onChange} = this.options;
    page.reading = resources.read(page.url, {fresh, asReader: place?.audience !== 'public'}).then(() => {
      page.isRead = true;
      page.reading = undefined;
      onChange();
    });
  }
}

/** A number for the month (UTC) of a time: records are one a month. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Somebody who has moved has two homes. */
function merged(records: readonly SpokenRecord[]): SpokenRecord {
  return {
    messages: new Map(records.flatMap(({messages}) => [...messages])),
    reactions: new Map(records.flatMap(({reactions}) => [...reactions])),
  };
}
