import {keepRoom} from '../../pods/chat/keep-room.js';
import {letLeave} from '../../pods/chat/standing.js';
import type {SignedIn} from '../../pods/session/session.js';
import {inOneTab} from '../data/tidy-in-background.js';
import type {Kept} from './keeping.js';

/** Does what its keeper does for a room, in one tab of those that are open. @param withPeople whether it is also looked who has left. */
export async function keep(kept: Kept, {fetch}: SignedIn, withPeople: boolean): Promise<void> {
  const {community, room, conversation, homesOf} = kept;
  const {resources} = community;
  await inOneTab(`coop:keep:${room.channel}`, async () => {
    const {documents: days, all: messages} = conversation;
    await keepRoom({resources, fetch, room, now: Date.now(), days, messages});
    if (withPeople) await letLeave({resources, fetch, room}, homesOf);
  });
}
