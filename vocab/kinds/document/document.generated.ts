// Made by “npm run generate” from shape.ttl: change that, not this.
import {as, asAgenda, coopLibrary, coopPoll, dcat, dcatLibrary, dct, dctLibrary, pair, rdfs, schema, schemaAgenda, schemaAgendaHttps, schemaHttps, schemaLibrary, schemaLibraryHttps, schemaPack, schemaPackHttps} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** A version that has been replaced. */
export interface VersionFields {
  /** Where it is. */
  readonly oldFile?: string;
  /** Its media type. */
  readonly oldFormat?: string;
  /** Its size in bytes. */
  readonly oldSize?: string;
  /** Its day. */
  readonly oldDated?: string;
  /** Its number. */
  readonly oldVersion?: string;
  /** What had changed in it. */
  readonly oldNote?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const versionKind = {
  types: [schemaAgenda.MediaObject, schemaAgendaHttps.MediaObject],
  fields: {
    oldFile: {read: [[schemaAgenda.contentUrl], [schemaAgendaHttps.contentUrl]], write: [[schemaAgenda.contentUrl]], value: 'link', required: true},
    oldFormat: {read: [[schemaAgenda.encodingFormat], [schemaAgendaHttps.encodingFormat]], write: [[schemaAgenda.encodingFormat]], value: 'text', maxLength: 120},
    oldSize: {read: [[dcat.byteSize]], write: [[dcat.byteSize]], value: 'integer'},
    oldDated: {read: [[dctLibrary.date]], write: [[dctLibrary.date]], value: 'moment'},
    oldVersion: {read: [[schemaLibrary.version]], write: [[schemaLibrary.version]], value: 'integer'},
    oldNote: {read: [[schemaLibrary.releaseNotes]], write: [[schemaLibrary.releaseNotes]], value: 'text', maxLength: 300},
  },
} as const satisfies KindDescriptor;

/**
 * What a library says of a document: a file that somebody keeps, or a page somewhere else. Titles and subjects are written in Dublin Core, as
 * catalogues read them (DCAT 3), the file as a media object of schema.org.
 */
export interface DocumentFields {
  /** What the document is called. */
  readonly title?: string;
  /** What is in it, for those who have not read it. */
  readonly summary?: string;
  /** Where its newest version is: a file, or a page of another site. */
  readonly file?: string;
  /** The media type of the file, such as application/pdf; a page of another site has none. */
  readonly format?: string;
  /** Its size in bytes. */
  readonly size?: string;
  /** The categories in which it stands: concepts of the library's scheme. */
  readonly category: readonly string[];
  /** Words by which it is found. */
  readonly keyword: readonly string[];
  /** Who has written it, in words: people and groups need no account. */
  readonly author: readonly string[];
  /** The day of the newest version. */
  readonly dated?: string;
  /** In which language it is written, as a tag (BCP 47). */
  readonly language?: string;
  /** How long it takes to read, in minutes. */
  readonly readingTime?: string;
  /** What others may do with it. */
  readonly license?: string;
  /** The day on which somebody looks whether it still holds. */
  readonly reviewDate?: string;
  /** The same for people who cannot read the file itself: a text, a large print, a recording. */
  readonly accessibleVersion?: string;
  /** The decision that it comes from. */
  readonly decision?: string;
  /** The number of the newest version, from 1 on. */
  readonly version?: string;
  /** What has changed in the newest version. */
  readonly versionNote?: string;
  /** Older versions, as they were. */
  readonly versions: readonly string[];
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const documentKind = {
  types: [schemaLibrary.DigitalDocument, schemaLibraryHttps.DigitalDocument, 'http://xmlns.com/foaf/0.1/Document', asAgenda.Document, 'http://virtual-assembly.org/ontologies/pair#Document', dcatLibrary.Resource],
  label: 'title',
  fields: {
    title: {read: [[dct.title], [schema.name], [schemaHttps.name], [as.name], [pair.label], [rdfs.label]], write: [[dct.title], [schema.name]], value: 'text', maxLength: 160, required: true},
    summary: {read: [[dctLibrary.description], [dctLibrary.abstract], [schema.description], [schemaHttps.description], [as.summary], [pair.description]], write: [[dctLibrary.description]], value: 'text', maxLength: 300},
    file: {read: [[schemaAgenda.contentUrl], [schemaAgendaHttps.contentUrl], [dcatLibrary.downloadURL], [dcatLibrary.accessURL], [dcatLibrary.landingPage], [as.url], [schema.url], [schemaHttps.url], ['http://xmlns.com/foaf/0.1/page']], write: [[schemaAgenda.contentUrl]], value: 'link', required: true},
    format: {read: [[schemaAgenda.encodingFormat], [schemaAgendaHttps.encodingFormat], [dctLibrary.format], [dcatLibrary.mediaType], [asAgenda.mediaType]], write: [[schemaAgenda.encodingFormat]], value: 'text', maxLength: 120},
    size: {read: [[dcat.byteSize]], write: [[dcat.byteSize]], value: 'integer'},
    category: {read: [[dctLibrary.subject], [dcatLibrary.theme], ['http://schema.org/about'], ['https://schema.org/about']], write: [[dctLibrary.subject]], value: 'link', many: true},
    keyword: {read: [[dcatLibrary.keyword], [schemaAgenda.keywords], [schemaAgendaHttps.keywords]], write: [[dcatLibrary.keyword]], value: 'text', many: true, maxLength: 60},
    author: {read: [[schemaPack.author], [schemaPackHttps.author], [schemaPack.author, schema.name], [schemaPackHttps.author, schemaHttps.name]], write: [[schemaPack.author]], value: 'text', many: true, maxLength: 120},
    dated: {read: [[dctLibrary.date], [dct.modified], [schemaLibrary.dateModified], [schemaLibraryHttps.dateModified], [schemaLibrary.datePublished], [schemaLibraryHttps.datePublished], [dctLibrary.created], ['http://schema.org/dateCreated']], write: [[dctLibrary.date]], value: 'moment'},
    language: {read: [[dctLibrary.language], [schemaAgenda.inLanguage], [schemaAgendaHttps.inLanguage]], write: [[dctLibrary.language]], value: 'text', maxLength: 35},
    readingTime: {read: [[coopLibrary.readingMinutes]], write: [[coopLibrary.readingMinutes]], value: 'integer'},
    license: {read: [[dctLibrary.license], [schemaLibrary.license], [schemaLibraryHttps.license]], write: [[dctLibrary.license]], value: 'link'},
    reviewDate: {read: [[coopPoll.reviewDate]], write: [[coopPoll.reviewDate]], value: 'date'},
    accessibleVersion: {read: [[dctLibrary.hasFormat]], write: [[dctLibrary.hasFormat]], value: 'link'},
    decision: {read: [[schemaLibrary.isBasedOn], [schemaLibraryHttps.isBasedOn]], write: [[schemaLibrary.isBasedOn]], value: 'link'},
    version: {read: [[schemaLibrary.version], [schemaLibraryHttps.version], [dcatLibrary.version]], write: [[schemaLibrary.version]], value: 'integer'},
    versionNote: {read: [[schemaLibrary.releaseNotes]], write: [[schemaLibrary.releaseNotes]], value: 'text', maxLength: 300},
    versions: {read: [[dctLibrary.hasVersion]], write: [[dctLibrary.hasVersion]], value: 'thing', kind: (): KindDescriptor => versionKind, many: true},
  },
} as const satisfies KindDescriptor;
