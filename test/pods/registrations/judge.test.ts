import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {newItemIri, post} from '../../../pods/boxes/post.js';
import {ensureInbox} from '../../../pods/inbox/inbox.js';
import {boxParts, registrationAddress} from '../../../pods/registrations/addresses.js';
import {attendanceOf, checkInWork, readAttendance} from '../../../pods/registrations/attendance.js';
import {judgeRegistrations, type Judgement} from '../../../pods/registrations/judge.js';
import {findNews, tellNews, type News} from '../../../pods/registrations/news.js';
import {guestWork} from '../../../pods/registrations/register-work.js';
import {removeLetters, strikeClaims} from '../../../pods/registrations/strike.js';
import {claimTriples, keptTriples} from '../../../vocab/kinds/registration/claims.js';
import {newKey} from '../../../vocab/kinds/registration/seal.js';
import {coopAgenda, schemaAgenda} from '../../../vocab/rdf/agenda-vocabulary.js';
import {triple, type Triple} from '../../../vocab/rdf/terms.js';
import {pim, rdf} from '../../../vocab/rdf/vocabularies.js';
import {resourcesOf, valueOf} from '../../support/fixtures.js';
import type {Person} from '../../support/memory-pod.js';
import {TestEvent, type Member} from '../../support/registrations/event.js';

let event: TestEvent;
let ben: Member;
let carl: Member;
/** Somebody with an account who is no member. */
let mallory: Person;

beforeEach(async () => {
  event = await TestEvent.open();
  [ben, carl] = [await event.member('ben'), await event.member('carl')];
  mallory = event.pod.createPerson('mallory');
});

const into = (part: 'claims' | 'names', triples: readonly Triple[], by: Person = mallory) =>
  post(by.fetch, boxParts[part](event.invitation.box), triples);

/** Somebody claims seats and keeps no registration of it. */
async function claimByHand(claim = newItemIri(), seats = 5): Promise<string> {
  valueOf(await into('claims', claimTriples({claim, event: event.invitation.event, seats, seal: newKey()})));
  return claim;
}

function letterOf(agent: string, registration: string, claim: string): Triple[] {
  const letter = newItemIri();
  return [
    triple(letter, rdf.type, schemaAgenda.RsvpAction),
    triple(letter, schemaAgenda.agent, agent),
    triple(letter, schemaAgenda.event, event.invitation.event),
    triple(letter, coopAgenda.registration, registration),
    triple(letter, coopAgenda.claim, claim),
  ];
}

interface Look {
  readonly by?: Person;
  readonly capacity?: number;
  readonly membersLists?: readonly string[];
}

async function judge({
  by = event.ana,
  capacity,
  membersLists = [event.coop.layout.membersList],
}: Look = {}): Promise<Judgement> {
  const resources = resourcesOf(event.pod, by);
  const isOrganizer = by === event.ana;
  return valueOf(await judgeRegistrations({...event.invitation, capacity, resources, membersLists, isOrganizer}));
}

const nameOf = (webId: string) => /\/([^/]*)\/profile/.exec(webId)?.[1];
const summary = ({participants}: Judgement) =>
  participants.map((one) => {
    const said = one.status === 'confirmed' ? one.registration.answer : one.status;
    const place = one.place?.status === 'waiting' ? ` #${one.place.position}` : one.place ? ' in' : '';
    return `${nameOf(one.agent)} ${said}${place}${one.isStruckOut ? ' struck out' : ''}`;
  });

/** Strikes out what is to be struck out, as the organiser's page does. */
async function strikeAll(): Promise<string[]> {
  const {toStrike} = await judge();
  const {fetch} = event.ana;
  const {box} = event.invitation;
  valueOf(await strikeClaims({resources: resourcesOf(event.pod, event.ana), fetch, box, strike: toStrike.keys()}));
  return [...toStrike.values()];
}

