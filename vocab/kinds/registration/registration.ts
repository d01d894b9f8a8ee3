import type {Graph} from '../../rdf/graph.js';
import {schemaAgenda} from '../../rdf/agenda-vocabulary.js';
import {documentOf} from '../../rdf/iri.js';
import {schema} from '../../rdf/vocabularies.js';
import {readFields} from '../../shapes/read.js';
import type {FieldValues} from '../../shapes/descriptor.js';
import {registrationKind} from './registration.generated.js';

export {dayOf} from './day.js';
export {registrationKind};

/** What somebody answers to an invitation. */
export type Answer = 'yes' | 'maybe' | 'no';

/** An event; of a series, one of its dates. */
export interface Occasion {
  readonly event: string;
  /** The day of that date by the rule of the series, in the time zone of the event: `2026-12-01`. */
  readonly day?: string | undefined;
}

/** What somebody has answered, as it lies in that person's home. */
export interface Registration extends Occasion {
  readonly iri: string;
  /** WebID of who answers; of a guest without an account, an identifier in the same document. */
  readonly agent: string;
  /** The name of a guest without an account, for whom the organiser has answered. */
  readonly guest?: string;
  readonly answer: Answer;
  readonly companions: number;
  /** The claim by which the person holds places, or waits for them: only who says yes has one. */
  readonly claim?: string;
  /** For how many seats that claim was made; of them, the person and the companions are left. */
  readonly claimedSeats: number;
  /** Claims that the person has given up since. */
  readonly formerClaims: readonly string[];
  /** The letter that holds the answers to the organiser's questions. */
  readonly answers?: string;
  /** Whether other members may see that the person comes. */
  readonly showsName?: boolean;
}

const iris: Readonly<Record<Answer, string>> = {
  yes: schemaAgenda.RsvpResponseYes,
  maybe: schemaAgenda.RsvpResponseMaybe,
  no: schemaAgenda.RsvpResponseNo,
};
const answers = Object.entries(iris) as [Answer, string][];

/** For how many people an answer asks for a seat. */
export function seatsFor({answer, companions}: Pick<Registration, 'answer' | 'companions'>): number {
  return answer === 'yes' ? 1 + companions : 0;
}

/** Reads a registration out of a document, if it is one. */
export function readRegistration(graph: Graph, iri: string): Registration | undefined {
  if (!graph.isA(iri, ...registrationKind.types)) return undefined;
  const {values} = readFields(registrationKind, graph, iri);
  const [event, agent, claim, day] = [values.event?.[0], values.agent?.[0], values.claim?.[0], values.day?.[0]];
  const said = values.answer?.[0]?.replace(/^https:/, 'http:');
  const answer = answers.find(([, one]) => one === said)?.[0];
  if (!event || !agent || !answer) return undefined;
  const companions = Number(values.companions?.[0] ?? 0);
  const claimedSeats = Number(values.claimedSeats?.[0] ?? 0);
  const formerClaims = values.formerClaims ?? [];
  const guest = guestIn(graph, iri, agent);
  const [letter] = values.answers ?? [];
  const showsName = values.showsName?.[0] === 'true' || values.showsName?.[0] === '1';
  const more = {
    ...(claim && {claim}),
    ...(day && {day}),
    ...(guest !== undefined && {guest}),
    ...(letter && {answers: letter}),
    ...(showsName && {showsName}),
  };
  return {iri, event, agent, answer, companions, claimedSeats, formerClaims, ...more};
}

/** The identifier of the guest for whom a registration is. */
export function guestOf(registration: string): string {
  return `${documentOf(registration)}#guest`;
}

function guestIn(graph: Graph, iri: string, agent: string): string | undefined {
  return agent === guestOf(iri) ? (graph.objects(agent, schema.name)[0]?.value ?? '') : undefined;
}

/** A registration as field values, for writing. */
export function registrationValues(registration: Omit<Registration, 'iri' | 'guest'>): FieldValues {
  const {event, day, agent, answer, companions, claim, claimedSeats, formerClaims, answers, showsName} = registration;
  return {
    event: [event],
    day: day ? [day] : [],
    agent: [agent],
    answer: [iris[answer]],
    companions: [String(companions)],
    claim: claim ? [claim] : [],
    claimedSeats: claim ? [String(claimedSeats)] : [],
    formerClaims,
    answers: answers ? [answers] : [],
    showsName: showsName ? ['true'] : [],
  };
}
