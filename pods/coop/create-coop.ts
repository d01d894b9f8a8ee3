import {documentOf, isIri} from '../../vocab/rdf/iri.js';
import {literal, triple, type Triple} from '../../vocab/rdf/terms.js';
import {
  as,
  coop,
  dct,
  foaf,
  ldes,
  org,
  rdf,
  rdfs,
  schema,
  sioc,
  solid,
  tree,
  vcard,
  xsd,
} from '../../vocab/rdf/vocabularies.js';
import {namedNode} from '../../vocab/rdf/terms.js';
import {ownerRule, writeRules, type Rule} from '../access/rules.js';
import {createBox} from '../boxes/create-box.js';
import {createDocument} from '../documents/change.js';
import {Resources} from '../documents/resources.js';
import {ensureContainer} from '../documents/containers.js';
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
    () => createDocument(fetch, documentOf(layout.membersList), listTriples(layout)),
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
    () => createMembersGroup(options, layout),
  ]);
  return made.ok ? success(layout) : made;
}

/** Every address that a person has given. */
function addressesIn({owner, moderators, website, provider}: NewCoop): string[] {
  return [owner, ...moderators, website, provider].filter((address) => address !== undefined);
}

/**
 * The members as a group, for rules. The server can use it only if it is world-readable, so it lies at an address that
 * cannot be guessed, in a container that only moderators can list.
 */
async function createMembersGroup({fetch, owner, storage}: NewCoop, layout: CoopLayout): Promise<Result<unknown>> {
  const chosen = await chooseGroup(fetch, layout, `${storage}groups/${randomName()}/members.ttl#it`);
  if (!chosen.ok) return chosen;
  const group = chosen.value;
  const container = new URL('.', group).href;
  const moderators: Rule = {modes: ['Read', 'Write'], groups: [layout.moderators], inside: true};
  const announcements = layout.membersAnnouncements;
  return inOrder([
    () => ensureContainer(fetch, container),
    () =>
      writeRules(fetch, container, [
        ownerRule(owner),
        moderators,
        {modes: ['Read'], public: 'everyone', here: false, inside: true},
      ]),
    () => createDocument(fetch, documentOf(group), groupTriples(group, [])),
    () => createDocument(fetch, announcements, [triple(announcements, rdfs.seeAlso, documentOf(layout.membersList))]),
    () =>
      writeRules(fetch, announcements, [
        ownerOnly(owner),
        {modes: ['Read', 'Write'], groups: [layout.moderators]},
        {modes: ['Read'], public: 'everyone'},
        {modes: ['Append'], groups: [group]},
      ]),
  ]);
}

/** Notes where the group lies; a repeated set-up keeps the address of the first one. */
async function chooseGroup(fetcher: typeof fetch, layout: CoopLayout, proposed: string): Promise<Result<string>> {
  const pointer = `${layout.moderation}members.ttl`;
  const created = await createDocument(fetcher, pointer, [triple(layout.coop, coop.members, proposed)]);
  if (!created.ok) return created;
  if (created.value) return success(proposed);
  const read = await new Resources({fetch: fetcher}).read(pointer);
  return read.ok ? success(read.value.graph.iri(layout.coop, coop.members) ?? proposed) : read;
}

function ownerOnly(owner: string): Rule {
  return {...ownerRule(owner), inside: false};
}

function groupTriples(group: string, members: readonly string[]): Triple[] {
  return [triple(group, rdf.type, vcard.Group), ...members.map((member) => triple(group, vcard.hasMember, member))];
}

function coopTriples(
  {coop: us, typeIndex, moderators, joiningBox, moderation}: CoopLayout,
  {name, description, website, provider, language}: NewCoop,
): Triple[] {
  return [
    triple(us, rdf.type, schema.Organization),
    triple(us, rdf.type, org.FormalOrganization),
    triple(us, rdf.type, sioc.Community),
    triple(us, schema.name, literal(name, language)),
    ...(description ? [triple(us, schema.description, literal(description, language))] : []),
    ...(website ? [triple(us, schema.url, website)] : []),
    ...(provider ? [triple(us, solid.oidcIssuer, provider)] : []),
    triple(us, solid.publicTypeIndex, typeIndex),
    triple(us, coop.moderators, moderators),
    triple(us, coop.joiningBox, joiningBox),
    triple(us, coop.moderation, moderation),
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
    triple(members, solid.instance, membersList),
  ];
}

/** The members' list as a Linked Data Event Stream that keeps one version of each row (https://w3id.org/ldes/specification). */
function listTriples({membersList, membersAnnouncements}: CoopLayout): Triple[] {
  const view = documentOf(membersList);
  const retention = `${view}#retention`;
  return [
    triple(membersList, rdf.type, ldes.EventStream),
    triple(membersList, rdf.type, tree.Collection),
    triple(membersList, tree.view, view),
    triple(membersList, ldes.timestampPath, dct.issued),
    triple(membersList, ldes.versionOfPath, dct.isVersionOf),
    triple(membersList, ldes.versionTimestampPath, dct.modified),
    triple(membersList, ldes.versionDeletePath, rdf.type),
    triple(membersList, ldes.versionDeleteObject, as.Delete),
    triple(membersList, coop.announcements, membersAnnouncements),
    triple(view, ldes.retentionPolicy, retention),
    triple(retention, rdf.type, ldes.LatestVersionSubset),
    triple(retention, ldes.amount, literal('1', namedNode(xsd.integer))),
  ];
}
