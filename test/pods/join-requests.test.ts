import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {as, ldp, pim, schema} from '../../vocab/rdf/vocabularies.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {findCoop} from '../../pods/coop/discovery.js';
import {acceptRequest, refuseRequest} from '../../pods/joining/decide.js';
import {joiningDocument, requestToJoin} from '../../pods/joining/request.js';
import {readJoinRequests} from '../../pods/joining/requests.js';
import {membersKind} from '../../pods/lists/members-kind.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {foundCoop, problemOf, profilePrefixes, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {createMemoryPod, type MemoryPod, type Person} from '../support/memory-pod.js';

const now = new Date('2026-02-01T00:00:00Z');

function newcomer(pod: MemoryPod, name: string): Person {
  const person = pod.createPerson(name);
  pod.put(`/${name}/profile/card`, `${profilePrefixes} <#me> a foaf:Person; foaf:name "${name}".`);
  return person;
}

async function coopOf({pod, layout}: TestCoop): Promise<Coop> {
  return valueOf(await findCoop(resourcesOf(pod), layout.coop));
}

/** Asks to join, with nothing remembered of an earlier try. */
async function ask(coop: TestCoop, person: Person) {
  const resources = resourcesOf(coop.pod, person);
  return requestToJoin({resources, fetch: person.fetch, webId: person.webId, coop: await coopOf(coop)});
}

async function requestsIn(coop: TestCoop) {
  return readJoinRequests(resourcesOf(coop.pod, coop.moderator), coop.moderator.fetch, await coopOf(coop));
}

async function decision(coop: TestCoop, index = 0) {
  const request = valueOf(await requestsIn(coop))[index]!;
  const {pod, moderator} = coop;
  return {resources: resourcesOf(pod, moderator), fetch: moderator.fetch, coop: await coopOf(coop), request};
}

async function members({pod, layout}: TestCoop): Promise<(string | undefined)[]> {
  const list = new ThingList(resourcesOf(pod), layout.membersList, membersKind([]));
  await list.load();
  return list.state.rows.map(({thing}) => thing?.name);
}

async function profileOf(pod: MemoryPod, {webId}: Person) {
  const url = webId.split('#')[0]!;
  return parseTurtle(pod.text(url)!, url);
}

const messagesFor = (pod: MemoryPod, {storage}: Person) =>
  pod.arrivals.filter(({method, url}) => method === 'POST' && url.startsWith(`${storage}inbox/`)).length;

