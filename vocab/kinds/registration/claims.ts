import {coopAgenda, ical, schemaAgenda} from '../../rdf/agenda-vocabulary.js';
import type {Graph} from '../../rdf/graph.js';
import {literal, namedNode, triple, type Triple} from '../../rdf/terms.js';
import {rdf, xsd} from '../../rdf/vocabularies.js';
import type {Occasion} from './registration.js';
import {isLink, linkAt} from './seal.js';

/** The most seats that one claim can ask for: a person and twenty companions, as the event's shape allows. */
export const mostSeats = 21;

/** A claim as far as its name in the box tells. */
export interface NamedClaim {
  /** Its identifier. */
  readonly claim: string;
  readonly seats: number;
}

/** Something that lies in the box for claims. */
export interface PostedItem {
  readonly url: string;
  /** What it says; nothing if it was not opened, since its name says enough. */
  readonly graph?: Graph | undefined;
  /** What the name that it has says. It counts, whatever stands in the item: so readers who open it and those who do not agree. */
  readonly named?: NamedClaim | undefined;
  /** When the server took it. */
  readonly received?: Date | undefined;
}

/** Somebody asks for places. */
export interface Claimed {
  readonly type: 'claimed';
  /** The claim: a random identifier. */
  readonly claim: string;
  readonly seats: number;
  readonly received?: Date | undefined;
}

/** Whoever has made a claim keeps fewer seats of it; none if the place is given up. */
export interface Kept {
  readonly type: 'kept';
  readonly claim: string;
  readonly seats: number;
  readonly received?: Date | undefined;
}

/** What happened in a box, as everybody who reads it finds it. */
export type Log = readonly (Claimed | Kept)[];

/** What a claim says. */
export interface Claim extends Occasion {
  readonly claim: string;
  readonly seats: number;
  readonly seal: string;
}

/** A claim as it is put into the box. */
export function claimTriples({claim, event, day, seats, seal}: Claim): Triple[] {
  return [
    triple(claim, rdf.type, coopAgenda.Claim),
    triple(claim, schemaAgenda.event, event),
    ...(day ? [triple(claim, ical.recurrenceId, literal(day, namedNode(xsd.date)))] : []),
    triple(claim, coopAgenda.seats, whole(seats)),
    triple(claim, coopAgenda.seal, literal(seal)),
  ];
}

/** What is put into the box by whoever keeps `seats` of a claim, none or fewer than there were. */
export function keptTriples(claim: string, seats: number, proof: string): Triple[] {
  return [triple(claim, coopAgenda.seats, whole(seats)), triple(claim, coopAgenda.proof, literal(proof))];
}

function whole(count: number) {
  return literal(String(count), namedNode(xsd.integer));
}

/**
 * Reads a box: what counts, in the order in which the server took it. What is about another event or date, is said twice, or shows a wrong
 * proof, is left out; and so is everything that was not written as we write it.
 */
export async function readLog(items: readonly PostedItem[], occasion: Occasion): Promise<Log> {
  const log: (Claimed | Kept)[] = [];
  const standing = new Map<string, Standing>();
  for (const item of [...items].sort(byArrival)) {
    const {graph, received} = item;
    const claim = claimIn(item, occasion);
    if (claim) {
      const before = standing.get(claim.claim);
      if (before?.isEmpty && claim.seal && claim.seats === before.seats) standing.set(claim.claim, claim);
      if (before) continue;
      standing.set(claim.claim, claim);
      log.push({type: 'claimed', claim: claim.claim, seats: claim.seats, received});
      continue;
    }
    const kept = graph && readKept(graph);
    const before = kept && standing.get(kept.claim);
    if (!before || kept.seats >= before.seats) continue;
    if ((await linkAt(kept.proof, before.seats - kept.seats)) !== before.seal) continue;
    standing.set(kept.claim, {seats: kept.seats, seal: kept.proof});
    log.push({type: 'kept', claim: kept.claim, seats: kept.seats, received});
  }
  return log;
}

/** The claims of which some seats are given up: to believe that, the seals must be known that stand in them. */
export function claimsGivenUp(items: readonly PostedItem[]): ReadonlySet<string> {
  const kept = items.map(({graph, named}) => (named || !graph ? undefined : readKept(graph)));
  return new Set(kept.flatMap((one) => one?.claim ?? []));
}

type Standing = Pick<Claim, 'seats'> & {
  /** Nothing if it is not known: then nobody can give seats of it up. */
  readonly seal?: string | undefined;
  /** Whether a server has left nothing but the name: then the item is put into the box again, under another one. */
  readonly isEmpty?: boolean;
};

function claimIn({graph, named}: PostedItem, occasion: Occasion): (NamedClaim & Standing) | undefined {
  const written = graph && readClaim(graph);
  const isWritten = written !== undefined && isAbout(written, occasion);
  if (!named) return isWritten ? written : undefined;
  const isSame = isWritten && written.claim === named.claim && written.seats === named.seats;
  return {...named, seal: isSame ? written.seal : undefined, isEmpty: graph?.size === 0};
}

/** By the server's time; what came in the same millisecond has an order, too, and the same for all: that of the names. */
function byArrival(one: PostedItem, other: PostedItem): number {
  const [a, b] = [one.received?.getTime() ?? Infinity, other.received?.getTime() ?? Infinity];
  if (a !== b) return a < b ? -1 : 1;
  return one.url < other.url ? -1 : Number(one.url > other.url);
}

function isAbout({event, day}: Occasion, occasion: Occasion): boolean {
  return event === occasion.event && day === occasion.day;
}

function readClaim(graph: Graph): Claim | undefined {
  const claim = graph.firstOf(coopAgenda.Claim);
  if (!claim) return undefined;
  const seats = numberOf(graph, claim, coopAgenda.seats);
  const seal = only(graph, claim, coopAgenda.seal);
  const event = only(graph, claim, schemaAgenda.event);
  const days = graph.objects(claim, ical.recurrenceId);
  if (!isIdentifier(claim) || !seats || seats > mostSeats || !seal || !isLink(seal) || !event) return undefined;
  return days.length > 1 ? undefined : {claim, seats, seal, event, day: days[0]?.value};
}

function readKept(graph: Graph): (Pick<Claim, 'claim' | 'seats'> & {readonly proof: string}) | undefined {
  const [claim, ...others] = graph.subjects();
  if (!claim || others.length) return undefined;
  const seats = numberOf(graph, claim, coopAgenda.seats);
  const proof = only(graph, claim, coopAgenda.proof);
  return seats === undefined || !proof || !isLink(proof) ? undefined : {claim, seats, proof};
}

function isIdentifier(iri: string): boolean {
  return iri.startsWith('urn:uuid:');
}

/** What is said once. */
function only(graph: Graph, subject: string, predicate: string): string | undefined {
  const [object, ...others] = graph.objects(subject, predicate);
  return others.length ? undefined : object?.value;
}

function numberOf(graph: Graph, subject: string, predicate: string): number | undefined {
  const text = only(graph, subject, predicate);
  return text && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}
