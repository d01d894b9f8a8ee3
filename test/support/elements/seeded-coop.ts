import {
  admitMember,
  createCoop,
  createHome,
  findCoop,
  Resources,
  type CoopLayout,
  type Joining,
  type MembershipDesk,
  type NewCoop,
  type Result,
} from '../../../pods/index.js';
import {createMemoryPod, type MemoryPod, type Person} from '../memory-pod.js';

/** What a member's profile tells; texts only, so that a test can say on one line what it is about. */
export interface SeedMember {
  /** Name of the member's space, part of the addresses. */
  readonly id: string;
  readonly name?: string;
  readonly role?: string;
  readonly place?: string;
  readonly organization?: string;
  readonly skills?: readonly string[];
  readonly note?: string;
  readonly website?: string;
}

/** A coop and its members on a server in the page, made by the functions that make real ones. */
export interface SeededCoop {
  readonly pod: MemoryPod;
  /** What `<coop-community src>` takes. */
  readonly src: string;
  readonly layout: CoopLayout;
  /** Address of the members' list. */
  readonly list: string;
  webId(id: string): string;
  /** What a page with its own session hands to `<coop-community session="host">`. */
  identity(id: string): {webId: string; fetch: typeof fetch};
  /** Somebody with a space who is not in the list. */
  addStranger(member: SeedMember): Person;
  /** A member's home. */
  home(id: string): string;
  /** What asking to join or to leave takes, with nothing remembered of an earlier try. */
  joining(id: string): Promise<Joining>;
  /** The coop's moderator at work, elsewhere than on the page; signs in on it as `coop`. */
  desk(): Promise<MembershipDesk>;
}

export const amina: SeedMember = {
  id: 'amina',
  name: 'Amina Benali',
  role: 'Boulangère',
  place: 'Valence',
  organization: 'Le Fournil',
  skills: ['Pain au levain', 'Formation'],
  note: 'Je fais du pain.',
  website: 'https://fournil.example/',
};
export const elodie: SeedMember = {id: 'elodie', name: 'Élodie Garnier', role: 'Énergie', place: 'Die', skills: ['Solaire']};
export const zoe: SeedMember = {id: 'zoe', name: 'Zoé Œuvrard', place: 'Crest'};

/** Makes a coop of which `members` are members. */
export async function createSeededCoop(
  members: readonly SeedMember[] = [amina, elodie, zoe],
  pod = createMemoryPod(),
  more: Partial<NewCoop> = {},
): Promise<SeededCoop> {
  const owner = pod.createPerson('coop');
  const {storage, fetch, webId} = owner;
  const name = 'La Coopérative des Deux Rives';
  const moderators = [webId];
  const layout = unwrap(await createCoop({fetch, storage, owner: webId, name, language: 'fr', moderators, ...more}));
  const people = new Map<string, Person>([['coop', owner]]);
  const homes = new Map<string, string>();
  const moveIn = (member: SeedMember) => {
    const person = pod.createPerson(member.id);
    pod.put(person.webId.split('#')[0]!, profile(person.webId, member));
    people.set(member.id, person);
    return person;
  };
  const resources = new Resources({fetch});
  for (const member of members) {
    const person = moveIn(member);
    const home = unwrap(await createHome({...person, moderators: layout.moderators}));
    homes.set(member.id, home);
    unwrap(await admitMember({resources, fetch, layout, webId: person.webId, home, now: new Date()}));
  }
  const readAs = ({webId: reader, fetch: by}: Person) =>
    new Resources({
      fetch: pod.fetch,
      session: () => ({status: 'signed-in', webId: reader, fetch: by}),
      mayAuthenticate: (url) => url.startsWith(pod.origin),
    });
  const coop = async () => unwrap(await findCoop(new Resources({fetch: pod.fetch}), layout.coop));
  return {
    pod,
    src: layout.coop,
    layout,
    list: layout.membersList,
    webId: (id) => people.get(id)!.webId,
    identity: (id) => people.get(id)!,
    addStranger: moveIn,
    home: (id) => homes.get(id)!,
    joining: async (id) => ({...people.get(id)!, resources: readAs(people.get(id)!), coop: await coop()}),
    desk: async () => ({
      resources: readAs(owner),
      fetch,
      coop: await coop(),
      membersList: layout.membersList,
      now: new Date(),
    }),
  };
}

/** A profile as the pod keeps it. */
export function profile(webId: string, {name, role, place, organization, skills = [], note, website}: SeedMember): string {
  const text = (predicate: string, value?: string) => (value === undefined ? [] : [`${predicate} ${JSON.stringify(value)}`]);
  const facts = [
    'a foaf:Person',
    'solid:oidcIssuer <https://login.example/>',
    ...text('vcard:fn', name),
    ...text('vcard:role', role),
    ...text('vcard:organization-name', organization),
    ...(place === undefined ? [] : ['vcard:hasAddress <#home>']),
    ...skills.flatMap((skill) => text('schema:skills', skill)),
    ...text('vcard:note', note),
    ...(website === undefined ? [] : [`foaf:homepage <${website}>`]),
  ];
  const address = text('<#home> vcard:locality', place).map((triple) => `${triple}.`);
  return `${prefixes}<${webId}> ${facts.join(';\n  ')}.\n${address.join('')}`;
}

/** For Turtle that a test writes itself. */
export const prefixes = `@prefix foaf: <http://xmlns.com/foaf/0.1/>.
@prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
@prefix schema: <https://schema.org/>.
@prefix solid: <http://www.w3.org/ns/solid/terms#>.
@prefix tree: <https://w3id.org/tree#>.
@prefix dct: <http://purl.org/dc/terms/>.
`;

/** One document with many people: the short way to a long list. */
export function documentOfPeople(names: readonly string[]): string {
  return prefixes + names.map((name, index) => `<#p${index}> a foaf:Person; foaf:name ${JSON.stringify(name)}.`).join('\n');
}

/** `Membre 001`, `Membre 002` …: names whose order is known. */
export function numberedNames(count: number): string[] {
  return Array.from({length: count}, (_, index) => `Membre ${String(index + 1).padStart(3, '0')}`);
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The coop could not be made: ${JSON.stringify(result.problem)}`);
  return result.value;
}
