import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ownVoteAddress, pollParts} from '../../../pods/polls/addresses.js';
import type {Difference} from '../../../pods/polls/compare-count.js';
import type {Recount} from '../../../pods/polls/recount.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {TestPoll} from '../../support/polls/poll.js';

const pathOf = (url: string) => new URL(url).pathname;
const kinds = ({differences}: Recount) => differences.map(({kind}: Difference) => kind).sort();

/** Three have voted, and the poll is closed: what happens then. */
async function closed(): Promise<TestPoll> {
  const poll = await TestPoll.open();
  await poll.vote('ana', 'Yes');
  await poll.vote('ben', 'Yes');
  await poll.vote('carl', 'No');
  await poll.close();
  return poll;
}

/** Changes a document on the disk of its server, past all rights. */
function tamper(poll: TestPoll, url: string, change: (text: string) => string): void {
  const text = poll.pod.text(documentOf(url))!;
  assert.notEqual(change(text), text, 'Nothing was changed');
  poll.pod.put(pathOf(documentOf(url)), change(text));
}

/** What somebody has put into the box. */
async function itemOf(poll: TestPoll, name: string): Promise<string> {
  const {webId} = poll.members[name]!;
  return (await poll.recount('ana')).count.counted.find(({voter}) => voter === webId)!.item;
}

async function twinOf(poll: TestPoll, name: string): Promise<string> {
  return ownVoteAddress(poll.members[name]!.home, poll.poll);
}

