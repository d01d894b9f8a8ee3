import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {createCoop, type CoopLayout} from '../../pods/index.js';
import {judgeRegistrations} from '../../pods/registrations/judge.js';
import {readPlaces} from '../../pods/registrations/read-places.js';
import type {Invitation} from '../../pods/registrations/register-work.js';
import {Resources} from '../../pods/documents/resources.js';
import {valueOf} from '../support/fixtures.js';
import {moveIn, type Inhabitant} from '../support/inhabitants.js';
import {enlist, invite, rush, settle, type Settler} from '../support/registrations/rush.js';

/** Half a minute: twenty accounts are made, since only the server's own order and rights can be believed. */
describe('registration on the real server', () => {
  let owner: Inhabitant;
  let layout: CoopLayout;
  let organizer: Settler;
  let people: Settler[];
  let invitation: Invitation;

  before(async () => {
    owner = await moveIn();
    const place = {fetch: owner.session.fetch, storage: owner.storage, owner: owner.webId};
    layout = valueOf(await createCoop({...place, name: 'La Forge', moderators: [owner.webId]}));
    [organizer, ...people] = (await settle(21, layout.moderators)) as [Settler, ...Settler[]];
    await enlist(owner, layout, [organizer, ...people]);
    invitation = await invite(organizer, layout.moderators);
  });

  it('twenty people who register at the same moment for eight places get eight places and twelve ranks', async () => {
    const registered = await rush(people, invitation, 8, 500);
    const count = (status: string) => registered.filter(({standing}) => standing.status === status).length;
    assert.deepEqual([count('in'), count('waiting')], [8, 12]);
    const reading = valueOf(await readPlaces(new Resources(), {...invitation, capacity: 8}));
    assert.equal(reading.places.length, 20);
    const times = reading.places.map(({received}) => received?.getTime());
    assert.ok(times.every(Boolean));
    const other = valueOf(await readPlaces(organizer.resources, {...invitation, capacity: 8}));
    assert.deepEqual(other.places, reading.places);
  });

  it('the organiser finds every one of them confirmed, and nothing to strike out', async () => {
    const judging = {...invitation, capacity: 8, membersLists: [layout.membersList]};
    const by = async ({resources}: Inhabitant, isOrganizer: boolean) =>
      valueOf(await judgeRegistrations({...judging, resources, isOrganizer}));
    const judgement = await by(organizer, true);
    assert.deepEqual(
      judgement.participants.map(({status}) => status),
      people.map(() => 'confirmed'),
    );
    assert.equal(judgement.toStrike.size, 0);
    const moderators = await by(owner, false);
    assert.deepEqual(
      moderators.participants.map(({agent}) => agent),
      judgement.participants.map(({agent}) => agent),
    );
  });

  it('nobody but the organiser and the moderators can read who takes part, and nobody can change a claim', async () => {
    const [ana, ben] = people as [Settler, Settler];
    assert.equal((await ana.session.fetch(`${invitation.box}names/`)).status, 403);
    assert.equal((await ana.session.fetch(invitation.box)).status, 403);
    assert.equal((await fetch(`${invitation.box}claims/`)).status, 200);
    assert.equal((await fetch(`${invitation.box}struck.ttl`)).status, 200);
    const headers = {'content-type': 'text/turtle'};
    const put = (url: string) => ana.session.fetch(url, {method: 'PUT', headers, body: ''});
    assert.equal((await put(`${invitation.box}struck.ttl`)).status, 403);
    const listing = await (await fetch(`${invitation.box}claims/`)).text();
    const names = [...listing.matchAll(/ldp:contains ([^.]*)\./g)].flatMap(([, all]) => [...all!.matchAll(/<([^>]+)>/g)]);
    const item = new URL(names[0]![1]!, `${invitation.box}claims/`).href;
    assert.equal((await fetch(item)).status, 200);
    assert.equal((await put(item)).status, 403);
    assert.equal((await ana.session.fetch(item, {method: 'DELETE'})).status, 403);
    const registrations = `${ben.home}private/registrations/`;
    assert.equal((await organizer.session.fetch(registrations)).status, 403);
    assert.equal((await organizer.session.fetch(`${registrations}key.ttl`)).status, 403);
  });
});
