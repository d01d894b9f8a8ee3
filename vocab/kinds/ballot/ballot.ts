import type {Graph} from '../../rdf/graph.js';
import {isWebAddress} from '../../rdf/iri.js';
import {asPoll, coopPoll, dctPoll, opengov, schemaPoll} from '../../rdf/poll-vocabulary.js';
import {literal, namedNode, sameTerm, triple, type Term, type Triple} from '../../rdf/terms.js';
import {rdf, xsd} from '../../rdf/vocabularies.js';

/** What somebody has voted: the same in the box, in the voter's own space, and in the tellers' copy. */
export interface Ballot {
  /** A random identifier (`urn:uuid:`). */
  readonly id: string;
  /** The poll. */
  readonly poll: string;
  /** The document in the voter's own space that says the same: by where it lies, it says whose ballot it is. */
  readonly twin: string;
  /** The ballot of the same person that this one takes the place of. */
  readonly replaces?: string | undefined;
  /**
   * What was given to each option, by its IRI: 1 for what was chosen; a score, points, a rank from 1 on; for a date 2 if it is possible, 1 if
   * need be, 0 if not. An option to which nothing was given is not there.
   */
  readonly marks: ReadonlyMap<string, number>;
  /** Why, in the voter's own words. */
  readonly reason?: string | undefined;
  /** SHA-256 over the rules that the voter has seen, in hexadecimal. */
  readonly rulesDigest?: string | undefined;
  /** 128 random bits, in hexadecimal. */
  readonly nonce: string;
}

/** Longest reason, in characters. */
export const longestReason = 500;
/** The highest value that a ballot can give. */
export const highestMark = 100;
/** A ballot names at most so many options. */
const mostMarks = 100;

const uuid = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nonceForm = /^[0-9a-f]{32}$/;
const digestForm = /^[0-9a-f]{64}$/;
/** What most addresses of documents look like: browsers take their time to say so of each of thousands. */
const usualAddress = /^https?:\/\/[a-z\d.-]+(?::\d{1,4})?\/[\w~./-]+$/;

/** A ballot as it is written: chosen options plainly, values in a mark each. `isChoice`: every value is 1 and says nothing more. */
export function ballotTriples(ballot: Ballot, isChoice: boolean): Triple[] {
  const {id, poll, twin, replaces, marks, reason, rulesDigest, nonce} = ballot;
  const given = [...marks];
  return [
    triple(id, rdf.type, opengov.Vote),
    triple(id, opengov.voteEvent, poll),
    triple(id, coopPoll.twin, twin),
    ...(replaces ? [triple(id, dctPoll.replaces, replaces)] : []),
    ...given.flatMap(([option, value], index) =>
      isChoice ? [triple(id, schemaPoll.option, option)] : markTriples(id, `${id}#${index + 1}`, option, value),
    ),
    ...(reason ? [triple(id, asPoll.content, literal(reason))] : []),
    ...(rulesDigest ? [triple(id, coopPoll.rulesDigest, literal(rulesDigest))] : []),
    triple(id, coopPoll.nonce, literal(nonce)),
  ];
}

function markTriples(ballot: string, mark: string, option: string, value: number): Triple[] {
  return [
    triple(ballot, coopPoll.mark, mark),
    triple(mark, schemaPoll.option, option),
    triple(mark, coopPoll.value, literal(String(value), namedNode(xsd.integer))),
  ];
}

/** The ballots that a document holds, by their identifiers, in its order. */
export function findBallots(graph: Graph): string[] {
  return [...graph.subjects()].filter((subject) => uuid.test(subject) && graph.isA(subject, opengov.Vote));
}

/**
 * Reads a ballot. Nothing if it is none, or says something in two ways: whoever looks at it must not have to choose. What a ballot says besides
 * is passed over.
 */
export function readBallot(graph: Graph, id: string): Ballot | undefined {
  if (!uuid.test(id) || !graph.isA(id, opengov.Vote)) return undefined;
  const poll = saidOnce(graph, id, opengov.voteEvent, 'NamedNode');
  const twin = saidOnce(graph, id, coopPoll.twin, 'NamedNode');
  const nonce = saidOnce(graph, id, coopPoll.nonce, 'Literal');
  const marks = readMarks(graph, id);
  if (!poll || !twin || !isDocument(twin) || !nonce || !nonceForm.test(nonce) || !marks) return undefined;
  const replaces = saidOnce(graph, id, dctPoll.replaces, 'NamedNode');
  const reason = saidOnce(graph, id, asPoll.content, 'Literal');
  const rulesDigest = saidOnce(graph, id, coopPoll.rulesDigest, 'Literal');
  if (replaces === null || reason === null || rulesDigest === null) return undefined;
  if ((reason?.length ?? 0) > longestReason || (rulesDigest !== undefined && !digestForm.test(rulesDigest)))
    return undefined;
  return {id, poll, twin, replaces, marks, reason, rulesDigest, nonce};
}

function isDocument(address: string): boolean {
  return usualAddress.test(address) || (isWebAddress(address) && !address.includes('#'));
}

function readMarks(graph: Graph, id: string): ReadonlyMap<string, number> | undefined {
  const chosen = graph.iris(id, schemaPoll.option);
  const given = graph.iris(id, coopPoll.mark);
  const marks = new Map<string, number>();
  if ((chosen.length && given.length) || chosen.length + given.length > mostMarks) return undefined;
  for (const option of chosen) marks.set(option, 1);
  for (const mark of given) {
    const option = saidOnce(graph, mark, schemaPoll.option, 'NamedNode');
    const value = saidOnce(graph, mark, coopPoll.value, 'Literal');
    if (!option || marks.has(option) || !value || !/^\d{1,3}$/.test(value) || Number(value) > highestMark) return undefined;
    marks.set(option, Number(value));
  }
  return marks;
}

/** What is said of something, by terms of this type; `null` if it is said in two ways. A count looks up many, so this makes no lists. */
export function saidOnce(
  graph: Graph,
  subject: string,
  predicate: string,
  type: Term['termType'],
): string | null | undefined {
  let said: Term | undefined;
  for (const triple of graph.about(subject)) {
    if (triple.predicate.value !== predicate || triple.object.termType !== type) continue;
    if (said && !sameTerm(said, triple.object)) return null;
    said = triple.object;
  }
  return said?.value;
}

/**
 * What a ballot says, as a text that is the same for the same ballot wherever it lies and however it was written: what its digest is made of. It
 * has the ballot's 128 random bits in it.
 */
export function ballotText({id, poll, twin, replaces, marks, reason, rulesDigest, nonce}: Ballot): string {
  const given = [...marks].map(([option, value]) => `mark ${option} ${value}`).sort();
  return [
    `ballot ${id}`,
    `poll ${poll}`,
    `twin ${twin}`,
    ...(replaces ? [`replaces ${replaces}`] : []),
    ...given,
    ...(reason ? [`reason ${JSON.stringify(reason)}`] : []),
    ...(rulesDigest ? [`rules ${rulesDigest}`] : []),
    `nonce ${nonce}`,
  ].join('\n');
}

/** SHA-256 of a text, in hexadecimal. */
export async function digestOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 128 random bits, in hexadecimal. */
export function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
