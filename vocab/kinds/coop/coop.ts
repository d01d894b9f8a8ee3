import type {Graph} from '../../rdf/graph.js';
import {coop, foaf, org, schema, schemaHttps, sioc, solid, vcard} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';
import {readFields} from '../../shapes/read.js';

/** A cooperative, as it speaks of itself. */
export interface Coop {
  /** The IRI that stands for the cooperative. */
  readonly iri: string;
  readonly name?: string;
  readonly description?: string;
  readonly website?: string;
  /** Address of the document that says which list holds which kind of thing. */
  readonly typeIndex?: string;
  /** Address of the identity provider where the cooperative gives its members accounts. */
  readonly provider?: string;
  /** The group of those who keep the cooperative's lists. */
  readonly moderators?: string;
  /** Where those who keep the lists find what only they may read: a container. */
  readonly moderation?: string;
  /** The box that takes requests to join. */
  readonly joiningBox?: string;
  /** Whether a moderator looks at each request (`approved`), or whoever asks is admitted (`open`). */
  readonly joiningPolicy: 'approved' | 'open';
  /** A document that members can read and others cannot: it says where the group of members lies. */
  readonly membership?: string;
  /** The document with the coop's local groups. */
  readonly groups?: string;
}

/** The cooperative's shape (shape.ttl) in the form that code works with. */
export const coopKind = {
  types: [schema.Organization, org.FormalOrganization, sioc.Community, schemaHttps.Organization],
  fields: {
    name: {
      read: [[schema.name], [schemaHttps.name], [vcard.fn], [foaf.name]],
      write: [[schema.name]],
      value: 'text',
      maxLength: 120,
      required: true,
    },
    description: {
      read: [[schema.description], [schemaHttps.description]],
      write: [[schema.description]],
      value: 'text',
      maxLength: 2000,
    },
    website: {read: [[schema.url], [schemaHttps.url], [foaf.homepage]], write: [[schema.url]], value: 'link'},
    typeIndex: {read: [[solid.publicTypeIndex]], write: [[solid.publicTypeIndex]], value: 'link', required: true},
    provider: {read: [[solid.oidcIssuer]], write: [[solid.oidcIssuer]], value: 'link'},
    moderators: {read: [[coop.moderators]], write: [[coop.moderators]], value: 'link'},
    moderation: {read: [[coop.moderation]], write: [[coop.moderation]], value: 'link'},
    joiningBox: {read: [[coop.joiningBox]], write: [[coop.joiningBox]], value: 'link'},
    joiningPolicy: {read: [[coop.joiningPolicy]], write: [[coop.joiningPolicy]], value: 'link'},
    membership: {read: [[coop.membership]], write: [[coop.membership]], value: 'link'},
    groups: {read: [[vcard.groupIndex]], write: [[vcard.groupIndex]], value: 'link'},
  },
} as const satisfies KindDescriptor;

/** Reads the cooperative `iri` out of its document. */
export function readCoop(graph: Graph, iri: string, languages: readonly string[] = []): Coop {
  const {values} = readFields(coopKind, graph, iri, languages);
  return {
    iri,
    name: values.name?.[0],
    description: values.description?.[0],
    website: values.website?.[0],
    typeIndex: values.typeIndex?.[0],
    provider: values.provider?.[0],
    moderators: values.moderators?.[0],
    moderation: values.moderation?.[0],
    joiningBox: values.joiningBox?.[0],
    joiningPolicy: values.joiningPolicy?.[0] === coop.OpenJoining ? 'open' : 'approved',
    membership: values.membership?.[0],
    groups: values.groups?.[0],
  };
}
