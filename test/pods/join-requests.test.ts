import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {as, ldp, pim, schema, solid} from '../../vocab/rdf/vocabularies.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {clearRubbish, refuseRequest} from '../../pods/joining/decide.js';
import {Resources} from '../../pods/documents/resources.js';
import {requestToJoin} from '../../pods/joining/request.js';
import {readJoinRequests} from '../../pods/joining/requests.js';
import {joiningDocument} from '../../pods/joining/word.js';
import {foundCoop, problemOf, profilePrefixes, resourcesOf, valueOf} from '../support/fixtures.js';
import {accept, ask, coopOf, deskOf, members, newcomer, readAll, requestsIn} from '../support/joining.js';
import {createMemoryPod, type MemoryPod, type Person} from '../support/memory-pod.js';

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
    assert.deepEqual(valueOf(await accept(coop)), {isTold: true});
    assert.deepEqual(await members(coop), ['nour']);
    assert.deepEqual(await requestsIn(coop), []);
    assert.equal(messagesFor(coop.pod, nour), 1);
  });

  it('can be found and told something from then on', async () => {
    const coop = await foundCoop(createMemoryPod());
    const nour = newcomer(coop.pod, 'nour');
    valueOf(await ask(coop, nour));
    const profile = await profileOf(coop.pod, nour);
    assert.deepEqual(profile.iris(nour.webId, pim.storage), [nour.storage]);
    assert.deepEqual(profile.iris(nour.webId, ldp.inbox), [`${nour.storage}inbox/`]);
    const [index] = profile.iris(nour.webId, solid.publicTypeIndex);
    assert.equal((await coop.pod.fetch(index!)).status, 200);
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
    const requests = await requestsIn(coop);
    assert.equal(requests.length, 1);
    assert.deepEqual([requests[0]!.isConfirmed, requests[0]!.items.length], [true, 2]);
    await accept(coop);
    assert.deepEqual(await requestsIn(coop), []);
  });

  it('may be interrupted at any request, and gets there at the next try', async () => {
    for (let step = 1; step < 60; step++) {
      const coop = await foundCoop(createMemoryPod());
      const nour = newcomer(coop.pod, 'nour');
      let left = step;
      const flaky: typeof fetch = (input, init) =>
        left-- > 0 ? nour.fetch(input, init) : Promise.reject(new TypeError('No network'));
      const resources = resourcesOf(coop.pod, {...nour, fetch: flaky});
      const first = await requestToJoin({resources, fetch: flaky, webId: nour.webId, coop: await coopOf(coop)});
      valueOf(await ask(coop, nour));
      const requests = await requestsIn(coop);
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
    const said = await refuseRequest(
      await deskOf(coop),
      (await requestsIn(coop))[0]!,
      'Pas encore de place, écrivez-nous en mars.',
    );
    assert.deepEqual(valueOf(said), {isTold: true});
    assert.deepEqual([await members(coop), await requestsIn(coop)], [[], []]);
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
    const requests = await requestsIn(coop);
    const claimed = requests.findIndex(({webId}) => webId === victim.webId);
    assert.equal(requests[claimed]?.isConfirmed, false);
    const accepted = await accept(coop, claimed);
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
    const read = valueOf(await readAll(coop));
    assert.deepEqual([read.requests.map(({webId}) => webId), read.rubbish.length], [[nour.webId], bodies.length]);
    valueOf(await clearRubbish(await deskOf(coop), read.rubbish));
    assert.equal(valueOf(await readAll(coop)).rubbish.length, 0);
  });

  it('of which more are there than are read at once says how many wait', async () => {
    const coop = await foundCoop(createMemoryPod());
    for (let index = 0; index < 503; index++) coop.pod.put(`${coop.layout.joiningBox}${index}.ttl`, '<#it> a <urn:x>.');
    const {rubbish, waiting} = valueOf(await readAll(coop));
    assert.deepEqual([rubbish.length, waiting], [500, 3]);
  });

  it('is read to the end although a stranger’s server answers nothing: it is left alone after three waits', async () => {
    const coop = await foundCoop(createMemoryPod());
    const nour = newcomer(coop.pod, 'nour');
    const strangers = Array.from({length: 30}, (_, index) => `https://slow.example/${index}#me`);
    for (const [index, webId] of strangers.entries()) {
      const claim = `<urn:uuid:${index}> a <${as.Join}>; <${as.actor}> <${webId}>; <${as.object}> <${coop.layout.coop}>;
        <https://w3id.org/solidaire/ns#home> <https://slow.example/coop/${index}/>.`;
      coop.pod.put(`${coop.layout.joiningBox}${index}.ttl`, claim);
    }
    valueOf(await ask(coop, nour));
    const desk = await deskOf(coop);
    const asked: string[] = [];
    const fetch: typeof desk.fetch = (input, init) => {
      const {url} = new Request(input, init);
      if (!url.startsWith('https://slow.example/')) return desk.fetch(input, init);
      asked.push(url);
      return Promise.reject(new TypeError('no answer'));
    };
    const {requests} = valueOf(await readJoinRequests(new Resources({fetch}), fetch, desk.coop));
    const byNour = requests.find(({webId}) => webId === nour.webId);
    assert.ok(byNour?.isConfirmed);
    assert.equal(requests.filter(({unchecked}) => unchecked).length, strangers.length, 'the others can be looked at again');
    assert.ok(asked.length < 10, `${asked.length} requests`);
  });
});
