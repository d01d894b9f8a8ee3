import {createVocabulary} from './create-vocabulary.js';

export {acl} from './access-vocabulary.js';
export {
  apods,
  asAgenda,
  coopAgenda,
  dcat,
  ical,
  pair,
  schemaAgenda,
  schemaAgendaHttps,
  schemaAsking,
  wgs84,
} from './agenda-vocabulary.js';
export {iptc} from './picture-vocabulary.js';
export {
  asPoll,
  coopPoll,
  dcPoll,
  dctPoll,
  opengov,
  sched,
  schemaPack,
  schemaPackHttps,
  schemaPoll,
} from './poll-vocabulary.js';
export {
  asNews,
  coopLibrary,
  dcatLibrary,
  dctLibrary,
  schemaLibrary,
  schemaLibraryHttps,
  schemaNews,
  schemaNewsHttps,
  siocNews,
  skosLibrary,
} from './library-vocabulary.js';
export {coopPlace, geosparql, schemaPlace, schemaPlaceHttps, vcardPlace} from './place-vocabulary.js';
export {dash, sh, shNamespace} from './shape-vocabularies.js';

function overHttps<Name extends string>(vocabulary: Readonly<Record<Name, string>>): Readonly<Record<Name, string>> {
  const entries = Object.entries<string>(vocabulary).map(([name, iri]) => [name, iri.replace('http:', 'https:')]);
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** Terms of our own, where no adopted vocabulary has one. The identifier is not yet registered at w3id.org. */
export const coop = /* @__PURE__ */ createVocabulary(
  'https://w3id.org/solidaire/ns#',
  'OpenJoining',
  'alsoRead',
  'announcements',
  'home',
  'invited',
  'joiningBox',
  'joiningPolicy',
  'lastWrite',
  'members',
  'membership',
  'moderation',
  'moderators',
  'previousWrite',
  'writeAll',
);

export const as = /* @__PURE__ */ createVocabulary(
  'https://www.w3.org/ns/activitystreams#',
  'Accept',
  'Add',
  'Announce',
  'Collection',
  'Create',
  'Delete',
  'Flag',
  'Follow',
  'Invite',
  'Join',
  'Leave',
  'Like',
  'Note',
  'Offer',
  'Person',
  'Reject',
  'Remove',
  'TentativeAccept',
  'Undo',
  'Update',
  'actor',
  'attributedTo',
  'content',
  'image',
  'items',
  'name',
  'object',
  'published',
  'summary',
  'to',
  'url',
);
/** Dublin Core's first form, in which address books of other apps write their title. */
export const dc = /* @__PURE__ */ createVocabulary('http://purl.org/dc/elements/1.1/', 'title');
export const dct = /* @__PURE__ */ createVocabulary(
  'http://purl.org/dc/terms/',
  'creator',
  'isVersionOf',
  'issued',
  'modified',
  'title',
);
export const foaf = /* @__PURE__ */ createVocabulary(
  'http://xmlns.com/foaf/0.1/',
  'Agent',
  'Person',
  'depiction',
  'homepage',
  'img',
  'mbox',
  'name',
  'nick',
  'phone',
  'primaryTopic',
  'thumbnail',
);
export const ldes = /* @__PURE__ */ createVocabulary(
  'https://w3id.org/ldes#',
  'EventStream',
  'LatestVersionSubset',
  'amount',
  'retentionPolicy',
  'timestampPath',
  'versionDeleteObject',
  'versionDeletePath',
  'versionOfPath',
  'versionTimestampPath',
);
export const ldp = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/ns/ldp#',
  'BasicContainer',
  'Container',
  'contains',
  'inbox',
);
/** Meetings and chats of SolidOS. */
export const meeting = /* @__PURE__ */ createVocabulary('http://www.w3.org/ns/pim/meeting#', 'LongChatInvite');
export const org = /* @__PURE__ */ createVocabulary('http://www.w3.org/ns/org#', 'FormalOrganization', 'organization');
export const owl = /* @__PURE__ */ createVocabulary('http://www.w3.org/2002/07/owl#', 'Class', 'sameAs');
export const pim = /* @__PURE__ */ createVocabulary('http://www.w3.org/ns/pim/space#', 'Storage', 'storage');
export const rdf = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'first',
  'langString',
  'nil',
  'rest',
  // No term of RDF's: SolidOS writes it where it means that of RDF Schema.
  'seeAlso',
  'type',
);
export const rdfs = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/2000/01/rdf-schema#',
  'Class',
  'comment',
  'label',
  'seeAlso',
  'subClassOf',
);
export const schema = /* @__PURE__ */ createVocabulary(
  'http://schema.org/',
  'Organization',
  'Person',
  'addressLocality',
  'address',
  'caption',
  'description',
  'email',
  'homeLocation',
  'image',
  'jobTitle',
  'knowsAbout',
  'name',
  'skills',
  'telephone',
  'url',
  'worksFor',
);
/** schema.org is written with `http:`; many documents use the `https:` form, so that both are read. */
export const schemaHttps = /* @__PURE__ */ overHttps(schema);
export const sioc = /* @__PURE__ */ createVocabulary('http://rdfs.org/sioc/ns#', 'Community');
export const solid = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/ns/solid/terms#',
  'InsertDeletePatch',
  'ListedDocument',
  'TypeIndex',
  'TypeRegistration',
  'deletes',
  'forClass',
  'inserts',
  'instance',
  'instanceContainer',
  'oidcIssuer',
  'publicTypeIndex',
);
export const tree = /* @__PURE__ */ createVocabulary(
  'https://w3id.org/tree#',
  'Collection',
  'Node',
  'Relation',
  'member',
  'node',
  'relation',
  'shape',
  'view',
);
export const vcard = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/2006/vcard/ns#',
  'AddressBook',
  'Group',
  'Individual',
  'fn',
  'groupIndex',
  'hasAddress',
  'hasEmail',
  'hasMember',
  'hasPhoto',
  'hasTelephone',
  'inAddressBook',
  'includesGroup',
  'locality',
  'member',
  'nameEmailIndex',
  'note',
  'organization-name',
  'role',
  'title',
  'url',
  'value',
);
/** The namespace of datatypes. */
export const xsdNamespace = 'http://www.w3.org/2001/XMLSchema#';
export const xsd = /* @__PURE__ */ createVocabulary(
  xsdNamespace,
  'boolean',
  'date',
  'dateTime',
  'decimal',
  'integer',
  'string',
  'time',
);

/** The media type that a class of a container's listing stands for: how servers tell what a file is. */
export function mediaTypeOf(iri: string): string | undefined {
  return /^http:\/\/www\.w3\.org\/ns\/iana\/media-types\/(.*)#Resource$/.exec(iri)?.[1];
}
