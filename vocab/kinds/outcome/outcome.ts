import type {Graph} from '../../rdf/graph.js';
import type {FieldValues} from '../../shapes/descriptor.js';
import {plainOf} from '../../shapes/plain.js';
import {readFields} from '../../shapes/read.js';
import type {PollCount} from '../poll/count-types.js';
import {pollTerms, settingOf} from '../poll/poll.js';
import type {Verdict} from '../poll/rules.js';
import {outcomeKind, totalKind} from './outcome.generated.js';

export {outcomeKind, totalKind};

/** What one option has got, as published. */
export interface PublishedTotal {
  readonly option: string;
  readonly value: number;
  readonly rank: number;
}

/** What a poll has decided, as published. */
export interface Outcome {
  readonly iri: string;
  readonly poll: string;
  readonly verdict: Verdict;
  readonly winners: readonly string[];
  readonly totals: readonly PublishedTotal[];
  /** How many ballots were counted. */
  readonly ballots: number;
  /** SHA-256 over all that lay in the box, in hexadecimal. */
  readonly boxDigest: string;
  /** What was decided, in words. */
  readonly decision?: string | undefined;
  /** The day on which it is looked at again. */
  readonly reviewDate?: string | undefined;
  /** WebID of whoever has closed the poll. */
  readonly closedBy?: string | undefined;
  readonly closedAt?: string | undefined;
}

/** Reads an outcome; nothing if it is none, or is about another poll. */
export function readOutcome(
  graph: Graph,
  iri: string,
  poll: string,
  languages: readonly string[] = [],
): Outcome | undefined {
  const plain = plainOf(outcomeKind, readFields(outcomeKind, graph, iri, languages).values);
  const verdict = settingOf(pollTerms.verdicts, plain.verdict);
  if (!graph.isA(iri, ...outcomeKind.types) || plain.poll !== poll || !verdict || !plain.boxDigest) return undefined;
  return {
    iri,
    poll,
    verdict,
    winners: plain.winners,
    totals: plain.totals.flatMap((total) => readTotal(graph, total) ?? []),
    ballots: Number(plain.ballots ?? 0),
    boxDigest: plain.boxDigest,
    decision: plain.decision,
    reviewDate: plain.reviewDate,
    closedBy: plain.closedBy,
    closedAt: plain.closedAt,
  };
}

function readTotal(graph: Graph, iri: string): PublishedTotal | undefined {
  const {option, value, ranking} = plainOf(totalKind, readFields(totalKind, graph, iri).values);
  return option && value ? {option, value: Number(value), rank: Number(ranking ?? 1)} : undefined;
}

/** What whoever closes a poll says beside the count. */
export interface Closing {
  readonly poll: string;
  readonly boxDigest: string;
  readonly decision?: string | undefined;
  readonly reviewDate?: string | undefined;
  readonly closedBy: string;
  /** Milliseconds since 1970. */
  readonly closedAt: number;
}

/** An outcome as values to write: its own, and those of its totals. */
export function outcomeValues(
  iri: string,
  {counted, tally}: Pick<PollCount, 'counted' | 'tally'>,
  {poll, boxDigest, decision, reviewDate, closedBy, closedAt}: Closing,
): {readonly values: FieldValues; readonly totals: ReadonlyArray<{readonly iri: string; readonly values: FieldValues}>} {
  const totals = tally.lines.map(({option, total, rank}, index) => ({
    iri: iri.replace(/#.*/, `#total-${index + 1}`),
    values: {option: [option], value: [String(total)], ranking: [String(rank)]},
  }));
  const values = {
    poll: [poll],
    verdict: [pollTerms.verdicts[tally.verdict]],
    winners: tally.winners,
    totals: totals.map((total) => total.iri),
    ballots: [String(counted.length)],
    boxDigest: [boxDigest],
    ...(decision && {decision: [decision]}),
    ...(reviewDate && {reviewDate: [reviewDate]}),
    closedBy: [closedBy],
    closedAt: [new Date(closedAt).toISOString()],
  };
  return {values, totals};
}
