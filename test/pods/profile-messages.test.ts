import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newItemIri} from '../../pods/boxes/post.js';
import {readBox} from '../../pods/boxes/read-box.js';
import {ensureInbox} from '../../pods/inbox/inbox.js';
import {findInbox} from '../../pods/messages/find-inbox.js';
import {sendMessage} from '../../pods/messages/send.js';
import {problemOf, resourcesOf, valueOf} from '../support/fixtures.js';
import {createMemoryPod} from '../support/memory-pod.js';

const prefixes = `@prefix ldp: <http://www.w3.org/ns/ldp#>. @prefix pim: <http://www.w3.org/ns/pim/space#>.`;

/** Ana, whose profile says this beside her name, and Bo, who wants to write to her. */
function meet(profile: string) {
  const pod = createMemoryPod();
  const [ana, bo] = [pod.createPerson('ana'), pod.createPerson('bo')];
  if (profile) pod.put(ana.webId, `${prefixes} <#me> <http://xmlns.com/foaf/0.1/name> "Ana"; ${profile}.`);
  const find = () => findInbox(resourcesOf(pod), ana.webId, pod.fetch);
  return {pod, ana, bo, find};
}

describe('the inbox of a person', () => {
  it('is the one that was made when joining', async () => {
    const {pod, ana, find} = meet('');
    const inbox = valueOf(await ensureInbox({...ana, resources: resourcesOf(pod, ana)}));
    assert.equal(valueOf(await find()), inbox);
  });

  for (const [where, profile] of Object.entries({
    'in a storage that the profile names': 'ldp:inbox <../post/>; pim:storage <https://pods.example/ana/>',
    'in one of several storages, named without its slash':
      'ldp:inbox <https://b.example/x/in/>; pim:storage <../>, <https://b.example/x>',
  })) {
    it(`may lie ${where}`, async () => {
      assert.ok((await meet(profile).find()).ok);
    });
  }

  it('may lie in the storage around the profile if that names none, as far as the server tells', async () => {
    const {pod, ana, find} = meet('ldp:inbox <../post/>');
    assert.equal(problemOf(await find()), 'refused');
    pod.rule(
      '/ana/',
      `acl:agent <${ana.webId}>; acl:mode acl:Control`,
      'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read',
    );
    assert.ok((await find()).ok);
  });

  for (const [where, profile] of Object.entries({
    'on another host': 'ldp:inbox <https://elsewhere.example/in/>; pim:storage <../>',
    'in somebody else’s space on the same host': 'ldp:inbox <../../bo/inbox/>; pim:storage <../>',
    'where dots lead out of the storage': 'ldp:inbox <https://pods.example/ana/%2e%2e/bo/in/>; pim:storage <../>',
    'in a storage whose name only begins like the named one':
      'ldp:inbox <https://b.example/xy/in/>; pim:storage <https://b.example/x>',
    'on another host although the profile names no storage': 'ldp:inbox <https://elsewhere.example/in/>',
    'in somebody else’s space although the profile names no storage': 'ldp:inbox <../../bo/inbox/>',
  })) {
    it(`may not lie ${where}`, async () => {
      assert.equal(problemOf(await meet(profile).find()), 'refused');
    });
  }

  for (const profile of ['', 'ldp:inbox <mailto:ana@example.org>', 'ldp:inbox "inbox"']) {
    it(`is missing when the profile says “${profile}”`, async () => {
      assert.equal(problemOf(await meet(profile).find()), 'missing');
    });
  }
});

describe('a message', () => {
  async function correspond() {
    const {pod, ana, bo} = meet('');
    const inbox = valueOf(await ensureInbox({...ana, resources: resourcesOf(pod, ana)}));
    const text = 'Bonjour ! "<b>" \\ > . <#x> <#y> <#z>.\n— Bo';
    const message = {iri: newItemIri(), from: bo.webId, to: ana.webId, text, written: new Date('2026-11-24T10:00:00Z')};
    const received = async () => valueOf(await readBox(resourcesOf(pod, ana), inbox)).items;
    return {pod, ana, bo, inbox, message, received};
  }
  const as = (term: string) => `https://www.w3.org/ns/activitystreams#${term}`;

  it('says who wrote what to whom, and when', async () => {
    const {ana, bo, inbox, message, received} = await correspond();
    valueOf(await sendMessage(bo.fetch, inbox, message));
    const [item] = await received();
    const values = (term: string) => item!.graph.objects(message.iri, as(term)).map(({value}) => value);
    assert.ok(item!.graph.isA(message.iri, as('Note')));
    assert.deepEqual(['attributedTo', 'to', 'content', 'published'].map(values), [
      [bo.webId],
      [ana.webId],
      [message.text],
      ['2026-11-24T10:00:00.000Z'],
    ]);
    assert.equal(item!.graph.size, 5);
  });

  it('is there once when it was sent again after a lost answer, and lies in two places', async () => {
    const {pod, bo, inbox, message, received} = await correspond();
    pod.faults.loseAnswer({method: 'POST'});
    assert.equal(problemOf(await sendMessage(bo.fetch, inbox, message)), 'offline');
    valueOf(await sendMessage(bo.fetch, inbox, message));
    const messages = (await received()).map(({graph, doubles}) => [graph.firstOf(as('Note')), doubles.length]);
    assert.deepEqual(messages, [[message.iri, 1]]);
  });

  it('is read by nobody but the person that it is for', async () => {
    const {pod, bo, inbox, message, received} = await correspond();
    valueOf(await sendMessage(bo.fetch, inbox, message));
    const [item] = await received();
    for (const by of [bo.fetch, pod.createPerson('eve').fetch]) assert.equal((await by(item!.url)).status, 403);
    assert.equal((await pod.fetch(item!.url)).status, 401);
  });

  it('is refused as a value from somebody who is not signed in', async () => {
    const {pod, inbox, message} = await correspond();
    assert.equal(problemOf(await sendMessage(pod.fetch, inbox, message)), 'signed-out');
  });
});
