import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {newItemIri, post} from '../../../pods/boxes/post.js';
import {answersIn, createAnswersBox} from '../../../pods/registrations/answers/answers-box.js';
import {eraseOwnAnswers, ownAnswersAddress, readOwnAnswers} from '../../../pods/registrations/answers/own-answers.js';
import {
  answersOf,
  eraseAnswers,
  obsoleteAnswers,
  readAnswers,
  removeAnswers,
} from '../../../pods/registrations/answers/read-answers.js';
import {judgeRegistrations} from '../../../pods/registrations/judge.js';
import {answerTriples} from '../../../vocab/kinds/event/question-answers.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {ldp} from '../../../vocab/rdf/vocabularies.js';
import {resourcesOf, valueOf} from '../../support/fixtures.js';
import type {Person} from '../../support/memory-pod.js';
import {Device} from '../../support/outbox/device.js';
import {until} from '../../support/outbox/until.js';
import {TestEvent, type Member} from '../../support/registrations/event.js';

let event: TestEvent;
let ben: Member;
let carl: Member;
const question = 'https://pod.example/ana/q#diet';
const questions = [{iri: question, wording: 'Régime ?', choices: [], isRequired: true}];
const saying = (text: string) => [{question, text}];

beforeEach(async () => {
  event = await TestEvent.open();
  [ben, carl] = [await event.member('ben'), await event.member('carl')];
  const {box, organizer, moderators} = event.invitation;
  valueOf(await createAnswersBox({fetch: event.ana.fetch, box, organizer, moderators}));
});

/** What the organiser, or somebody else, finds: letters first, as a page does. */
async function look(by: Person = event.ana) {
  const resources = resourcesOf(event.pod, by);
  const letters = valueOf(await readAnswers(resources, event.invitation.box, event.invitation));
  const membersLists = [event.coop.layout.membersList];
  const judgement = valueOf(
    await judgeRegistrations({...event.invitation, resources, membersLists, isOrganizer: by === event.ana}),
  );
  return {resources, letters, judgement, given: answersOf(judgement.participants, letters, questions)};
}

async function texts(by?: Person): Promise<string[]> {
  const {given} = await look(by);
  return [...given.values()].flatMap((all) => all.map(({text}) => text));
}

async function itemsInBox(): Promise<string[]> {
  const container = answersIn(event.invitation.box);
  const listing = await (await event.ana.fetch(container)).text();
  return (await parseTurtle(listing, container)).iris(container, ldp.contains);
}

