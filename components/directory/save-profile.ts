import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import type {Audience} from '../../pods/homes/places.js';
import {announce} from '../../pods/lists/announce.js';
import {readProfile, type Profile, type Told} from '../../pods/members/profile.js';
import {rebase} from '../../pods/members/profile-merge.js';
import {saveProfile as savePart} from '../../pods/members/profile-save.js';
import {failure, type FieldConflict, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';

/** Everything that writing needs is in this module, so that pages which only read never load it. */
export interface ProfileSaving {
  /** The person's home for the coop, if there is one. */
  readonly home: string | undefined;
  readonly base: Told;
  readonly values: FieldValues;
  readonly choices: Readonly<Partial<Record<string, Audience>>>;
  readonly languages: readonly string[];
}

/** A picture that was changed on both sides is no question to ask: the one that was chosen last is meant. */
const pictures = ['photo', 'thumbnail'];

/** Saves each value where those for whom it is can read it. */
export async function saveProfile(
  community: Community,
  {webId, fetch}: SignedIn,
  {home, base, values, choices: audiences, languages}: ProfileSaving,
): Promise<Result<Profile>> {
  const {resources} = community;
  const coop = home ? await community.coop([]) : undefined;
  if (coop && !coop.ok) return coop;
  const edit = {resources, fetch, webId, home, coop: coop?.value, base, values, audiences, languages};
  const saved = await savePart(edit);
  const conflicts = (!saved.ok && saved.problem.conflicts) || [];
  const ofPictures = conflicts.filter(({field}) => pictures.includes(field));
  if (saved.ok || !ofPictures.length) return saved;
  if (conflicts.length > ofPictures.length) {
    return failure('conflict', {...saved.problem, conflicts: conflicts.filter((one) => !ofPictures.includes(one))});
  }
  return savePart({...edit, base: await learnConflicts(community, webId, {home, base, languages}, ofPictures)});
}

/** What the form was filled with, after the person has been shown what others have changed meanwhile. */
export async function learnConflicts(
  {resources}: Community,
  webId: string,
  {home, base, languages}: Pick<ProfileSaving, 'home' | 'base' | 'languages'>,
  conflicts: readonly FieldConflict[],
): Promise<Told> {
  const {told} = await readProfile(resources, {webId, home}, undefined, languages);
  return rebase(
    base,
    told,
    conflicts.map(({field}) => field),
  );
}

/** Tells the coop's directory to look at the person's profile again. */
export async function announceProfile(community: Community, session: SignedIn): Promise<Result<void>> {
  const list = await community.membersListAddress();
  if (!list.ok) return list;
  return announce({resources: community.resources, fetch: session.fetch, list: list.value, source: session.webId});
}
