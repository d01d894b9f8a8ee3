import {coopChat} from '../../vocab/rdf/chat-vocabulary.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {asRoom, coopRoom} from '../../vocab/rdf/room-vocabulary.js';
import {as, dct, rdf, xsd} from '../../vocab/rdf/vocabularies.js';
import type {FieldValues, KindDescriptor, Path} from '../../vocab/shapes/descriptor.js';
import {readFields} from '../../vocab/shapes/read.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {containerFor} from '../homes/places.js';
import {nameFrom} from '../name-from.js';
import type {EditWork} from '../outbox/work.js';
import {success, type Result} from '../problem.js';

/**
 * How somebody stands to a conversation, for the person's own eyes. `asked`: whoever keeps the note has asked the other one. Nothing of one
 * that is merely read.
 */
export type ChatStanding = 'asked' | 'joined' | 'declined' | 'left';

/** What somebody notes of a conversation: nobody else can read it. */
export interface MyChat {
  readonly channel: string;
  /** What it was called when it was last seen. */
  readonly title?: string | undefined;
  /** Everything up to this time was seen, in milliseconds. */
  readonly readUntil?: number | undefined;
  readonly isMuted: boolean;
  readonly standing?: ChatStanding | undefined;
  /** The other person of a conversation of two. */
  readonly other?: string | undefined;
}

/** All that somebody notes of conversations. */
export interface MyChats {
  /** By channel. */
  readonly chats: ReadonlyMap<string, MyChat>;
  /** Times of the day between which nothing disturbs, as `HH:MM` by the reader's clock. */
  readonly quiet?: {readonly from: string; readonly until: string} | undefined;
  /** WebIDs of those whose invitations are not shown. */
  readonly ignored: readonly string[];
}

/** The document of these notes. */
export function myChatsDocument(home: string): string {
  return `${containerFor(home, 'private')}chats.ttl`;
}

const classes: Readonly<Record<ChatStanding, string>> = {
  asked: as.Offer,
  joined: as.Accept,
  declined: as.Reject,
  left: as.Leave,
};

const field = (predicate: string, more: Omit<KindDescriptor['fields'][string], 'read' | 'write'>) => {
  const paths: readonly Path[] = [[predicate]];
  return {read: paths, write: paths, ...more};
};

/** What is noted of one conversation. Nobody fills that in in a form, so no shape describes it. */
const chatNoteKind: KindDescriptor = {
  types: [],
  fields: {
    channel: field(coopChat.channel, {value: 'link'}),
    title: field(dct.title, {value: 'text'}),
    readUntil: field(coopChat.readUntil, {value: 'moment', datatype: xsd.dateTime}),
    isMuted: field(coopChat.isMuted, {value: 'boolean', datatype: xsd.boolean}),
    standing: field(rdf.type, {value: 'thing'}),
    other: field(asRoom.target, {value: 'link'}),
  },
};

/** What is noted for all of them. */
const settingsKind: KindDescriptor = {
  types: [],
  fields: {
    quietFrom: field(coopRoom.quietFrom, {value: 'time', datatype: xsd.time}),
    quietUntil: field(coopRoom.quietUntil, {value: 'time', datatype: xsd.time}),
    ignored: field(coopRoom.ignores, {value: 'link', many: true}),
  },
};

/** Reads what somebody has noted; nothing is noted where there is no document. */
export async function readMyChats(resources: Resources, home: string, options?: ReadOptions): Promise<Result<MyChats>> {
  const read = await resources.read(myChatsDocument(home), {asReader: true, ...options});
  if (read.ok) return success(myChatsIn(read.value.graph, home));
  return read.problem.kind === 'missing' ? success({chats: new Map(), ignored: []}) : read;
}

