import type {Answer, Occasion, Registration} from '../../vocab/kinds/registration/registration.js';
import type {RegisterWork} from '../outbox/work.js';
import {registrationAddress} from './addresses.js';

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
}

/**
 * What somebody wants written who answers an invitation, for the outbox.
 * @param home of whoever answers.
 * @param shown the answer that the person saw before giving this one: another that has come meanwhile is not overwritten without asking.
 */
export async function registerWork(
  home: string,
  {event, day, box, organizer, moderators}: Invitation,
  {answer, companions}: Reply,
  shown: Registration | undefined,
): Promise<RegisterWork> {
  return {
    type: 'register',
    registration: await registrationAddress(home, {event, day}),
    home,
    event,
    box,
    organizer,
    answer,
    companions: answer === 'no' ? 0 : companions,
    ...(day && {day}),
    ...(moderators && {moderators}),
    ...(shown && {base: {answer: shown.answer, companions: shown.companions}}),
  };
}
