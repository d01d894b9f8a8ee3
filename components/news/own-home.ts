import type {Community} from '../data/community.js';
import {findRoll, trustHome} from '../data/members-roll.js';

/** The home of whoever is signed in, if that is a member. */
export async function findOwnHome(community: Community): Promise<string | undefined> {
  const {session} = community;
  if (session.status !== 'signed-in') return undefined;
  const roll = await findRoll(community);
  return roll.ok ? trustHome(community, roll.value, session.webId) : undefined;
}
