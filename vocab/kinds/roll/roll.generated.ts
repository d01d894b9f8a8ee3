// Made by “npm run generate” from shape.ttl: change that, not this.
import {coop, coopPoll, schemaAgenda} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** One of them. */
export interface RollEntryFields {
  /** The person. */
  readonly agent?: string;
  /** Where only that person can write. */
  readonly homes: readonly string[];
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const rollEntryKind = {
  types: [coopPoll.Voter],
  fields: {
    agent: {read: [[schemaAgenda.agent]], write: [[schemaAgenda.agent]], value: 'thing', required: true},
    homes: {read: [[coop.home]], write: [[coop.home]], value: 'link', many: true},
  },
} as const satisfies KindDescriptor;

/** Who may vote in a poll: the coop's word at the moment when it was opened. It is never changed afterwards. */
export interface RollFields {
  /** The poll. */
  readonly poll?: string;
  /** 128 random bits in hexadecimal, so that nobody can try out who is on the roll by its digest. */
  readonly salt?: string;
  /** Those who may vote. */
  readonly entries: readonly string[];
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const rollKind = {
  types: [coopPoll.Roll],
  fields: {
    poll: {read: [[coopPoll.poll]], write: [[coopPoll.poll]], value: 'thing', required: true},
    salt: {read: [[coopPoll.salt]], write: [[coopPoll.salt]], value: 'text', required: true},
    entries: {read: [[coopPoll.voter]], write: [[coopPoll.voter]], value: 'thing', kind: (): KindDescriptor => rollEntryKind, many: true},
  },
} as const satisfies KindDescriptor;
