import {addThingList} from '../../../pods/coop/add-list.js';
import {findCoop, Resources} from '../../../pods/index.js';
import {registrationAddress} from '../../../pods/registrations/addresses.js';
import {newRegistrationBox} from '../../../pods/registrations/new-box.js';
import {createRegistrationBox} from '../../../pods/registrations/create-box.js';
import {readOwnRegistration} from '../../../pods/registrations/own.js';
import {registerWork, type Reply} from '../../../pods/registrations/register-work.js';
import {contributionAddress} from '../../../pods/things/address.js';
import {contribute} from '../../../pods/things/contribute.js';
import {createAnswersBox} from '../../../pods/registrations/answers/answers-box.js';
import {eventKind, occurrenceKind} from '../../../vocab/kinds/event/event.js';
import {questionKind} from '../../../vocab/kinds/event/event.generated.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import {Device} from '../outbox/device.js';
import type {SeededCoop} from './seeded-coop.js';

/** An event in a few texts, with a name for its address. */
export interface ListedEvent {
  readonly id: string;
  readonly name?: string;
  /** A day, or a day and an hour with an offset. */
  readonly start?: string;
  readonly end?: string;
  readonly timeZone?: string;
  readonly place?: string;
  readonly recurrence?: string;
  readonly isCancelled?: boolean;
  readonly reason?: string;
  /** What else the document says of it, in Turtle. */
  readonly more?: string;
}

/** For Turtle that a test writes itself. */
export const eventPrefixes = `@prefix schema: <http://schema.org/>. @prefix ical: <http://www.w3.org/2002/12/cal/ical#>.
@prefix coop: <https://w3id.org/solidaire/ns#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
`;

/** One document with all of these events: the short way to a full calendar. */
export function documentOfEvents(events: readonly ListedEvent[]): string {
  return eventPrefixes + events.map(describe).join('\n');
}

function describe({id, name, start, end, timeZone, place, recurrence, isCancelled, reason, more}: ListedEvent): string {
  const text = (value: string) => JSON.stringify(value);
  const moment = (value: string) => `${text(value)}^^xsd:${value.includes('T') ? 'dateTime' : 'date'}`;
  const told = [
    name !== undefined && `schema:name ${text(name)}`,
    start !== undefined && `schema:startDate ${moment(start)}`,
    end !== undefined && `schema:endDate ${moment(end)}`,
    timeZone && `ical:tzid ${text(timeZone)}`,
    place && `ical:location ${text(place)}`,
    recurrence && `coop:recurrence ${text(recurrence)}`,
    isCancelled && 'schema:eventStatus schema:EventCancelled',
    reason && `coop:cancellationReason ${text(reason)}`,
    more,
  ].filter(Boolean);
  return `<#${id}> a schema:Event${told.map((one) => `; ${one}`).join('')}.`;
}

/** Gives a coop a list of events that its members write, as an administrator does. @returns its address. */
export async function addEventList(coop: SeededCoop): Promise<string> {
  const {fetch, webId} = coop.identity('coop');
  const container = new URL('/coop/events/', coop.pod.origin).href;
  const types = eventKind.types;
  return unwrap(await addThingList({fetch, owner: webId, layout: coop.layout, container, types, readers: 'public'}));
}

/** What {@link addEvent} writes beside the fields of an event. */
export interface MoreOfEvent {
  /** Whether people can register. */
  readonly isOpen?: boolean;
  /** The dates of a series that are not as its rule has them. */
  readonly dates?: readonly FieldValues[];
  /** What those who register are asked: see {@link questionOf}. */
  readonly questions?: readonly FieldValues[];
  /** Last part of its address. */
  readonly id?: string;
}

/** Writes an event into a member's home and announces it, as that member's page does. @returns its address. */
export async function addEvent(
  coop: SeededCoop,
  list: string,
  who: string,
  values: FieldValues,
  {isOpen = false, dates = [], questions = [], id = `event-${++count}`}: MoreOfEvent = {},
): Promise<string> {
  const {fetch, webId} = coop.identity(who);
  const home = coop.home(who);
  const us = unwrap(await findCoop(new Resources({fetch: coop.pod.fetch}), coop.src));
  const by = {resources: new Resources({fetch}), fetch, webId, coop: us, home, list};
  const box = isOpen ? [await openBox(coop, who)] : [];
  const [document] = contributionAddress(home, 'public', id).split('#');
  const parts = dates.map((date, index) => ({iri: `${document}#date-${index}`, kind: occurrenceKind, values: date}));
  const asked = questions.map((question, index) => ({
    iri: questionOf(document!, index),
    kind: questionKind,
    values: {position: [String(index + 1)], ...question},
  }));
  const all = {...values, registrationBox: box, dates: irisOf(parts), questions: irisOf(asked)};
  return unwrap(await contribute(by, eventKind, all, 'public', id, [...parts, ...asked])).iri;
}

/** The identifier of a question of an event. */
export function questionOf(event: string, index: number): string {
  return `${event.split('#')[0]}#question-${index}`;
}

function irisOf(parts: readonly {readonly iri: string}[]): string[] {
  return parts.map(({iri}) => iri);
}

let count = 0;

/** Makes a box for an event of this member. */
export async function openBox(coop: SeededCoop, who: string): Promise<string> {
  const {fetch, webId} = coop.identity(who);
  const {moderators} = coop.layout;
  const box = newRegistrationBox(coop.home(who));
  const options = {fetch, box, organizer: webId, moderators};
  unwrap(await createAnswersBox(options));
  return unwrap(await createRegistrationBox(options));
}

/** Somebody answers an invitation elsewhere than on the page, and it is sent. */
export async function answerElsewhere(
  coop: SeededCoop,
  who: string,
  event: string,
  reply: Partial<Reply> = {},
  day?: string,
): Promise<void> {
  const {resources, outbox} = new Device(coop.pod.fetch).open(coop.identity(who) as Parameters<Device['open']>[0]);
  const home = coop.home(who);
  const organizer = organizerOf(coop, event);
  const box = boxOf(coop, event);
  const own = await readOwnRegistration(resources, await registrationAddress(home, {event, day}));
  const invitation = {event, day, box, organizer, moderators: coop.layout.moderators};
  const work = await registerWork(home, invitation, {answer: 'yes', companions: 0, ...reply}, unwrap(own));
  const left = await outbox.settled(await outbox.add(work));
  if (left) throw new Error(`Not sent: ${JSON.stringify(left.problem)}`);
  outbox.stop();
}

/** The box that an event names. */
export function boxOf({pod}: SeededCoop, event: string): string {
  const [, box] = /registrationBox>?\s+<([^>]+)>/.exec(pod.text(event.split('#')[0]!) ?? '') ?? [];
  if (!box) throw new Error(`No box: ${pod.text(event.split('#')[0]!)}`);
  return box;
}

function organizerOf({pod}: SeededCoop, event: string): string {
  const [, name] = new URL(event).pathname.split('/');
  return `${pod.origin}/${name}/profile/card#me`;
}

function unwrap<T>(result: {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problem: unknown}): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
