/** Makes the typed terms of one namespace: a name that is not listed does not compile. */
function createVocabulary<const Name extends string>(namespace: string, ...names: Name[]): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, namespace + name])) as Record<Name, string>;
}

/** Terms of our own, where no adopted vocabulary has one. The identifier is not yet registered at w3id.org. */
export const coop = createVocabulary('https://w3id.org/solidaire/ns#', 'announcements', 'home', 'lastWrite', 'members');

export const acl = createVocabulary(
  'http://www.w3.org/ns/auth/acl#',
  'Authorization',
  'Append',
  'AuthenticatedAgent',
  'Control',
  'Read',
  'Write',
  'accessTo',
  'agent',
  'agentClass',
  'agentGroup',
  'default',
  'mode',
);
export const as = createVocabulary('https://www.w3.org/ns/activitystreams#', 'Delete', 'Person', 'image', 'name', 'object', 'summary');
export const dct = createVocabulary('http://purl.org/dc/terms/', 'created', 'creator', 'isVersionOf', 'issued', 'modified', 'title');
export const foaf = createVocabulary(
  'http://xmlns.com/foaf/0.1/',
  'Agent',
  'Person',
  'PersonalProfileDocument',
  'depiction',
  'homepage',
  'img',
  'maker',
  'name',
  'nick',
  'primaryTopic',
);
export const ldes = createVocabulary(
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
export const ldp = createVocabulary('http://www.w3.org/ns/ldp#', 'BasicContainer', 'Container', 'contains', 'inbox');
export const org = createVocabulary('http://www.w3.org/ns/org#', 'FormalOrganization', 'organization');
export const owl = createVocabulary('http://www.w3.org/2002/07/owl#', 'sameAs');
export const pim = createVocabulary('http://www.w3.org/ns/pim/space#', 'Storage', 'storage');
export const rdf = createVocabulary('http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'type');
export const rdfs = createVocabulary('http://www.w3.org/2000/01/rdf-schema#', 'comment', 'label', 'seeAlso');
export const schema = createVocabulary(
  'http://schema.org/',
  'Organization',
  'Person',
  'addressLocality',
  'address',
  'description',
  'homeLocation',
  'image',
  'jobTitle',
  'knowsAbout',
  'name',
  'skills',
  'url',
  'worksFor',
);
/** schema.org is written with `http:`; many documents use the `https:` form, so that both are read. */
export const schemaHttps = Object.fromEntries(
  Object.entries(schema).map(([name, iri]) => [name, iri.replace('http:', 'https:')]),
) as typeof schema;
export const sioc = createVocabulary('http://rdfs.org/sioc/ns#', 'Community', 'has_usergroup');
export const solid = createVocabulary(
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
export const tree = createVocabulary('https://w3id.org/tree#', 'Collection', 'member', 'node', 'relation', 'shape', 'view');
export const vcard = createVocabulary(
  'http://www.w3.org/2006/vcard/ns#',
  'AddressBook',
  'Group',
  'Individual',
  'fn',
  'hasAddress',
  'hasMember',
  'hasPhoto',
  'inAddressBook',
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
export const xsd = createVocabulary('http://www.w3.org/2001/XMLSchema#', 'boolean', 'dateTime', 'integer', 'string');

/** The media type that a class of a container's listing stands for: how servers tell what a file is. */
export function mediaTypeOf(iri: string): string | undefined {
  return /^http:\/\/www\.w3\.org\/ns\/iana\/media-types\/(.*)#Resource$/.exec(iri)?.[1];
}

/** Prefixes that documents of ours are written with, so that a person who opens one can read it. */
export const prefixes: Readonly<Record<string, string>> = {
  acl: 'http://www.w3.org/ns/auth/acl#',
  as: 'https://www.w3.org/ns/activitystreams#',
  coop: 'https://w3id.org/solidaire/ns#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  ldes: 'https://w3id.org/ldes#',
  ldp: 'http://www.w3.org/ns/ldp#',
  org: 'http://www.w3.org/ns/org#',
  pim: 'http://www.w3.org/ns/pim/space#',
  schema: 'http://schema.org/',
  sioc: 'http://rdfs.org/sioc/ns#',
  solid: 'http://www.w3.org/ns/solid/terms#',
  tree: 'https://w3id.org/tree#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
