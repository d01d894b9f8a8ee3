import {conversationKind} from '../../vocab/kinds/conversation/conversation.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {findMembersGroup} from '../coop/members-group.js';
import {createDocument} from '../documents/change.js';
import {announce} from '../lists/announce.js';
import type {ListFounder} from '../lists/add-filed-list.js';
import {nameFrom} from '../name-from.js';
import {success, type Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {contributionTriples} from '../things/contribute.js';
import {addConversations, coopStorage} from './create-conversations.js';
import {registerWithCoop} from './register-room.js';
import {openRoom, prepareRooms, roomsIn, type WantedReaders} from './open-room.js';

export interface NewCoopRoom extends ListFounder {
  readonly readers: Exclude<WantedReaders, {readonly who: 'named' | 'pair'}>;
  /** Together with its readers, it decides where the room lies: the same one is opened once. */
  readonly title: string;
  readonly note?: string | undefined;
  /** Time of opening, in milliseconds. */
  readonly now: number;
  /** For how many days documents are made. */
  readonly days?: number;
}

/**
 * Opens a room of the coop's own, which moderators keep, with its card in the list for its readers. For whoever sets the coop up; a moderator's page
 * does it with `openRoomWork`. Can be repeated.
 * @returns its channel.
 */
export async function openCoopRoom(options: NewCoopRoom): Promise<Result<string>> {
  const {resources, fetch, owner, layout, readers, title, note, now, days} = options;
  const storage = coopStorage(layout.official);
  const keepers = layout.moderators;
  const list = await addConversations({resources, fetch, owner, layout, readers});
  const members = list.ok ? await findMembersGroup(resources, layout) : list;
  const ready = members.ok ? await prepareRooms(fetch, {storage, owner, keepers}) : members;
  if (!list.ok || !members.ok || !ready.ok) return [list, members, ready].find(({ok}) => !ok) as Result<string>;
  const name = await nameFrom([readers.who, 'group' in readers ? readers.group : '', title].join(' '));
  const container = `${roomsIn(storage)}${name}/`;
  const room = {fetch, author: owner, owner, keepers, container, readers, members: members.value, title, note, now};
  const channel = await openRoom({...room, ...(days !== undefined && {days})});
  if (!channel.ok) return channel;
  const card = `${new URL('files/', list.value).href}${name}.ttl#it`;
  const values = {
    title: [title],
    ...(note && {note: [note]}),
    channel: [channel.value],
    created: [new Date(now).toISOString()],
  };
  const told = await inOrder([
    () => createDocument(fetch, documentOf(card), contributionTriples(card, conversationKind, values)),
    () => announce({resources, fetch, list: list.value, source: card}),
    () => registerWithCoop({resources, fetch, coop: layout.coop}, {channel: channel.value}),
  ]);
  return told.ok ? success(channel.value) : told;
}
