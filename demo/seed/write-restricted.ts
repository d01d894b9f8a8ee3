import {readProfile, saveProfile, success, type CoopLayout, type Profile, type Result} from '../../pods/index.js';
import type {DemoPerson} from './person.js';
import type {ProfileWriter} from './write-profile.js';

/** Writes what a member tells the other members only, and what the member keeps to himself or herself. */
export async function writeRestricted(
  {resources, fetch, webId}: ProfileWriter,
  {members = {}, private: own = {}}: DemoPerson,
  home: string,
  {coop: iri, moderators, membership}: CoopLayout,
): Promise<Result<Profile | undefined>> {
  const values = {...members, ...own};
  if (!Object.keys(values).length) return success(undefined);
  const {told} = await readProfile(resources, {webId, home}, ['public', 'members', 'private'], []);
  const audiences = {...all(members, 'members' as const), ...all(own, 'private' as const)};
  return saveProfile({resources, fetch, webId, home, coop: {iri, moderators, membership}, base: told, values, audiences});
}

function all<T>(fields: object, value: T): Record<string, T> {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, value]));
}
