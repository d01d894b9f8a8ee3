import assert from 'node:assert/strict';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {
  closePoll,
  confirmBallots,
  ownVoteAddress,
  pollParts,
  readOwnVote,
  readPollRoll,
  readReceipt,
  recount,
  type Recount,
} from '../../pods/index.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import {podsDirectory} from '../support/environment.js';
import {problemOf, valueOf} from '../support/fixtures.js';
import {
  callPoll,
  castAll,
  freshResources,
  gatherElectorate,
  tellerOf,
  VotingPage,
  type Electorate,
} from '../support/polls/rush.js';

/** A quarter of a minute: accounts are made, since only the server's own rights and times can be believed. */
describe('a poll on the real server', () => {
  let electorate: Electorate;
  let poll: Poll;

  before(async () => {
    electorate = await gatherElectorate(5);
    poll = await callPoll(electorate, {resultShown: 'at-close'});
  });

  const again = async (index: number): Promise<Recount> => {
    const resources = freshResources(electorate.people[index]!);
    const roll = valueOf(await readPollRoll(resources, poll));
    return valueOf(await recount({resources, poll, roll}));
  };
  const words = ({count}: Recount) => count.tally.lines.map(({total}) => total);

  it('takes votes within the same second, one of which is changed, each with a receipt', async () => {
    await castAll(
      {...electorate, people: electorate.people.slice(0, 3)},
      poll,
      (index) => (index === 1 ? 'No' : 'Yes'),
      100,
    );
    const [first] = electorate.people;
    await new VotingPage(first!, poll, electorate.layout.moderators).vote('Abstain');
    const teller = await tellerOf(electorate, poll);
    assert.deepEqual(valueOf(await confirmBallots(teller)), {confirmed: 4, waiting: []});
    for (const person of electorate.people.slice(0, 3)) {
      const resources = freshResources(person);
      const own = valueOf(await readOwnVote(resources, await ownVoteAddress(person.home, poll), poll));
      assert.equal(valueOf(await readReceipt(resources, poll, person.webId, own!)).status, 'confirmed');
    }
  });

  it('shows hidden votes to no member before the close', async () => {
    const [, , , , watcher] = electorate.people;
    const twin = await ownVoteAddress(electorate.people[0]!.home, poll);
    for (const url of [pollParts.box(poll, 0), pollParts.copies(poll, 0), twin]) {
      assert.equal((await watcher!.session.fetch(url)).status, 403, url);
    }
  });

  it('is closed by a moderator, and counted again by somebody who did not vote, with the same result', async () => {
    const {outcome} = valueOf(await closePoll(await tellerOf(electorate, poll), {decision: 'We buy it.'}));
    assert.equal(outcome?.verdict, 'rejected');
    const recounted = await again(3);
    assert.deepEqual(recounted.differences, []);
    assert.deepEqual(words(recounted), [1, 1, 1]);
    const late = new VotingPage(electorate.people[4]!, poll, electorate.layout.moderators);
    await assert.rejects(late.vote('Yes'), /forbidden/);
  });

  it('tells by name whose ballot was changed on the disk of the server', async () => {
    const {people} = electorate;
    const target = (await again(3)).count.counted.find(({voter}) => voter === people[1]!.webId)!;
    const path = new URL(target.item).pathname;
    const folder = join(podsDirectory(), path.replace(/[^/]*$/, ''));
    const name = (await readdir(folder)).find(
      (file) => file.startsWith(path.replace(/.*\//, '')) && !file.includes('.meta'),
    )!;
    const text = await readFile(join(folder, name), 'utf8');
    const changed = text.replace(/\bcoop:No\b|ns#No>/, (word) => word.replace('No', 'Yes'));
    assert.notEqual(changed, text);
    await writeFile(join(folder, name), changed);
    const {differences} = await again(4);
    assert.ok(differences.some((one) => one.kind === 'altered' && one.voter === people[1]!.webId));
    assert.ok(differences.some(({kind}) => kind === 'result'));
  });

  it('is closed to members who want to write what only moderators may', async () => {
    const {session} = electorate.people[0]!;
    const headers = {'content-type': 'text/turtle'};
    for (const url of [poll.iri, pollParts.roll(poll), pollParts.outcome(poll), pollParts.receipts(poll, 0)]) {
      const put = await session.fetch(url.replace(/#.*/, ''), {method: 'PUT', headers, body: ''});
      assert.equal(put.status, 403, url);
    }
    const mine = {...(await tellerOf(electorate, poll)), fetch: session.fetch};
    assert.equal(problemOf(await closePoll(mine)), 'forbidden');
  });
});