describe('answers to the questions of an event', () => {
  it('are read by the organiser and the moderators, and by nobody else; the own copy by its author alone', async () => {
    await event.answer(ben, {answers: saying('Végétarien')});
    assert.deepEqual(await texts(), ['Végétarien']);
    assert.deepEqual(await texts(event.coop.moderator), ['Végétarien']);
    const status = async ({fetch}: Pick<Person, 'fetch'>, url: string) => (await fetch(url)).status;
    const [item] = await itemsInBox();
    assert.deepEqual([await status(carl, answersIn(event.invitation.box)), await status(carl, item!)], [403, 403]);
    const own = ownAnswersAddress((await event.storedOf(ben))!.iri);
    assert.deepEqual(await Promise.all([ben, event.ana, carl].map((person) => status(person, own))), [200, 403, 403]);
  });

  it('are not in the registration, which the organiser could not erase', async () => {
    await event.answer(ben, {answers: saying('Végétarien')});
    const {iri, answers} = (await event.storedOf(ben))!;
    assert.match(answers!, /^urn:uuid:/);
    assert.doesNotMatch(event.pod.text(iri.split('#')[0]!)!, /gétarien/);
  });

  it('can be changed without losing the rank, and the newest count', async () => {
    const tab = await event.answer(ben, {companions: 1, answers: saying('Végétarien')});
    await event.answer(carl);
    await event.answer(ben, {companions: 1, answers: saying('Tout')}, tab);
    assert.deepEqual(await event.who({ben, carl}), ['ben +1', 'carl']);
    assert.deepEqual(await texts(), ['Tout']);
    assert.equal((await itemsInBox()).length, 2);
    const {resources, letters, judgement} = await look();
    const old = obsoleteAnswers(judgement, letters);
    assert.equal(old.length, 1);
    valueOf(await removeAnswers(resources, event.ana.fetch, old));
    assert.equal((await itemsInBox()).length, 1);
    assert.deepEqual(await texts(), ['Tout']);
  });

  it('stay as they are when only the number of companions changes, and go with the place', async () => {
    const tab = await event.answer(ben, {companions: 1, answers: saying('Tout')});
    await event.answer(ben, {companions: 0}, tab);
    assert.deepEqual(await texts(), ['Tout']);
    await event.answer(ben, {answer: 'no'}, tab);
    assert.deepEqual(await texts(), []);
    const {letters, judgement} = await look();
    assert.equal(obsoleteAnswers(judgement, letters).length, 1);
  });

  it('do not count if somebody else has written them, even under the name of a letter that is known', async () => {
    await event.answer(ben, {answers: saying('Végétarien')});
    const mallory = event.pod.createPerson('mallory');
    const forged = {iri: newItemIri(), event: event.invitation.event, answers: saying('Rien')};
    const into = answersIn(event.invitation.box);
    valueOf(await post(mallory.fetch, into, answerTriples(forged)));
    const {answers: known} = (await event.storedOf(ben))!;
    valueOf(await post(mallory.fetch, into, answerTriples({...forged, iri: known!})));
    assert.deepEqual(await texts(), ['Végétarien']);
    const {letters, judgement} = await look();
    assert.equal(obsoleteAnswers(judgement, letters).length, 1, 'the one that nobody stands behind');
  });

  it('of a megabyte, or that are none, are passed over and cost the others nothing', async () => {
    const mallory = event.pod.createPerson('mallory');
    const huge = {iri: newItemIri(), event: event.invitation.event, answers: saying('x'.repeat(1 << 20))};
    valueOf(await post(mallory.fetch, answersIn(event.invitation.box), answerTriples(huge)));
    await mallory.fetch(answersIn(event.invitation.box), {
      method: 'POST',
      headers: {'content-type': 'text/turtle'},
      body: '<<< no turtle',
    });
    await event.answer(ben, {answers: saying('Tout')});
    assert.deepEqual(await texts(), ['Tout']);
  });

  it('of somebody whose server does not answer now are not taken away', async () => {
    await event.answer(ben, {answers: saying('Tout')});
    const {letters} = await look();
    const {pathname} = new URL((await event.storedOf(ben))!.iri);
    event.pod.faults.answer(503, {method: 'GET', path: pathname});
    const resources = resourcesOf(event.pod, event.ana);
    const membersLists = [event.coop.layout.membersList];
    const judgement = valueOf(await judgeRegistrations({...event.invitation, resources, membersLists, isOrganizer: true}));
    assert.deepEqual(obsoleteAnswers(judgement, letters), []);
  });

  for (const who of ['the organiser', 'a moderator'] as const) {
    it(`are erased by ${who}, all of them, and that can be repeated`, async () => {
      await event.answer(ben, {answers: saying('Végétarien')});
      await event.on('2026-12-01').answer(carl, {answers: saying('Tout')});
      const by = who === 'the organiser' ? event.ana : event.coop.moderator;
      const resources = resourcesOf(event.pod, by);
      assert.equal(valueOf(await eraseAnswers(resources, by.fetch, event.invitation.box)), 2);
      assert.deepEqual(await itemsInBox(), []);
      assert.equal(valueOf(await eraseAnswers(resources, by.fetch, event.invitation.box)), 0);
      assert.deepEqual(await event.who({ben}), ['ben']);
    });
  }

  it('leave the member’s own copy as well', async () => {
    const tab = await event.answer(ben, {answers: saying('Tout')});
    const {iri} = (await event.storedOf(ben))!;
    assert.deepEqual(valueOf(await readOwnAnswers(tab.resources, iri))?.answers, saying('Tout'));
    valueOf(await eraseOwnAnswers(tab.resources, ben.fetch, iri));
    assert.equal(valueOf(await readOwnAnswers(tab.resources, iri)), undefined);
    valueOf(await eraseOwnAnswers(tab.resources, ben.fetch, iri));
  });

  it('wait on the device without a network, and arrive once', async () => {
    const device = new Device(event.pod.fetch);
    const tab = event.pageOf(ben, device);
    const work = await event.work(tab, ben, {answers: saying('Tout')});
    device.isOnline = false;
    const id = await tab.outbox.add(work);
    const {registration} = work;
    assert.deepEqual(valueOf(await readOwnAnswers(tab.resources, registration))?.answers, saying('Tout'));
    device.isOnline = true;
    await tab.outbox.resume();
    await tab.outbox.settled(id);
    assert.deepEqual(await texts(), ['Tout']);
    assert.equal((await itemsInBox()).length, 1);
  });

  it('are one letter for the organiser although the answer of the server was lost', async () => {
    event.pod.faults.loseAnswer({method: 'POST', path: new URL(answersIn(event.invitation.box)).pathname});
    const tab = event.pageOf(ben);
    const id = await tab.outbox.add(await event.work(tab, ben, {answers: saying('Tout')}));
    await until(() => tab.outbox.state.deeds[0]?.problem !== undefined);
    await tab.outbox.resume();
    await tab.outbox.settled(id);
    assert.deepEqual(await texts(), ['Tout']);
  });
});
