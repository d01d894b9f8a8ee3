// Made by “npm run generate” from shape.ttl: change that, not this.
import {as, asAgenda, coopPoll, schema, schemaAgenda, schemaAgendaHttps, schemaAsking, schemaHttps, schemaPack, schemaPackHttps} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** An answer to a question. */
export interface AnswerFields {
  /** What it says. */
  readonly text?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const answerKind = {
  types: [schemaAsking.Answer, schemaPackHttps.Answer],
  fields: {
    text: {read: [[schemaAgenda.text], [schemaAgendaHttps.text]], write: [[schemaAgenda.text]], value: 'text', maxLength: 2000, required: true},
  },
} as const satisfies KindDescriptor;

/** A question that somebody has asked. Who has asked is not told: nobody should have to think twice before asking. */
export interface QuestionFields {
  /** The question, in words. */
  readonly wording?: string;
  /** The answer to it. */
  readonly answer?: string;
  /** Where the question stands among the others, from 1 on. */
  readonly place?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const questionKind = {
  types: [schemaPack.Question, schemaPackHttps.Question],
  fields: {
    wording: {read: [[schemaAgenda.text], [schemaAgendaHttps.text], [schema.name], [schemaHttps.name]], write: [[schemaAgenda.text]], value: 'text', maxLength: 1000, required: true},
    answer: {read: [[schemaPack.acceptedAnswer], [schemaPackHttps.acceptedAnswer]], write: [[schemaPack.acceptedAnswer]], value: 'thing', kind: (): KindDescriptor => answerKind},
    place: {read: [[schemaAsking.position]], write: [[schemaAsking.position]], value: 'integer'},
  },
} as const satisfies KindDescriptor;

/** An argument: one text, never markup. */
export interface ArgumentFields {
  /** What it says. */
  readonly content?: string;
  /** Whose argument it is, as the moderator says who has written it here. */
  readonly author?: string;
  /** Where it stands among the others, from 1 on. */
  readonly position?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const argumentKind = {
  types: [as.Note],
  fields: {
    content: {read: [[as.content]], write: [[as.content]], value: 'text', maxLength: 1000, required: true},
    author: {read: [[schemaPack.author], [schemaPackHttps.author], [as.attributedTo]], write: [[schemaPack.author]], value: 'thing'},
    position: {read: [[schemaAsking.position]], write: [[schemaAsking.position]], value: 'integer'},
  },
} as const satisfies KindDescriptor;

/**
 * What to read before voting, beside the question itself. It lies next to the poll in a document of its own: moderators may add to it while the
 * poll runs, and the rules of the poll stay as they were.
 */
export interface PackFields {
  /** Documents to read: each is an attachment, as those of events are (../dossier/shape.ttl). */
  readonly documents: readonly string[];
  /** What speaks for it. */
  readonly argumentsFor: readonly string[];
  /** What speaks against it. */
  readonly argumentsAgainst: readonly string[];
  /** What members have asked, once it is answered. */
  readonly questions: readonly string[];
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const packKind = {
  types: [coopPoll.ReadingPack],
  fields: {
    documents: {read: [[schemaAgenda.associatedMedia], [schemaAgendaHttps.associatedMedia], [asAgenda.attachment]], write: [[schemaAgenda.associatedMedia]], value: 'thing', many: true},
    argumentsFor: {read: [[coopPoll.argumentFor]], write: [[coopPoll.argumentFor]], value: 'thing', kind: (): KindDescriptor => argumentKind, many: true},
    argumentsAgainst: {read: [[coopPoll.argumentAgainst]], write: [[coopPoll.argumentAgainst]], value: 'thing', kind: (): KindDescriptor => argumentKind, many: true},
    questions: {read: [[schemaPack.mainEntity], [schemaPackHttps.mainEntity]], write: [[schemaPack.mainEntity]], value: 'thing', kind: (): KindDescriptor => questionKind, many: true},
  },
} as const satisfies KindDescriptor;