describe('the organiser', () => {
  it('sees who comes, who waits, who may come and who does not, in the order of their claims', async () => {
    await event.answer(carl, {answer: 'maybe'});
    await event.answer(ben, {companions: 1});
    await event.answer(event.ana);
    const judgement = await judge({capacity: 2});
    assert.deepEqual(summary(judgement), ['ben yes in', 'ana yes #1', 'carl maybe']);
    assert.equal(judgement.toStrike.size, 0);
    assert.deepEqual(summary(await judge({by: event.coop.moderator, capacity: 2})), summary(judgement));
  });

  it('strikes out a claim of which no letter tells whose it is', async () => {
    await claimByHand();
    await event.answer(ben);
    assert.deepEqual(await event.who({ben}, 5), ['somebody +4', 'ben #1']);
    assert.deepEqual(await strikeAll(), ['nameless']);
    assert.deepEqual(await event.who({ben}, 5), ['ben']);
  });

  it('strikes out the claim of somebody who is no member, with a home or without one', async () => {
    const claim = await claimByHand();
    valueOf(await into('names', letterOf(mallory.webId, `${mallory.storage}coop/x/private/registrations/r.ttl#it`, claim)));
    assert.deepEqual(await strikeAll(), ['denied']);
  });

  it('strikes out a claim in the name of a member whose home says nothing of it', async () => {
    const claim = await claimByHand();
    valueOf(await into('names', letterOf(ben.webId, await registrationAddress(ben.home, event.invitation), claim)));
    assert.deepEqual(await strikeAll(), ['denied']);
  });

  it('strikes out a claim in the name of a member who has answered with another one', async () => {
    await event.answer(ben);
    const claim = await claimByHand();
    valueOf(await into('names', letterOf(ben.webId, await registrationAddress(ben.home, event.invitation), claim)));
    assert.deepEqual(await strikeAll(), ['denied']);
    assert.deepEqual(await event.who({ben}), ['ben']);
  });

  it('strikes out nothing that cannot be checked now, and does when it can', async () => {
    const claim = await claimByHand();
    const registration = await registrationAddress(ben.home, event.invitation);
    valueOf(await into('names', letterOf(ben.webId, registration, claim)));
    event.pod.faults.loseRequest({path: new URL(registration).pathname});
    assert.deepEqual(await strikeAll(), []);
    assert.deepEqual(await strikeAll(), ['denied']);
  });

  it('strikes nobody out as long as the list of members cannot be read', async () => {
    await event.answer(ben);
    const {pathname: path} = new URL(event.coop.layout.membersList);
    event.pod.faults.answer(503, {path});
    const judgement = await judge();
    assert.deepEqual([...judgement.toStrike], []);
    assert.deepEqual(summary(judgement), ['ben unchecked']);
  });

  it('does not take for nobody’s what a letter tells of that could not be read', async () => {
    await event.answer(ben);
    event.pod.faults.answer(503, {path: /\/names\/./});
    assert.deepEqual([...(await judge()).toStrike], []);
  });

  it('counts the first claim of a person who has answered in two homes', async () => {
    await event.answer(ben);
    // The same person is a member of a partner coop, with another home.
    const second = {...ben, home: ben.home.replace(/[^/]+\/$/, 'xsecond/')};
    const list = event.pod.put(
      '/partner/members.ttl',
      `<#it> <https://w3id.org/tree#member> <#r>. <#r> <http://purl.org/dc/terms/creator> <${ben.webId}>;
       <http://purl.org/dc/terms/isVersionOf> <${ben.webId}>; <https://w3id.org/solidaire/ns#home> <${second.home}>.`,
    );
    await event.answer(second);
    const membersLists = [event.coop.layout.membersList, `${list}#it`];
    const judgement = await judge({membersLists});
    assert.deepEqual([...judgement.toStrike.values()], ['superseded']);
    assert.deepEqual(
      judgement.participants.map(({agent}) => nameOf(agent)),
      ['ben', 'ben'],
    );
    assert.equal(
      judgement.reading.places.findIndex(({claim}) => judgement.toStrike.has(claim)),
      1,
    );
  });

  it('lets nobody call somebody else’s claim the own one', async () => {
    await event.answer(ben);
    const {claim} = (await event.storedOf(ben))!;
    await event.answer(carl);
    const own = await event.storedOf(carl);
    const url = own!.iri.split('#')[0]!;
    event.pod.put(url, event.pod.text(url)!.replaceAll(own!.claim!, claim!));
    valueOf(await into('names', letterOf(carl.webId, own!.iri, claim!), carl));
    const judgement = await judge();
    assert.deepEqual(summary(judgement).sort(), ['ben yes in', 'carl denied']);
    assert.ok(!judgement.toStrike.has(claim!));
  });

  it('gives somebody the old rank back', async () => {
    await event.answer(ben);
    await event.answer(carl);
    const {claim} = (await event.storedOf(ben))!;
    const resources = resourcesOf(event.pod, event.ana);
    const striking = {resources, fetch: event.ana.fetch, box: event.invitation.box};
    valueOf(await strikeClaims({...striking, strike: [claim!]}));
    assert.deepEqual(await event.who({ben, carl}), ['carl']);
    const judgement = await judge();
    assert.deepEqual(judgement.toGiveBack, [claim]);
    assert.deepEqual(summary(judgement), ['carl yes in', 'ben yes struck out']);
    valueOf(await strikeClaims({...striking, giveBack: [claim!]}));
    assert.deepEqual(await event.who({ben, carl}), ['ben', 'carl']);
  });

  it('can leave it to a moderator, and to nobody else, to strike out', async () => {
    await claimByHand();
    const {toStrike} = await judge({by: event.coop.moderator});
    const {box} = event.invitation;
    const strike = (by: Person) =>
      strikeClaims({resources: resourcesOf(event.pod, by), fetch: by.fetch, box, strike: toStrike.keys()});
    assert.equal((await strike(ben)).ok, false);
    valueOf(await strike(event.coop.moderator));
    assert.deepEqual(await event.who({}), []);
  });

  it('learns which letters are none, and takes them away', async () => {
    await event.answer(ben);
    const url = valueOf(await into('names', [triple(newItemIri(), rdf.type, schemaAgenda.Event)]));
    const {rubbish} = await judge();
    assert.deepEqual(rubbish, [url]);
    valueOf(await removeLetters(event.ana.fetch, rubbish));
    assert.deepEqual((await judge()).rubbish, []);
  });
});

