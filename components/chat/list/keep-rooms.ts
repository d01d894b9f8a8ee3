import type {FoundCard} from '../../../pods/chat/found-cards.js';
import {keepRoom} from '../../../pods/chat/keep-room.js';
import {needsDays} from '../../../pods/chat/prepare-days.js';
import {readRoom} from '../../../pods/chat/read-room.js';
import {isInside} from '../../../vocab/rdf/iri.js';
import type {Community} from '../../data/community.js';
import {inOneTab} from '../../data/tidy-in-background.js';
import {coopGround} from '../coop-ground.js';
import {keepingName, registerOn} from '../room-ground.js';

/**
 * A moderator's part of keeping the coop's own rooms, also those that the moderator is not in: their coming days are prepared. One after the other, with
 * one request for a room that needs nothing. A failure is the next time's.
 */
export async function keepRooms(community: Community, cards: readonly FoundCard[]): Promise<void> {
  const {session, resources, src} = community;
  const coop = await community.coop([]);
  if (session.status !== 'signed-in' || src === null || !coop.ok) return;
  const ground = {coop: coop.value.iri};
  for (const {card} of cards.filter(({card: {channel}}) => isInside(channel, coopGround(src)))) {
    const read = await readRoom(resources, card.channel);
    const now = Date.now();
    if (!read.ok || !read.value.readers || !needsDays(read.value, now)) continue;
    const room = read.value;
    const register = () => registerOn(ground, {resources, session, room});
    const keeping = {resources, fetch: session.fetch, room, now, days: [], messages: [], register};
    await inOneTab(keepingName(room), () => keepRoom(keeping));
    if (community.session !== session) return;
  }
}
