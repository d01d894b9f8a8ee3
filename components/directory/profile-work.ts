import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import type {Audience} from '../../pods/homes/places.js';
import {readProfile, type Told} from '../../pods/members/profile.js';
import {rebase, wishedAudience} from '../../pods/members/profile-merge.js';
import type {About} from '../../pods/outbox/deed.js';
import type {ProfileWork, WorkFile} from '../../pods/outbox/work.js';
import {success, type FieldConflict, type Result} from '../../pods/problem.js';
import {randomName} from '../../pods/random.js';
import type {Community} from '../data/community.js';
import {findPeopleList} from './people-source.js';
import type {ProfileDraft} from './profile-draft.js';
import {openChange, type OpenChange} from './profile-typed.js';

export {checkValues, toValues} from './profile-typed.js';
export {showInDirectory} from './profile-tell.js';

/** What a profile's form is to make a piece of work of. Everything that writing needs is in this module, so that pages which only read never load it. */
export interface FilledProfile {
  readonly webId: string;
  /** The person's home for the coop, if there is one. */
  readonly home: string | undefined;
  readonly base: Told;
  readonly values: FieldValues;
  readonly choices: Readonly<Partial<Record<string, Audience>>>;
  readonly languages: readonly string[];
  readonly files: readonly WorkFile[];
  /** Pictures that the profile named before. */
  readonly former: readonly string[];
}

/** By which name a deed says that it comes from the form for one's own profile. */
export const profileForm = 'profile';

/** What saves each value where those for whom it is can read it, and has the directory look if something of it is for everybody. */
export async function profileWork(
  community: Community,
  {webId, home, base, values, choices: audiences, languages, files, former}: FilledProfile,
): Promise<Result<{work: ProfileWork; change: OpenChange}>> {
  const coop = home ? await community.coop([]) : undefined;
  if (coop && !coop.ok) return coop;
  const change = openChange(base, expected({home, base, values, audiences}));
  const list = change === 'none' ? undefined : await listToTell(community, {webId, home}, languages);
  const us = coop && {iri: coop.value.iri, moderators: coop.value.moderators, membership: coop.value.membership};
  const drops = former.filter((url) => home && isOurs(home, url) && !values.photo?.includes(url));
  const work: ProfileWork = {type: 'profile', home, coop: us, base, values, audiences, languages, list, files, drops};
  return success({work, change});
}

/** What the work is called as long as it waits, and what stood in the form. */
export function aboutProfile(title: string, labels: Readonly<Record<string, string>>, draft: ProfileDraft): About {
  return {title, labels, draft: {form: profileForm, content: structuredClone(draft)}};
}

/** What everybody will read of it. */
function expected({home, base, values, audiences}: Pick<ProfileWork, 'home' | 'base' | 'values' | 'audiences'>): Told {
  const isOpen = (field: string) => !home || wishedAudience({base, audiences}, field) === 'public';
  const open = Object.entries(values).map(([field, wanted]) => [field, isOpen(field) ? wanted : []] as const);
  return {public: {...base.public, ...Object.fromEntries(open)}};
}

/** The directory, unless it is known not to name the person: then it is none of its business. */
async function listToTell(
  community: Community,
  {webId, home}: Pick<FilledProfile, 'webId' | 'home'>,
  languages: readonly string[],
): Promise<string | undefined> {
  const list = await findPeopleList(community, undefined, languages);
  if (!list.ok) return undefined;
  // Whoever has a home here is a member; of others only the list says whether it names them.
  if (!home) await (list.value.find?.(webId) ?? list.value.load());
  const {state, address} = list.value;
  const isStranger = state.status === 'success' && !state.rows.some(({source}) => source === webId);
  return isStranger ? undefined : address;
}

/** What the form was filled with, after the person has been shown what others have changed meanwhile. */
export async function learnConflicts(
  {resources}: Community,
  {webId, home, base, languages}: Pick<FilledProfile, 'webId' | 'home' | 'base' | 'languages'>,
  conflicts: readonly FieldConflict[],
): Promise<Told> {
  const {told} = await readProfile(resources, {webId, home}, undefined, languages);
  return rebase(
    base,
    told,
    conflicts.map(({field}) => field),
  );
}

/** Where a picture will lie: in the part of the home that everybody may read, under a name that nobody can guess. */
export function newPhotoAddress(home: string, photo: Blob): string {
  return `${photosOf(home)}${randomName()}.${photo.type === 'image/webp' ? 'webp' : 'jpg'}`;
}

/** Whether a picture is the kit's own: what another app has put somewhere is left to it. */
function isOurs(home: string, url: string): boolean {
  return url.startsWith(photosOf(home)) && !url.slice(photosOf(home).length).includes('/');
}

function photosOf(home: string): string {
  return `${home}public/photo-`;
}
