import {findConversations, type ConversationsFound} from '../../../pods/chat/find-threads.js';
import {glanceAt, type Glimpse} from '../../../pods/chat/glance.js';
import {findMyRooms, type MyRoom} from '../../../pods/chat/my-rooms.js';
import {readRoom} from '../../../pods/chat/read-room.js';
import {success, type Problem, type Result} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import {cardsAsked} from '../cards.js';
import type {ChatNotes} from '../notes.js';
import {readInvitations} from './invitations.js';

/** Conversations that are looked into for what is new; the others say only what they are called. */
const mostLooked = 200;
/** Conversations that are looked into at the same time. */
const parallel = 4;

/** One of somebody's conversations, with what is new in it as far as that is known yet. */
export interface ListedChat extends MyRoom {
  readonly glimpse?: Glimpse | undefined;
  readonly problem?: Problem | undefined;
  /** Who has opened it and when, where another one has the same name. */
  readonly origin?: {readonly author?: string | undefined; readonly created?: number | undefined} | undefined;
}

/** What a person's conversations are found by. */
export interface BookAsked {
  readonly community: Community;
  readonly notes: ChatNotes;
  readonly webId: string;
  readonly languages: readonly string[];
  /** What was known before: shown until it is known anew. */
  readonly before?: ChatBook | undefined;
}

/** A person's conversations: those that the person is in, invitations, and those of the coop that the person is not in. */
export interface ChatBook {
  readonly mine: readonly ListedChat[];
  readonly invitations: readonly MyRoom[];
  readonly others: readonly ListedChat[];
  /** The coop's lists, if they could be read. */
  readonly found?: ConversationsFound | undefined;
}

/** Reads which conversations somebody has. What is new in them is looked for afterwards: {@link lookAround}. */
export async function readChatBook(asked: BookAsked): Promise<Result<ChatBook>> {
  const {community, notes, languages, before} = asked;
  const [mine, invitations, cards] = await Promise.all([
    notes.load(true),
    readInvitations(community, languages),
    cardsAsked(community, languages).then((ready) => (ready.ok ? findConversations(ready.value) : ready)),
  ]);
  if (!mine.ok) return mine;
  const rooms = findMyRooms(mine.value, invitations, cards.ok ? cards.value.cards : []);
  // What is about a thing is found where the thing is.
  const isApart = ({card}: MyRoom) => card?.card.about !== undefined;
  const isIn = ({noted}: MyRoom) => noted?.standing === 'joined' || noted?.standing === 'asked';
  const own = rooms.filter((room) => isIn(room) || (room.noted?.readUntil !== undefined && !room.invitation));
  const known = new Map(before?.mine.map((chat) => [chat.channel, chat]));
  const mineNow = own.map((room): ListedChat => ({...room, glimpse: known.get(room.channel)?.glimpse}));
  return success({
    mine: mineNow.sort((one, other) => timeOf(other) - timeOf(one)),
    invitations: rooms.filter((room) => room.invitation && !isIn(room)),
    others: rooms.filter((room) => !own.includes(room) && !room.invitation && !isApart(room)),
    found: cards.ok ? cards.value : undefined,
  });
}

/** When something was said last; as long as that is not known, when the person was there last. */
function timeOf({glimpse, noted}: ListedChat): number {
  return (glimpse ? glimpse.last : noted?.readUntil) ?? 0;
}

/**
 * Looks for what is new in somebody's conversations, a few at a time and from the first on, and then puts them in order: the last spoken first. One
 * that cannot be read costs its own row.
 * @param tell told what is known so far.
 * @param isHeld whether nothing may move, since somebody is in the list.
 */
export async function lookAround(
  asked: BookAsked,
  book: ChatBook,
  tell: (book: ChatBook) => void,
  isHeld: () => boolean,
): Promise<void> {
  const mine = [...book.mine];
  const others = [...book.others];
  const queue = mine.keys();
  const worker = async () => {
    for (let next = queue.next(); !next.done && next.value < mostLooked; next = queue.next()) {
      mine[next.value] = await lookInto(asked, mine[next.value]!);
      tell({...book, mine: [...mine]});
    }
  };
  await Promise.all(Array.from({length: parallel}, worker));
  await tellApart(asked, mine, others);
  if (!isHeld()) mine.sort((one, other) => timeOf(other) - timeOf(one));
  tell({...book, mine, others});
}

async function lookInto({community, webId, languages}: BookAsked, mine: ListedChat): Promise<ListedChat> {
  const {resources} = community;
  const {channel, noted, card} = mine;
  community.trust(channel);
  const isPublic = card?.list.readers.who === 'everyone';
  const since = noted?.readUntil;
  const seen = await glanceAt({resources, channel, webId, since, isPublic, now: Date.now()});
  if (!seen.ok) return {...mine, problem: seen.problem};
  const looked = {...mine, glimpse: seen.value};
  if (mine.title !== undefined || noted?.other !== undefined) return looked;
  // Nothing says what it is called but the room itself.
  const read = await readRoom(resources, channel, languages);
  if (!read.ok) return looked;
  const {title, readers} = read.value;
  const other = readers?.who === 'pair' ? readers.people.find((one) => one !== webId) : undefined;
  return {...looked, title, ...(noted && other !== undefined && {noted: {...noted, other}})};
}

/** Says of conversations of one name who has opened each. */
async function tellApart({community, languages}: BookAsked, ...lists: ListedChat[][]): Promise<void> {
  const times = new Map<string, number>();
  for (const {title} of lists.flat()) if (title) times.set(title, (times.get(title) ?? 0) + 1);
  for (const list of lists) {
    for (const [index, room] of list.entries()) {
      if (room.problem || !room.title || times.get(room.title) === 1) continue;
      community.trust(room.channel);
      const read = await readRoom(community.resources, room.channel, languages);
      if (read.ok) list[index] = {...room, origin: {author: read.value.author, created: read.value.created}};
    }
  }
}