describe('a newcomer who asks to join', () => {
  it('is in the list once a moderator has accepted, and is told', async () => {
    const coop = await foundCoop(createMemoryPod());
    const nour = newcomer(coop.pod, 'nour');
    valueOf(await ask(coop, nour));
    assert.deepEqual(await members(coop), []);
    assert.deepEqual(valueOf(await acceptRequest(await decision(coop), {layout: coop.layout, now})), {isTold: true});
    assert.deepEqual(await members(coop), ['nour']);
    assert.deepEqual(valueOf(await requestsIn(coop)), []);
    assert.equal(messagesFor(coop.pod, nour), 1);
  });

  it('can be found and told something from then on', async () => {
    const coop = await foundCoop(createMemoryPod());
    const nour = newcomer(coop.pod, 'nour');
    valueOf(await ask(coop, nour));
    const profile = await profileOf(coop.pod, nour);
    assert.deepEqual(profile.iris(nour.webId, pim.storage), [nour.storage]);
    assert.deepEqual(profile.iris(nour.webId, ldp.inbox), [`${nour.storage}inbox/`]);
  });

  it('keeps the inbox that the profile names', async () => {
    const coop = await foundCoop(createMemoryPod());
    const nour = newcomer(coop.pod, 'nour');
    const own = `<#me> <${ldp.inbox}> <../post/>`;
    coop.pod.put('/nour/profile/card', `${profilePrefixes} <#me> a foaf:Person; foaf:name "nour". ${own}.`);
    valueOf(await ask(coop, nour));
    assert.deepEqual((await profileOf(coop.pod, nour)).iris(nour.webId, ldp.inbox), [`${nour.storage}post/`]);
  });

  it('who asks again after an interruption keeps one home, and counts once', async () => {
    const coop = await foundCoop(createMemoryPod());
    const nour = newcomer(coop.pod, 'nour');
    const first = valueOf(await ask(coop, nour));
    assert.equal(valueOf(await ask(coop, nour)), first);
    const requests = valueOf(await requestsIn(coop));
    assert.equal(requests.length, 1);
    assert.deepEqual([requests[0]!.isConfirmed, requests[0]!.items.length], [true, 2]);
    await acceptRequest(await decision(coop), {layout: coop.layout, now});
    assert.deepEqual(valueOf(await requestsIn(coop)), []);
  });

  it('may be interrupted at any request, and gets there at the next try', async () => {
    for (let step = 1; step < 40; step++) {
      const coop = await foundCoop(createMemoryPod());
      const nour = newcomer(coop.pod, 'nour');
      let left = step;
      const flaky: typeof fetch = (input, init) =>
        left-- > 0 ? nour.fetch(input, init) : Promise.reject(new TypeError('No network'));
      const resources = resourcesOf(coop.pod, {...nour, fetch: flaky});
      const first = await requestToJoin({resources, fetch: flaky, webId: nour.webId, coop: await coopOf(coop)});
      valueOf(await ask(coop, nour));
      const requests = valueOf(await requestsIn(coop));
      assert.deepEqual(
        requests.map(({webId, isConfirmed}) => [webId, isConfirmed]),
        [[nour.webId, true]],
      );
      if (first.ok) return;
    }
    assert.fail('Joining takes more requests than this test interrupts');
  });

  it('gets a reason when the coop says no, and is not in the list', async () => {
    const coop = await foundCoop(createMemoryPod());
    const nour = newcomer(coop.pod, 'nour');
    valueOf(await ask(coop, nour));
    const said = await refuseRequest(await decision(coop), 'Pas encore de place, écrivez-nous en mars.');
    assert.deepEqual(valueOf(said), {isTold: true});
    assert.deepEqual([await members(coop), valueOf(await requestsIn(coop))], [[], []]);
  });

  it('of a coop that takes no requests is told so', async () => {
    const coop = await foundCoop(createMemoryPod());
    const nour = newcomer(coop.pod, 'nour');
    const closed = {...(await coopOf(coop)), joiningBox: undefined};
    const resources = resourcesOf(coop.pod, nour);
    const asked = await requestToJoin({resources, fetch: nour.fetch, webId: nour.webId, coop: closed});
    assert.equal(problemOf(asked), 'missing');
  });
});

describe('the box for requests', () => {
  it('is read by moderators and by nobody else', async () => {
    const coop = await foundCoop(createMemoryPod());
    const nour = newcomer(coop.pod, 'nour');
    valueOf(await ask(coop, nour));
    const asNour = await readJoinRequests(resourcesOf(coop.pod, nour), nour.fetch, await coopOf(coop));
    assert.equal(problemOf(asNour), 'forbidden');
  });

  it('shows a request made in another’s name as unconfirmed, and nobody joins by it', async () => {
    const coop = await foundCoop(createMemoryPod());
    const [victim, mallory] = [newcomer(coop.pod, 'victim'), newcomer(coop.pod, 'mallory')];
    const home = valueOf(await ask(coop, mallory));
    const word = coop.pod.text(joiningDocument(home))!.replaceAll(mallory.webId, victim.webId);
    coop.pod.put(joiningDocument(home), word);
    const forged = `<urn:uuid:1> a <${as.Join}>; <${as.actor}> <${victim.webId}>; <${as.object}> <${coop.layout.coop}>;
      <https://w3id.org/solidaire/ns#home> <${home}>.`;
    await mallory.fetch(coop.layout.joiningBox, {
      method: 'POST',
      headers: {'content-type': 'text/turtle'},
      body: forged,
    });
    const requests = valueOf(await requestsIn(coop));
    const claimed = requests.findIndex(({webId}) => webId === victim.webId);
    assert.equal(requests[claimed]?.isConfirmed, false);
    const accepted = await acceptRequest(await decision(coop, claimed), {layout: coop.layout, now});
    assert.equal(problemOf(accepted), 'refused');
    assert.deepEqual(await members(coop), []);
  });

  it('with rubbish in it shows the requests that are none', async () => {
    const coop = await foundCoop(createMemoryPod());
    const nour = newcomer(coop.pod, 'nour');
    const bodies = ['rubbish <', '<#it> a <urn:x>.', `<#it> <${schema.name}> "<script>alert(1)</script>".`];
    for (const body of bodies) {
      await nour.fetch(coop.layout.joiningBox, {method: 'POST', headers: {'content-type': 'text/turtle'}, body});
    }
    valueOf(await ask(coop, nour));
    assert.deepEqual(
      valueOf(await requestsIn(coop)).map(({webId}) => webId),
      [nour.webId],
    );
  });
});
