import {foundConversations} from '../../../pods/chat/create-conversations.js';
import {findConversationCards} from '../../../pods/chat/find-threads.js';
import {assignToGroups, defineGroup} from '../../../pods/coop/edit-groups.js';
import {Resources} from '../../../pods/documents/resources.js';
import {findCoopLists} from '../../../pods/lists/coop-lists.js';
import {readRoll} from '../../../pods/members/roll.js';
import type {Deed} from '../../../pods/outbox/deed.js';
import {Outbox} from '../../../pods/outbox/outbox.js';
import type {Work} from '../../../pods/outbox/work.js';
import {MemoryValues} from '../../../pods/values.js';
import {conversationKind} from '../../../vocab/kinds/conversation/conversation.js';
import {coopOf} from '../joining.js';
import {findMembersGroup} from '../../../pods/coop/members-group.js';
import {openRoom, prepareRooms, roomContainer, type NewRoom, type WantedReaders} from '../../../pods/chat/open-room.js';
import {readRoom} from '../../../pods/chat/read-room.js';
import type {Room} from '../../../pods/chat/room.js';
import {dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import {foundCoop, join, resourcesOf, valueOf, type TestCoop} from '../fixtures.js';
import {createMemoryPod, type MemoryPod, type Person} from '../memory-pod.js';

export type Member = Person & {readonly home: string};

/** The day on which rooms are opened. */
export const now = Date.UTC(2026, 10, 28, 22, 30);

/** A coop with three members and somebody from elsewhere. */
export interface Neighbourhood {
  readonly pod: MemoryPod;
  readonly coop: TestCoop;
  readonly ana: Member;
  readonly ben: Member;
  readonly cleo: Member;
  readonly stranger: Person;
  readonly members: string;
}

export async function gather(): Promise<Neighbourhood> {
  const pod = createMemoryPod();
  const coop = await foundCoop(pod);
  const [ana, ben, cleo] = [await join(coop, 'ana'), await join(coop, 'ben'), await join(coop, 'cleo')];
  const members = valueOf(await findMembersGroup(resourcesOf(pod, coop.moderator), coop.layout));
  return {pod, coop, ana, ben, cleo, stranger: pod.createPerson('stranger'), members};
}

/** What Ana's device sends to open a room in her own space. */
export function wanted({ana, members}: Neighbourhood, readers: WantedReaders, more: Partial<NewRoom> = {}): NewRoom {
  const container = roomContainer(ana.storage);
  return {
    fetch: ana.fetch,
    author: ana.webId,
    owner: ana.webId,
    container,
    readers,
    members,
    now,
    title: 'Le fournil',
    ...more,
  };
}

/** Opens a room and reads it as its author. */
export async function open(them: Neighbourhood, readers: WantedReaders, more: Partial<NewRoom> = {}): Promise<Room> {
  const {pod, ana} = them;
  valueOf(await prepareRooms(ana.fetch, {storage: ana.storage, owner: ana.webId}));
  return roomAs(pod, valueOf(await openRoom(wanted(them, readers, more))), ana);
}

/** A room as somebody reads it, asking the server anew. */
export async function roomAs(pod: MemoryPod, channel: string, person?: Person): Promise<Room> {
  return valueOf(await readRoom(resourcesOf(pod, person), channel, []));
}

/** Adds a message to a document, as LongChat apps do. @returns the status. */
export async function say(
  asked: typeof fetch,
  room: Pick<Room, 'channel'>,
  time = now,
  url = dayAddress(room.channel, time),
) {
  const message = `<${url}#Msg${time}>`;
  const inserts = `<${room.channel}> <http://www.w3.org/2005/01/wf/flow#message> ${message}. ${message} <http://rdfs.org/sioc/ns#content> "hello".`;
  const body = `_:p a <http://www.w3.org/ns/solid/terms#InsertDeletePatch>; <http://www.w3.org/ns/solid/terms#inserts> {${inserts}}.`;
  return (await asked(url, {method: 'PATCH', headers: {'content-type': 'text/n3'}, body})).status;
}

/** How a server answers whoever reads. */
export async function statusOf(asked: typeof fetch, url: string): Promise<number> {
  const answer = await asked(url, {headers: {accept: 'text/turtle'}});
  await answer.body?.cancel();
  return answer.status;
}

/** Somebody's page sends a piece of work; an error if it does not arrive. */
export async function send(pod: MemoryPod, person: Person, work: Work): Promise<void> {
  const left = await trySending(pod, person, work);
  if (left) throw new Error(`Not sent: ${JSON.stringify(left.problem)}`);
}

/** @returns what is left to decide, if it was refused. */
export async function trySending(pod: MemoryPod, {webId, fetch}: Person, work: Work): Promise<Deed | undefined> {
  const session = {status: 'signed-in', webId, fetch} as const;
  const resources = new Resources({fetch: pod.fetch, session: () => session, mayAuthenticate: () => true});
  const outbox = new Outbox({webId, resources, session: () => session, values: new MemoryValues()});
  const left = await outbox.settled(await outbox.add(work));
  outbox.stop();
  return left;
}

/** The coop gets its lists of conversations, with a local group in which Cleo is. @returns the group. */
export async function foundLists({pod, coop, cleo}: Neighbourhood): Promise<string> {
  const {owner, moderator, layout} = coop;
  const desk = {...layout, resources: resourcesOf(pod, moderator), fetch: moderator.fetch};
  valueOf(await defineGroup(desk, {slug: 'lyon', name: 'Lyon'}));
  valueOf(await assignToGroups(desk, cleo.webId, [`${layout.groups}#lyon`]));
  const founder = {resources: resourcesOf(pod, owner), fetch: owner.fetch, owner: owner.webId, layout};
  valueOf(await foundConversations(founder, {everyone: 'Ouvertes', members: 'Entre membres', language: 'fr'}));
  return `${layout.groups}#lyon`;
}

/** The lists of conversations that somebody may read. */
export async function listsOf({pod, coop}: Neighbourhood, person?: Person) {
  const asked = {coop: await coopOf(coop), classes: conversationKind.types, isVisitor: !person};
  return valueOf(await findCoopLists(resourcesOf(pod, person), asked));
}

/** The conversations that the coop's lists name to somebody. */
export async function cardsOf({pod, coop}: Neighbourhood, person?: Person) {
  const resources = resourcesOf(pod, person);
  const roll = () => readRoll(resources, coop.layout.membersList);
  return valueOf(await findConversationCards({resources, coop: await coopOf(coop), roll, isVisitor: !person}));
}