/** What the document says. */
export function myChatsIn(graph: Graph, home: string): MyChats {
  const chats = new Map<string, MyChat>();
  for (const subject of graph.subjects()) {
    const chat = chatIn(graph, subject);
    if (chat && !chats.has(chat.channel)) chats.set(chat.channel, chat);
  }
  const {quietFrom, quietUntil, ignored = []} = readFields(settingsKind, graph, settingsOf(home)).values;
  const [from, until] = [quietFrom?.[0]?.slice(0, 5), quietUntil?.[0]?.slice(0, 5)];
  return {chats, ignored, quiet: from && until ? {from, until} : undefined};
}

function chatIn(graph: Graph, subject: string): MyChat | undefined {
  const {values} = readFields(chatNoteKind, graph, subject);
  const [channel] = values['channel'] ?? [];
  if (channel === undefined) return undefined;
  const readUntil = Date.parse(values['readUntil']?.[0] ?? '');
  const [type] = values['standing'] ?? [];
  return {
    channel,
    title: values['title']?.[0],
    readUntil: Number.isNaN(readUntil) ? undefined : readUntil,
    isMuted: values['isMuted']?.[0] === 'true',
    standing: (Object.keys(classes) as ChatStanding[]).find((standing) => classes[standing] === type),
    other: values['other']?.[0],
  };
}

/** What is to be noted of a conversation; what is left out stays as it is. */
export interface ChatNote extends Partial<Omit<MyChat, 'channel'>> {
  readonly channel: string;
}

/**
 * Work that notes something of a conversation. Nobody is ever asked which of two devices is right: the newer one is, and of two times up to
 * which something was read, the later.
 */
export async function chatNoteWork(home: string, {channel, ...note}: ChatNote): Promise<EditWork> {
  const {title, readUntil, isMuted, standing, other} = note;
  return noteWork(`${myChatsDocument(home)}#c-${await nameFrom(channel)}`, chatNoteKind, {
    channel: [channel],
    ...(title !== undefined && {title: [title]}),
    ...(readUntil !== undefined && {readUntil: [new Date(readUntil).toISOString()]}),
    ...(isMuted !== undefined && {isMuted: [String(isMuted)]}),
    ...(standing !== undefined && {standing: [classes[standing]]}),
    ...(other !== undefined && {other: [other]}),
  });
}

/** Work that changes what holds for all conversations. @param known what is noted now. */
export function chatSettingsWork(home: string, known: MyChats, next: Pick<Partial<MyChats>, 'quiet' | 'ignored'>): EditWork {
  const quiet: FieldValues =
    'quiet' in next ? {quietFrom: timesOf(next.quiet?.from), quietUntil: timesOf(next.quiet?.until)} : {};
  const base = {ignored: known.ignored};
  return noteWork(settingsOf(home), settingsKind, {...quiet, ...(next.ignored && {ignored: next.ignored})}, base);
}

function timesOf(time: string | undefined): string[] {
  return time === undefined ? [] : [`${time}:00`];
}

function noteWork(iri: string, kind: KindDescriptor, values: FieldValues, base: FieldValues = {}): EditWork {
  const derived = Object.keys(values).filter((name) => !kind.fields[name]!.many);
  // No base: what is noted is not weighed against what stood there before.
  const others = Object.fromEntries(derived.map((name) => [name, ['']]));
  return {type: 'edit', iri, edits: [{iri, kind, base: {...others, ...base}, values, derived}], recreates: true};
}

function settingsOf(home: string): string {
  return `${myChatsDocument(home)}#it`;
}

/** Whether nothing may disturb at this moment, by the reader's own clock. The hours may go over midnight. */
export function isQuiet({quiet}: Pick<MyChats, 'quiet'>, now: Date): boolean {
  if (!quiet || quiet.from === quiet.until) return false;
  const time = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  const {from, until} = quiet;
  return from < until ? from <= time && time < until : from <= time || time < until;
}

/** The conversation that there is with somebody already, if there is one: whoever asks again gets that one. */
export function chatWith({chats}: MyChats, webId: string): MyChat | undefined {
  return [...chats.values()].find(({other, standing}) => other === webId && standing !== 'declined');
}
