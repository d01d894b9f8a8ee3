// Made by “npm run generate” from shape.ttl: change that, not this.
import {as, foaf, ldp, rdfs, schema, schemaHttps, vcard} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/**
 * A member of a cooperative, as far as the reader may see.
 * Every field is optional but the name: an empty profile is a valid one.
 */
export interface MemberFields {
  /** The name that people call the member by. Both forms are written: half of the Solid apps read only one of them. */
  readonly name?: string;
  /** What the member does in the cooperative or for a living, in a few words. */
  readonly role?: string;
  /** Name of the organisation that the member works for. */
  readonly organization?: string;
  /** The town. Never a street: a directory does not need one. */
  readonly place?: string;
  /** What the member can do or teach, one value a skill. */
  readonly skills: readonly string[];
  /** A few words of presentation. */
  readonly note?: string;
  /** The member's own site: a checked web, mail or telephone address. */
  readonly website?: string;
  /** Telephone number, as `tel:` and digits. Members choose who may see it. */
  readonly phone?: string;
  /** Mail address, as `mailto:`. Members choose who may see it. */
  readonly email?: string;
  /** Address of a picture: a checked web address or a small `data:` image. */
  readonly photo?: string;
  /**
   * The same picture, small enough for a list: a `data:` image of 2 kB at most. It is there only if the member wants that. FOAF has
   * the property for images; it stands on the person because rows of lists are flat.
   */
  readonly thumbnail?: string;
  /** Where others can leave the member a message (Linked Data Notifications). */
  readonly inbox?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const memberKind = {
  types: [foaf.Person, schema.Person, vcard.Individual, schemaHttps.Person, as.Person],
  fields: {
    name: {read: [[vcard.fn], [foaf.name], [schema.name], [schemaHttps.name], [as.name], [rdfs.label], [foaf.nick]], write: [[vcard.fn], [foaf.name]], value: 'text', maxLength: 120, required: true},
    role: {read: [[vcard.role], [vcard.title], [schema.jobTitle], [schemaHttps.jobTitle]], write: [[vcard.role]], value: 'text', maxLength: 120},
    organization: {read: [[vcard['organization-name']], [schema.worksFor, schema.name], [schemaHttps.worksFor, schemaHttps.name]], write: [[vcard['organization-name']]], value: 'text', maxLength: 120},
    place: {read: [[vcard.hasAddress, vcard.locality], [vcard.locality], [schema.address, schema.addressLocality], [schemaHttps.address, schemaHttps.addressLocality], [schema.homeLocation, schema.name], [schema.homeLocation]], write: [[vcard.hasAddress, vcard.locality]], value: 'text', maxLength: 120},
    skills: {read: [[schema.skills], [schema.skills, schema.name], [schemaHttps.skills], [schema.knowsAbout], [schemaHttps.knowsAbout]], write: [[schema.skills]], value: 'text', many: true, maxLength: 80},
    note: {read: [[vcard.note], [schema.description], [schemaHttps.description], [as.summary]], write: [[vcard.note]], value: 'text', maxLength: 2000},
    website: {read: [[foaf.homepage], [vcard.url, vcard.value], [vcard.url], [schema.url], [schemaHttps.url]], write: [[foaf.homepage]], value: 'link'},
    phone: {read: [[vcard.hasTelephone, vcard.value], [vcard.hasTelephone], [foaf.phone], [schema.telephone], [schemaHttps.telephone]], write: [[vcard.hasTelephone, vcard.value]], value: 'phone'},
    email: {read: [[vcard.hasEmail, vcard.value], [vcard.hasEmail], [foaf.mbox], [schema.email], [schemaHttps.email]], write: [[vcard.hasEmail, vcard.value]], value: 'email'},
    photo: {read: [[vcard.hasPhoto], [foaf.img], [foaf.depiction], [schema.image], [schemaHttps.image], [as.image]], write: [[vcard.hasPhoto]], value: 'image'},
    thumbnail: {read: [[foaf.thumbnail], [vcard.hasPhoto, foaf.thumbnail]], write: [[foaf.thumbnail]], value: 'thumbnail'},
    inbox: {read: [[ldp.inbox]], write: [[ldp.inbox]], value: 'link'},
  },
} as const satisfies KindDescriptor;
