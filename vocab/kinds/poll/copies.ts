import type {Graph} from '../../rdf/graph.js';
import {coopPoll, dctPoll} from '../../rdf/poll-vocabulary.js';
import {literal, namedNode, triple, type Triple} from '../../rdf/terms.js';
import {xsd} from '../../rdf/vocabularies.js';
import {ballotTriples, readBallot, saidOnce, type Ballot} from '../ballot/ballot.js';
import type {Confirmation, CountInput, PostedBallot} from './count-types.js';

/** A confirmed ballot as the tellers copy it, so that a page needs one request for many of them, and not one for each. */
export interface BallotCopy {
  /** Its address in the box. */
  readonly url: string;
  /** When the server took it. Milliseconds since 1970. */
  readonly arrived: number;
  /** SHA-256 of what it said when it was confirmed. */
  readonly digest: string;
  readonly ballot: Ballot;
}

/** A copy as it is written. `isChoice`: as of {@link ballotTriples}. */
export function copyTriples({url, arrived, digest, ballot}: BallotCopy, isChoice: boolean): Triple[] {
  return [
    ...receiptTriples({item: url, digest, arrived}),
    triple(url, coopPoll.holds, ballot.id),
    ...ballotTriples(ballot, isChoice),
  ];
}

/**
 * Reads the copies out of one of the tellers' documents. What is about no item of the box is passed over: a count of copies believes the tellers, and
 * whoever does not counts again from the box.
 * @param box the container around the box's parts.
 */
export function readCopies(graph: Graph, box: string): Pick<CountInput, 'items' | 'confirmations'> {
  const confirmations = readReceipts(graph, box);
  const items = confirmations.map(({item, arrived, digest}): PostedBallot => {
    const id = saidOnce(graph, item, coopPoll.holds, 'NamedNode');
    const ballot = id ? readBallot(graph, id) : undefined;
    return {url: item, arrived, digest, ballot};
  });
  return {items, confirmations};
}

/** A receipt as it is written: that an item was confirmed, and not what it says. */
export function receiptTriples({item, digest, arrived, replaces}: Confirmation): Triple[] {
  return [
    triple(item, coopPoll.digest, literal(digest)),
    triple(item, coopPoll.arrived, literal(inSeconds(arrived), namedNode(xsd.dateTime))),
    ...(replaces ? [triple(item, dctPoll.replaces, replaces)] : []),
  ];
}

/** Reads the receipts for items of a box. One that says something in two ways is none. */
export function readReceipts(graph: Graph, box: string): Confirmation[] {
  const receipts: Confirmation[] = [];
  for (const item of graph.subjects()) {
    if (!item.startsWith(box)) continue;
    const digest = saidOnce(graph, item, coopPoll.digest, 'Literal');
    const arrived = Date.parse(saidOnce(graph, item, coopPoll.arrived, 'Literal') ?? '');
    if (!digest || Number.isNaN(arrived)) continue;
    const replaces = graph.iri(item, dctPoll.replaces);
    receipts.push(replaces === undefined ? {item, digest, arrived} : {item, digest, arrived, replaces});
  }
  return receipts;
}

/** Servers tell whole seconds. */
function inSeconds(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
