import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {answerByRule} from '../../pods/joining/by-rule.js';
import {refuseRequest} from '../../pods/joining/decide.js';
import {changeInvitations} from '../../pods/joining/invitations.js';
import {requestToJoin, requestToLeave, requestToStay, type Joining} from '../../pods/joining/request.js';
import {stillWaits, type JoinRequest} from '../../pods/joining/requests.js';
import {readJoiningState} from '../../pods/joining/state.js';
import {joiningDocument} from '../../pods/joining/word.js';
import {readRoll} from '../../pods/members/roll.js';
import {foundCoop, join, problemOf, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {accept, ask, coopOf, deskOf, members, newcomer, readAll, requestsIn} from '../support/joining.js';
import {createMemoryPod, type Person} from '../support/memory-pod.js';

let coop: TestCoop;
beforeEach(async () => (coop = await foundCoop(createMemoryPod())));

const answer = async () => valueOf(await answerByRule(await deskOf(coop)));
const joiningOf = async (person: Person, answered?: string): Promise<Joining> => ({
  resources: resourcesOf(coop.pod, person),
  fetch: person.fetch,
  webId: person.webId,
  coop: await coopOf(coop),
  answered,
});
const stateOf = async (person: Person, listed?: readonly string[]) =>
  valueOf(await readJoiningState(resourcesOf(coop.pod, person), person.webId, person.storage, await coopOf(coop), listed));
const waits = async (request: JoinRequest) => {
  const {resources, fetch} = await deskOf(coop);
  return stillWaits(resources, fetch, request);
};
const homesOf = async ({webId}: Person) =>
  valueOf(await readRoll(resourcesOf(coop.pod), coop.layout.membersList)).get(webId)?.homes;

describe('a newcomer whom the coop has refused', () => {
  it('waits for another answer after asking again', async () => {
    const nour = newcomer(coop.pod, 'nour');
    valueOf(await ask(coop, nour));
    const [first] = await requestsIn(coop);
    valueOf(await refuseRequest(await deskOf(coop), first!, 'Pas encore.'));
    const refused = await stateOf(nour);
    assert.equal(refused.status, 'refused');
    const {request} = refused as {request: string};
    valueOf(await requestToJoin(await joiningOf(nour, request)));
    assert.equal((await stateOf(nour)).status, 'asked');
    const [second] = await requestsIn(coop);
    assert.equal(second?.isConfirmed, true);
    assert.notEqual(second?.iri, first!.iri);
  });
});

describe('a member who was not made one by asking', () => {
  it('can leave, and comes back to the same home', async () => {
    const ana = await join(coop, 'ana');
    assert.equal((await stateOf(ana, [ana.home])).home, ana.home);
    valueOf(await requestToLeave(await joiningOf(ana), ana.home));
    assert.deepEqual(await stateOf(ana, [ana.home]), {status: 'leaving', home: ana.home});
    await answer();
    assert.equal(await homesOf(ana), undefined);
    assert.equal(valueOf(await ask(coop, ana)), ana.home);
    valueOf(await accept(coop));
    assert.deepEqual(await homesOf(ana), [ana.home]);
  });

  it('has a home that counts even if another one was noted and never made', async () => {
    const ana = await join(coop, 'ana');
    const {storage} = ana;
    const noted = `<${coop.layout.coop}> <https://w3id.org/solidaire/ns#home> <${storage}coop/never/>.`;
    coop.pod.put(`${storage}coop/homes.ttl`, noted);
    assert.equal((await stateOf(ana, [ana.home])).home, ana.home);
    assert.deepEqual(await stateOf(ana, ['https://elsewhere.example/coop/x/']), {status: 'none'});
  });
});

describe('a member who takes the wish to leave back', () => {
  it('stays, and no moderator is asked', async () => {
    const ana = await join(coop, 'ana', '<#me> foaf:name "ana".');
    valueOf(await requestToLeave(await joiningOf(ana), ana.home));
    valueOf(await requestToStay(await joiningOf(ana), ana.home));
    const {answered, settled, requests} = await answer();
    assert.deepEqual([answered, settled.map(({webId}) => webId), requests], [[], [ana.webId], []]);
    assert.deepEqual(await members(coop), ['ana']);
    assert.deepEqual(await requestsIn(coop), []);
    assert.equal((await stateOf(ana, [ana.home])).status, 'asked');
  });

  it('is not sent away by an old word that somebody else sends again', async () => {
    const [ana, mallory] = [await join(coop, 'ana', '<#me> foaf:name "ana".'), newcomer(coop.pod, 'mallory')];
    valueOf(await requestToLeave(await joiningOf(ana), ana.home));
    const old = coop.pod.text(joiningDocument(ana.home))!;
    await answer();
    valueOf(await ask(coop, ana));
    valueOf(await accept(coop));
    const iri = /urn:uuid:[0-9a-f-]+(?=> a )/.exec(old)?.[0];
    const body = `${old} <${iri}> <https://w3id.org/solidaire/ns#home> <${ana.home}>.`;
    await mallory.fetch(coop.layout.joiningBox, {method: 'POST', headers: {'content-type': 'text/turtle'}, body});
    const {answered, requests} = await answer();
    assert.deepEqual([answered, requests.map(({wish, isConfirmed}) => [wish, isConfirmed])], [[], [['leave', false]]]);
    assert.deepEqual(await members(coop), ['ana']);
  });
});

describe('a newcomer who takes the request back', () => {
  it('does not become a member, and leaves nothing in the box', async () => {
    const nour = newcomer(coop.pod, 'nour');
    const home = valueOf(await ask(coop, nour));
    valueOf(await requestToLeave(await joiningOf(nour), home));
    valueOf(await changeInvitations(await deskOf(coop), {add: [nour.webId]}));
    const {answered, settled} = await answer();
    assert.deepEqual([answered, settled.length], [[], 1]);
    assert.deepEqual([await members(coop), await requestsIn(coop)], [[], []]);
  });
});

describe('a request that a moderator has on screen', () => {
  const asked = async () => {
    valueOf(await ask(coop, newcomer(coop.pod, 'nour')));
    return (await requestsIn(coop))[0]!;
  };

  it('waits until another moderator has answered it', async () => {
    const request = await asked();
    assert.equal(valueOf(await waits(request)), true);
    valueOf(await accept(coop));
    assert.equal(valueOf(await waits(request)), false);
  });

  it('waits no longer once it is taken back', async () => {
    const request = await asked();
    const nour = {webId: request.webId, storage: `${coop.pod.origin}/nour/`, fetch: coop.pod.fetchAs(request.webId)};
    valueOf(await requestToLeave(await joiningOf(nour), request.home));
    assert.equal(valueOf(await waits(request)), false);
  });

  it('is not taken for answered because no server answers', async () => {
    const request = await asked();
    const {resources, fetch} = await deskOf(coop);
    coop.pod.faults.close();
    assert.equal(problemOf(await stillWaits(resources, fetch, request)), 'offline');
  });
});

describe('what cannot be read now', () => {
  it('is no rubbish, since it may be a request', async () => {
    valueOf(await ask(coop, newcomer(coop.pod, 'nour')));
    const [request] = await requestsIn(coop);
    const {pathname} = new URL(request!.items[0]!);
    coop.pod.faults.answer(500, {path: pathname});
    const {requests, rubbish, unread} = valueOf(await readAll(coop));
    assert.deepEqual([requests, rubbish, unread], [[], [], request!.items]);
    coop.pod.faults.answer(404, {path: pathname});
    assert.deepEqual(valueOf(await readAll(coop)), {requests: [], rubbish: [], unread: [], waiting: 0});
    assert.equal((await requestsIn(coop)).length, 1);
  });

  it('makes a request unchecked, and not unconfirmed for good', async () => {
    const nour = newcomer(coop.pod, 'nour');
    const home = valueOf(await ask(coop, nour));
    for (const path of [new URL(nour.webId).pathname, new URL(joiningDocument(home)).pathname]) {
      coop.pod.faults.answer(500, {path});
      const [request] = await requestsIn(coop);
      assert.deepEqual([request?.isConfirmed, request?.unchecked?.kind], [false, 'server'], path);
    }
    const [request] = await requestsIn(coop);
    assert.deepEqual([request?.isConfirmed, request?.unchecked], [true, undefined]);
  });
});
