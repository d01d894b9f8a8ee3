// Made by “npm run generate” from shape.ttl: change that, not this.
import {vcard} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** A local group of a cooperative, as other address books keep them. */
export interface GroupFields {
  /** What the group is called. */
  readonly name?: string;
  /** WebIDs of the coop's members in it. Their class is not asked for: it stands in their own profiles. */
  readonly members: readonly string[];
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const groupKind = {
  types: [vcard.Group],
  fields: {
    name: {read: [[vcard.fn]], write: [[vcard.fn]], value: 'text', maxLength: 120, required: true},
    members: {read: [[vcard.hasMember]], write: [[vcard.hasMember]], value: 'thing', many: true},
  },
} as const satisfies KindDescriptor;
