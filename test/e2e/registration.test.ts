import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {
  createCoop,
  ensureInbox,
  findNews,
  judgeRegistrations,
  post,
  readBox,
  readPlaces,
  strikeClaims,
  tellNews,
  Resources,
  type CoopLayout,
  type Invitation,
} from '../../pods/index.js';
import {keptTriples} from '../../vocab/kinds/registration/claims.js';
import {newKey} from '../../vocab/kinds/registration/seal.js';
import {as} from '../../vocab/rdf/vocabularies.js';
import {valueOf} from '../support/fixtures.js';
import {moveIn, type Inhabitant} from '../support/inhabitants.js';
import {enlist, invite, RegisteringPage, rush, settle, type Settler} from '../support/registrations/rush.js';

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
    const reading = await read();
    assert.equal(reading.places.length, 20);
    const times = reading.places.map(({received}) => received?.getTime());
    assert.ok(times.every(Boolean));
    const other = valueOf(await readPlaces(organizer.resources, {...invitation, capacity: 8}));
    assert.deepEqual(other.places, reading.places);
  });

  const read = async () => valueOf(await readPlaces(new Resources(), {...invitation, capacity: 8}));
  const judge = async ({resources}: Inhabitant, isOrganizer: boolean) =>
    valueOf(
      await judgeRegistrations({...invitation, capacity: 8, membersLists: [layout.membersList], resources, isOrganizer}),
    );
  const personOf = (webId: string) => people.find((person) => person.webId === webId)!;

  it('the organiser finds every one of them confirmed, and nothing to strike out', async () => {
    const judgement = await judge(organizer, true);
    assert.deepEqual(
      judgement.participants.map(({status}) => status),
      people.map(() => 'confirmed'),
    );
    assert.equal(judgement.toStrike.size, 0);
    const moderators = await judge(owner, false);
    assert.deepEqual(
      moderators.participants.map(({agent}) => agent),
      judgement.participants.map(({agent}) => agent),
    );
  });

  it('the first who waits is in, and is told, when somebody gives the place up; nobody can do that for somebody else', async () => {
    const before = await read();
    const judged = await judge(organizer, true);
    const agents = judged.participants.map(({agent}) => agent);
    const [gone, next] = [personOf(agents[2]!), personOf(agents[8]!)];
    const inbox = valueOf(await ensureInbox({...next, fetch: next.session.fetch}));
    const {claim} = before.places[0]!;
    valueOf(await post(next.session.fetch, `${invitation.box}claims/`, keptTriples(claim, 0, newKey())));
    assert.deepEqual((await read()).places, before.places);
    await new RegisteringPage(gone, invitation, 8).answer('no');
    const after = await read();
    assert.equal(after.places.length, 19);
    assert.equal(after.places[7]?.claim, before.places[8]?.claim);
    assert.equal(after.places[7]?.status, 'in');
    const judgement = await judge(organizer, true);
    const {resources, session, webId: from} = organizer;
    const options = {resources, box: invitation.box, judgement, capacity: 8, isCancelled: false};
    const news = valueOf(await findNews(options));
    assert.deepEqual(
      news.map(({agent}) => agent),
      [next.webId],
    );
    const telling = {...options, fetch: session.fetch, from, now: new Date(), text: () => 'There is a place for you.'};
    valueOf(await tellNews(telling, news));
    const {items} = valueOf(await readBox(next.resources, inbox));
    assert.deepEqual(
      items.map(({graph}) => graph.objects(news[0]!.message, as.content)[0]?.value),
      ['There is a place for you.'],
    );
    assert.deepEqual(valueOf(await findNews(options)), []);
  });

  it('the claim of somebody who is no member is struck out, for everybody', async () => {
    const [stranger] = await settle(1, layout.moderators);
    const {standing} = await new RegisteringPage(stranger!, invitation, 30).register(performance.now());
    assert.equal(standing.status, 'in');
    const {toStrike} = await judge(organizer, true);
    assert.deepEqual([...toStrike.values()], ['denied']);
    const {resources, session} = organizer;
    valueOf(await strikeClaims({resources, fetch: session.fetch, box: invitation.box, strike: toStrike.keys()}));
    assert.ok((await read()).places.every((place) => !toStrike.has(place.claim)));
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