describe('a guest without an account', () => {
  const invited = async (name: string, by: Member) => {
    const tab = event.pageOf(by);
    const work = guestWork(by.home, event.invitation, {answer: 'yes', companions: 0}, {name});
    assert.equal(await tab.outbox.settled(await tab.outbox.add(work)), undefined);
  };
  const guestsOf = ({participants}: Judgement) =>
    participants.map((one) => (one.status === 'confirmed' ? (one.registration.guest ?? nameOf(one.agent)) : one.status));

  it('has a place in the order of arrival when the organiser has typed in the name, as have others', async () => {
    await event.answer(ben);
    await invited('Mme Durand', event.ana);
    await invited('M. Petit', event.ana);
    await event.answer(event.ana);
    const judgement = await judge({capacity: 3});
    assert.deepEqual(guestsOf(judgement), ['ben', 'Mme Durand', 'M. Petit', 'ana']);
    assert.deepEqual(
      judgement.participants.map(({place}) => place?.status),
      ['in', 'in', 'in', 'waiting'],
    );
    assert.equal(judgement.toStrike.size, 0);
  });

  it('gives the place up when the organiser says so', async () => {
    await invited('Mme Durand', event.ana);
    const [guest] = (await judge()).participants;
    assert.ok(guest?.status === 'confirmed');
    const tab = event.pageOf(event.ana);
    const {registration} = guest;
    const work = guestWork(event.ana.home, event.invitation, {answer: 'no', companions: 0}, {registration});
    assert.equal(await tab.outbox.settled(await tab.outbox.add(work)), undefined);
    assert.deepEqual(await event.who({}), []);
    assert.deepEqual(guestsOf(await judge()), ['Mme Durand']);
  });

  it('is typed in by nobody but the organiser', async () => {
    await invited('Mme Durand', ben);
    const judgement = await judge();
    assert.deepEqual(guestsOf(judgement), ['denied']);
    assert.deepEqual([...judgement.toStrike.values()], ['denied']);
  });
});

