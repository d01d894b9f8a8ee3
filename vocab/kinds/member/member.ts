import type {Graph} from '../../rdf/graph.js';
import {as, foaf, ldp, rdfs, schema, schemaHttps, vcard} from '../../rdf/vocabularies.js';
import type {FieldIssue, FieldValues, KindDescriptor} from '../../shapes/descriptor.js';
import {readFields, readOneField} from '../../shapes/read.js';

/** A member of a cooperative, as far as the reader may see. */
export interface Member {
  /** The IRI that stands for the person. */
  readonly iri: string;
  readonly name?: string;
  /** What the member does in the cooperative or for a living, in a few words. */
  readonly role?: string;
  /** Name of the organisation that the member works for. */
  readonly organization?: string;
  /** The town. */
  readonly place?: string;
  readonly skills: readonly string[];
  /** A few words of presentation. */
  readonly note?: string;
  /** The member's own site: a checked web, mail or telephone address. */
  readonly website?: string;
  /** Telephone number, as `tel:` and digits. */
  readonly phone?: string;
  /** Mail address, as `mailto:`. */
  readonly email?: string;
  /** Address of a picture: a checked web address or a small `data:` image. */
  readonly photo?: string;
  /** The same picture, small enough for a list: a `data:` image of 2 kB at most. */
  readonly thumbnail?: string;
  /** Where others can leave the member a message. */
  readonly inbox?: string;
  /** Fields whose value is left out because it cannot be shown safely. */
  readonly issues: readonly FieldIssue[];
}

/** The member's shape (shape.ttl) in the form that code works with. */
export const memberKind = {
  types: [foaf.Person, schema.Person, vcard.Individual, schemaHttps.Person, as.Person],
  fields: {
    name: {
      read: [[vcard.fn], [foaf.name], [schema.name], [schemaHttps.name], [as.name], [rdfs.label], [foaf.nick]],
      write: [[vcard.fn], [foaf.name]],
      value: 'text',
      maxLength: 120,
      required: true,
    },
    role: {
      read: [[vcard.role], [vcard.title], [schema.jobTitle], [schemaHttps.jobTitle]],
      write: [[vcard.role]],
      value: 'text',
      maxLength: 120,
    },
    organization: {
      read: [[vcard['organization-name']], [schema.worksFor, schema.name], [schemaHttps.worksFor, schemaHttps.name]],
      write: [[vcard['organization-name']]],
      value: 'text',
      maxLength: 120,
    },
    place: {
      read: [
        [vcard.hasAddress, vcard.locality],
        [vcard.locality],
        [schema.address, schema.addressLocality],
        [schemaHttps.address, schemaHttps.addressLocality],
        [schema.homeLocation, schema.name],
        [schema.homeLocation],
      ],
      write: [[vcard.hasAddress, vcard.locality]],
      value: 'text',
      maxLength: 120,
    },
    skills: {
      read: [
        [schema.skills],
        [schema.skills, schema.name],
        [schemaHttps.skills],
        [schema.knowsAbout],
        [schemaHttps.knowsAbout],
      ],
      write: [[schema.skills]],
      value: 'text',
      many: true,
      maxLength: 80,
    },
    note: {
      read: [[vcard.note], [schema.description], [schemaHttps.description], [as.summary]],
      write: [[vcard.note]],
      value: 'text',
      maxLength: 2000,
    },
    website: {
      read: [[foaf.homepage], [vcard.url, vcard.value], [vcard.url], [schema.url], [schemaHttps.url]],
      write: [[foaf.homepage]],
      value: 'link',
    },
    phone: {
      read: [
        [vcard.hasTelephone, vcard.value],
        [vcard.hasTelephone],
        [foaf.phone],
        [schema.telephone],
        [schemaHttps.telephone],
      ],
      write: [[vcard.hasTelephone, vcard.value]],
      value: 'phone',
    },
    email: {
      read: [[vcard.hasEmail, vcard.value], [vcard.hasEmail], [foaf.mbox], [schema.email], [schemaHttps.email]],
      write: [[vcard.hasEmail, vcard.value]],
      value: 'email',
    },
    photo: {
      read: [[vcard.hasPhoto], [foaf.img], [foaf.depiction], [schema.image], [schemaHttps.image], [as.image]],
      write: [[vcard.hasPhoto]],
      value: 'image',
    },
    thumbnail: {read: [[foaf.thumbnail], [vcard.hasPhoto, foaf.thumbnail]], write: [[foaf.thumbnail]], value: 'thumbnail'},
    inbox: {read: [[ldp.inbox]], write: [[ldp.inbox]], value: 'link'},
  },
} as const satisfies KindDescriptor;

/** Reads the member `iri` out of a document: its profile, or a row of a list. */
export function readMember(graph: Graph, iri: string, languages: readonly string[] = [], subject = iri): Member {
  const {values, issues} = readFields(memberKind, graph, subject, languages);
  return memberOf(iri, values, issues);
}

/** Reads the name alone, for lists that only sort by it. */
export function readMemberName(graph: Graph, subject: string, languages: readonly string[] = []): string | undefined {
  return readOneField(memberKind.fields.name, graph, subject, languages)[0];
}

/** Makes a member out of field values, as a form holds them. */
export function memberOf(iri: string, values: FieldValues, issues: readonly FieldIssue[] = []): Member {
  return {
    iri,
    name: values.name?.[0],
    role: values.role?.[0],
    organization: values.organization?.[0],
    place: values.place?.[0],
    skills: values.skills ?? [],
    note: values.note?.[0],
    website: values.website?.[0],
    phone: values.phone?.[0],
    email: values.email?.[0],
    photo: values.photo?.[0],
    thumbnail: values.thumbnail?.[0],
    inbox: values.inbox?.[0],
    issues,
  };
}

/**
 * The people that a document is about: those that it says are its topic (a profile may mention friends), else everybody of a
 * known class.
 */
export function findPeople(graph: Graph): string[] {
  const people: string[] = [];
  const topics = new Set<string>();
  for (const subject of graph.subjects()) {
    if (subject.startsWith('_:')) continue;
    if (graph.isA(subject, ...memberKind.types)) people.push(subject);
    for (const topic of graph.iris(subject, foaf.primaryTopic)) if (graph.about(topic).length) topics.add(topic);
  }
  const known = people.filter((person) => topics.has(person));
  if (known.length) return known;
  return people.length ? people : [...topics];
}
