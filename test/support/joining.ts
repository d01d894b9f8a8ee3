import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {findCoop} from '../../pods/coop/discovery.js';
import {acceptRequest, type MembershipDesk} from '../../pods/joining/decide.js';
import {requestToJoin} from '../../pods/joining/request.js';
import {readJoinRequests} from '../../pods/joining/requests.js';
import {membersKind} from '../../pods/lists/members-kind.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {profilePrefixes, resourcesOf, valueOf, type TestCoop} from './fixtures.js';
import type {MemoryPod, Person} from './memory-pod.js';

export const now = new Date('2026-02-01T00:00:00Z');

export function newcomer(pod: MemoryPod, name: string): Person {
  const person = pod.createPerson(name);
  pod.put(`/${name}/profile/card`, `${profilePrefixes} <#me> a foaf:Person; foaf:name "${name}".`);
  return person;
}

export async function coopOf({pod, layout}: TestCoop): Promise<Coop> {
  return valueOf(await findCoop(resourcesOf(pod), layout.coop));
}

/** Asks to join, with nothing remembered of an earlier try. */
export async function ask(coop: TestCoop, person: Person) {
  const resources = resourcesOf(coop.pod, person);
  return requestToJoin({resources, fetch: person.fetch, webId: person.webId, coop: await coopOf(coop)});
}

export async function deskOf(coop: TestCoop): Promise<MembershipDesk> {
  const {pod, moderator, layout} = coop;
  const resources = resourcesOf(pod, moderator);
  return {resources, fetch: moderator.fetch, coop: await coopOf(coop), membersList: layout.membersList, now};
}

export async function readAll(coop: TestCoop) {
  return readJoinRequests(resourcesOf(coop.pod, coop.moderator), coop.moderator.fetch, await coopOf(coop));
}

export const requestsIn = async (coop: TestCoop) => valueOf(await readAll(coop)).requests;

/** A moderator accepts the request that waits longest, or another one. */
export async function accept(coop: TestCoop, index = 0) {
  return acceptRequest(await deskOf(coop), (await requestsIn(coop))[index]!);
}

export async function members({pod, layout}: TestCoop): Promise<(string | undefined)[]> {
  const list = new ThingList(resourcesOf(pod), layout.membersList, membersKind([]));
  await list.load();
  return list.state.rows.map(({thing}) => thing?.name);
}
