// Made by “npm run generate” from shape.ttl: change that, not this.
import {coop, foaf, org, schema, schemaHttps, sioc, solid, vcard} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** A cooperative, as it speaks of itself in its official document. */
export interface CoopFields {
  /** The name of the cooperative. */
  readonly name?: string;
  /** One sentence about what the cooperative does. */
  readonly description?: string;
  /** The cooperative's public site. */
  readonly website?: string;
  /** Address of the document that says which list holds which kind of thing. */
  readonly typeIndex?: string;
  /** Address of the identity provider where the cooperative gives its members accounts; members may have theirs elsewhere. */
  readonly provider?: string;
  /** The group of those who keep the cooperative's lists. Public, since members' homes name it in their rules. */
  readonly moderators?: string;
  /** Where those who keep the lists find what only they may read: a container. */
  readonly moderation?: string;
  /** The box that takes requests to join; nobody but moderators can read them there. */
  readonly joiningBox?: string;
  /** coop:OpenJoining if whoever asks is admitted; otherwise a moderator looks at each request. */
  readonly joiningPolicy?: string;
  /** A document that members can read and others cannot: it says where the group of members lies, which members' own rules name. */
  readonly membership?: string;
  /** The document with the coop's local groups and who is in them, as other address books keep them. */
  readonly groups?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const coopKind = {
  types: [schema.Organization, org.FormalOrganization, sioc.Community, schemaHttps.Organization],
  fields: {
    name: {read: [[schema.name], [schemaHttps.name], [vcard.fn], [foaf.name]], write: [[schema.name]], value: 'text', maxLength: 120, required: true},
    description: {read: [[schema.description], [schemaHttps.description]], write: [[schema.description]], value: 'text', maxLength: 2000},
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