describe('counting a poll again', () => {
  it('finds and names a ballot that was changed in the box', async () => {
    const poll = await closed();
    const item = await itemOf(poll, 'ben');
    tamper(poll, item, (text) => text.replace(/ns#Yes|coop:Yes/, (yes) => yes.replace('Yes', 'No')));
    const again = await poll.recount('ana');
    assert.deepEqual(kinds(again), ['altered', 'box', 'result']);
    assert.deepEqual(
      again.differences.find(({kind}) => kind === 'altered'),
      {kind: 'altered', item, voter: poll.members['ben']!.webId},
    );
  });

  it('finds that a ballot was taken out of the box', async () => {
    const poll = await closed();
    poll.pod.delete(pathOf(await itemOf(poll, 'ben')));
    const again = await poll.recount('carl');
    assert.deepEqual(kinds(again), ['box', 'not-in-box', 'removed', 'result']);
  });

  it('goes on counting a vote that its author has changed in the own space afterwards, and says so', async () => {
    const poll = await closed();
    tamper(poll, await twinOf(poll, 'ben'), (text) => text.replace(/ns#Yes|coop:Yes/, (yes) => yes.replace('Yes', 'No')));
    const again = await poll.recount('ana');
    assert.deepEqual(again.differences, [{kind: 'twin-changed', voter: poll.members['ben']!.webId}]);
    assert.deepEqual(poll.said(again), ['ana Yes', 'ben Yes', 'carl No']);
  });

  it('goes on counting a vote that its author has deleted or closed to others afterwards, and says so', async () => {
    const poll = await closed();
    poll.pod.delete(pathOf(await twinOf(poll, 'ben')));
    const again = await poll.recount('ana');
    assert.deepEqual(again.differences, [{kind: 'twin-gone', voter: poll.members['ben']!.webId}]);
    assert.equal(again.count.counted.length, 3);
  });

  it('finds that the published result is another one', async () => {
    const poll = await closed();
    tamper(poll, pollParts.outcome(poll.poll), (text) =>
      text.replace(/ns#Adopted|coop:Adopted/, (word) => word.replace('Adopted', 'Rejected')),
    );
    assert.deepEqual(kinds(await poll.recount('ana')), ['result']);
  });

  it('finds a vote that the tellers have left out, by the space of its author', async () => {
    const poll = await closed();
    const item = await itemOf(poll, 'ben');
    const leaveOut = (text: string) =>
      text
        .split(/\n(?=<|\n)/)
        .filter((block) => !block.includes(item.replace(/.*\//, '')))
        .join('\n');
    tamper(poll, pollParts.receipts(poll.poll, 0), leaveOut);
    assert.deepEqual(kinds(await poll.recount('ana')), ['box', 'not-confirmed', 'result']);
  });

  it('finds a vote that was held back from the box, by the space of its author', async () => {
    const poll = await closed();
    const [item] = await Promise.all([itemOf(poll, 'ben')]);
    for (const part of [pollParts.receipts(poll.poll, 0), pollParts.copies(poll.poll, 0)]) {
      tamper(poll, part, (text) =>
        text
          .split('\n\n')
          .filter((block) => !block.includes(item))
          .join('\n\n'),
      );
    }
    poll.pod.delete(pathOf(item));
    const again = await poll.recount('ana');
    assert.ok(again.differences.some((one) => one.kind === 'not-in-box' && one.voter === poll.members['ben']!.webId));
  });

  it('finds that somebody was put on the roll afterwards', async () => {
    const poll = await closed();
    tamper(poll, pollParts.roll(poll.poll), (text) => text.replace(/\/ben\//g, '/dan/'));
    assert.ok(kinds(await poll.recount('ana')).includes('roll'));
  });

  it('finds that the rules were changed after people had voted', async () => {
    const poll = await closed();
    tamper(poll, poll.poll.iri, (text) => text.replace('PluralityMajority', 'MajorityOfRoll'));
    const again = await poll.recount('ana');
    assert.ok(again.differences.some((one) => one.kind === 'rules' && one.ballots === 3));
  });

  it('can be stopped, and goes on where it was', async () => {
    const poll = await closed();
    const stop = new AbortController();
    const seen: number[] = [];
    const half = await poll.recount('ana', {
      signal: stop.signal,
      onProgress: ({done}) => {
        seen.push(done);
        if (done === 2) stop.abort();
      },
    });
    assert.equal(half.isComplete, false);
    const whole = await poll.recount('ana', {state: half.state});
    assert.equal(whole.isComplete, true);
    assert.deepEqual(whole.differences, []);
    assert.equal(seen.at(0), 0);
  });
});

describe('a vote', () => {
  const ballot = (poll: TestPoll, twin: string, id = '00000000-0000-4000-8000-000000000001') => `
    <urn:uuid:${id}> a <http://www.w3.org/ns/opengov#Vote>;
      <http://www.w3.org/ns/opengov#voteEvent> <${poll.poll.iri}>;
      <https://w3id.org/solidaire/ns#twin> <${twin}>;
      <http://schema.org/option> <https://w3id.org/solidaire/ns#No>;
      <https://w3id.org/solidaire/ns#nonce> "00000000000000000000000000000000".`;

  it('that names somebody else’s space counts for nobody', async () => {
    const poll = await TestPoll.open();
    await poll.vote('ana', 'Yes');
    const forged = ballot(poll, await twinOf(poll, 'ana'));
    assert.equal(await poll.plant(poll.members['ben']!, pollParts.box(poll.poll, 0), forged, 'POST'), 201);
    await poll.close();
    assert.deepEqual(poll.said(await poll.recount('carl')), ['ana Yes']);
  });

  it('of which the own space says nothing counts for nobody', async () => {
    const poll = await TestPoll.open();
    const lonely = ballot(poll, await twinOf(poll, 'ben'));
    await poll.plant(poll.members['ben']!, pollParts.box(poll.poll, 0), lonely, 'POST');
    const {waiting} = await poll.close();
    assert.deepEqual(
      waiting.map(({reason}) => reason),
      ['unconfirmed'],
    );
    assert.deepEqual(poll.said(await poll.recount('carl')), []);
  });

  it('that arrives after the close counts for nobody, whatever it claims', async () => {
    const poll = await TestPoll.open({closes: Date.now() - 3_600_000});
    await poll.vote('ana', 'Yes');
    await poll.close();
    const again = await poll.recount('ben');
    assert.deepEqual(
      again.count.notCounted.map(({reason}) => reason),
      ['late'],
    );
    assert.deepEqual(again.differences, []);
  });

  it('of two tabs is one vote', async () => {
    const poll = await TestPoll.open();
    const [one, other] = [poll.pageOf('ana'), poll.pageOf('ana')];
    await poll.vote('ana', 'Yes', {tab: one});
    await poll.vote('ana', 'No', {tab: other});
    await poll.close();
    const again = await poll.recount('ben');
    assert.equal(again.count.counted.length, 1);
    assert.deepEqual(again.differences, []);
  });

  it('of somebody who is a member no longer counts all the same', async () => {
    const poll = await TestPoll.open();
    await poll.vote('ana', 'Yes');
    await poll.removeMember('ana');
    await poll.vote('ben', 'No');
    await poll.close();
    assert.deepEqual(poll.said(await poll.recount('carl')), ['ana Yes', 'ben No']);
  });

  it('waits for its author’s server until the last day of confirming, and is then left out and named', async () => {
    const poll = await TestPoll.open({confirmUntil: Date.now() + 7_200_000});
    await poll.vote('ana', 'Yes');
    poll.pod.faults.answer(503, {path: pathOf(await twinOf(poll, 'ana')), times: 1});
    const first = await poll.close();
    assert.equal(first.outcome, undefined);
    assert.deepEqual(
      first.waiting.map(({reason}) => reason),
      ['unreachable'],
    );
    poll.pod.faults.answer(503, {path: pathOf(await twinOf(poll, 'ana')), times: 1});
    const late = await poll.close({}, poll.poll.confirmUntil! + 1);
    assert.equal(late.outcome?.ballots, 0);
    const again = await poll.recount('ben');
    assert.deepEqual(again.differences, [{kind: 'not-confirmed', voter: poll.members['ana']!.webId}]);
  });
});

describe('published digests', () => {
  it('are of texts with 128 random bits, so that nobody finds a vote by trying', async () => {
    const poll = await closed();
    const receipts = await (await poll.members['ana']!.fetch(pollParts.receipts(poll.poll, 0))).text();
    assert.ok(!receipts.includes('ana') && !/ns#Yes|coop:Yes/.test(receipts));
    const nonces = await Promise.all(
      ['ana', 'ben', 'carl'].map(async (name) => {
        const text = await (await poll.members[name]!.fetch(await twinOf(poll, name))).text();
        return /nonce[>]? "([0-9a-f]{32})"/.exec(text)?.[1];
      }),
    );
    assert.equal(new Set(nonces).size, 3);
    assert.ok(nonces.every(Boolean));
  });
});
