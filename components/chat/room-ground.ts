import {registerWithCoop, registerWithPerson} from '../../pods/chat/register-room.js';
import type {Room} from '../../pods/chat/room.js';
import type {Resources} from '../../pods/documents/resources.js';
import type {SignedIn} from '../../pods/session/session.js';

/** Where a room lies: in the storage of whoever keeps it, or with a coop. */
export type RoomGround = {readonly storage: string} | {readonly coop: string};

interface Registering {
  readonly resources: Resources;
  readonly session: SignedIn;
  readonly room: Room;
}

/** Sees to it that other apps find a room: in the index of whoever owns the ground that it lies on. */
export function registerOn(ground: RoomGround, {resources, session, room}: Registering): Promise<unknown> {
  const {fetch, webId} = session;
  return 'coop' in ground
    ? registerWithCoop({resources, fetch, ...ground}, room)
    : registerWithPerson({resources, fetch, webId, ...ground}, room);
}

/** The lock under which one tab keeps a room. */
export function keepingName({channel}: Pick<Room, 'channel'>): string {
  return `coop:keep:${channel}`;
}
