import type {Room} from '../../pods/chat/room.js';
import {readRoom} from '../../pods/chat/read-room.js';
import {channelIn, type WantedReaders} from '../../pods/chat/open-room.js';
import {openRoomWork, type WantedConversation} from '../../pods/chat/open-room-work.js';
import {findStorage} from '../../pods/coop/storage.js';
import type {CoopList} from '../../pods/lists/coop-lists.js';
import {failure, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {findRoll, trustHome} from '../data/members-roll.js';

/** A room that somebody wants. */
export interface RoomWish extends Pick<WantedConversation, 'title' | 'about' | 'invitation' | 'coopPlace'> {
  readonly readers: WantedReaders;
  /** The coop's list that is to name it. */
  readonly list?: CoopList | undefined;
}

/**
 * Opens a room in the space of whoever is signed in, and waits until it is there: what is to be said in it stays where it was typed until then.
 * Problems: why it could not be opened; `offline` if that goes on by itself later.
 */
export async function openWishedRoom(
  community: Community,
  wish: RoomWish,
  languages: readonly string[],
): Promise<Result<Room>> {
  const {session, resources} = community;
  if (session.status !== 'signed-in') return failure('signed-out');
  const {webId, fetch} = session;
  const [coop, roll, storage, outbox] = await Promise.all([
    community.coop(languages),
    findRoll(community),
    findStorage(resources, webId, fetch),
    community.outbox(),
  ]);
  if (!coop.ok) return coop;
  if (!storage.ok) return storage;
  if (!outbox) return failure('signed-out');
  const home = roll.ok ? trustHome(community, roll.value, webId) : undefined;
  community.trust(storage.value);
  const {iri, moderators, membership} = coop.value;
  const us = {iri, moderators, membership};
  const work = openRoomWork({...wish, coop: us, webId, home, storage: storage.value, now: Date.now()});
  const id = await outbox.add(work, wish.title ? {title: wish.title} : undefined);
  const left = await outbox.settled(id);
  if (left) {
    // It stands where it was typed, and is asked for again from there.
    await outbox.discard(id);
    return {ok: false, problem: left.problem ?? {kind: 'refused'}};
  }
  return readRoom(resources, channelIn(work.room.container), languages, {fresh: true, asReader: true});
}
