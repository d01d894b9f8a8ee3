// Made by “npm run generate” from shape.ttl: change that, not this.
import {as, coopPoll, dctLibrary, opengov, schemaPoll} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** What a ballot gives to one choice. */
export interface MarkFields {
  /** The choice. */
  readonly option?: string;
  /** A score, points, a rank from 1 on, or for a date: 2 possible, 1 if need be, 0 not. */
  readonly value?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const markKind = {
  types: [coopPoll.Mark],
  fields: {
    option: {read: [[schemaPoll.option]], write: [[schemaPoll.option]], value: 'link', required: true},
    value: {read: [[coopPoll.value]], write: [[coopPoll.value]], value: 'integer', required: true},
  },
} as const satisfies KindDescriptor;

/**
 * What somebody has voted. It lies in the box of the poll, which gives it its time, and word for word in the voter's own space, which says
 * whose it is.
 */
export interface BallotFields {
  /** The poll. */
  readonly poll?: string;
  /** The document in the voter's own space that says the same. */
  readonly twin?: string;
  /** The ballot of the same person that this one takes the place of. */
  readonly replaces?: string;
  /** What was chosen, where there is nothing more to say of it than that. */
  readonly choices: readonly string[];
  /** What was given to each choice: a score, points, a rank, or whether the date is possible. */
  readonly marks: readonly string[];
  /** Why, in the voter's own words. */
  readonly reason?: string;
  /** SHA-256 over the rules as they were when the ballot was cast; in hexadecimal. */
  readonly rulesDigest?: string;
  /** 128 random bits in hexadecimal: without them, whoever knows the digest of a ballot could find out by trying what it says. */
  readonly nonce?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const ballotKind = {
  types: [opengov.Vote],
  fields: {
    poll: {read: [[opengov.voteEvent]], write: [[opengov.voteEvent]], value: 'thing', required: true},
    twin: {read: [[coopPoll.twin]], write: [[coopPoll.twin]], value: 'link', required: true},
    replaces: {read: [[dctLibrary.replaces]], write: [[dctLibrary.replaces]], value: 'thing', kind: (): KindDescriptor => ballotKind},
    choices: {read: [[schemaPoll.option]], write: [[schemaPoll.option]], value: 'link', many: true},
    marks: {read: [[coopPoll.mark]], write: [[coopPoll.mark]], value: 'thing', kind: (): KindDescriptor => markKind, many: true},
    reason: {read: [[as.content]], write: [[as.content]], value: 'text', maxLength: 500},
    rulesDigest: {read: [[coopPoll.rulesDigest]], write: [[coopPoll.rulesDigest]], value: 'text'},
    nonce: {read: [[coopPoll.nonce]], write: [[coopPoll.nonce]], value: 'text', required: true},
  },
} as const satisfies KindDescriptor;
