import type {Circle} from '../homes/places.js';
import {nameFrom} from '../name-from.js';
import type {Room, SpokenPlace} from './room.js';

/**
 * Where in a home lies what its owner says in a room: where the people of that room can read it, and nobody beside them. What two people or a
 * named few say is hidden from moderators as well.
 * @param webId whose home it is, if it is to be made sure that the room is for that person.
 */
export async function spokenPlaceOf(
  {channel, readers}: Pick<Room, 'channel' | 'readers'>,
  {webId}: {readonly webId?: string} = {},
): Promise<SpokenPlace> {
  switch (readers?.who) {
    case 'everyone':
      return {audience: 'public', isConfidential: false};
    case 'members':
      return {audience: 'members', isConfidential: false};
    case 'group':
      // The part of the home that libraries and news for that group use as well.
      return {audience: `for-${await nameFrom(readers.group)}`, readers: {groups: [readers.group]}, isConfidential: false};
    case 'named':
      return {audience: await circleOf(channel), readers: {groups: [readers.group]}, isConfidential: true};
    case 'pair': {
      if (webId !== undefined && !readers.people.includes(webId)) return nowhere;
      const agents = readers.people.filter((person) => person !== webId);
      return {audience: await circleOf(channel), readers: {agents}, isConfidential: true};
    }
    default:
      return nowhere;
  }
}

/** Rooms of other apps do not say who reads them: what is said there is noted for its author alone, and confirms nothing. */
const nowhere: SpokenPlace = {audience: 'private', isConfidential: true};

/** The part of each home that is for the people of one room. */
export async function circleOf(channel: string): Promise<Circle> {
  return `for-${await nameFrom(channel)}`;
}
