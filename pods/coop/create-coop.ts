import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {documentOf, isIri} from '../../vocab/rdf/iri.js';
import {literal, triple, type Triple} from '../../vocab/rdf/terms.js';
import {coop, dc, foaf, org, rdf, rdfs, schema, sioc, solid, vcard} from '../../vocab/rdf/vocabularies.js';
import {ownerRule, writeRules, type Rule} from '../access/rules.js';
import {createBox} from '../boxes/create-box.js';
import {createDocument} from '../documents/change.js';
import {Resources} from '../documents/resources.js';
import {ensureContainer} from '../documents/containers.js';
import {createList} from '../lists/create-list.js';
import {failure, success, type Result} from '../problem.js';
import {randomName} from '../random.js';
import {inOrder} from '../steps.js';
import {coopLayout, type CoopLayout} from './layout.js';

export interface NewCoop {
  /** Makes requests in the name of the owner of the coop's storage. */
  readonly fetch: typeof fetch;
  /** The coop's storage: a container, ending in a slash. */
  readonly storage: string;
  /** Who owns that storage. */
  readonly owner: string;
  readonly name: string;
  readonly description?: string;
  /** The coop's public site. */
  readonly website?: string;
  /** The identity provider where the coop gives its members accounts. */
  readonly provider?: string;
  /** Language of name and description, as a tag. */
  readonly language?: string;
  /** Whether a moderator looks at each request to join (the default), or whoever asks is admitted. */
  readonly policy?: Coop['joiningPolicy'];
  /** WebIDs of the moderators. */
  readonly moderators: readonly string[];
}

/**
 * Sets up a coop in its storage: who it is, who moderates, where its lists are, and who may do what. What is already there
 * is left as it is, so that a set-up that was interrupted can be repeated.
 */
export async function createCoop(options: NewCoop): Promise<Result<CoopLayout>> {
  const mistaken = addressesIn(options).find((address) => !isIri(address));
  if (mistaken !== undefined) return failure('bad-address', {url: mistaken});
  const layout = coopLayout(options.storage);
  const {fetch, owner} = options;
  const moderators: Rule = {modes: ['Read', 'Write'], groups: [layout.moderators], inside: true};
  const everyoneReads: Rule = {modes: ['Read'], public: 'everyone', inside: true};
  const made = await inOrder([
    () => ensureContainer(fetch, layout.official),
    // The group first: rules that name it hold only once it can be read.
    () => createDocument(fetch, documentOf(layout.moderators), groupTriples(layout.moderators, options.moderators)),
    () => writeRules(fetch, layout.official, [ownerRule(owner), moderators, everyoneReads]),
    // Nobody makes himself a moderator, and moderators make none: that is the owner's word.
    () => writeRules(fetch, documentOf(layout.moderators), [ownerOnly(owner), {modes: ['Read'], public: 'everyone'}]),
    () => createDocument(fetch, documentOf(layout.coop), coopTriples(layout, options)),
    () => createDocument(fetch, layout.typeIndex, typeIndexTriples(layout)),
    () => createDocument(fetch, layout.groups, [triple(layout.groups, rdfs.seeAlso, documentOf(layout.membersList))]),
    () =>
      createBox({
        fetch,
        box: layout.joiningBox,
        owner,
        moderators: layout.moderators,
        writers: {public: 'anyone-signed-in'},
      }),
    () => ensureContainer(fetch, layout.moderation),
    () => writeRules(fetch, layout.moderation, [ownerRule(owner), moderators]),
    () => createMembersPart(options, layout),
  ]);
  return made.ok ? success(layout) : made;
}

/** Every address that a person has given. */
function addressesIn({owner, moderators, website, provider}: NewCoop): string[] {
  return [owner, ...moderators, website, provider].filter((address) => address !== undefined);
}

/**
 * The members as a group, for rules. The server can use it only if it is world-readable, so it lies at an address that
 * cannot be guessed, in a container that only moderators can list; members learn it from a document that only they can read.
 */
