// Made by “npm run generate” from shape.ttl: change that, not this.
import {as, dctLibrary, foaf, schema, schemaAgenda, schemaAgendaHttps, schemaHttps, vcard, wgs84} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** A local group of a cooperative, as other address books keep them. */
export interface GroupFields {
  /** What the group is called. */
  readonly name?: string;
  /** WebIDs of the coop's members in it. Their class is not asked for: it stands in their own profiles. */
  readonly members: readonly string[];
  /** The town in which it meets. */
  readonly town?: string;
  /** Degrees north of the middle of where it is active. */
  readonly latitude?: string;
  /** Degrees east. */
  readonly longitude?: string;
  /** What it does, in a few words. */
  readonly note?: string;
  /** Its own site: a checked web, mail or telephone address. */
  readonly website?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const groupKind = {
  types: [vcard.Group],
  fields: {
    name: {read: [[vcard.fn]], write: [[vcard.fn]], value: 'text', maxLength: 120, required: true},
    members: {read: [[vcard.hasMember]], write: [[vcard.hasMember]], value: 'thing', many: true},
    town: {read: [[vcard.hasAddress, vcard.locality], [vcard.locality], [schema.address, schema.addressLocality], [schemaHttps.address, schemaHttps.addressLocality]], write: [[vcard.hasAddress, vcard.locality]], value: 'text', maxLength: 120},
    latitude: {read: [[wgs84.lat], [schemaAgenda.geo, schemaAgenda.latitude], [schemaAgendaHttps.geo, schemaAgendaHttps.latitude], [wgs84.location, wgs84.lat]], write: [[wgs84.lat]], value: 'decimal'},
    longitude: {read: [[wgs84.long], [schemaAgenda.geo, schemaAgenda.longitude], [schemaAgendaHttps.geo, schemaAgendaHttps.longitude], [wgs84.location, wgs84.long]], write: [[wgs84.long]], value: 'decimal'},
    note: {read: [[vcard.note], [schema.description], [schemaHttps.description], [dctLibrary.description], [as.summary]], write: [[vcard.note]], value: 'text', maxLength: 2000},
    website: {read: [[foaf.homepage], [vcard.url, vcard.value], [vcard.url], [schema.url], [schemaHttps.url]], write: [[foaf.homepage]], value: 'link'},
  },
} as const satisfies KindDescriptor;
