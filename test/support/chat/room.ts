import {findMembersGroup} from '../../../pods/coop/members-group.js';
import {Conversation, type ConversationOptions} from '../../../pods/chat/conversation.js';
import {openRoom, prepareRooms, roomContainer, type NewRoom} from '../../../pods/chat/open-room.js';
import {readRoom} from '../../../pods/chat/read-room.js';
import type {Room} from '../../../pods/chat/room.js';
import type {SayWork} from '../../../pods/chat/say-work.js';
import {spokenPlaceOf} from '../../../pods/chat/spoken-place.js';
import {readRoll} from '../../../pods/members/roll.js';
import {dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import {newName, type Utterance} from '../../../vocab/kinds/chat/utterance.js';
import {resourcesOf, valueOf, type TestCoop} from '../fixtures.js';
import type {Person} from '../memory-pod.js';
import type {Tab} from '../outbox/device.js';

export type Member = Person & {readonly home: string};

/** Opens a room in the space of a member, as it is at a time. */
export async function openTestRoom(
  coop: TestCoop,
  author: Member,
  readers: NewRoom['readers'],
  more: Partial<NewRoom> & Pick<NewRoom, 'now'>,
): Promise<Room> {
  const {fetch, webId, storage} = author;
  const resources = resourcesOf(coop.pod, author);
  const members = valueOf(await findMembersGroup(resources, {coop: coop.layout.coop, membership: coop.layout.membership}));
  valueOf(await prepareRooms(fetch, {storage, owner: webId}));
  const options = {
    fetch,
    author: webId,
    owner: webId,
    container: roomContainer(storage),
    readers,
    members,
    days: 3,
    ...more,
  };
  const channel = valueOf(await openRoom(options));
  return valueOf(await readRoom(resources, channel));
}

/** What somebody says in a room, as the outbox takes it. */
export async function say(
  {layout: {coop: iri, moderators, membership}}: TestCoop,
  {channel, days, readers}: Room,
  {webId, home}: Member,
  utterance: Utterance,
  day = dayAddress(channel, utterance.time),
): Promise<SayWork> {
  const place = await spokenPlaceOf({channel, readers}, {webId});
  return {type: 'say', coop: {iri, moderators, membership}, channel, home, place, day, days, utterance};
}

let count = 0;

/** A message at a time, with a name of its own. */
export function post(text: string, time: number, more: Partial<Extract<Utterance, {act: 'post'}>> = {}): Utterance {
  return {act: 'post', name: newName(time, () => `n${String(count++).padStart(7, '0')}`), time, text, ...more};
}

/** The conversation of a room as somebody has it on the screen. */
export async function listen(
  coop: TestCoop,
  room: Room,
  {person, resources}: Tab,
  now: () => number,
  after: ConversationOptions['after'] = () => () => undefined,
): Promise<Conversation> {
  const roll = valueOf(await readRoll(resources, coop.layout.membersList));
  const place = await spokenPlaceOf(room, {webId: person.webId});
  const homesOf = (webId: string) => roll.get(webId)?.homes ?? [];
  return new Conversation({resources, room, place, homesOf, now, after});
}
