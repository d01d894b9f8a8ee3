import {Conversation} from '../../../pods/chat/conversation.js';
import {findConversationCards} from '../../../pods/chat/find-threads.js';
import {invitationsIn, type ReceivedInvitation} from '../../../pods/chat/invite.js';
import {findMyRooms, type MyRoom} from '../../../pods/chat/my-rooms.js';
import {readRoom} from '../../../pods/chat/read-room.js';
import type {Room} from '../../../pods/chat/room.js';
import {isNotice} from '../../../pods/inbox/letter.js';
import {itemsIn, mergeDoubles, readItems, readListing} from '../../../pods/inbox/read-inbox.js';
import {findInbox} from '../../../pods/messages/find-inbox.js';
import {success, type Problem, type Result} from '../../../pods/problem.js';
import type {Roll} from '../../../pods/members/roll.js';
import type {Community} from '../../data/community.js';
import {cardsAsked} from '../cards.js';
import type {ChatNotes} from '../notes.js';

/** Conversations that are looked into for what is new; the others say only what they are called. */
const mostLooked = 20;
/** Messages of the inbox among which invitations are sought. */
const mostLetters = 50;

/** One of somebody's conversations, with what is new in it. */
export interface ListedChat extends MyRoom {
  readonly room?: Room | undefined;
  /** Messages of others since the person was there last. */
  readonly unread: number;
  /** Time of the newest message. */
  readonly last?: number | undefined;
  readonly problem?: Problem | undefined;
}

/** What a person's conversations are found by. */
export interface BookAsked {
  readonly community: Community;
  readonly notes: ChatNotes;
  readonly webId: string;
  readonly roll: Roll | undefined;
  readonly languages: readonly string[];
}

/** A person's conversations: those that the person is in, invitations, and those of the coop that the person is not in. */
export interface ChatBook {
  readonly mine: readonly ListedChat[];
  readonly invitations: readonly MyRoom[];
  readonly others: readonly MyRoom[];
}

/** Reads all that is known of somebody's conversations; then what is new in them. One that cannot be read costs its own row. */
export async function readChatBook(asked: BookAsked): Promise<Result<ChatBook>> {
  const {community, notes, languages} = asked;
  const [mine, invitations, cards] = await Promise.all([
    notes.load(true),
    readInvitations(asked),
    cardsAsked(community, languages).then((ready) => (ready.ok ? findConversationCards(ready.value) : ready)),
  ]);
  if (!mine.ok) return mine;
  const rooms = findMyRooms(mine.value, invitations, cards.ok ? cards.value : []);
  // What is about a thing is found where the thing is.
  const isApart = ({card}: MyRoom) => card?.card.about !== undefined;
  const isIn = ({noted}: MyRoom) => noted?.standing === 'joined' || noted?.standing === 'asked';
  const own = rooms.filter((room) => isIn(room) || (room.noted?.readUntil !== undefined && !room.invitation));
  const others = rooms.filter((room) => !own.includes(room) && !room.invitation && !isApart(room));
  const listed = await Promise.all(own.slice(0, mostLooked).map((room) => lookInto(asked, room)));
  const rest = own.slice(mostLooked).map((room): ListedChat => ({...room, unread: 0}));
  return success({
    mine: [...listed, ...rest].sort((one, other) => (other.last ?? 0) - (one.last ?? 0)),
    invitations: rooms.filter((room) => room.invitation && !isIn(room)),
    others,
  });
}

async function lookInto({community, webId, languages, roll}: BookAsked, mine: MyRoom): Promise<ListedChat> {
  const {resources} = community;
  community.trust(mine.channel);
  const read = await readRoom(resources, mine.channel, languages);
  if (!read.ok) return {...mine, unread: 0, problem: read.problem};
  const room = read.value;
  const conversation = new Conversation({resources, room, homesOf: (one) => roll?.get(one)?.homes ?? []});
  await conversation.open();
  const {messages} = conversation.state;
  const since = mine.noted?.readUntil ?? 0;
  const unread = messages.filter(({time, maker, state}) => time > since && maker !== webId && state !== 'removed').length;
  return {...mine, title: room.title ?? mine.title, room, unread, last: messages.at(-1)?.time};
}

/** The invitations in the person's inbox: claims of whoever has put them there. */
async function readInvitations({community, webId, languages}: BookAsked): Promise<readonly ReceivedInvitation[]> {
  const {session, resources} = community;
  if (session.status !== 'signed-in') return [];
  const inbox = await findInbox(resources, webId, session.fetch);
  if (!inbox.ok) return [];
  community.trust(inbox.value);
  const listed = await readListing(resources, inbox.value);
  if (!listed.ok) return [];
  const items = itemsIn(listed.value.graph, inbox.value).slice(0, mostLetters);
  const letters = mergeDoubles(await readItems(resources, items, languages));
  return invitationsIn(letters.filter(isNotice));
}
