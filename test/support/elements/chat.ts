import {addConversations, coopStorage} from '../../../pods/chat/create-conversations.js';
import {chatNoteWork, type ChatNote} from '../../../pods/chat/my-chats.js';
import {channelIn, openRoom, prepareRooms, roomContainer, type WantedReaders} from '../../../pods/chat/open-room.js';
import {openRoomWork, type WantedConversation} from '../../../pods/chat/open-room-work.js';
import type {SayWork} from '../../../pods/chat/say-work.js';
import {findMembersGroup} from '../../../pods/coop/members-group.js';
import {roomIn} from '../../../pods/chat/read-room.js';
import {spokenPlaceOf} from '../../../pods/chat/spoken-place.js';
import {findCoopLists, type CoopList} from '../../../pods/lists/coop-lists.js';
import {findCoop, Resources} from '../../../pods/index.js';
import {dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import {newName, type Utterance} from '../../../vocab/kinds/chat/utterance.js';
import {chatPrefixes} from '../chat/turtle.js';
import {conversationKind} from '../../../vocab/kinds/conversation/conversation.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {Device} from '../outbox/device.js';
import type {SeededCoop} from './seeded-coop.js';

/** A room of a test. */
export interface SeededRoom {
  readonly coop: SeededCoop;
  readonly channel: string;
  /** Somebody says something elsewhere, as that person's page does. @returns the IRI of the message. */
  say(who: string, text: string, more?: SaidMore): Promise<string>;
  /** Does something else with a message. */
  act(who: string, utterance: Utterance, day: string): Promise<void>;
  /** Adds to a document of the room what anybody can add, in Turtle. */
  forge(day: string, turtle: string): void;
  /** The document of the day of a time. */
  dayAt(time: number): string;
}

export interface SaidMore {
  readonly time?: number;
  readonly answers?: string;
  readonly thread?: string;
  readonly mentions?: readonly string[];
  readonly files?: readonly string[];
}

/** Opens a room of somebody's, as that person's page does. */
export async function addRoom(
  coop: SeededCoop,
  who: string,
  {
    readers = {who: 'members'},
    title = 'Fournil',
    now = Date.now(),
  }: {
    readonly readers?: WantedReaders;
    readonly title?: string;
    readonly now?: number;
  } = {},
): Promise<SeededRoom> {
  const {fetch, webId} = coop.identity(who);
  const storage = new URL('../../', who === 'coop' ? `${coop.pod.origin}/coop/x/y/` : coop.home(who)).href;
  const desk = new Resources({fetch: coop.identity('coop').fetch});
  const members = await findMembersGroup(desk, coop.layout);
  if (!members.ok) throw new Error(JSON.stringify(members.problem));
  const options = {
    fetch,
    author: webId,
    owner: webId,
    container: roomContainer(storage),
    readers,
    members: members.value,
    title,
    now,
    days: 3,
  };
  const opened = await openRoom(options);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return roomAt(coop, opened.value);
}

/** Begins a conversation as a member's page does: with its card in the list for its readers, and word to those who are asked. */
export async function beginRoom(
  coop: SeededCoop,
  who: string,
  wish: Pick<WantedConversation, 'readers' | 'title' | 'about' | 'invitation'> & {readonly now?: number},
): Promise<SeededRoom> {
  const identity = coop.identity(who);
  const {resources, outbox} = new Device(coop.pod.fetch).open(identity as Parameters<Device['open']>[0]);
  const us = await findCoop(new Resources({fetch: coop.pod.fetch}), coop.src);
  if (!us.ok) throw new Error('No coop');
  const {iri, moderators, membership} = us.value;
  const lists = await findCoopLists(resources, {coop: us.value, classes: conversationKind.types});
  const isFor = ({readers}: CoopList) =>
    readers.who === wish.readers.who &&
    (readers.who !== 'group' || ('group' in wish.readers && wish.readers.group === readers.group));
  const home = coop.home(who);
  const work = openRoomWork({
    now: Date.now(),
    ...wish,
    coop: {iri, moderators, membership},
    webId: identity.webId,
    home,
    storage: new URL('../../', home).href,
    list: lists.ok ? lists.value.find(isFor) : undefined,
  });
  const left = await outbox.settled(await outbox.add(work));
  if (left) throw new Error(`Not opened: ${JSON.stringify(left.problem)}`);
  outbox.stop();
  return roomAt(coop, channelIn(work.room.container));
}

/** Notes something of a conversation in somebody's own space, as that person's page does. */
export async function noteRoom(coop: SeededCoop, who: string, note: ChatNote): Promise<void> {
  const {outbox} = new Device(coop.pod.fetch).open(coop.identity(who) as Parameters<Device['open']>[0]);
  const left = await outbox.settled(await outbox.add(await chatNoteWork(coop.home(who), note)));
  if (left) throw new Error(`Not noted: ${JSON.stringify(left.problem)}`);
  outbox.stop();
}

function roomAt(coop: SeededCoop, channel: string): SeededRoom {
  const dayAt = (time: number) => dayAddress(channel, time);
  const act = (by: string, utterance: Utterance, day: string) => speak(coop, channel, by, utterance, day);
  return {
    coop,
    channel,
    dayAt,
    act,
    async say(by, text, {time = Date.now(), ...more} = {}) {
      const name = newName(time, () => crypto.randomUUID());
      await act(by, {act: 'post', name, time, text, ...more}, dayAt(time));
      return `${dayAt(time)}#${name}`;
    },
    forge(day, turtle) {
      coop.pod.put(day, `${chatPrefixes}${coop.pod.text(day) ?? ''}\n${turtle}`);
    },
  };
}

async function speak(coop: SeededCoop, channel: string, who: string, utterance: Utterance, day: string): Promise<void> {
  const identity = coop.identity(who);
  const {resources, outbox} = new Device(coop.pod.fetch).open(identity as Parameters<Device['open']>[0]);
  const us = await findCoop(new Resources({fetch: coop.pod.fetch}), coop.src);
  const read = await resources.read(channel);
  const room = read.ok ? roomIn(read.value, channel) : undefined;
  if (!us.ok || !room) throw new Error('No coop, or no room');
  const {iri, moderators, membership} = us.value;
  const place = await spokenPlaceOf(room, {webId: identity.webId});
  const work: SayWork = {
    type: 'say',
    coop: {iri, moderators, membership},
    channel,
    home: coop.home(who),
    place,
    day,
    days: room.days,
    utterance,
  };
  const left = await outbox.settled(await outbox.add(work));
  if (left) throw new Error(`Not said: ${JSON.stringify(left.problem)}`);
  outbox.stop();
}

/** The document that an IRI is in. */
export function dayOfMessage(iri: string): string {
  return documentOf(iri);
}

/** Gives a coop a list of conversations for one circle of readers, as an administrator does. @returns its address. */
export async function addConversationList(
  coop: SeededCoop,
  who: 'everyone' | 'members' | {readonly group: string} = 'members',
): Promise<string> {
  const {fetch, webId} = coop.identity('coop');
  const {layout} = coop;
  const session = () => ({status: 'signed-in', webId, fetch}) as const;
  const resources = new Resources({fetch: coop.pod.fetch, session, mayAuthenticate: () => true});
  const readers = typeof who === 'string' ? {who} : ({who: 'group', ...who} as const);
  const options = {resources, fetch, owner: webId, layout, title: readers.who, readers};
  const added = await addConversations(options);
  if (!added.ok) throw new Error(JSON.stringify(added.problem));
  return added.value;
}

/** Makes the place for the coop's own rooms, as whoever sets the coop up does. */
export async function addCoopRooms(coop: SeededCoop): Promise<void> {
  const {fetch, webId} = coop.identity('coop');
  const {official, moderators} = coop.layout;
  const made = await prepareRooms(fetch, {storage: coopStorage(official), owner: webId, keepers: moderators});
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
}
