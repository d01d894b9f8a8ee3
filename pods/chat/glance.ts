import {day, dayAddress, rootOf} from '../../vocab/formats/longchat/addresses.js';
import {readDay} from '../../vocab/formats/longchat/read-day.js';
import {foldMessages} from '../../vocab/kinds/chat/fold.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {dayMaxBytes} from './limits.js';
import {notedDays} from './noted-days.js';
import {readRoom} from './read-room.js';
import {RoomDays} from './room-days.js';

/** What there is to know of a conversation before it is opened. */
export interface Glimpse {
  /** Messages of others on its last day, since the reader was there. */
  readonly unread: number;
  /** Whether there may be more of them: on days before, or in a document that cannot be read in passing. */
  readonly isMore: boolean;
  /** When something was said there last, in milliseconds; to the day where the reader has read it already. */
  readonly last?: number | undefined;
}

export interface Glancing {
  readonly resources: Resources;
  readonly channel: string;
  /** The reader. */
  readonly webId: string;
  /** Up to when the reader has read it; nothing of it without. */
  readonly since?: number | undefined;
  /** Whether it is known to be for everybody. */
  readonly isPublic?: boolean;
  /** In milliseconds. */
  readonly now: number;
}

/**
 * Looks whether something new was said in a room, without reading the conversation: the document in which a room of ours notes its days, and, if
 * the last of them may hold something new, that day. In a room of another app, where no days are noted, its newest month is listed. Names are
 * not confirmed here: that would be one more request for each author. What is counted is what there is to see once it is opened, where it is
 * marked if nobody confirms it.
 * Problems: why the room cannot be read.
 */
export async function glanceAt(glancing: Glancing): Promise<Result<Glimpse>> {
  const {resources, channel, isPublic} = glancing;
  const noted = await resources.read(`${rootOf(channel)}days.ttl`, {fresh: true, asReader: !isPublic});
  if (!noted.ok) return noted.problem.kind === 'missing' ? glanceElsewhere(glancing) : noted;
  return glanceAtDays(glancing, notedDays(noted.value.graph, channel));
}

async function glanceElsewhere(glancing: Glancing): Promise<Result<Glimpse>> {
  const {resources, channel, isPublic, now} = glancing;
  const room = await readRoom(resources, channel);
  if (!room.ok) return room;
  const days = new RoomDays(resources, room.value, !isPublic, () => now);
  if (room.value.days === undefined) await days.lookFurther();
  else await days.readHints(true);
  // Today is among them whether anything was said or not.
  return glanceAtDays(glancing, days.all);
}

async function glanceAtDays(glancing: Glancing, dates: readonly number[]): Promise<Result<Glimpse>> {
  const {now, since = 0} = glancing;
  const past = dates.filter((date) => date <= now).sort((one, other) => other - one);
  const fresh = past.filter((date) => date + day > since);
  const [newest] = past;
  if (newest === undefined) return success({unread: 0, isMore: false});
  if (!fresh.length) return success({unread: 0, isMore: false, last: newest});
  return glanceAtDay(glancing, newest, fresh.length > 1);
}

async function glanceAtDay(glancing: Glancing, date: number, hasMore: boolean): Promise<Result<Glimpse>> {
  const {resources, channel, webId, since = 0, isPublic} = glancing;
  const url = dayAddress(channel, date);
  const read = await resources.read(url, {fresh: true, asReader: !isPublic, maxBytes: dayMaxBytes});
  // What nobody had prepared, or is too much to be read in passing: that something was said is noted all the same.
  if (!read.ok)
    return ['missing', 'too-large'].includes(read.problem.kind)
      ? success({unread: 0, isMore: hasMore || date > since, last: date})
      : read;
  const messages = foldMessages([readDay(read.value.graph, channel, url)], {
    records: () => 'awaited',
    isOurs: () => false,
    signed: new Set(),
    now: glancing.now,
  });
  const fresh = messages.filter((message) => isNewTo(message, webId, since));
  const unread = fresh.filter(({state}) => state !== 'removed').length;
  // That a message is removed can be said by whoever may write there: it takes it out of the number, and hides nothing.
  return success({unread, isMore: hasMore || unread < fresh.length, last: messages.at(-1)?.time ?? date});
}

/** What one has said oneself is not new. */
function isNewTo({time, maker}: ChatMessage, webId: string, since: number): boolean {
  return time > since && maker !== webId;
}
