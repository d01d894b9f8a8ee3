// Made by “npm run generate” from shape.ttl: change that, not this.
import {asPoll, coopPoll, schemaAgenda, schemaAsking, schemaPoll} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** What one choice has got. */
export interface TotalFields {
  /** The choice. */
  readonly option?: string;
  /** How much: votes, points, or wins over others, as the method counts. */
  readonly value?: string;
  /** The best has 1; equal ones have the same. */
  readonly ranking?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const totalKind = {
  types: [coopPoll.Total],
  fields: {
    option: {read: [[schemaPoll.option]], write: [[schemaPoll.option]], value: 'link', required: true},
    value: {read: [[coopPoll.value]], write: [[coopPoll.value]], value: 'decimal', required: true},
    ranking: {read: [[schemaAsking.position]], write: [[schemaAsking.position]], value: 'integer'},
  },
} as const satisfies KindDescriptor;

/** What a poll has decided: published by whoever closes it, for everybody to count again. */
export interface OutcomeFields {
  /** The poll. */
  readonly poll?: string;
  /** What has come out. */
  readonly verdict?: string;
  /** What was chosen; several, if they are equal. */
  readonly winners: readonly string[];
  /** What each choice has got. */
  readonly totals: readonly string[];
  /** How many ballots were counted. */
  readonly ballots?: string;
  /** SHA-256 over the addresses, times and digests of all that lies in the box; in hexadecimal. */
  readonly boxDigest?: string;
  /** What was decided, in words. */
  readonly decision?: string;
  /** When to look at it again. */
  readonly reviewDate?: string;
  /** Who has closed it. */
  readonly closedBy?: string;
  /** When it was closed, as whoever did so says. */
  readonly closedAt?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const outcomeKind = {
  types: [coopPoll.Outcome],
  fields: {
    poll: {read: [[coopPoll.poll]], write: [[coopPoll.poll]], value: 'thing', required: true},
    verdict: {read: [[coopPoll.verdict]], write: [[coopPoll.verdict]], value: 'thing', required: true},
    winners: {read: [[coopPoll.winner]], write: [[coopPoll.winner]], value: 'link', many: true},
    totals: {read: [[coopPoll.total]], write: [[coopPoll.total]], value: 'thing', kind: (): KindDescriptor => totalKind, many: true},
    ballots: {read: [[coopPoll.ballots]], write: [[coopPoll.ballots]], value: 'integer', required: true},
    boxDigest: {read: [[coopPoll.boxDigest]], write: [[coopPoll.boxDigest]], value: 'text', required: true},
    decision: {read: [[schemaAgenda.text]], write: [[schemaAgenda.text]], value: 'text', maxLength: 4000},
    reviewDate: {read: [[coopPoll.reviewDate]], write: [[coopPoll.reviewDate]], value: 'date'},
    closedBy: {read: [[schemaAgenda.agent]], write: [[schemaAgenda.agent]], value: 'thing'},
    closedAt: {read: [[asPoll.closed]], write: [[asPoll.closed]], value: 'dateTime'},
  },
} as const satisfies KindDescriptor;
