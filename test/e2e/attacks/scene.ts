import {
  acceptRequest,
  admitMember,
  contribute,
  createCoop,
  editThing,
  findCoop,
  findMembersGroup,
  readJoinRequests,
  requestToJoin,
  Resources,
  writeRules,
  ownerRule,
  type Contributor,
  type CoopLayout,
  type MembershipDesk,
} from '../../../pods/index.js';
import type {Coop} from '../../../vocab/index.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {valueOf} from '../../support/fixtures.js';
import {moveIn, type Inhabitant} from '../../support/inhabitants.js';
import {recipeText} from '../../support/kitchen.js';
import {createRecipeList, recipeKind} from '../../support/recipes.js';
import {put} from '../../support/pod-contract/place.js';
import {OwnServer} from './own-server.js';

/** Somebody of the coop, or around it. */
export interface Actor {
  readonly name: string;
  readonly webId: string;
  readonly storage: string;
  readonly fetch: typeof fetch;
  /** Documents as this person reads them, with nothing remembered. */
  readonly read: () => Resources;
  /** For who has asked to join. */
  home: string;
}

/** A coop on the real server: its places, and what its people have written before anybody attacks. */
export interface Scene {
  readonly owner: Actor;
  readonly moderator: Actor;
  /** A member, who is to be spoken for. */
  readonly ana: Actor;
  /** A member, who attacks. */
  readonly ben: Actor;
  /** Has asked to join, and waits. */
  readonly nour: Actor;
  /** Has an account and nothing else. */
  readonly sam: Actor;
  /** A member whose space lies on a server of her own, which answers whatever she likes. */
  readonly rika: {readonly name: string; readonly webId: string; readonly home: string; readonly server: OwnServer};
  readonly coop: Coop;
  readonly layout: CoopLayout;
  /** The group of members, at the address that cannot be guessed. */
  readonly group: string;
  /** Recipes, for everybody. */
  readonly list: string;
  readonly announcements: string;
  /** Ana's recipe in that list; one that she keeps for members; one that she keeps to herself. */
  readonly soup: string;
  readonly secret: string;
  readonly draft: string;
  /** Ben's recipe in the list. */
  readonly bread: string;
  /** A folder of Ana's in which anybody with an account may leave things, as chats have it. */
  readonly chat: string;
  /** Nour's request in the coop's box. */
  readonly request: string;
}

export async function openScene(): Promise<Scene> {
  const [owner, moderator, ana, ben, nour, sam] = await Promise.all(
    ['Olga', 'Momo', 'Ana', 'Ben', 'Nour', 'Sam'].map(async (name) => actorOf(name, await moveIn(true))),
  );
  const {fetch, storage, webId} = owner!;
  const options = {fetch, storage, owner: webId, name: 'La Forge', moderators: [moderator!.webId]};
  const layout = valueOf(await createCoop(options));
  const coop = valueOf(await findCoop(new Resources(), layout.coop));
  const people = {owner: owner!, moderator: moderator!, ana: ana!, ben: ben!, nour: nour!, sam: sam!};
  for (const person of [people.ana, people.ben, people.nour, people.sam]) await introduce(person);
  for (const person of [people.ana, people.ben, people.nour]) await askToJoin(person, coop);
  const desk = deskOf(people.moderator, {coop, layout});
  const {requests} = valueOf(await readJoinRequests(desk.resources, desk.fetch, coop));
  for (const request of requests) if (request.webId !== nour!.webId) valueOf(await acceptRequest(desk, request));
  const rika = await admitRika(people.moderator, layout);
  const group = valueOf(await findMembersGroup(people.moderator.read(), layout));
  const lists = await createRecipeList(options, layout);
  const things = await cook(people.ana, people.ben, {coop, ...lists});
  const request = requests.find((one) => one.webId === nour!.webId)!.items[0]!;
  return {...people, rika, ...lists, ...things, coop, layout, group, request, chat: await openChat(people.ana)};
}

function actorOf(name: string, {webId, storage, session}: Inhabitant): Actor {
  const server = new URL(storage).origin;
  const read = () => new Resources({session: () => session, mayAuthenticate: (url) => url.startsWith(server)});
  return {name, webId, storage, fetch: session.fetch, read, home: ''};
}

/** Writes the name into the profile, in which the server has written that of the space. */
async function introduce({webId, fetch, name}: Actor): Promise<void> {
  const card = documentOf(webId);
  const text = (await (await fetch(card, {headers: {accept: 'text/turtle'}})).text()).replaceAll(/.*foaf:name.*/g, '');
  await put(fetch, card, `${text}\n<${webId}> <http://xmlns.com/foaf/0.1/name> "${name}".`);
}

async function askToJoin(person: Actor, coop: Coop): Promise<void> {
  const {webId, fetch} = person;
  person.home = valueOf(await requestToJoin({resources: person.read(), fetch, webId, coop}));
}

export function deskOf({read, fetch}: Actor, {coop, layout}: Pick<Scene, 'coop' | 'layout'>): MembershipDesk {
  return {resources: read(), fetch, coop, membersList: layout.membersList, now: new Date()};
}

/** A member who writes for the list. */
export function asContributor(actor: Actor, {coop, list}: Pick<Scene, 'coop' | 'list'>): Contributor {
  const {fetch, webId, home} = actor;
  return {resources: actor.read(), fetch, webId, home, coop, list};
}

async function cook(ana: Actor, ben: Actor, place: Pick<Scene, 'coop' | 'list'>) {
  const write = async (by: Actor, name: string, audience: 'public' | 'members') =>
    valueOf(await contribute(asContributor(by, place), recipeKind, {name: [name]}, audience)).iri;
  const soup = await write(ana, 'Soup', 'public');
  // Servers write what they patch with addresses relative to the document: so it says the same under each address that they answer.
  const edit = {kind: recipeKind, iri: soup, base: {name: ['Soup']}, values: {name: ['Soupe']}};
  valueOf(await editThing({resources: ana.read(), fetch: ana.fetch, ...edit}));
  const secret = await write(ana, 'Secret', 'members');
  const draft = `${ana.home}private/draft.ttl#it`;
  await put(ana.fetch, documentOf(draft), recipeText('Brouillon'));
  return {soup, secret, draft, bread: await write(ben, 'Pain', 'public')};
}

/** Moderators admit who has a home that they can verify, wherever it is. */
async function admitRika({read, fetch}: Actor, layout: CoopLayout): Promise<Scene['rika']> {
  const server = await OwnServer.start();
  const [webId, home] = [`${server.origin}/card#me`, `${server.origin}/coop/rika/`];
  server.say(
    '/card',
    `<#me> <http://xmlns.com/foaf/0.1/name> "Rika"; <http://www.w3.org/ns/pim/space#storage> <${server.origin}/>.`,
  );
  server.say('/coop/rika/public/', '');
  valueOf(await admitMember({resources: read(), fetch, layout, webId, home, now: new Date()}));
  return {name: 'Rika', webId, home, server};
}

async function openChat({storage, fetch, webId}: Actor): Promise<string> {
  const chat = `${storage}chat/`;
  await put(fetch, chat);
  const writers = {modes: ['Read', 'Append'], public: 'anyone-signed-in', inside: true} as const;
  valueOf(await writeRules(fetch, chat, [ownerRule(webId), writers]));
  return chat;
}
