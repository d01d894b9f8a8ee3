import {dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {invite} from '../../chat/invite.js';
import {chatNoteWork} from '../../chat/my-chats.js';
import {channelIn, openRoom, prepareRooms, roomTriples} from '../../chat/open-room.js';
import type {OpenRoomWork} from '../../chat/open-room-work.js';
import {registerWithCoop, registerWithPerson} from '../../chat/register-room.js';
import {findMembersGroup} from '../../coop/members-group.js';
import {findInbox} from '../../messages/find-inbox.js';
import {isPassing, success, type Result} from '../../problem.js';
import {inOrder} from '../../steps.js';
import {planEdit} from '../../things/edit-whole.js';
import {changeDocument} from '../../documents/change.js';
import {contributeHandler} from './contribute.js';
import {namesFrom, notThereYet, withChange} from './documents.js';
import type {Handler, Sending} from './handler.js';

/** New rooms: the room first, so that nobody is led to one that is not there. */
export const openRoomHandler: Handler<OpenRoomWork> = {
  documents({room, card}, deed) {
    const channel = channelIn(room.container);
    const own = [documentOf(channel), `${room.container}days.ttl`, dayAddress(channel, room.now)];
    return card ? [...own, ...contributeHandler.documents(card, deed)] : own;
  },

  show({room, card}, deed, url, stored) {
    if (stored) return stored;
    const channel = channelIn(room.container);
    if (url === documentOf(channel)) return withChange(notThereYet(url), {deletes: [], inserts: roomTriples(room, channel)});
    const isCard = card && contributeHandler.documents(card, deed).includes(url);
    return isCard ? contributeHandler.show?.(card, deed, url, stored) : undefined;
  },

  send(work, sending) {
    return inOrder([
      () => sending.step('opened', () => open(work, sending)),
      () => sending.step('noted', () => note(work, sending)),
      () => (work.card ? contributeHandler.send(work.card, sending) : Promise.resolve(success(undefined))),
      () => sending.step('answered', () => inviteAll(work, sending)),
      () => register(work, sending),
    ]);
  },
};

async function open({coop, room, storage}: OpenRoomWork, {resources, fetch}: Sending): Promise<Result<unknown>> {
  const needsMembers = room.readers.who === 'everyone' || room.readers.who === 'members';
  const members = needsMembers
    ? await findMembersGroup(resources, {coop: coop.iri, membership: coop.membership})
    : undefined;
  if (members && !members.ok) return members;
  // In the coop's storage, the place for rooms was made when the coop was set up.
  const ready = room.keepers ? success(undefined) : await prepareRooms(fetch, {storage, owner: room.owner});
  return ready.ok ? openRoom({...room, fetch, members: members?.value}) : ready;
}

async function note({home, room}: OpenRoomWork, {resources, fetch, mark}: Sending): Promise<Result<unknown>> {
  if (home === undefined) return success(undefined);
  const {readers, title, now} = room;
  const other = readers.who === 'pair' ? readers.other : undefined;
  const standing = other === undefined ? 'joined' : 'asked';
  const {iri, edits} = await chatNoteWork(home, {
    channel: channelIn(room.container),
    title,
    standing,
    other,
    readUntil: now,
  });
  const plan = {mint: namesFrom(mark), creates: true, insists: true};
  return changeDocument({
    resources,
    fetch,
    url: documentOf(iri),
    create: true,
    plan: (graph) => planEdit(graph, {iri, edits}, plan),
  });
}

/** For other apps to find it. Where that cannot be done now, whoever keeps the room does it in passing: nobody waits for it. */
async function register({coop, room, storage}: OpenRoomWork, {resources, fetch}: Sending): Promise<Result<unknown>> {
  const {owner: webId, readers} = room;
  const opened = {channel: channelIn(room.container), readers};
  await (room.keepers
    ? registerWithCoop({resources, fetch, coop: coop.iri}, opened)
    : registerWithPerson({resources, fetch, webId, storage}, opened));
  return success(undefined);
}

/** Whoever takes no messages finds the room in the list, or is told otherwise: that is no reason to open it again. */
async function inviteAll({invitations}: OpenRoomWork, {resources, fetch}: Sending): Promise<Result<unknown>> {
  for (const invitation of invitations) {
    const inbox = await findInbox(resources, invitation.to, fetch);
    const told = inbox.ok ? await invite(fetch, inbox.value, invitation) : inbox;
    if (!told.ok && isPassing(told.problem)) return told;
  }
  return success(undefined);
}
