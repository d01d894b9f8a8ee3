import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {findStorages} from '../../pods/coop/storage.js';
import {homesIn} from '../../pods/homes/places.js';
import {readJoiningState, type JoiningState} from '../../pods/joining/state.js';
import {readRoll} from '../../pods/members/roll.js';
import {success, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';

/** How far somebody is on the way into the coop. A member without a home was registered elsewhere and cannot leave from here. */
export type JoiningStep = JoiningState | {readonly status: 'member'; readonly home?: string};

/** Finds out whether the person is a member, has asked, was refused, or wants to leave. */
export async function findJoiningStep(
  community: Community,
  session: SignedIn,
  coop: Coop,
  fresh = false,
): Promise<Result<JoiningStep>> {
  const {resources} = community;
  const {webId, fetch} = session;
  const listed = await findListedHomes(community, webId, fresh);
  if (!listed.ok) return listed;
  const homes = listed.value;
  const storages = await findStorages(resources, webId, fetch);
  if (!storages.ok) return homes && storages.problem.kind === 'missing' ? success({status: 'member'}) : storages;
  const storage = chooseStorage(storages.value, homes ?? []);
  community.trust(storage);
  const state = await readJoiningState(resources, webId, storage, coop, homes ?? []);
  if (!state.ok) return state;
  const {status, home} = state.value;
  // The coop has done its part: nothing is left of having been a member.
  if (!homes) return success(status === 'leaving' ? {status: 'none', home} : state.value);
  if (status === 'leaving') return state;
  return success({status: 'member', home: home !== undefined && homes.includes(home) ? home : undefined});
}

/** The homes that the coop's list names for a person; `undefined` for somebody who is not in it. */
async function findListedHomes(
  community: Community,
  webId: string,
  fresh: boolean,
): Promise<Result<readonly string[] | undefined>> {
  const list = await community.membersListAddress();
  if (!list.ok) return list;
  const roll = await readRoll(community.resources, list.value, {fresh});
  const entry = roll.ok ? roll.value.get(webId) : undefined;
  if (entry) return success(entry.homes);
  // A list of another form, as other apps keep it, knows no homes.
  const people = community.people(list.value, []);
  await people.load();
  const {rows, problem} = people.state;
  if (problem && !rows.length) return {ok: false, problem};
  return success(rows.some(({source}) => source === webId) ? [] : undefined);
}

/** Who has moved has several storages: the one counts in which the coop knows a home. */
function chooseStorage(storages: readonly string[], homes: readonly string[]): string {
  return storages.find((storage) => homes.some((home) => isInside(home, homesIn(storage)))) ?? storages[0]!;
}
