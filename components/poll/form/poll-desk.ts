import {vcard} from '../../../vocab/rdf/vocabularies.js';
import type {Coop} from '../../../vocab/kinds/coop/coop.js';
import {pollKind} from '../../../vocab/kinds/poll/poll.js';
import {findList} from '../../../pods/coop/discovery.js';
import {failure, success, type Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import {readMembers} from '../../data/members-roll.js';
import {readMemberNames} from '../../data/reference-names.js';
import {Electorate} from './electorate.js';

/** What a moderator opens polls with. */
export interface PollDesk {
  readonly coop: Coop;
  /** The coop's list of polls; nothing if there is no place for them yet. */
  readonly list: string | undefined;
  readonly electorate: Electorate;
  /** Names of the coop's moderators: they will be the tellers. */
  readonly tellers: readonly string[];
}

/** Gathers what opening a poll takes. @returns nothing for whoever is no moderator. */
export async function gatherDesk(
  community: Community,
  {webId}: SignedIn,
  languages: readonly string[],
): Promise<Result<PollDesk | undefined>> {
  const {resources} = community;
  const coop = await community.coop(languages);
  if (!coop.ok) return coop;
  const {moderators} = coop.value;
  const group = moderators ? await resources.read(moderators) : failure('missing', {url: coop.value.iri});
  if (!group.ok) return group;
  const tellers = group.value.graph.iris(moderators!, vcard.hasMember);
  if (!tellers.includes(webId)) return success(undefined);
  const [list, roll, groups, names] = await Promise.all([
    findList(resources, coop.value, pollKind.types),
    readMembers(community),
    community.groups(languages),
    readMemberNames(community, languages),
  ]);
  if (!roll.ok) return roll;
  if (!list.ok && list.problem.kind !== 'missing') return list;
  // Without groups, all members can vote.
  const electorate = new Electorate(roll.value.members, groups.ok ? groups.value : []);
  return success({
    coop: coop.value,
    list: list.ok ? list.value : undefined,
    electorate,
    tellers: tellers.map((teller) => names.get(teller) ?? teller),
  });
}
