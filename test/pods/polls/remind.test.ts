import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ensureInbox} from '../../../pods/inbox/inbox.js';
import {pollParts} from '../../../pods/polls/addresses.js';
import {readReminded, remind, withoutVote, type Reminder} from '../../../pods/polls/remind.js';
import {problemOf, resourcesOf, valueOf} from '../../support/fixtures.js';
import {TestPoll} from '../../support/polls/poll.js';

const now = new Date('2026-12-01T10:00:00Z');

/** A reminder by the moderator to these members. */
async function reminderTo(poll: TestPoll, ...names: readonly string[]): Promise<Reminder> {
  const {moderator} = poll.coop;
  const to: string[] = [];
  for (const name of names) {
    const {webId, fetch, storage} = poll.members[name]!;
    valueOf(await ensureInbox({resources: resourcesOf(poll.pod, poll.members[name]), fetch, webId, storage}));
    to.push(webId);
  }
  return {
    resources: resourcesOf(poll.pod, moderator),
    fetch: moderator.fetch,
    from: moderator.webId,
    poll: poll.poll,
    to,
    text: 'You can still vote.',
    message: 'urn:uuid:0b6b7a52-4d0c-4b2e-9a63-6f9d0c7a1f11',
    now,
  };
}

describe('a reminder of a poll', () => {
  it('is for those of whom no vote lies in the box, confirmed or not', async () => {
    const poll = await TestPoll.open();
    await poll.vote('ana', 'Yes');
    await poll.confirm();
    await poll.vote('ben', 'No');
    const {count} = valueOf(await poll.read('carl'));
    const voters = Object.values(poll.members).map(({webId, home}) => ({agent: webId, homes: [home]}));
    const waiting = [{item: 'x', voter: poll.members['ben']!.webId, reason: 'unreachable'} as const];
    assert.deepEqual(withoutVote(voters, count, waiting), [poll.members['carl']!.webId]);
  });

  it('goes out once a day, also if two tellers press the button at the same time', async () => {
    const poll = await TestPoll.open();
    const reminder = await reminderTo(poll, 'ana', 'ben');
    const other = {...reminder, resources: resourcesOf(poll.pod, poll.coop.moderator)};
    const both = await Promise.all([remind(reminder), remind(other)]);
    assert.deepEqual(both.map(problemOf).sort(), ['refused', undefined]);
    assert.equal(problemOf(await remind(reminder)), 'refused');
    assert.equal(problemOf(await remind({...reminder, now: new Date('2026-12-02T10:00:00Z')})), undefined);
    const last = valueOf(await readReminded(reminder.resources, poll.poll));
    assert.equal(last?.toISOString(), '2026-12-02T10:00:00.000Z');
  });

  it('says whom it did not reach, and leaves no name where members can read', async () => {
    const poll = await TestPoll.open();
    const reminder = await reminderTo(poll, 'ana');
    const {webId} = poll.members['ben']!;
    assert.deepEqual(valueOf(await remind({...reminder, to: [...reminder.to, webId]})), [webId]);
    const told = poll.pod.text(pollParts.told(poll.poll))!;
    assert.ok(!Object.values(poll.members).some((member) => told.includes(member.webId)));
  });

  it('can be sent again on the same day to those whom it did not reach', async () => {
    const poll = await TestPoll.open();
    const reminder = await reminderTo(poll, 'ana');
    valueOf(await remind(reminder));
    assert.deepEqual(valueOf(await remind({...reminder, to: (await reminderTo(poll, 'ben')).to}, true)), []);
  });
});
