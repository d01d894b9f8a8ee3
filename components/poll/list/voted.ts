import {ldp} from '../../../vocab/rdf/vocabularies.js';
import {ownVoteAddress, votesIn} from '../../../pods/polls/addresses.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import {findRoll, trustHome} from '../../data/members-roll.js';

/**
 * Finds out in which of these polls a member has voted: by one listing of the member's own space, and by what waits on this device. It says
 * nothing of whether a vote counts.
 */
export async function findVoted(
  community: Community,
  {webId}: SignedIn,
  polls: readonly string[],
): Promise<ReadonlySet<string>> {
  const roll = await findRoll(community);
  const home = roll.ok ? trustHome(community, roll.value, webId) : undefined;
  if (!home) return new Set();
  const {resources} = community;
  const container = votesIn(home);
  const listing = await resources.read(container, {fresh: true});
  const there = new Set(listing.ok ? listing.value.graph.iris(container, ldp.contains) : []);
  const voted = await Promise.all(
    polls.map(async (iri) => {
      const address = await ownVoteAddress(home, {iri});
      return there.has(address) || resources.peek(address).document ? [iri] : [];
    }),
  );
  return new Set(voted.flat());
}
