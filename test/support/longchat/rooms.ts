import type {LongChatDay} from '../../../vocab/formats/longchat/day.js';
import {readDay} from '../../../vocab/formats/longchat/read-day.js';
import {utteranceTriples} from '../../../vocab/formats/longchat/write.js';
import {foldMessages} from '../../../vocab/kinds/chat/fold.js';
import type {FoldSettings} from '../../../vocab/kinds/chat/fold-settings.js';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import {readRecord, recordChange} from '../../../vocab/kinds/chat/record-document.js';
import type {RecordState} from '../../../vocab/kinds/chat/record.js';
import type {Utterance} from '../../../vocab/kinds/chat/utterance.js';
import {changed} from '../../../vocab/rdf/change-graph.js';
import {Graph} from '../../../vocab/rdf/graph.js';
import type {Triple} from '../../../vocab/rdf/terms.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';

/** A moment long after everything that is said in fixtures. */
export const later = Date.UTC(2030, 0, 1);

/** Nobody has a home, nothing is signed. */
export const among: FoldSettings = {records: () => 'none', isOurs: () => false, signed: new Set(), now: later};

/** Reads a document of a room. */
export async function dayFrom(turtle: string, channel: string, url: string): Promise<LongChatDay> {
  return readDay(await parseTurtle(turtle, url), channel, url);
}

/** A message in a few words: who said what. */
export function line({maker, text, state}: ChatMessage): string {
  const who = maker?.replace(/^https:\/\/([^.]+)\..*$/, '$1') ?? '?';
  return state === 'removed' ? `${who} (removed)` : `${who}: ${text}${state === 'edited' ? ' (edited)' : ''}`;
}

/** A room and the records of its people, in memory: everybody may append to its documents, the records are their owners'. */
export class TestRoom {
  readonly channel = 'https://coop.example/rooms/r1/index.ttl#this';
  private readonly documents = new Map<string, Graph>();
  private readonly records = new Map<string, Graph>();

  day(date: string): string {
    return `https://coop.example/rooms/r1/${date}/chat.ttl`;
  }

  /** IRI of what is said under a name on a day. */
  iri(date: string, name: string): string {
    return `${this.day(date)}#${name}`;
  }

  /** Says something with a home: in the record and in the room. */
  say(maker: string, date: string, utterance: Utterance): this {
    return this.note(maker, date, utterance).append(maker, date, utterance);
  }

  /** In the room alone: as apps without records do, and as somebody else can. */
  append(maker: string, date: string, utterance: Utterance): this {
    return this.add(date, utteranceTriples(this.channel, this.day(date), maker, utterance));
  }

  /** In the record alone. */
  note(maker: string, date: string, utterance: Utterance): this {
    const document = recordOf(maker);
    const record = this.records.get(maker) ?? new Graph();
    const entry = {maker, channel: this.channel, copy: this.iri(date, utterance.name), utterance};
    const {deletes, inserts} = recordChange(record, document, entry);
    this.records.set(maker, changed(record, deletes, inserts));
    return this;
  }

  add(date: string, triples: readonly Triple[]): this {
    this.documents.set(this.day(date), changed(this.documents.get(this.day(date)) ?? new Graph(), [], triples));
    return this;
  }

  /** Somebody appends this Turtle. */
  async addTurtle(date: string, turtle: string): Promise<this> {
    return this.add(date, [...(await parseTurtle(turtle, this.day(date)))]);
  }

  /** Gives somebody a record that holds nothing. */
  settle(...makers: readonly string[]): this {
    for (const maker of makers) if (!this.records.has(maker)) this.records.set(maker, new Graph());
    return this;
  }

  recordTurtle(maker: string): string {
    return writeTurtle(this.records.get(maker) ?? []);
  }

  /** What a document of the room holds. */
  statements(date: string): readonly Triple[] {
    return [...(this.documents.get(this.day(date)) ?? [])];
  }

  turtle(date: string): string {
    return writeTurtle(this.statements(date));
  }

  days(): LongChatDay[] {
    return [...this.documents].map(([url, graph]) => readDay(graph, this.channel, url));
  }

  settings(settings: Partial<FoldSettings> = {}): FoldSettings {
    return {...among, records: (maker) => this.recordState(maker), isOurs: (maker) => this.records.has(maker), ...settings};
  }

  private recordState(maker: string): RecordState {
    const record = this.records.get(maker);
    return record ? readRecord(record, recordOf(maker)) : 'none';
  }

  messages(settings: Partial<FoldSettings> = {}): ChatMessage[] {
    return foldMessages(this.days(), this.settings(settings));
  }

  /** The only message. */
  only(settings: Partial<FoldSettings> = {}): ChatMessage {
    const messages = this.messages(settings);
    if (messages.length !== 1) throw new Error(`${messages.length} messages`);
    return messages[0]!;
  }
}

function recordOf(maker: string): string {
  return new URL('/coop/x/members/said-2026-11.ttl', maker).href;
}
