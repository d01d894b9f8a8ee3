import type {Room} from '../../pods/chat/room.js';
import {readRoom, roomIn} from '../../pods/chat/read-room.js';
import {channelIn, roomTriples, type WantedReaders} from '../../pods/chat/open-room.js';
import {openRoomWork, type OpenRoomWork, type WantedConversation} from '../../pods/chat/open-room-work.js';
import {findStorage} from '../../pods/coop/storage.js';
import type {CoopList} from '../../pods/lists/coop-lists.js';
import type {Outbox, Standing} from '../../pods/outbox/outbox.js';
import {failure, success, type Result} from '../../pods/problem.js';
import {Graph} from '../../vocab/rdf/graph.js';
import type {Community} from '../data/community.js';
import {findRoll, trustHome} from '../data/members-roll.js';

/** A room that somebody wants. */
export interface RoomWish extends Pick<WantedConversation, 'title' | 'about' | 'invitation' | 'coopPlace'> {
  readonly readers: WantedReaders;
  /** The coop's list that is to name it. */
  readonly list?: CoopList | undefined;
}

/** A room that somebody has opened, or will have. */
export interface OpenedRoom {
  readonly room: Room;
  /** Whether it waits on the device until its server can be reached: what is said in it waits behind it. */
  readonly isWaiting: boolean;
}

/** Loads what opens a room, and what it must know: without a network, there would be nothing to load it from. */
export async function prepareToOpen(community: Community, languages: readonly string[]): Promise<void> {
  const [outbox] = await Promise.all([community.outbox(), community.coop(languages), findRoll(community)]);
  await Promise.all([outbox?.prepare('open-room'), outbox?.prepare('say')]);
}

/**
 * Opens a room in the space of whoever is signed in, or in the coop's, and waits until it is there, or is known to wait for the network.
 * Problems: why it could not be opened. What is to be said in it stays where it was typed then.
 */
export async function openWishedRoom(
  community: Community,
  wish: RoomWish,
  languages: readonly string[],
): Promise<Result<OpenedRoom>> {
  const {session, resources} = community;
  if (session.status !== 'signed-in') return failure('signed-out');
  const {webId, fetch} = session;
  const [coop, roll, outbox] = await Promise.all([community.coop(languages), findRoll(community), community.outbox()]);
  if (!coop.ok) return coop;
  if (!outbox) return failure('signed-out');
  const home = roll.ok ? trustHome(community, roll.value, webId) : undefined;
  const storage = home === undefined ? await findStorage(resources, webId, fetch) : success(storageOf(home));
  if (!storage.ok) return storage;
  community.trust(wish.coopPlace?.storage ?? storage.value);
  const {iri, moderators, membership} = coop.value;
  const us = {iri, moderators, membership};
  const work = openRoomWork({...wish, coop: us, webId, home, storage: storage.value, now: Date.now()});
  const id = await outbox.add(work, wish.title ? {title: wish.title} : undefined);
  const standing = await outcomeOf(outbox, id);
  if (standing !== 'done' && standing !== 'given-up' && standing.state === 'needs-you') {
    // It stands where it was typed, and is asked for again from there.
    await outbox.discard(id);
    return {ok: false, problem: standing.problem ?? {kind: 'refused'}};
  }
  if (standing !== 'done') return success({room: roomAsWanted(work, languages), isWaiting: true});
  const room = await readRoom(resources, channelIn(work.room.container), languages, {fresh: true, asReader: true});
  return success({room: room.ok ? room.value : roomAsWanted(work, languages), isWaiting: false});
}

/** Waits until a deed is done, or needs the person, or is known to go on later by itself. */
function outcomeOf(outbox: Outbox, id: string): Promise<Standing> {
  return new Promise((resolve) => {
    const undo = outbox.follow(id, (standing) => {
      const isUnderWay =
        typeof standing !== 'string' && standing.state === 'waiting' && !standing.attempts && navigator.onLine;
      if (isUnderWay) return;
      resolve(standing);
      queueMicrotask(() => undo());
    });
  });
}

/** A home lies in its storage as `{storage}coop/{home}/`. */
function storageOf(home: string): string {
  return new URL('../../', home).href;
}

/** The room as it will say of itself. */
function roomAsWanted({room}: OpenRoomWork, languages: readonly string[]): Room {
  const channel = channelIn(room.container);
  return roomIn({graph: new Graph(roomTriples(room, channel)), readership: 'some'}, channel, languages)!;
}
