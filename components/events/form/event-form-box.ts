import {createRegistrationBox} from '../../../pods/registrations/create-box.js';
import {createAnswersBox} from '../../../pods/registrations/answers/answers-box.js';
import {boxParts} from '../../../pods/registrations/addresses.js';
import {openOnline} from '../../../pods/registrations/open-online.js';
import {newRegistrationBox} from '../../../pods/registrations/new-box.js';
import {failure, success, type Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import {findRoll, trustHome} from '../../data/members-roll.js';

/** The address of a new box, in the space of whoever invites; nothing for somebody who has no home in this coop. */
export async function chooseBox(community: Community, {webId}: SignedIn): Promise<string | undefined> {
  const roll = await findRoll(community);
  const home = roll.ok ? trustHome(community, roll.value, webId) : undefined;
  return home && newRegistrationBox(home);
}

/**
 * Makes the box at an address that was chosen before, unless it is there. Can be repeated.
 * @param asks whether those who register are asked something.
 */
export async function makeBox(
  community: Community,
  {webId, fetch}: SignedIn,
  box: string,
  asks: boolean,
): Promise<Result<unknown>> {
  const coop = await community.coop([]);
  if (!coop.ok) return coop;
  try {
    // It is made last.
    const isThere = (await fetch(boxParts.struck(box), {method: 'HEAD'})).ok;
    const options = {fetch, box, organizer: webId, moderators: coop.value.moderators};
    const made = isThere ? success(box) : await createRegistrationBox(options);
    return made.ok && asks ? await createAnswersBox(options) : made;
  } catch (error) {
    return failure('offline', {url: box, detail: String(error)});
  }
}

/** Lets those who are registered see the address of the video meeting. Can be repeated. */
export async function showOnline(
  community: Community,
  {webId: organizer, fetch}: SignedIn,
  box: string,
  sharedWith: readonly string[],
): Promise<Result<unknown>> {
  const {resources} = community;
  const coop = await community.coop([]);
  return coop.ok ? openOnline({resources, fetch, box, organizer, coop: coop.value, sharedWith}) : coop;
}
