// Made by “npm run generate” from shape.ttl: change that, not this.
import {as, asAgenda, dcat, dct, ical, schema, schemaAgenda, schemaAgendaHttps, schemaHttps} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** The minutes of an event, or of one date of a series. */
export interface MinutesFields {
  /** Of a series, the day on which that date would be by the rule, in the time zone of the event: as registrations name it. */
  readonly day?: string;
  /** What they say: a text in paragraphs, never markup. */
  readonly text?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const minutesKind = {
  types: [schemaAgenda.Report, schemaAgendaHttps.Report],
  fields: {
    day: {read: [[ical.recurrenceId]], write: [[ical.recurrenceId]], value: 'date'},
    text: {read: [[schemaAgenda.text], [schemaAgendaHttps.text]], write: [[schemaAgenda.text]], value: 'text', maxLength: 20000, required: true},
  },
} as const satisfies KindDescriptor;

/** A document that goes with an event. */
export interface AttachmentFields {
  /** What the document is called. */
  readonly title?: string;
  /** Where it is. */
  readonly file?: string;
  /** Its media type, such as application/pdf. */
  readonly format?: string;
  /** Its size in bytes. */
  readonly size?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const attachmentKind = {
  types: [schemaAgenda.MediaObject, schemaAgendaHttps.MediaObject, asAgenda.Document],
  label: 'title',
  fields: {
    title: {read: [[schema.name], [schemaHttps.name], [as.name], [dct.title]], write: [[schema.name]], value: 'text', maxLength: 160, required: true},
    file: {read: [[schemaAgenda.contentUrl], [schemaAgendaHttps.contentUrl], [as.url], [asAgenda.href], [schema.url]], write: [[schemaAgenda.contentUrl]], value: 'link', required: true},
    format: {read: [[schemaAgenda.encodingFormat], [schemaAgendaHttps.encodingFormat], [asAgenda.mediaType]], write: [[schemaAgenda.encodingFormat]], value: 'text', maxLength: 120},
    size: {read: [[dcat.byteSize]], write: [[dcat.byteSize]], value: 'integer'},
  },
} as const satisfies KindDescriptor;

/**
 * What goes with an event: documents, and the minutes of what has been. It lies in the event's own document, and is a kind of its own so that
 * calendars, which show none of it, do not load what reads it.
 */
export interface DossierFields {
  /** Documents to read before, or to take along. */
  readonly documents: readonly string[];
  /** What was said and decided: of an event, or of each date of a series. */
  readonly minutes: readonly string[];
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const dossierKind = {
  types: [schemaAgenda.Event],
  fields: {
    documents: {read: [[schemaAgenda.associatedMedia], [schemaAgendaHttps.associatedMedia], [asAgenda.attachment]], write: [[schemaAgenda.associatedMedia]], value: 'thing', kind: (): KindDescriptor => attachmentKind, many: true},
    minutes: {read: [[schemaAgenda.recordedIn], [schemaAgendaHttps.recordedIn]], write: [[schemaAgenda.recordedIn]], value: 'thing', kind: (): KindDescriptor => minutesKind, many: true},
  },
} as const satisfies KindDescriptor;
