// Made by “npm run generate” from shape.ttl: change that, not this.
import {as, asAgenda, coopPlace, dct, dctLibrary, foaf, pair, rdfs, schema, schemaAgenda, schemaAgendaHttps, schemaHttps, schemaPlace, schemaPlaceHttps, vcard, wgs84} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/**
 * Somewhere to go: a shop, a workshop, a compost heap, a hall.
 * Where it lies is written as schema.org has it and in the flat form of the W3C's vocabulary, which rows of lists have as well.
 */
export interface PlaceFields {
  /** What the place is called. */
  readonly name?: string;
  /** What people find there. */
  readonly note?: string;
  /** Words by which people look for places of a sort. */
  readonly category: readonly string[];
  /** Street and number. */
  readonly address?: string;
  /** The town. The flat form comes first: rows of lists have no other. */
  readonly town?: string;
  /** Degrees north. */
  readonly latitude?: string;
  /** Degrees east. */
  readonly longitude?: string;
  /** When it is open, in words: schema:openingHours itself has a form that people do not write. */
  readonly openingHours?: string;
  /** Telephone number, as `tel:` and digits. */
  readonly phone?: string;
  /** Mail address, as `mailto:`. */
  readonly email?: string;
  /** A page about it. */
  readonly website?: string;
  /** Whether people in wheelchairs get in and about. No adopted vocabulary says that of a place in one term. */
  readonly accessibility?: string;
  /** What somebody should know who finds it hard to get in, to see, to hear or to stay. */
  readonly accessibilityNote?: string;
  /** The group of the coop that looks after it. */
  readonly group?: string;
  /** The languages that are spoken there, as tags such as fr (BCP 47). */
  readonly language: readonly string[];
  /** The day on which its keeper last said that all this still holds. */
  readonly confirmedOn?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const placeKind = {
  types: [schemaPlace.Place, schemaPlaceHttps.Place, 'https://www.w3.org/ns/activitystreams#Place', 'http://virtual-assembly.org/ontologies/pair#Place', schemaPlace.LocalBusiness, schemaPlaceHttps.LocalBusiness, 'http://www.w3.org/2006/vcard/ns#Location', 'http://www.w3.org/2003/01/geo/wgs84_pos#SpatialThing', 'http://www.w3.org/2003/01/geo/wgs84_pos#Point'],
  label: 'name',
  fields: {
    name: {read: [[schema.name], [schemaHttps.name], [as.name], [pair.label], [vcard.fn], [dct.title], [rdfs.label], [foaf.name]], write: [[schema.name]], value: 'text', maxLength: 160, required: true},
    note: {read: [[schema.description], [schemaHttps.description], [as.content], [as.summary], [pair.description], [pair.comment], [dctLibrary.description], [rdfs.comment]], write: [[schema.description]], value: 'text', maxLength: 2000},
    category: {read: [[schemaAgenda.keywords], [schemaAgendaHttps.keywords]], write: [[schemaAgenda.keywords]], value: 'text', many: true, maxLength: 60},
    address: {read: [[schema.address, schemaAgenda.streetAddress], [schemaHttps.address, schemaAgendaHttps.streetAddress], [vcard.hasAddress, 'http://www.w3.org/2006/vcard/ns#street-address'], [schema.address], [schemaHttps.address]], write: [[schema.address, schemaAgenda.streetAddress]], value: 'text', maxLength: 200},
    town: {read: [[vcard.locality], [schema.address, schema.addressLocality], [schemaHttps.address, schemaHttps.addressLocality], [vcard.hasAddress, vcard.locality]], write: [[vcard.locality], [schema.address, schema.addressLocality]], value: 'text', maxLength: 120},
    latitude: {read: [[wgs84.lat], [schemaAgenda.geo, schemaAgenda.latitude], [schemaAgendaHttps.geo, schemaAgendaHttps.latitude], [wgs84.location, wgs84.lat], [schemaAgenda.latitude], [schemaAgendaHttps.latitude], [asAgenda.latitude], ['http://virtual-assembly.org/ontologies/pair#latitude'], ['http://virtual-assembly.org/ontologies/pair#hasLocation', 'http://virtual-assembly.org/ontologies/pair#latitude']], write: [[wgs84.lat], [schemaAgenda.geo, schemaAgenda.latitude]], value: 'decimal'},
    longitude: {read: [[wgs84.long], [schemaAgenda.geo, schemaAgenda.longitude], [schemaAgendaHttps.geo, schemaAgendaHttps.longitude], [wgs84.location, wgs84.long], [schemaAgenda.longitude], [schemaAgendaHttps.longitude], [asAgenda.longitude], ['http://virtual-assembly.org/ontologies/pair#longitude'], ['http://virtual-assembly.org/ontologies/pair#hasLocation', 'http://virtual-assembly.org/ontologies/pair#longitude']], write: [[wgs84.long], [schemaAgenda.geo, schemaAgenda.longitude]], value: 'decimal'},
    openingHours: {read: [[schemaPlace.openingHoursSpecification, schema.description], [schemaPlaceHttps.openingHoursSpecification, schemaHttps.description], [schemaPlace.openingHours], [schemaPlaceHttps.openingHours]], write: [[schemaPlace.openingHoursSpecification, schema.description]], value: 'text', maxLength: 500},
    phone: {read: [[vcard.hasTelephone, vcard.value], [vcard.hasTelephone], [foaf.phone], [schema.telephone], [schemaHttps.telephone]], write: [[vcard.hasTelephone, vcard.value]], value: 'phone'},
    email: {read: [[vcard.hasEmail, vcard.value], [vcard.hasEmail], [foaf.mbox], [schema.email], [schemaHttps.email]], write: [[vcard.hasEmail, vcard.value]], value: 'email'},
    website: {read: [[schema.url], [schemaHttps.url], [as.url], [foaf.homepage], ['http://www.w3.org/2006/vcard/ns#hasURL', vcard.value], ['http://www.w3.org/2006/vcard/ns#hasURL'], [vcard.url]], write: [[schema.url]], value: 'link'},
    accessibility: {read: [[coopPlace.accessibility]], write: [[coopPlace.accessibility]], value: 'thing'},
    accessibilityNote: {read: [[coopPlace.accessibilityNote]], write: [[coopPlace.accessibilityNote]], value: 'text', maxLength: 500},
    group: {read: [[asAgenda.audience]], write: [[asAgenda.audience]], value: 'thing'},
    language: {read: [[schemaPlace.availableLanguage], [schemaPlaceHttps.availableLanguage], [schemaAgenda.inLanguage], [schemaAgendaHttps.inLanguage]], write: [[schemaPlace.availableLanguage]], value: 'text', many: true, maxLength: 20},
    confirmedOn: {read: [[coopPlace.confirmedOn]], write: [[coopPlace.confirmedOn]], value: 'date'},
  },
} as const satisfies KindDescriptor;
