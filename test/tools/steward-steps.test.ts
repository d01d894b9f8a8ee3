import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newItemIri, post} from '../../pods/boxes/post.js';
import {addThingList} from '../../pods/coop/add-list.js';
import {removeMember} from '../../pods/coop/remove-member.js';
import {openCoopRoom} from '../../pods/chat/coop-room.js';
import {daysAhead} from '../../pods/chat/open-room.js';
import {readRoom} from '../../pods/chat/read-room.js';
import {foundConversations} from '../../pods/chat/create-conversations.js';
import {readOutcome} from '../../pods/polls/read-outcome.js';
import {boxParts} from '../../pods/registrations/addresses.js';
import {answersIn, createAnswersBox} from '../../pods/registrations/answers/answers-box.js';
import {contribute} from '../../pods/things/contribute.js';
import {Memory} from '../../tools/cli/steward/memory.js';
import {runRound} from '../../tools/cli/steward/round.js';
import type {StewardStep} from '../../tools/cli/steward/work.js';
import {eventKind} from '../../vocab/kinds/event/event.js';
import {claimTriples} from '../../vocab/kinds/registration/claims.js';
import {newKey} from '../../vocab/kinds/registration/seal.js';
import {ldp} from '../../vocab/rdf/vocabularies.js';
import {foundCoop, join, resourcesOf, valueOf} from '../support/fixtures.js';
import {coopOf} from '../support/joining.js';
import {createMemoryPod} from '../support/memory-pod.js';
import {allSources, foundLongCoop, memberAt} from '../support/lists/long-coop.js';
import {TestPoll} from '../support/polls/poll.js';
import {TestEvent} from '../support/registrations/event.js';
import {counted, openWork, stewardRound} from '../support/steward.js';

const now = new Date();
const day = 86_400_000;

describe('a steward of votes', () => {
  it('confirms what has arrived, each once, and closes at the hour', async () => {
    const test = await TestPoll.open();
    await test.vote('ana', 'Yes');
    await test.vote('ben', 'Yes');
    const first = await stewardRound(test.coop, {now});
    assert.deepEqual([counted(first, 'polls'), first.troubles], [{confirmed: 2}, []]);
    assert.deepEqual(counted(await stewardRound(test.coop, {now}), 'polls'), {});
    await test.vote('carl', 'No');
    const atTheHour = await stewardRound(test.coop, {now: new Date(test.now)});
    assert.deepEqual([counted(atTheHour, 'polls'), atTheHour.troubles], [{closed: 1}, []]);
    const outcome = valueOf(await readOutcome(resourcesOf(test.pod, test.members['ana']), test.poll));
    assert.equal(outcome?.verdict, 'adopted');
    assert.equal(outcome?.closedBy, test.coop.moderator.webId);
    const after = await stewardRound(test.coop, {now: new Date(test.now)});
    assert.deepEqual(counted(after, 'polls'), {}, 'closed once');
    const recounted = await test.recount('ben');
    assert.deepEqual([recounted.differences, test.said(recounted)], [[], ['ana Yes', 'ben Yes', 'carl No']]);
  });
});

describe('a steward of events', () => {
  /** An event in the coop's list, at which people register and answer a question. */
  async function openEvent(answersErased: string) {
    const test = await TestEvent.open();
    const {coop, ana, invitation} = test;
    const {layout, options} = coop;
    const list = valueOf(
      await addThingList({
        fetch: options.fetch,
        owner: options.owner,
        layout,
        container: `${options.storage}events/`,
        types: eventKind.types,
        readers: 'public',
      }),
    );
    const {box, organizer, moderators} = invitation;
    valueOf(await createAnswersBox({fetch: ana.fetch, box, organizer, moderators}));
    const by = {...ana, resources: resourcesOf(test.pod, ana), coop: await coopOf(coop), list};
    const start = new Date(now.getTime() + day).toISOString();
    const values = {name: ['Atelier'], start: [start], registrationBox: [box], answersErased: [answersErased]};
    valueOf(await contribute(by, eventKind, values, 'public', 'workshop'));
    return test;
  }

  const answersOf = async (test: TestEvent) => {
    const container = answersIn(test.invitation.box);
    const read = valueOf(await resourcesOf(test.pod, test.ana).read(container, {fresh: true}));
    return read.graph.iris(container, ldp.contains).length;
  };
  const today = (at: number) => new Date(at).toISOString().slice(0, 10);

  it('erases answers on their day and not before, and leaves the registrations', async () => {
    const test = await openEvent(today(now.getTime() + day));
    const ben = await test.member('ben');
    await test.answer(ben, {answers: [{question: 'https://pod.example/ana/q#diet', text: 'Végétarien'}]});
    const memory = Memory.empty();
    await stewardRound(test.coop, {now, memory});
    assert.equal(await answersOf(test), 1);
    const onTheDay = await stewardRound(test.coop, {now: new Date(now.getTime() + day), memory});
    assert.deepEqual([counted(onTheDay, 'answers'), onTheDay.troubles, await answersOf(test)], [{erased: 1}, [], 0]);
    assert.deepEqual(await test.who({ben}), ['ben']);
  });

  it('strikes a claim out that nobody stands behind, so that whoever waits moves up', async () => {
    const test = await openEvent(today(now.getTime() + 30 * day));
    const mallory = test.pod.createPerson('mallory');
    const {box, event} = test.invitation;
    const claim = claimTriples({claim: newItemIri(), event, seats: 5, seal: newKey()});
    valueOf(await post(mallory.fetch, boxParts.claims(box), claim));
    const ben = await test.member('ben');
    await test.answer(ben);
    assert.deepEqual(await test.who({ben}, 5), ['somebody +4', 'ben #1']);
    const round = await stewardRound(test.coop, {now});
    assert.deepEqual([counted(round, 'registrations'), round.troubles], [{struck: 1}, []]);
    assert.deepEqual(await test.who({ben}, 5), ['ben']);
    assert.deepEqual(counted(await stewardRound(test.coop, {now}), 'registrations'), {});
  });
});