describe('who was there', () => {
  it('is written down at the door without a network, by two people at the same time, and read by nobody else', async () => {
    const attendance = attendanceOf(event.invitation);
    const [own, others] = [
      await registrationAddress(ben.home, event.invitation),
      `${carl.home}private/registrations/r.ttl#it`,
    ];
    const tabs = [event.pageOf(event.ana), event.pageOf({...event.coop.moderator, home: ''})];
    const ids: string[] = [];
    for (const [index, registration] of [own, others].entries()) {
      const tab = tabs[index]!;
      const before = valueOf(await readAttendance(tab.resources, attendance));
      ids.push(await tab.outbox.add(checkInWork(attendance, before, registration, true)));
      assert.ok(valueOf(await readAttendance(tab.resources, attendance)).has(registration));
    }
    for (const [index, tab] of tabs.entries()) assert.equal(await tab.outbox.settled(ids[index]!), undefined);
    const found = valueOf(await readAttendance(resourcesOf(event.pod, event.ana), attendance));
    assert.deepEqual([...found].sort(), [own, others].sort());
    assert.equal((await ben.fetch(attendance)).status, 403);
  });
});

describe('a withdrawal in somebody else’s name', () => {
  it('changes nothing', async () => {
    await event.answer(ben);
    const {claim} = (await event.storedOf(ben))!;
    valueOf(await into('claims', keptTriples(claim!, 0, newKey())));
    assert.deepEqual(await event.who({ben}), ['ben']);
  });
});

/** As joining does: messages go into the person's own storage and nowhere else. */
function nameStorage({webId, storage}: Person): void {
  const card = webId.split('#')[0]!;
  event.pod.put(card, `${event.pod.text(card)} <${webId}> <${pim.storage}> <${storage}>.`);
}

describe('whoever is to be told', () => {
  const look = async (isCancelled = false, capacity = 1): Promise<News[]> => {
    const judgement = await judge({capacity});
    const resources = resourcesOf(event.pod, event.ana);
    const {box} = event.invitation;
    const options = {resources, box, judgement, capacity, isCancelled};
    const news = valueOf(await findNews(options));
    const {fetch, webId: from} = event.ana;
    const telling = {...options, fetch, from, now: new Date(), text: ({about}: News) => about};
    valueOf(await tellNews(telling, news));
    return [...news];
  };
  const named = (news: readonly News[]) => news.map(({about, agent}) => `${nameOf(agent)} ${about}`);

  beforeEach(async () => {
    for (const person of [ben, carl]) {
      valueOf(await ensureInbox({...person, resources: resourcesOf(event.pod, person)}));
      nameStorage(person);
    }
  });

  it('is who has moved up, once, even if the page was not open meanwhile', async () => {
    const tab = await event.answer(ben);
    await event.answer(carl);
    await event.answer(ben, {answer: 'no'}, tab);
    assert.deepEqual(named(await look()), ['carl place']);
    assert.deepEqual(named(await look()), []);
  });

  it('is who has waited when there is more room', async () => {
    await event.answer(ben);
    await event.answer(carl);
    assert.deepEqual(named(await look()), []);
    assert.deepEqual(named(await look(false, 2)), ['carl place']);
    assert.deepEqual(named(await look(false, 2)), []);
  });

  it('is nobody who had a place from the beginning', async () => {
    await event.answer(ben);
    assert.deepEqual(named(await look()), []);
  });

  it('is, of an event that is cancelled, everybody who has said yes or maybe, whether in or waiting', async () => {
    await event.answer(ben);
    await event.answer(carl, {answer: 'maybe'});
    await event.answer(event.ana, {answer: 'no'});
    assert.deepEqual(named(await look(true)), ['ben cancelled', 'carl cancelled']);
    assert.deepEqual(named(await look(true)), []);
  });

  it('is told again who could not be told, with the same message', async () => {
    const tab = await event.answer(ben);
    await event.answer(carl);
    await event.answer(ben, {answer: 'no'}, tab);
    event.pod.faults.loseAnswer({method: 'POST', path: /inbox/});
    const first = await look();
    const second = await look();
    assert.deepEqual(second, first);
    assert.deepEqual(named(await look()), []);
  });
});
