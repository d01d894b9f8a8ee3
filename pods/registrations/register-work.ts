import type {GivenAnswer} from '../../vocab/kinds/event/questions.js';
import type {Answer, Occasion, Registration} from '../../vocab/kinds/registration/registration.js';
import type {RegisterWork} from '../outbox/work.js';
import {registrationAddress, registrationsIn} from './addresses.js';

/** What a page knows of an event for which somebody registers. */
export interface Invitation extends Occasion {
  /** The event's box. */
  readonly box: string;
  /** WebID of the organiser: in that person's home the event lies. */
  readonly organizer: string;
  /** The group of moderators of the coop whose event it is. */
  readonly moderators?: string | undefined;
}

/** What the person answers. */
export interface Reply {
  readonly answer: Answer;
  readonly companions: number;
  /** Whether other members may see that the person comes; without it, as before. */
  readonly showsName?: boolean | undefined;
  /** Answers to the organiser's questions; without them, those that were given before stay. */
  readonly answers?: readonly GivenAnswer[] | undefined;
}

/**
 * What somebody wants written who answers an invitation, for the outbox.
 * @param home of whoever answers.
 * @param shown the answer that the person saw before giving this one: another that has come meanwhile is not overwritten without asking.
 */
export async function registerWork(
  home: string,
  invitation: Invitation,
  reply: Reply,
  shown: Registration | undefined,
): Promise<RegisterWork> {
  return workFor(await registrationAddress(home, invitation), home, invitation, reply, shown);
}

/** A guest without an account: somebody new, by name, or one whose answer changes. */
export type Guest = {readonly name: string} | {readonly registration: Registration};

/** The same for a guest: the organiser answers, and the registration lies in the organiser's home. */
export function guestWork(home: string, invitation: Invitation, reply: Reply, guest: Guest): RegisterWork {
  const shown = 'registration' in guest ? guest.registration : undefined;
  const registration = shown?.iri ?? `${registrationsIn(home)}${crypto.randomUUID()}.ttl#it`;
  const name = 'name' in guest ? guest.name : (shown?.guest ?? '');
  return {...workFor(registration, home, invitation, reply, shown), guest: name};
}

function workFor(
  registration: string,
  home: string,
  {event, day, box, organizer, moderators}: Invitation,
  {answer, companions, showsName, answers}: Reply,
  shown: Registration | undefined,
): RegisterWork {
  return {
    type: 'register',
    registration,
    home,
    event,
    box,
    organizer,
    answer,
    companions: answer === 'no' ? 0 : companions,
    ...(day && {day}),
    ...(moderators && {moderators}),
    ...(showsName !== undefined && {showsName}),
    ...(answers && answer !== 'no' && {answers: {letter: `urn:uuid:${crypto.randomUUID()}`, given: answers}}),
    ...(shown && {base: {answer: shown.answer, companions: shown.companions}}),
  };
}