async function createMembersPart(
  {fetch, owner, storage, name, language}: NewCoop,
  layout: CoopLayout,
): Promise<Result<void>> {
  const moderators: Rule = {modes: ['Read', 'Write'], groups: [layout.moderators], inside: true};
  const chosen = await chooseGroup(fetch, layout, `${storage}groups/${randomName()}/members.ttl#it`, [
    ownerRule(owner),
    moderators,
  ]);
  if (!chosen.ok) return chosen;
  const group = chosen.value;
  const container = new URL('.', group).href;
  return inOrder([
    () => ensureContainer(fetch, container),
    () =>
      writeRules(fetch, container, [
        ownerRule(owner),
        moderators,
        {modes: ['Read'], public: 'everyone', here: false, inside: true},
      ]),
    () => createDocument(fetch, documentOf(group), groupTriples(group, [])),
    () => writeRules(fetch, layout.members, [ownerRule(owner), moderators, membersRead(group)]),
    () =>
      createList({
        fetch,
        list: layout.membersList,
        announcements: layout.membersAnnouncements,
        owner,
        moderators: layout.moderators,
        members: group,
        readers: 'public',
        statements: addressBookTriples(layout, literal(name, language)),
      }),
  ]);
}

function membersRead(group: string): Rule {
  return {modes: ['Read'], groups: [group], inside: true};
}

/** Notes where the group lies; a repeated set-up keeps the address of the first one. */
async function chooseGroup(
  fetcher: typeof fetch,
  {coop: us, members, membership}: CoopLayout,
  proposed: string,
  rules: readonly Rule[],
): Promise<Result<string>> {
  const known = await new Resources({fetch: fetcher}).read(membership);
  const group = known.ok ? known.value.graph.iri(us, coop.members) : undefined;
  if (group) return success(group);
  const noted = await inOrder([
    () => ensureContainer(fetcher, members),
    // Before anything lies there: the address is not for everybody.
    () => writeRules(fetcher, members, rules),
    () => createDocument(fetcher, membership, [triple(us, coop.members, proposed)]),
  ]);
  return noted.ok ? success(proposed) : noted;
}

function ownerOnly(owner: string): Rule {
  return {...ownerRule(owner), inside: false};
}

function groupTriples(group: string, members: readonly string[]): Triple[] {
  return [triple(group, rdf.type, vcard.Group), ...members.map((member) => triple(group, vcard.hasMember, member))];
}

function coopTriples(layout: CoopLayout, {name, description, website, provider, policy, language}: NewCoop): Triple[] {
  const us = layout.coop;
  return [
    triple(us, rdf.type, schema.Organization),
    triple(us, rdf.type, org.FormalOrganization),
    triple(us, rdf.type, sioc.Community),
    triple(us, schema.name, literal(name, language)),
    ...(description ? [triple(us, schema.description, literal(description, language))] : []),
    ...(website ? [triple(us, schema.url, website)] : []),
    ...(provider ? [triple(us, solid.oidcIssuer, provider)] : []),
    ...(policy === 'open' ? [triple(us, coop.joiningPolicy, coop.OpenJoining)] : []),
    triple(us, solid.publicTypeIndex, layout.typeIndex),
    triple(us, coop.moderators, layout.moderators),
    triple(us, coop.joiningBox, layout.joiningBox),
    triple(us, coop.moderation, layout.moderation),
    triple(us, coop.membership, layout.membership),
    triple(us, vcard.groupIndex, layout.groups),
  ];
}

function typeIndexTriples({typeIndex, membersList}: CoopLayout): Triple[] {
  const members = `${typeIndex}#members`;
  return [
    triple(typeIndex, rdf.type, solid.TypeIndex),
    triple(typeIndex, rdf.type, solid.ListedDocument),
    triple(members, rdf.type, solid.TypeRegistration),
    triple(members, solid.forClass, foaf.Person),
    triple(members, solid.forClass, schema.Person),
    triple(members, solid.forClass, vcard.AddressBook),
    triple(members, solid.instance, membersList),
  ];
}

/**
 * What makes the members' list an address book as other apps keep it (vCard ontology; the properties that SolidOS reads): its
 * own document is the index of names, and the rows say that they are in it.
 */
function addressBookTriples({membersList, groups}: CoopLayout, title: Triple['object']): Triple[] {
  return [
    triple(membersList, rdf.type, vcard.AddressBook),
    triple(membersList, dc.title, title),
    triple(membersList, vcard.nameEmailIndex, documentOf(membersList)),
    triple(membersList, vcard.groupIndex, groups),
  ];
}
