import {createRegistrationBox} from '../../pods/registrations/create-box.js';
import {newRegistrationBox} from '../../pods/registrations/addresses.js';
import {failure, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {findRoll, trustHome} from '../data/members-roll.js';

/** The address of a new box, in the space of whoever invites; nothing for somebody who has no home in this coop. */
export async function chooseBox(community: Community, {webId}: SignedIn): Promise<string | undefined> {
  const roll = await findRoll(community);
  const home = roll.ok ? trustHome(community, roll.value, webId) : undefined;
  return home && newRegistrationBox(home);
}

/** Makes the box at an address that was chosen before; as often as needed. */
export async function makeBox(community: Community, {webId, fetch}: SignedIn, box: string): Promise<Result<string>> {
  const coop = await community.coop([]);
  if (!coop.ok) return coop;
  try {
    return await createRegistrationBox({fetch, box, organizer: webId, moderators: coop.value.moderators});
  } catch (error) {
    return failure('offline', {url: box, detail: String(error)});
  }
}