describe('a steward of conversations', () => {
  it('prepares the days of the coop’s rooms before they are used up', async () => {
    const coop = await foundCoop(createMemoryPod());
    const {owner, layout, pod} = coop;
    const founder = {resources: resourcesOf(pod, owner), fetch: owner.fetch, owner: owner.webId, layout};
    valueOf(await foundConversations(founder, {everyone: 'Open', members: 'Members'}));
    const channel = valueOf(await openCoopRoom({...founder, readers: {who: 'members'}, title: 'Tous', now: now.getTime()}));
    assert.deepEqual(counted(await stewardRound(coop, {now}), 'rooms'), {}, 'the card becomes a row; there are days enough');
    const later = new Date(now.getTime() + (daysAhead - 1) * day);
    const round = await stewardRound(coop, {now: later});
    assert.deepEqual([counted(round, 'rooms'), round.troubles], [{days: 1}, []]);
    const room = valueOf(await readRoom(resourcesOf(pod, coop.moderator), channel));
    assert.ok(Date.parse(room.preparedUntil!) > later.getTime() + day);
  });
});

describe('a steward of a long list', () => {
  it('spreads it over pages, and still publishes and knows all of it', async () => {
    const coop = await foundLongCoop(620);
    const {pod, layout} = coop;
    const quiet = {now, memory: Memory.empty()};
    const round = await stewardRound(coop, quiet);
    assert.deepEqual(round.troubles, []);
    assert.ok(counted(round, 'pages').pages! >= 5, JSON.stringify(counted(round, 'pages')));
    assert.deepEqual(counted(round, 'html'), {files: 2});
    const html = ['list.html', 'list-2.html'].map((name) => pod.text(new URL(name, layout.membersList).href)!).join('');
    assert.equal(html.match(/<li>/g)?.length, 620);
    assert.equal((await allSources(coop)).length, 620);
    const again = await stewardRound(coop, quiet);
    assert.deepEqual(
      again.steps.flatMap(({name, counts}) => (Object.keys(counts).length ? [name] : [])),
      [],
    );
  });
});

describe('a steward that stays', () => {
  it('does not ask again for pages of a long list that nobody has written since, and for those that somebody has', async () => {
    const coop = await foundLongCoop(300);
    const {pod, layout} = coop;
    const memory = Memory.empty();
    await stewardRound(coop, {now, memory});
    const first = valueOf(await openWork(coop, {now, memory}));
    await runRound(first);
    const askedFor = async () => {
      const before = pod.arrivals.length;
      const work = valueOf(await openWork(coop, {now, memory, pages: first.pagesRead()}));
      await runRound(work);
      const asked = pod.arrivals.slice(before).filter(({method, url}) => method === 'GET' && url.includes('/pages/'));
      const roll = valueOf(await work.roll());
      return {pages: new Set(asked.map(({url}) => url)).size, members: [...roll.members].length};
    };
    assert.deepEqual(await askedFor(), {pages: 0, members: 300});
    const by = resourcesOf(pod, coop.moderator);
    valueOf(await removeMember({resources: by, fetch: coop.moderator.fetch, places: layout, webId: memberAt(1)}));
    assert.deepEqual(await askedFor(), {pages: 1, members: 299});
  });
});

describe('a round', () => {
  const failing: StewardStep = {name: 'polls', run: () => Promise.reject(new Error('A fault of ours'))};
  const counting: StewardStep = {name: 'html', run: () => Promise.resolve({files: 1, rows: 0})};

  it('goes on after a step that fails, which costs one dated line', async () => {
    const coop = await foundCoop(createMemoryPod());
    const work = valueOf(await openWork(coop, {now}));
    const {steps, troubles} = await runRound(work, [failing, counting]);
    assert.deepEqual(
      steps.map(({name, counts}) => [name, counts]),
      [
        ['polls', {}],
        ['html', {files: 1}],
      ],
    );
    assert.equal(troubles.length, 1);
    assert.ok(troubles[0]!.step === 'polls' && !Number.isNaN(Date.parse(troubles[0]!.at)));
  });

  it('has one line for a server that does not answer, however many things lie there', async () => {
    const coop = await foundCoop(createMemoryPod());
    await join(coop, 'ana');
    const work = valueOf(await openWork(coop, {now}));
    work.begin('check');
    for (const name of ['a', 'b', 'c']) work.note({kind: 'offline', url: `https://ana.example/${name}`});
    work.note({kind: 'offline', url: 'https://bo.example/a'});
    assert.equal(work.troubles.length, 2);
  });
});
