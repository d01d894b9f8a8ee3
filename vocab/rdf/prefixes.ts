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
  owl: 'http://www.w3.org/2002/07/owl#',
  pim: 'http://www.w3.org/ns/pim/space#',
  schema: 'http://schema.org/',
  sioc: 'http://rdfs.org/sioc/ns#',
  solid: 'http://www.w3.org/ns/solid/terms#',
  tree: 'https://w3id.org/tree#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
