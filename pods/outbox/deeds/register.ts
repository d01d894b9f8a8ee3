import type {AnswerLetter} from '../../../vocab/kinds/event/question-answers.js';
import type {Registration} from '../../../vocab/kinds/registration/registration.js';
import {documentOf, isInside} from '../../../vocab/rdf/iri.js';
import {ownerRule, writeRules} from '../../access/rules.js';
import {changeDocument} from '../../documents/change.js';
import {failure, success, type Result} from '../../problem.js';
import {isBoxOf, registrationsIn} from '../../registrations/addresses.js';
import {ownAnswersAddress, planOwnAnswers} from '../../registrations/answers/own-answers.js';
import {putAnswers} from '../../registrations/answers/put-answers.js';
import {readOwnRegistration} from '../../registrations/own.js';
import {planRegistration, replyOf} from '../../registrations/plan.js';
import {putClaims, putLetter, type Claimant} from '../../registrations/put-claims.js';
import {inOrder} from '../../steps.js';
import type {RegisterWork} from '../work.js';
import {notThereYet, withChange} from './documents.js';
import type {Handler, Sending} from './handler.js';

/**
 * Answers to invitations. The own registration comes first, and says what the event's box must hold: so each step can be taken again, by
 * another tab or another device as well.
 */
export const registerHandler: Handler<RegisterWork> = {
  documents: ({registration, answers}) => [documentOf(registration), ...(answers ? [ownAnswersAddress(registration)] : [])],

  show(work, {webId, mark}, url, stored) {
    const document = stored ?? notThereYet(url);
    const letter = letterOf(work);
    if (letter && url === ownAnswersAddress(work.registration))
      return withChange(document, planOwnAnswers(document.graph, letter));
    const planned = planRegistration(document.graph, work, {agent: webId, newClaim: mark, insists: true});
    return planned.ok ? withChange(document, planned.value) : stored;
  },

  send(work, sending) {
    const {registration, event, home, box} = work;
    // The box comes from somebody else's document, and what is sent there goes in the person's name.
    if (!isBoxOf(box, event)) return Promise.resolve(failure('bad-address', {url: box, detail: 'Not the box of the event'}));
    if (!isInside(registration, registrationsIn(home)))
      return Promise.resolve(failure('forbidden', {url: registration, detail: 'Not in the own home'}));
    return inOrder([
      () => sending.step('copied', () => copyAnswers(work, sending)),
      () => sending.step('source', () => write(work, sending)),
      () => sending.step('named', () => tellWhose(work, sending)),
      () => sending.step('told', () => claim(work, sending)),
      // Last: nobody loses a rank over it.
      () => sending.step('answered', () => answerQuestions(work, sending)),
    ]);
  },

  choose(work, {mine, theirs}, side) {
    const base = replyOf(theirs);
    if (side === 'mine') return {...work, ...replyOf(mine), base};
    // Whoever leaves the other answer as it is leaves what came with it, too.
    const {answers: _, showsName: __, ...kept} = work;
    return {...kept, ...base, base};
  },
};

function write(work: RegisterWork, {resources, fetch, mark, deed, note}: Sending): Promise<Result<unknown>> {
  return changeDocument({
    resources,
    fetch,
    url: documentOf(work.registration),
    mark,
    once: true,
    create: true,
    sentAfter: deed.sentAfter,
    beforeSending: note,
    plan: (graph) => planRegistration(graph, work, {agent: deed.webId, newClaim: mark}),
  });
}

/** The letter with the answers to the organiser's questions, if any are given. */
function letterOf({event, day, answers}: RegisterWork): AnswerLetter | undefined {
  return answers && {iri: answers.letter, event, day, answers: answers.given};
}

/** What somebody has answered is shown again in the form: nobody else can read this copy. */
async function copyAnswers(work: RegisterWork, {resources, fetch}: Sending): Promise<Result<unknown>> {
  const letter = letterOf(work);
  if (!letter) return success(undefined);
  const url = ownAnswersAddress(work.registration);
  return changeDocument({
    resources,
    fetch,
    url,
    once: true,
    create: true,
    plan: (graph) => success(planOwnAnswers(graph, letter)),
  });
}

/** Of answers that another device has given since, those count. */
async function answerQuestions(work: RegisterWork, sending: Sending): Promise<Result<unknown>> {
  const letter = letterOf(work);
  if (!letter) return success(undefined);
  return withOwn(work, sending, async (own) =>
    own.answers === letter.iri ? putAnswers(sending.fetch, work.box, letter) : success(undefined),
  );
}

/** What the letter names can be read by whom it is for before the letter is there. */
async function tellWhose(work: RegisterWork, sending: Sending): Promise<Result<unknown>> {
  const {fetch, deed} = sending;
  const {registration, organizer, moderators} = work;
  const ruled = await writeRules(fetch, documentOf(registration), [
    {...ownerRule(deed.webId), inside: false},
    {modes: ['Read'], agents: [organizer], groups: moderators ? [moderators] : []},
  ]);
  return ruled.ok ? withOwn(work, sending, (own) => putLetter(claimantOf(work, sending), own)) : ruled;
}

function claim(work: RegisterWork, sending: Sending): Promise<Result<unknown>> {
  return withOwn(work, sending, (own) => putClaims(claimantOf(work, sending), own));
}

function claimantOf({home, box}: RegisterWork, {resources, fetch, deed: {webId}}: Sending): Claimant {
  return {resources, fetch, home, box, webId};
}

/** Goes by the registration as it is now: another device may have written since. */
async function withOwn(
  {registration}: RegisterWork,
  {resources}: Sending,
  put: (own: Registration) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const own = await readOwnRegistration(resources, registration, {asStored: true});
  if (!own.ok) return own;
  // Whoever has taken the registration away wants nothing told of it.
  return own.value ? put(own.value) : success(undefined);
}
