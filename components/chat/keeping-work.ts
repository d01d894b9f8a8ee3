import {keepRoom} from '../../pods/chat/keep-room.js';
import {letLeave} from '../../pods/chat/standing.js';
import type {SignedIn} from '../../pods/session/session.js';
import {inOneTab} from '../data/tidy-in-background.js';
import type {Kept} from './keeping.js';
import {keepingName, registerOn, type RoomGround} from './room-ground.js';

/** Does what its keeper does for a room, in one tab of those that are open. @param withPeople whether it is also looked who has left. */
export async function keep(kept: Kept, session: SignedIn, ground: RoomGround, withPeople: boolean): Promise<void> {
  const {community, room, conversation, homesOf} = kept;
  const {resources} = community;
  const {fetch} = session;
  await inOneTab(keepingName(room), async () => {
    const {documents: days, all: messages} = conversation;
    const register = () => registerOn(ground, {resources, session, room});
    await keepRoom({resources, fetch, room, now: Date.now(), days, messages, register});
    if (withPeople) await letLeave({resources, fetch, room}, homesOf);
  });
}
