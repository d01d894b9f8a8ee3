import {admitMember} from '../../pods/coop/admit.js';
import {createCoop, type NewCoop} from '../../pods/coop/create-coop.js';
import type {CoopLayout} from '../../pods/coop/layout.js';
import {Resources} from '../../pods/documents/resources.js';
import {createHome} from '../../pods/homes/create-home.js';
import type {Result} from '../../pods/problem.js';
import type {MemoryPod, Person} from './memory-pod.js';

/** What went well, or an error that says what did not. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Unexpected problem: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** The kind of problem with which something ended, `undefined` if it went well. */
export function problemOf(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.problem.kind;
}

/** Documents as a person, or anyone, reads them. */
export function resourcesOf(pod: MemoryPod, person?: Person): Resources {
  return new Resources({
    fetch: pod.fetch,
    session: () => (person ? {status: 'signed-in', webId: person.webId, fetch: person.fetch} : {status: 'signed-out'}),
    mayAuthenticate: (url) => url.startsWith(pod.origin),
  });
}

export interface TestCoop {
  readonly pod: MemoryPod;
  readonly owner: Person;
  readonly moderator: Person;
  readonly layout: CoopLayout;
  readonly options: NewCoop;
}

/** A coop with a moderator and no members yet. */
export async function foundCoop(pod: MemoryPod, more: Partial<NewCoop> = {}): Promise<TestCoop> {
  const [owner, moderator] = [pod.createPerson('coop'), pod.createPerson('moderator')];
  const options = {
    fetch: owner.fetch,
    storage: owner.storage,
    owner: owner.webId,
    name: 'La Forge',
    language: 'fr',
    moderators: [moderator.webId],
    ...more,
  };
  return {pod, owner, moderator, options, layout: valueOf(await createCoop(options))};
}

/** Makes a person with this profile a member with a home. `turtle` may use `foaf:`, `vcard:` and `schema:`, and `<#me>`. */
export async function join({pod, moderator, layout}: TestCoop, name: string, turtle = ''): Promise<Person & {home: string}> {
  const person = pod.createPerson(name);
  if (turtle) pod.put(`/${name}/profile/card`, `${profilePrefixes} <#me> a foaf:Person. ${turtle}`);
  const {webId, storage, fetch} = person;
  const home = valueOf(await createHome({fetch, storage, webId, moderators: layout.moderators}));
  const resources = resourcesOf(pod, moderator);
  valueOf(
    await admitMember({resources, fetch: moderator.fetch, layout, webId, home, now: new Date('2026-01-01T00:00:00Z')}),
  );
  return {...person, home};
}

export const profilePrefixes = `@prefix foaf: <http://xmlns.com/foaf/0.1/>.
@prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
@prefix schema: <http://schema.org/>.
`;
