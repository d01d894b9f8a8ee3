// Made by “npm run generate” from shape.ttl: change that, not this.
import {as, dc, dct, dctLibrary, rdfs, schema, schemaHttps} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** The card of a conversation, in the home of whoever began it: lists name it, and it says where people talk. What they say lies there. */
export interface ConversationFields {
  /** What the conversation is called. */
  readonly title?: string;
  /** What it is for. */
  readonly note?: string;
  /** The thing that is talked about: an event, an article, a place. */
  readonly about?: string;
  /** Where people talk: a LongChat. */
  readonly channel?: string;
  /** When it was begun. */
  readonly created?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const conversationKind = {
  types: ['http://rdfs.org/sioc/ns#Forum'],
  label: 'title',
  fields: {
    title: {read: [[dct.title], [dc.title], [as.name], [schema.name], [schemaHttps.name], [rdfs.label]], write: [[dct.title]], value: 'text', maxLength: 160, required: true},
    note: {read: [[dctLibrary.description], [schema.description], [schemaHttps.description], [rdfs.comment]], write: [[dctLibrary.description]], value: 'text', maxLength: 300},
    about: {read: [['http://rdfs.org/sioc/ns#about'], ['http://schema.org/about'], ['https://schema.org/about']], write: [['http://rdfs.org/sioc/ns#about'], ['http://schema.org/about']], value: 'link'},
    channel: {read: [['https://w3id.org/solidaire/ns#channel']], write: [['https://w3id.org/solidaire/ns#channel']], value: 'link', required: true},
    created: {read: [[dctLibrary.created], ['http://purl.org/dc/elements/1.1/created']], write: [[dctLibrary.created]], value: 'dateTime'},
  },
} as const satisfies KindDescriptor;
