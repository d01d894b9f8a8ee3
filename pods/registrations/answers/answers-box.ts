import {ownerRule, writeRules, type Rule} from '../../access/rules.js';
import {ensureContainer} from '../../documents/containers.js';
import type {Result} from '../../problem.js';
import {inOrder} from '../../steps.js';
import type {NewRegistrationBox} from '../create-box.js';

/** Where the answers to an event's questions are put. Nothing but answers lies there, so that erasing them is emptying it. */
export function answersIn(box: string): string {
  return `${box}answers/`;
}

/**
 * Makes the part of an event's box that takes the answers to its questions. Whoever is signed in can add to it; the organiser and the
 * moderators can read it, and take away what lies there. Can be repeated.
 */
export async function createAnswersBox(options: NewRegistrationBox): Promise<Result<unknown>> {
  const {fetch, box, organizer, moderators} = options;
  const container = answersIn(box);
  return inOrder([
    () => ensureContainer(fetch, container),
    () =>
      writeRules(fetch, container, [
        ownerRule(organizer),
        ...(moderators ? [{modes: ['Read', 'Write'], groups: [moderators], inside: true} satisfies Rule] : []),
        {modes: ['Append'], public: 'anyone-signed-in'},
      ]),
  ]);
}
