import {day} from '../../vocab/formats/longchat/addresses.js';
import {channelTriples, type ChannelFacts} from '../../vocab/formats/longchat/channel.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {rdf, vcard} from '../../vocab/rdf/vocabularies.js';
import {ownerRule, writeRules, type Rule} from '../access/rules.js';
import {createDocument} from '../documents/change.js';
import {ensureContainer} from '../documents/containers.js';
import {failure, success, type Result} from '../problem.js';
import {randomName} from '../random.js';
import {inOrder} from '../steps.js';
import {dateOf, makeDays, makeShared} from './day-documents.js';
import {readerTerms} from './readers.js';
import {peopleRules, roomRules, sharedRules, type Named, type RoomRights} from './room-rules.js';
import type {RoomReaders} from './room.js';

/** For whom a room is to be. Of `named`, the people beside whoever opens it. */
export type WantedReaders =
  | {readonly who: 'everyone' | 'members'}
  | {readonly who: 'group'; readonly group: string}
  | {readonly who: 'named'; readonly people: readonly string[]}
  | {readonly who: 'pair'; readonly other: string};

export interface NewRoom {
  /** Makes requests in the name of whoever has control of the place. */
  readonly fetch: typeof fetch;
  /** WebID of whoever opens it. */
  readonly author: string;
  /** WebID of whoever owns the storage. */
  readonly owner: string;
  /** Container that the room is to be, chosen before sending ({@link roomContainer}): whoever repeats this makes one room. */
  readonly container: string;
  readonly readers: WantedReaders;
  /** The group of all members: in rooms for everyone and for members, they speak. */
  readonly members?: string | undefined;
  /** The group of those who look after it beside its owner: moderators, in the coop's own rooms. */
  readonly keepers?: string | undefined;
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  /** The thing that is to be talked about. */
  readonly about?: string | undefined;
  /** Time of opening, in milliseconds, the same at each try. */
  readonly now: number;
  /** For how many days documents are made. Default: four weeks. */
  readonly days?: number;
}

/** Days that are prepared ahead. */
export const daysAhead = 28;

/** Where the rooms of a storage lie. Apart from homes: others append there. */
export function roomsIn(storage: string): string {
  return `${storage}chats/`;
}

/** A place for a new room, at an address that nobody can guess. */
export function roomContainer(storage: string): string {
  return `${roomsIn(storage)}${randomName()}/`;
}

/** The channel of the room that a container is. */
export function channelIn(container: string): string {
  return `${container}index.ttl#this`;
}

/**
 * Opens a room as LongChat lays it out: the documents in which people speak are there from the beginning, each with rules of its own. The room's
 * own description comes last, so that a room that can be found is complete. Can be repeated, by another page as well.
 * @returns its channel. Problems: `missing` if the group of members is needed and not given.
 */
export async function openRoom(options: NewRoom): Promise<Result<string>> {
  const {fetch, container, now, days = daysAhead} = options;
  const channel = channelIn(container);
  const people = peopleIn(container);
  const rights = rightsOf(options, people);
  if (!rights) return failure('missing', {url: container, detail: 'The group of members is not known'});
  const shared = sharedRules(rights);
  const made = await inOrder([
    () => ensureContainer(fetch, container),
    () => writeRules(fetch, container, roomRules(rights)),
    () => makePeople(options, people),
    () => makeShared(fetch, daysIn(container), shared),
    () => makeDays({fetch, channel, rules: shared, from: now, count: days}),
    () => createDocument(fetch, documentOf(channel), channelTriples(channel, factsOf(options, people))),
  ]);
  return made.ok ? success(channel) : made;
}

/** What a room that is being opened says of itself, while it has its first day at most. */
export function roomTriples(room: Omit<NewRoom, 'fetch'>, channel: string): Triple[] {
  return channelTriples(channel, {...factsOf(room, peopleIn(room.container)), preparedUntil: dateOf(room.now)});
}

function factsOf(room: Omit<NewRoom, 'fetch'>, people: string): ChannelFacts {
  const {container, title, note, about, author, now, days = daysAhead} = room;
  return {
    title,
    note,
    about,
    author,
    created: now,
    readers: readerTerms(readersIn(room, people)),
    days: daysIn(container),
    ...(days > 0 && {preparedUntil: dateOf(now + (days - 1) * day)}),
  };
}

function daysIn(container: string): string {
  return `${container}days.ttl`;
}

/** As hard to guess as the room itself. Names of documents in a room begin with no digit: other apps take those for years. */
function peopleIn(container: string): string {
  return `${container}people-${container.split('/').at(-2)}.ttl#it`;
}

/** Sees to it that nobody but their owner, and those who keep the coop's, lists the rooms of a storage or makes one there. */
export async function prepareRooms(
  fetcher: typeof fetch,
  {storage, owner, keepers}: {readonly storage: string; readonly owner: string; readonly keepers?: string | undefined},
): Promise<Result<void>> {
  const rooms = roomsIn(storage);
  const keeping: Rule[] = keepers ? [{modes: ['Read', 'Write', 'Control'], groups: [keepers], inside: true}] : [];
  return inOrder([() => ensureContainer(fetcher, rooms), () => writeRules(fetcher, rooms, [ownerRule(owner), ...keeping])]);
}

/** In the room's own container, which nobody lists but its readers: at an address that cannot be guessed, since it is open to the world. */
async function makePeople({fetch, owner, author, keepers, readers}: NewRoom, people: string): Promise<Result<unknown>> {
  if (readers.who !== 'named') return success(undefined);
  const members = [...new Set([owner, author, ...readers.people])];
  return inOrder([
    () =>
      createDocument(fetch, documentOf(people), [
        triple(people, rdf.type, vcard.Group),
        ...members.map((member) => triple(people, vcard.hasMember, member)),
      ]),
    () => writeRules(fetch, documentOf(people), peopleRules({owner, keepers})),
  ]);
}

function readersIn({readers, author}: Pick<NewRoom, 'readers' | 'author'>, people: string): RoomReaders {
  if (readers.who === 'named') return {who: 'named', group: people};
  return readers.who === 'pair' ? {who: 'pair', people: [author, readers.other]} : readers;
}

function rightsOf({owner, keepers, author, readers, members}: NewRoom, people: string): RoomRights | undefined {
  const circle = circleOf(readers, author, members, people);
  if (!circle) return undefined;
  return {owner, keepers, writers: circle, readers: readers.who === 'everyone' ? {public: 'everyone'} : circle};
}

function circleOf(readers: WantedReaders, author: string, members: string | undefined, people: string): Named | undefined {
  if (readers.who === 'pair') return {agents: [author, readers.other]};
  if (readers.who === 'named') return {groups: [people]};
  if (readers.who === 'group') return {groups: [readers.group]};
  return members ? {groups: [members]} : undefined;
}
