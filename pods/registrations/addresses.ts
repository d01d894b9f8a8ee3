import {mostSeats, type NamedClaim} from '../../vocab/kinds/registration/claims.js';
import type {Occasion} from '../../vocab/kinds/registration/registration.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {containerFor} from '../homes/places.js';
import {isPlainName} from '../homes/spelling.js';
import {nameFrom} from '../name-from.js';

const uuid = 'urn:uuid:';

/**
 * Whether a box can be that of an event: it lies beside the home in which the event lies. An event may name any address, and what is put
 * there goes with the credentials of whoever registers.
 */
export function isBoxOf(box: string, event: string): boolean {
  const [, boxes, home, name] = /^(.*\/coop\/([^/]+)-events\/)([^/]+)\/$/.exec(box) ?? [];
  if (!boxes || !home || !name || !isPlainName(home) || !isPlainName(name)) return false;
  return documentOf(event).startsWith(`${boxes.slice(0, -'-events/'.length)}/`);
}

/** The parts of a box. */
export const boxParts = {
  /** Claims: everybody can read them, whoever is signed in can add one, nobody can change any. */
  claims: (box: string) => `${box}claims/`,
  /** Letters that say whose claim it is: only the organiser and the moderators can read them. */
  names: (box: string) => `${box}names/`,
  /** The claims that the organiser has struck out: everybody can read that. */
  struck: (box: string) => `${box}struck.ttl`,
  /** Whom the organiser has told what. */
  told: (box: string) => `${box}told.ttl`,
};

/** Where a member's registrations lie: nobody else can list them. */
export function registrationsIn(home: string): string {
  return `${containerFor(home, 'private')}registrations/`;
}

/**
 * Where the own registration for an event lies. It follows from the event and the date, so that two tabs and two devices find the same one.
 */
export async function registrationAddress(home: string, {event, day = ''}: Occasion): Promise<string> {
  return `${registrationsIn(home)}${await nameFrom(`${event} ${day}`)}.ttl#it`;
}

/** The identifier that belongs to a registration, for what is sent about it: the same each time. */
export function identifierOf(registration: string): string {
  const [, name] = /\/([^/]*)\.ttl(?:#.*)?$/.exec(registration) ?? [];
  return `${uuid}${name}`;
}

/**
 * How the names of items begin that are about a date of a series. Readers pass over what is named for another date: a series may have more
 * claims than are read of a box. Of an item that a server has named otherwise, what it says counts.
 */
export function itemPrefix({day}: Occasion): string {
  return day ? `on-${day}-` : '';
}

/** Whether an item is named for another date than this one. */
export function isForAnotherDay(url: string, container: string, {day}: Occasion): boolean {
  const [, named] = /^on-(\d{4,}-\d\d-\d\d)-/.exec(url.slice(container.length)) ?? [];
  return named !== undefined && named !== day;
}

const identifier = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const claimNames = new RegExp(`^(?:on-(\\d{4,}-\\d\\d-\\d\\d)-)?([1-9]\\d?)-(${identifier})$`);

/**
 * How a claim is named in the box: its seats and its identifier, so that the listing alone says who asks for how much. Were it only in
 * the claims themselves, each reader would have to open those of all the others.
 */
export function claimName(occasion: Occasion, claim: string, seats: number): string {
  return `${itemPrefix(occasion)}${seats}-${claim.slice(uuid.length)}`;
}

/** What the name of an item says of a claim for this event, or this date of it; nothing if it is named otherwise. */
export function readClaimName(url: string, container: string, {day}: Occasion): NamedClaim | undefined {
  const [, named, seats, id] = claimNames.exec(url.slice(container.length)) ?? [];
  if (!id || named !== day || Number(seats) > mostSeats) return undefined;
  return {claim: `${uuid}${id}`, seats: Number(seats)};
}
