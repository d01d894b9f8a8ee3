import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {findMembersGroup} from '../../../pods/coop/members-group.js';
import {findPartnerGroups} from '../../../pods/coop/partner-groups.js';
import {publishShown} from '../../../pods/registrations/shown-names.js';
import type {Judgement} from '../../../pods/registrations/judge.js';
import type {Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import {invitationTo, type Invited} from '../registration/invited.js';

/** Lets members see who wants that: those of the community, and of the coops that share the event as far as their groups are known here. */
export async function showNames(
  invited: Invited,
  day: string | undefined,
  {participants}: Judgement,
  {fetch}: SignedIn,
): Promise<Result<unknown>> {
  const {event, community} = invited;
  const invitation = await invitationTo(invited, day);
  const members = () => groupsFor(community, event);
  return publishShown({...invitation, resources: community.resources, fetch, members, participants});
}

async function groupsFor(community: Community, {sharedWith}: AgendaEvent): Promise<string[]> {
  const {resources} = community;
  const [coop, others] = await Promise.all([community.coop([]), findPartnerGroups(resources, sharedWith)]);
  const own = coop.ok ? await findMembersGroup(resources, {coop: coop.value.iri, membership: coop.value.membership}) : coop;
  return [...new Set([...(own.ok ? [own.value] : []), ...others])];
}
