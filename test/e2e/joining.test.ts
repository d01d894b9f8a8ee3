import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {
  acceptRequest,
  announce,
  createCoop,
  findCoop,
  memberRows,
  membersKind,
  readJoinRequests,
  requestToJoin,
  Resources,
  ThingList,
  tidyList,
  type CoopLayout,
} from '../../pods/index.js';
import type {Coop} from '../../vocab/index.js';
import {problemOf, valueOf} from '../support/fixtures.js';
import {moveIn, type Inhabitant} from '../support/inhabitants.js';

describe('joining a coop on the real server', () => {
  let moderator: Inhabitant;
  let nour: Inhabitant;
  let stranger: Inhabitant;
  let layout: CoopLayout;
  let coop: Coop;
  let home: string;

  before(async () => {
    const owner = await moveIn();
    [moderator, nour, stranger] = [await moveIn(), await moveIn(), await moveIn()];
    layout = valueOf(
      await createCoop({
        fetch: owner.session.fetch,
        storage: owner.storage,
        owner: owner.webId,
        name: 'La Forge',
        moderators: [moderator.webId],
      }),
    );
    coop = valueOf(await findCoop(new Resources(), layout.coop));
  });

  const readAs = ({resources, session}: Inhabitant) => readJoinRequests(resources, session.fetch, coop);
  const requestsFor = async (reader: Inhabitant) => valueOf(await readAs(reader)).requests;
  const isListed = async ({webId}: Inhabitant) => {
    const list = new ThingList(new Resources(), layout.membersList, membersKind([]));
    await list.load();
    return list.state.rows.some(({source}) => source === webId);
  };

  it('leaves the newcomer with one home when it is asked for twice', async () => {
    const {resources, session, webId} = nour;
    home = valueOf(await requestToJoin({resources, fetch: session.fetch, webId, coop}));
    assert.equal(valueOf(await requestToJoin({resources, fetch: session.fetch, webId, coop})), home);
  });

  it('is a request that moderators read and strangers do not', async () => {
    assert.equal(problemOf(await readAs(stranger)), 'forbidden');
    const requests = await requestsFor(moderator);
    assert.deepEqual(
      requests.map(({webId, isConfirmed}) => [webId, isConfirmed]),
      [[nour.webId, true]],
    );
    assert.ok(requests[0]!.received instanceof Date, 'with the server’s time');
  });

  it('cannot be altered afterwards, not even by who has sent it', async () => {
    const [request] = await requestsFor(moderator);
    const change = {method: 'PUT', headers: {'content-type': 'text/turtle'}, body: ''};
    for (const somebody of [nour, stranger]) {
      assert.equal((await somebody.session.fetch(request!.items[0]!, change)).status, 403);
    }
  });

  it('lets nobody but the member list what lies in the home', async () => {
    for (const container of [home, `${home}public/`, `${home}private/`]) {
      assert.equal((await fetch(container)).status, 401, container);
      assert.equal((await stranger.session.fetch(container)).status, 403, container);
    }
    assert.equal((await fetch(`${home}public/joining.ttl`)).status, 401);
    assert.equal((await moderator.session.fetch(`${home}public/`)).status, 200);
    assert.equal((await moderator.session.fetch(`${home}private/`)).status, 403);
  });

  it('ends with the newcomer in the list, told, and able to announce', async () => {
    const [request] = await requestsFor(moderator);
    const {resources, session} = moderator;
    const desk = {resources, fetch: session.fetch, coop, membersList: layout.membersList, now: new Date()};
    const accepted = await acceptRequest(desk, request!);
    assert.deepEqual(valueOf(accepted), {isTold: true});
    assert.equal(await isListed(nour), true);
    assert.deepEqual(await requestsFor(moderator), []);
    const announced = {resources: nour.resources, fetch: nour.session.fetch, list: layout.membersList, source: nour.webId};
    valueOf(await announce(announced));
    const tidying = {resources, fetch: session.fetch, list: layout.membersList, shape: memberRows, now: new Date()};
    assert.equal(valueOf(await tidyList(tidying)).announcements, 1);
  });
});
