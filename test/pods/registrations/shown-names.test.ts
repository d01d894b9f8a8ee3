import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {judgeRegistrations} from '../../../pods/registrations/judge.js';
import {publishShown, readShown, shownIn, shownNow} from '../../../pods/registrations/shown-names.js';
import {findMembersGroup} from '../../../pods/coop/members-group.js';
import {resourcesOf, valueOf} from '../../support/fixtures.js';
import type {Person} from '../../support/memory-pod.js';
import {TestEvent, type Member} from '../../support/registrations/event.js';

let event: TestEvent;
let ben: Member;
let carl: Member;

beforeEach(async () => {
  event = await TestEvent.open();
  [ben, carl] = [await event.member('ben'), await event.member('carl')];
});

/** What the organiser's open page does. */
async function publish(capacity?: number): Promise<void> {
  const {ana, coop, invitation} = event;
  const resources = resourcesOf(event.pod, ana);
  const membersLists = [coop.layout.membersList];
  const {participants} = valueOf(
    await judgeRegistrations({...invitation, capacity, resources, membersLists, isOrganizer: true}),
  );
  const members = async () => [valueOf(await findMembersGroup(resources, coop.layout))];
  valueOf(await publishShown({...invitation, resources, fetch: ana.fetch, members, participants}));
}

const seen = async (by: Person, capacity?: number) =>
  shownNow(await readShown(resourcesOf(event.pod, by), event.invitation), await event.read(capacity, by));

describe('who wants other members to see that they come', () => {
  it('is seen by members, and by nobody else; who has not chosen so is not', async () => {
    await event.answer(ben, {showsName: true});
    await event.answer(carl);
    await publish();
    assert.deepEqual(await seen(carl), [ben.webId]);
    const stranger = event.pod.createPerson('mallory');
    assert.deepEqual(await seen(stranger), []);
    const url = shownIn(event.invitation);
    assert.equal((await event.pod.fetch(url)).status, 401);
    assert.equal((await carl.fetch(url, {method: 'PUT', headers: {'content-type': 'text/turtle'}, body: ''})).status, 403);
  });

  it('makes no document as long as nobody wants it', async () => {
    await event.answer(ben);
    await publish();
    assert.equal((await event.ana.fetch(shownIn(event.invitation))).status, 404);
  });

  it('is not seen while waiting, and no longer once the place is given up, without the organiser', async () => {
    const tab = await event.answer(ben, {showsName: true});
    await event.answer(carl, {showsName: true});
    await publish(1);
    assert.deepEqual(await seen(carl, 1), [ben.webId]);
    await event.answer(ben, {answer: 'no'}, tab);
    assert.deepEqual(await seen(carl, 1), []);
    await publish(1);
    assert.deepEqual(await seen(ben, 1), [carl.webId]);
    assert.doesNotMatch(event.pod.text(shownIn(event.invitation))!, /ben/);
  });

  it('can be taken back without losing the place, and is gone when the organiser’s page is open next', async () => {
    const tab = await event.answer(ben, {showsName: true});
    await publish();
    await event.answer(carl);
    await event.answer(ben, {showsName: false}, tab);
    assert.deepEqual(await event.who({ben, carl}), ['ben', 'carl']);
    await publish();
    assert.deepEqual(await seen(carl), []);
    assert.doesNotMatch(event.pod.text(shownIn(event.invitation))!, /ben/);
  });

  it('stays as it was chosen when only the number of companions changes', async () => {
    const tab = await event.answer(ben, {showsName: true});
    await event.answer(ben, {companions: 1}, tab);
    await publish();
    assert.deepEqual(await seen(carl), [ben.webId]);
  });

  it('costs those who look the same, however many come', async () => {
    for (const member of [ben, carl, event.ana]) await event.answer(member, {showsName: true});
    await publish();
    const before = event.pod.arrivals.length;
    assert.equal((await readShown(resourcesOf(event.pod, carl), event.invitation)).size, 3);
    assert.equal(event.pod.arrivals.length - before, 2, 'one document, without credentials first');
  });
});
