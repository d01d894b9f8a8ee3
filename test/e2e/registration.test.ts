import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {
  answersOf,
  createAnswersBox,
  createCoop,
  ensureInbox,
  eraseAnswers,
  eraseOwnAnswers,
  findMembersGroup,
  findNews,
  judgeRegistrations,
  obsoleteAnswers,
  ownAnswersAddress,
  post,
  publishShown,
  readAnswers,
  readBox,
  readPlaces,
  readShown,
  removeAnswers,
  strikeClaims,
  tellNews,
  Resources,
  type CoopLayout,
  type Invitation,
} from '../../pods/index.js';
import {isErasingDay, readQuestions} from '../../vocab/kinds/event/questions.js';
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

  it('a question is answered for the organiser and the moderators alone, and the answer is erased on its day', async () => {
    const asking = await invite(organizer, layout.moderators);
    const {session, resources, webId} = organizer;
    valueOf(await createAnswersBox({fetch: session.fetch, ...asking, organizer: webId}));
    const document = `${asking.event.split('#')[0]}`;
    const body = `@prefix schema: <http://schema.org/>. @prefix coop: <https://w3id.org/solidaire/ns#>.
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
      <#it> a schema:Event; coop:question <#diet>; coop:answersErased "2026-01-09"^^xsd:date.
      <#diet> schema:text "What do you eat?"; schema:valueRequired true.`;
    const headers = {'content-type': 'text/turtle'};
    assert.equal((await session.fetch(document, {method: 'PUT', headers, body})).status, 201);
    const [ana, ben] = people as [Settler, Settler];
    const {graph} = valueOf(await ana.resources.read(document));
    const [question] = readQuestions(graph, asking.event);
    assert.equal(question?.wording, 'What do you eat?');
    const page = new RegisteringPage(ana, asking, 5);
    await page.answer('yes', {answers: [{question: question.iri, text: 'Bread'}]});
    await page.answer('yes', {answers: [{question: question.iri, text: 'No meat'}], showsName: true});

    const look = async (by: Inhabitant) => {
      const letters = valueOf(await readAnswers(by.resources, asking.box, asking));
      const isOrganizer = by === organizer;
      const membersLists = [layout.membersList];
      const judgement = valueOf(await judgeRegistrations({...asking, membersLists, resources: by.resources, isOrganizer}));
      const found = answersOf(judgement.participants, letters, [question]);
      return {letters, judgement, texts: [...found.values()].flat().map(({text}) => text)};
    };
    const {letters, judgement, texts} = await look(organizer);
    assert.deepEqual(texts, ['No meat']);
    assert.deepEqual((await look(owner)).texts, ['No meat']);
    const obsolete = obsoleteAnswers(judgement, letters);
    assert.equal(obsolete.length, 1, 'the answer that was changed');
    valueOf(await removeAnswers(resources, session.fetch, obsolete));
    assert.equal((await ben.session.fetch(`${asking.box}answers/`)).status, 403);
    const registration = judgement.participants[0]!.iri;
    const statuses = await Promise.all(
      [ana, organizer, ben].map(async (person) => (await person.session.fetch(ownAnswersAddress(registration))).status),
    );
    assert.deepEqual(statuses, [200, 403, 403]);

    const group = valueOf(await findMembersGroup(owner.resources, layout));
    const patch = `@prefix solid: <http://www.w3.org/ns/solid/terms#>. @prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
      <#patch> a solid:InsertDeletePatch; solid:inserts {<${group}> vcard:hasMember <${ben.webId}>.}.`;
    const patched = {method: 'PATCH', headers: {'content-type': 'text/n3'}, body: patch};
    assert.equal((await owner.session.fetch(group, patched)).status, 205);
    const {participants} = judgement;
    const members = () => Promise.resolve([group]);
    valueOf(await publishShown({...asking, resources, fetch: session.fetch, members, participants}));
    const shown = await readShown(ben.resources, asking);
    assert.deepEqual([...shown.values()], [ana.webId]);
    assert.equal((await fetch(`${asking.box}shown.ttl`)).status, 401);

    assert.ok(isErasingDay('2026-01-09', new Date().toISOString().slice(0, 10)));
    // A moderator can, as well as the organiser.
    valueOf(await eraseAnswers(owner.resources, owner.session.fetch, asking.box));
    assert.deepEqual((await look(organizer)).letters, []);
    assert.equal((await look(organizer)).judgement.participants[0]?.status, 'confirmed');
    valueOf(await eraseOwnAnswers(ana.resources, ana.session.fetch, registration));
    assert.equal((await ana.session.fetch(ownAnswersAddress(registration))).status, 404);
  });
});
