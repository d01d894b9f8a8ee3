import {memberKind} from '../../vocab/kinds/member/member.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {editThing} from '../../pods/documents/edit.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {announce} from '../../pods/lists/announce.js';
import type {Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';

/** Everything that writing needs is in this module, so that pages which only read never load it. */
export function saveProfile(
  community: Community,
  session: SignedIn,
  base: FieldValues,
  values: FieldValues,
  languages: readonly string[],
): Promise<Result<PodDocument>> {
  const {resources} = community;
  return editThing({resources, fetch: session.fetch, kind: memberKind, iri: session.webId, base, values, languages});
}

/** Tells the coop's directory to look at the person's profile again. */
export async function announceProfile(community: Community, session: SignedIn): Promise<Result<void>> {
  const list = await community.membersListAddress();
  if (!list.ok) return list;
  return announce({resources: community.resources, fetch: session.fetch, list: list.value, source: session.webId});
}
