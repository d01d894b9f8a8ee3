import {isInside} from '../../../vocab/rdf/iri.js';
import {isModerator} from '../../../pods/coop/moderators.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import {findRoll, trustHome} from '../../data/members-roll.js';
import type {Library} from './library-lists.js';

/** What whoever is signed in may change of a library. */
export interface Rights {
  /** The person's own home: what lies there is theirs. */
  readonly home: string | undefined;
  readonly isModerator: boolean;
}

/** Finds out what somebody may change; nothing, if that cannot be told. */
export async function findRights(community: Community, {webId}: SignedIn): Promise<Rights> {
  const [coop, roll] = await Promise.all([community.coop([]), findRoll(community)]);
  const moderates = coop.ok ? await isModerator(community.resources, coop.value, webId) : coop;
  const home = roll.ok ? trustHome(community, roll.value, webId) : undefined;
  return {home, isModerator: moderates.ok && moderates.value};
}

/** Whether somebody may change what is said of a document: its author may, and moderators may where the coop keeps it. */
export function mayChange({home, isModerator}: Rights, library: Library, source: string): boolean {
  if (home !== undefined && isInside(source, home)) return true;
  const folder = library.placeOf(source)?.folder;
  return isModerator && folder !== undefined && isInside(source, folder);
}

/** Whether there is anything at all that somebody may change. */
export function mayTidy(rights: Rights, library: Library): boolean {
  return rights.isModerator || library.list.state.rows.some(({source}) => mayChange(rights, library, source));
}
