import type {Kind} from '../../../vocab/shapes/kind.js';
import {readList} from '../../../pods/lists/recognise.js';
import {thingKind} from '../../../pods/lists/thing-kind.js';
import {success, type Result} from '../../../pods/problem.js';
import type {Community} from '../community.js';
import {findRoll, trustHome} from '../members-roll.js';
import {findThingsList} from './kind-source.js';

/** Where a thing comes from, as far as the coop's own word goes. */
export interface Provenance {
  /** The member in whose home it lies, the only one who can have written it. */
  readonly author?: string | undefined;
  /** Whether one of the coop's lists names it. */
  readonly isListed: boolean;
}

export interface Question {
  readonly kind: Kind;
  /** The list to look at; without it, the coop's own of this kind. */
  readonly list: string | undefined;
  /** Whether a list is looked at at all: for a thing of which only a link tells. */
  readonly isJudged: boolean;
}

/**
 * Finds out whether a thing is the coop's: it lies in the home of a member, or in the coop's list of things of its kind. The host of
 * that home may see the reader's credentials from now on.
 */
export async function findProvenance(
  community: Community,
  iri: string,
  {kind, list, isJudged}: Question,
): Promise<Result<Provenance>> {
  const roll = await findRoll(community);
  if (!roll.ok) return isJudged ? roll : success({isListed: false});
  const author = roll.value?.authorOf(iri);
  if (author) trustHome(community, roll.value, author);
  return success({author, isListed: isJudged && !author && (await isInList(community, iri, kind, list))});
}

async function isInList(community: Community, iri: string, kind: Kind, src: string | undefined): Promise<boolean> {
  const list = await findThingsList(community, src, kind);
  if (!list.ok) return false;
  const read = await readList(community.resources, list.value, thingKind(kind.descriptor, []), false);
  return read.ok && read.value.rows.some(({source}) => source === iri);
}
