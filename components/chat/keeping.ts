import type {Conversation, ConversationState} from '../../pods/chat/conversation.js';
import type {Room} from '../../pods/chat/room.js';
import {isModerator} from '../../pods/coop/moderators.js';
import type {SignedIn} from '../../pods/session/session.js';
import {isInside} from '../../vocab/rdf/iri.js';
import type {Community} from '../data/community.js';
import {coopGround} from './coop-ground.js';
import type {RoomGround} from './room-ground.js';

/** A conversation on screen, and who may be its keeper. */
export interface Kept {
  readonly community: Community;
  readonly room: Room;
  readonly conversation: Conversation;
  /** The homes of a member. */
  readonly homesOf: (webId: string) => readonly string[];
}

/** At the latest so many milliseconds after there is something to do for the room, it is done. */
const longestWait = 2_000;

/**
 * Looks after a room as long as it is on screen, if whoever is signed in keeps it: prepares its coming days, takes out what authors have taken back,
 * and those who say that they have left. Quietly: nobody waits for it, and a failure is the next time's. Returns the undo.
 */
export function keepInPassing(kept: Kept): () => void {
  const {conversation, community} = kept;
  const done = new Set<string>();
  let isOver = false;
  let isBusy = false;
  let isFirst = true;
  const look = async () => {
    const {session} = community;
    const fresh = removedIn(conversation.state).filter((iri) => !done.has(iri));
    if (isOver || isBusy || isUnsettled(conversation.state) || !(isFirst || fresh.length)) return;
    if (session.status !== 'signed-in') return;
    isBusy = true;
    await idle();
    const ground = isOver ? undefined : await groundOf(kept, session);
    if (ground) {
      const {keep} = await import('./keeping-work.js');
      await keep(kept, session, ground, isFirst);
      for (const iri of fresh) done.add(iri);
    } else isOver = true;
    isBusy = isFirst = false;
    void look();
  };
  const undo = conversation.subscribe(() => void look());
  void look();
  return () => {
    isOver = true;
    undo();
  };
}

/** Where a room lies that whoever is signed in keeps: in the own space, for whoever has opened it there; with the coop, for moderators. */
async function groundOf({community, room, homesOf}: Kept, {webId}: SignedIn): Promise<RoomGround | undefined> {
  const {channel, author, readers} = room;
  // What another app has made is not ours to keep.
  if (!readers) return undefined;
  const own = homesOf(webId).map((home) => new URL('../../', home).href);
  const storage = author === webId ? own.find((one) => isInside(channel, one)) : undefined;
  if (storage !== undefined) return {storage};
  if (!community.src || !isInside(channel, coopGround(community.src))) return undefined;
  const coop = await community.coop([]);
  const isOne = coop.ok ? await isModerator(community.resources, coop.value, webId) : coop;
  return coop.ok && isOne.ok && isOne.value ? {coop: coop.value.iri} : undefined;
}

function removedIn({messages}: ConversationState): string[] {
  return messages
    .filter(({state, authorship, isPending}) => state === 'removed' && authorship === 'confirmed' && !isPending)
    .map(({iri}) => iri);
}

function isUnsettled({isReading, messages, problem}: ConversationState): boolean {
  return isReading || problem !== undefined || messages.some(({authorship}) => authorship === 'awaited');
}

/** What the reader waits for comes first. */
function idle(): Promise<unknown> {
  // Safari has no such moments.
  if (!('requestIdleCallback' in globalThis)) return new Promise((resolve) => setTimeout(resolve, longestWait));
  return new Promise((resolve) => requestIdleCallback(resolve, {timeout: longestWait}));
}
