import {claimTriples, keptTriples} from '../../vocab/kinds/registration/claims.js';
import {seatsFor, type Registration} from '../../vocab/kinds/registration/registration.js';
import {linkAt} from '../../vocab/kinds/registration/seal.js';
import {coopAgenda, ical, schemaAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {literal, namedNode, triple, type Triple} from '../../vocab/rdf/terms.js';
import {rdf, xsd} from '../../vocab/rdf/vocabularies.js';
import {nameFrom} from '../name-from.js';
import {post} from '../boxes/post.js';
import type {Resources} from '../documents/resources.js';
import {ask} from '../http.js';
import {success, type Result} from '../problem.js';
import {boxParts, claimName, identifierOf, itemPrefix} from './addresses.js';
import {ownSecret} from './own-secret.js';

/** Whoever makes the event's box say what the own registration says. */
export interface Claimant {
  readonly resources: Resources;
  /** Makes requests in the person's name. */
  readonly fetch: typeof fetch;
  readonly home: string;
  readonly box: string;
  /** Who sends it: the person who takes part, or the organiser for a guest. */
  readonly webId: string;
}

/**
 * Tells the organiser whose claim it is and where the registration lies. Sent before the claim: so a claim of which no letter tells is
 * nobody's. Sent again, it is the same letter.
 */
export function putLetter({fetch, box, webId}: Claimant, registration: Registration): Promise<Result<unknown>> {
  const {iri, event, day, claim} = registration;
  const letter = identifierOf(iri);
  return post(
    fetch,
    boxParts.names(box),
    [
      triple(letter, rdf.type, schemaAgenda.RsvpAction),
      triple(letter, schemaAgenda.agent, webId),
      triple(letter, schemaAgenda.event, event),
      ...(day ? [triple(letter, ical.recurrenceId, literal(day, namedNode(xsd.date)))] : []),
      triple(letter, coopAgenda.registration, iri),
      ...(claim ? [triple(letter, coopAgenda.claim, claim)] : []),
    ],
    `${itemPrefix(registration)}${crypto.randomUUID()}`,
  );
}

/**
 * Puts into the box what it lacks: that former claims are given up, the claim that counts, and that fewer seats of it are kept. Can be
 * repeated, and goes on where it was interrupted.
 */
export async function putClaims(claimant: Claimant, registration: Registration): Promise<Result<unknown>> {
  const {claim, claimedSeats, formerClaims} = registration;
  const seats = seatsFor(registration);
  for (const former of formerClaims) {
    const given = await putKept(claimant, registration, former, 0);
    if (!given.ok) return given;
  }
  if (!claim) return success(undefined);
  const claimed = await putClaim(claimant, registration, claim);
  return claimed.ok && seats < claimedSeats ? putKept(claimant, registration, claim, seats) : claimed;
}

async function putClaim(claimant: Claimant, registration: Registration, claim: string): Promise<Result<unknown>> {
  const secret = await ownSecret(claimant.resources, claimant.fetch, claimant.home, claim);
  if (!secret.ok) return secret;
  const {event, day, claimedSeats: seats} = registration;
  const item = claimTriples({claim, event, day, seats, seal: await linkAt(secret.value, seats)});
  return putOnce(claimant, item, claimName(registration, claim, seats));
}

async function putKept(claimant: Claimant, registration: Registration, claim: string, seats: number) {
  const secret = await ownSecret(claimant.resources, claimant.fetch, claimant.home, claim);
  if (!secret.ok) return secret;
  const item = keptTriples(claim, seats, await linkAt(secret.value, seats));
  const name = await nameFrom(`${secret.value} keeps ${seats}`);
  return putOnce(claimant, item, `${itemPrefix(registration)}${name}`);
}

/**
 * Puts an item into the box under a name that nobody else knows before, so that what is there under it is this very item; or what a server
 * has left of it that broke off. A server may give it another name: then it may come to lie there twice, and counts once.
 */
async function putOnce({fetch, box}: Claimant, item: readonly Triple[], name: string): Promise<Result<unknown>> {
  const container = boxParts.claims(box);
  const isThere = await says(fetch, `${container}${name}`, item);
  return isThere ? success(undefined) : post(fetch, container, item, name);
}

/** Whether a document can be read and says all of this. */
async function says(fetcher: typeof fetch, url: string, item: readonly Triple[]): Promise<boolean> {
  const there = await ask(fetcher, url, {headers: {accept: 'text/turtle'}});
  if (!there.ok) return false;
  const graph = await parseTurtle(there.value.text, url).catch(() => undefined);
  return graph !== undefined && item.every((statement) => graph.has(statement));
}
