import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ownerRule, ruleTriples, writeRules, type Rule} from '../../pods/access/rules.js';
import {problemOf, valueOf} from '../support/fixtures.js';
import {createMemoryPod} from '../support/memory-pod.js';

function openPlace() {
  const pod = createMemoryPod();
  const [ana, bo] = [pod.createPerson('ana'), pod.createPerson('bo')];
  const container = pod.put('/ana/place/', '');
  const document = pod.put('/ana/place/doc.ttl', '<#it> <http://xmlns.com/foaf/0.1/name> "Ana".');
  const status = async (by: typeof fetch, url: string) => (await by(url)).status;
  return {pod, ana, bo, container, document, status};
}

describe('writing rules', () => {
  it('gives a person, a group or everybody what was said, and nobody else', async () => {
    const {pod, ana, bo, document, status} = openPlace();
    const group = pod.put('/group.ttl', `<#it> <http://www.w3.org/2006/vcard/ns#hasMember> <${bo.webId}>.`);
    const grants: [Rule, number, number][] = [
      [{modes: ['Read'], agents: [bo.webId]}, 200, 401],
      [{modes: ['Read'], groups: [`${group}#it`]}, 200, 401],
      [{modes: ['Read'], public: 'anyone-signed-in'}, 200, 401],
      [{modes: ['Read'], public: 'everyone'}, 200, 200],
      [{modes: ['Append'], public: 'everyone'}, 403, 401],
    ];
    for (const [rule, forBo, forAnyone] of grants) {
      valueOf(await writeRules(ana.fetch, document, [{...ownerRule(ana.webId), inside: false}, rule]));
      assert.deepEqual(
        [await status(ana.fetch, document), await status(bo.fetch, document), await status(pod.fetch, document)],
        [200, forBo, forAnyone],
        JSON.stringify(rule),
      );
    }
  });

  it('tells what holds for a container from what holds inside', async () => {
    const {pod, ana, container, document, status} = openPlace();
    valueOf(
      await writeRules(ana.fetch, container, [
        ownerRule(ana.webId),
        {modes: ['Read'], public: 'everyone', here: false, inside: true},
      ]),
    );
    assert.deepEqual([await status(pod.fetch, container), await status(pod.fetch, document)], [401, 200]);
    valueOf(await writeRules(ana.fetch, container, [ownerRule(ana.webId), {modes: ['Read'], public: 'everyone'}]));
    assert.deepEqual([await status(pod.fetch, container), await status(pod.fetch, document)], [200, 401]);
  });

  it('replaces the rules that were there', async () => {
    const {pod, ana, document, status} = openPlace();
    const own = {...ownerRule(ana.webId), inside: false};
    valueOf(await writeRules(ana.fetch, document, [own, {modes: ['Read'], public: 'everyone'}]));
    valueOf(await writeRules(ana.fetch, document, [own]));
    assert.equal(await status(pod.fetch, document), 401);
  });

  it('changes nothing when somebody else changed the rules in the meantime', async () => {
    const {pod, ana, document} = openPlace();
    const own = {...ownerRule(ana.webId), inside: false};
    for (const before of ['no rules', 'rules']) {
      const held = pod.faults.hold({method: 'PUT', path: '/ana/place/doc.ttl.acl', times: 1});
      const writing = writeRules(ana.fetch, document, [own, {modes: ['Read'], public: 'everyone'}]);
      await held.arrived;
      valueOf(await writeRules(ana.fetch, document, [own]));
      held.release();
      assert.equal(problemOf(await writing), 'conflict', `with ${before} before`);
      assert.equal((await pod.fetch(document)).status, 401);
    }
  });

  it('is for who controls the resource', async () => {
    const {ana, bo, document} = openPlace();
    assert.equal(problemOf(await writeRules(bo.fetch, document, [ownerRule(bo.webId)])), 'forbidden');
    valueOf(
      await writeRules(ana.fetch, document, [
        {...ownerRule(ana.webId), inside: false},
        {modes: ['Read', 'Write'], agents: [bo.webId]},
      ]),
    );
    assert.equal(problemOf(await writeRules(bo.fetch, document, [ownerRule(bo.webId)])), 'forbidden');
  });

  it('tells when a server has no rules of this kind, or is away', async () => {
    const {pod, ana, document} = openPlace();
    const bare: typeof fetch = () => Promise.resolve(new Response(null));
    assert.equal(problemOf(await writeRules(bare, document, [ownerRule(ana.webId)])), 'server');
    pod.faults.close();
    assert.equal(problemOf(await writeRules(ana.fetch, document, [ownerRule(ana.webId)])), 'offline');
  });
});

describe('rules that would lock their owner out', () => {
  const me = 'https://pods.example/ana/profile/card#me';
  const refused = (resource: string, ...rules: Rule[]) =>
    assert.throws(() => ruleTriples(resource, rules, `${resource}.acl`), RangeError);

  it('are refused for a document', () => {
    const document = 'https://pods.example/ana/doc.ttl';
    refused(document);
    refused(document, {modes: ['Read', 'Write'], agents: [me]});
    refused(document, {modes: ['Control'], agents: []});
    refused(document, {modes: ['Control'], groups: ['https://pods.example/group#it']});
    refused(document, {modes: ['Control'], agents: [me], here: false, inside: true});
    assert.ok(ruleTriples(document, [{...ownerRule(me), inside: false}], `${document}.acl`).length);
  });

  it('are refused for a container, also when only what lies inside would be lost', () => {
    const container = 'https://pods.example/ana/place/';
    refused(container, {modes: ['Read', 'Write', 'Control'], agents: [me]});
    refused(container, {modes: ['Read', 'Write', 'Control'], agents: [me], here: false, inside: true});
    assert.ok(ruleTriples(container, [ownerRule(me)], `${container}.acl`).length);
  });

  it('are never sent', async () => {
    const {pod, ana, document} = openPlace();
    await assert.rejects(writeRules(ana.fetch, document, [{modes: ['Read'], public: 'everyone'}]), RangeError);
    assert.equal(pod.text(`${document}.acl`), undefined);
  });

  it('hold no name that could become a rule of its own', () => {
    const evil = 'https://x/>. <#all> <http://www.w3.org/ns/auth/acl#agentClass> <http://xmlns.com/foaf/0.1/Agent';
    refused('https://pods.example/ana/doc.ttl', ownerRule(me), {modes: ['Read'], agents: [evil]});
    refused('https://pods.example/ana/doc.ttl', ownerRule(me), {modes: ['Read'], groups: [evil]});
  });
});
