import {addConversations} from '../../../pods/chat/create-conversations.js';
import {openRoom, roomContainer, type WantedReaders} from '../../../pods/chat/open-room.js';
import type {SayWork} from '../../../pods/chat/say-work.js';
import {findMembersGroup} from '../../../pods/coop/members-group.js';
import {roomIn} from '../../../pods/chat/read-room.js';
import {spokenPlaceOf} from '../../../pods/chat/spoken-place.js';
import {findCoop, Resources} from '../../../pods/index.js';
import {dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import {newName, type Utterance} from '../../../vocab/kinds/chat/utterance.js';
import {chatPrefixes} from '../chat/turtle.js';
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
  const channel = opened.value;
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
export async function addConversationList(coop: SeededCoop, who: 'everyone' | 'members' = 'members'): Promise<string> {
  const {fetch, webId} = coop.identity('coop');
  const {layout} = coop;
  const session = () => ({status: 'signed-in', webId, fetch}) as const;
  const resources = new Resources({fetch: coop.pod.fetch, session, mayAuthenticate: () => true});
  const options = {resources, fetch, owner: webId, layout, title: who, readers: {who}};
  const added = await addConversations(options);
  if (!added.ok) throw new Error(JSON.stringify(added.problem));
  return added.value;
}
