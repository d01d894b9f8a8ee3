import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pollParts, ownVoteAddress} from '../../../pods/polls/addresses.js';
import {closePoll} from '../../../pods/polls/close-poll.js';
import {readSchedulePoll} from '../../../pods/polls/foreign/schedule-poll.js';
import {readOwnVote} from '../../../pods/polls/own-vote.js';
import {readReceipt, readTurnout} from '../../../pods/polls/receipts.js';
import {problemOf, resourcesOf, valueOf} from '../../support/fixtures.js';
import {TestPoll} from '../../support/polls/poll.js';

describe('a poll', () => {
  it('counts what three members have voted, the same for the page, for who closes it, and for who counts again', async () => {
    const poll = await TestPoll.open();
    await poll.vote('ana', 'Yes');
    await poll.vote('ben', 'No');
    await poll.vote('carl', 'Yes');
    const {outcome} = await poll.close({decision: 'We buy it.'});
    assert.equal(outcome?.verdict, 'adopted');
    assert.equal(outcome.ballots, 3);
    assert.equal(outcome.decision, 'We buy it.');
    const again = await poll.recount('ben');
    assert.deepEqual(poll.said(again), ['ana Yes', 'ben No', 'carl Yes']);
    assert.deepEqual(again.differences, []);
    assert.equal(valueOf(await poll.read('carl')).count.counted.length, 3);
  });

  it('counts the last vote of whoever changes it', async () => {
    const poll = await TestPoll.open();
    const tab = await poll.vote('ana', 'Yes');
    await poll.confirm();
    await poll.vote('ana', 'No', {tab});
    await poll.close();
    const again = await poll.recount('ben');
    assert.deepEqual(poll.said(again), ['ana No']);
    assert.deepEqual(again.differences, []);
    assert.deepEqual(
      again.count.notCounted.map(({reason}) => reason),
      ['replaced'],
    );
    assert.equal(valueOf(await readTurnout(resourcesOf(poll.pod, poll.members['ben']), poll.poll)), 1);
  });

  it('tells the voter that the vote is counted, now and after the close', async () => {
    const poll = await TestPoll.open({resultShown: 'at-close'});
    await poll.vote('ana', 'Yes');
    const {webId, home} = poll.members['ana']!;
    const receipt = async () => {
      const resources = resourcesOf(poll.pod, poll.members['ana']);
      const own = valueOf(await readOwnVote(resources, await ownVoteAddress(home, poll.poll), poll.poll));
      return valueOf(await readReceipt(resources, poll.poll, webId, own!)).status;
    };
    assert.equal(await receipt(), 'received');
    await poll.confirm();
    assert.equal(await receipt(), 'confirmed');
    await poll.close();
    assert.equal(await receipt(), 'confirmed');
  });

  it('shows hidden votes to nobody but the tellers until it is closed, and then to all who could vote', async () => {
    const poll = await TestPoll.open({resultShown: 'at-close'});
    await poll.vote('ana', 'Yes');
    await poll.confirm();
    assert.equal(problemOf(await poll.read('ben')), 'forbidden');
    const {fetch, home} = {...poll.members['ben']!, home: poll.members['ana']!.home};
    const twin = await ownVoteAddress(home, poll.poll);
    for (const hidden of [twin, pollParts.box(poll.poll, 0), pollParts.copies(poll.poll, 0)]) {
      assert.equal((await fetch(hidden)).status, 403, hidden);
    }
    assert.equal(valueOf(await readTurnout(resourcesOf(poll.pod, poll.members['ben']), poll.poll)), 1);
    await poll.close();
    assert.equal(valueOf(await poll.read('ben')).count.counted.length, 1);
    assert.deepEqual((await poll.recount('carl')).differences, []);
  });

  it('cannot be closed before its time, takes nothing once it is closed, and has one outcome', async () => {
    const poll = await TestPoll.open();
    await poll.vote('ana', 'Yes');
    const closer = await poll.closer();
    assert.equal(problemOf(await closePoll({...closer, now: poll.poll.closes! - 1})), 'forbidden');
    await poll.close({decision: 'First'});
    const {outcome} = await poll.close({decision: 'Second'});
    assert.equal(outcome?.decision, 'First');
    const box = pollParts.box(poll.poll, 0);
    assert.equal(await poll.plant(poll.members['ben']!, box, '<urn:uuid:x> a <urn:y>.', 'POST'), 403);
  });

  it('takes votes of nobody who is not on the roll, and lets nobody change what lies in the box', async () => {
    const poll = await TestPoll.open();
    await poll.vote('ana', 'Yes');
    const box = pollParts.box(poll.poll, 0);
    const [item] = (await poll.recount('ana')).count.notCounted;
    const stranger = poll.pod.createPerson('stranger');
    const text = '<urn:uuid:x> a <urn:y>.';
    assert.equal(await poll.plant(stranger, box, text, 'POST'), 403);
    for (const person of [poll.members['ana']!, poll.members['ben']!, poll.coop.moderator]) {
      assert.equal(await poll.plant(person, item!.item, text), 403, person.webId);
    }
    const twin = await ownVoteAddress(poll.members['ana']!.home, poll.poll);
    assert.equal(await poll.plant(poll.members['ben']!, twin, text), 403);
  });

  it('is listed with its question, and with what was decided once it is closed', async () => {
    const poll = await TestPoll.open();
    const list = async () =>
      (await resourcesOf(poll.pod, poll.members['ana']).read(poll.list)) as {
        value: {graph: Iterable<{object: {value: string}}>};
      };
    const values = async () => [...(await list()).value.graph].map(({object}) => object.value);
    assert.ok((await values()).includes('Shall we buy a second bread oven?'));
    await poll.close();
    assert.ok((await values()).includes('https://w3id.org/solidaire/ns#NoVotes'));
  });

  it('for finding a date can be read by apps that know the layout of SolidOS', async () => {
    const options = [
      {start: '2027-01-12T18:00:00+01:00'},
      {start: '2027-01-14T18:00:00+01:00', end: '2027-01-14T20:00:00+01:00'},
    ];
    const poll = await TestPoll.open({method: 'dates', options, question: 'When do we meet?'});
    const resources = resourcesOf(poll.pod, poll.members['ana']);
    const read = valueOf(await readSchedulePoll(resources, poll.poll.iri));
    assert.equal(read.poll.question, 'When do we meet?');
    assert.deepEqual(
      read.poll.options.map(({start}) => Date.parse(start!)),
      options.map(({start}) => Date.parse(start)),
    );
    await poll.vote('ana', {[poll.poll.options[0]!.iri]: 2, [poll.poll.options[1]!.iri]: 1});
    await poll.close();
    assert.deepEqual((await poll.recount('ben')).count.tally.winners, [poll.poll.options[0]!.iri]);
  });
});
