import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import {defaultTimeout} from '../../pods/http.js';
import {membersKind} from '../../pods/lists/members-kind.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {Resources} from '../../pods/documents/resources.js';
import {profilePrefixes, resourcesOf} from '../support/fixtures.js';
import {createMemoryPod, type MemoryPod} from '../support/memory-pod.js';

const good = `${profilePrefixes} <#me> a foaf:Person; foaf:name "Good".`;

/** A group of one good member and one unlucky one, both still to be read. */
function groupWith(pod: MemoryPod, unlucky: string, resources = resourcesOf(pod)) {
  pod.put('/good', good);
  pod.put('/group.ttl', `${profilePrefixes} <#it> a vcard:Group; vcard:hasMember <${unlucky}>, </good#me>.`);
  const list = new ThingList(resources, `${pod.origin}/group.ttl#it`, membersKind([]));
  const row = (source: string) => list.state.rows.find((each) => each.source === new URL(source, pod.origin).href);
  return {list, row};
}

describe('one bad source costs one row', () => {
  const cases: [string, (pod: MemoryPod) => unknown, string][] = [
    ['that is no Turtle', (pod) => pod.put('/bad', 'rubbish <'), 'malformed'],
    ['that is a web page', (pod) => pod.put('/bad', '<!doctype html><script>alert(1)</script>'), 'malformed'],
    ['that says nothing of the person', (pod) => pod.put('/bad', '<#you> <#p> "x".'), 'malformed'],
    ['that is missing', () => undefined, 'missing'],
    [
      'that may not be read',
      (pod) => (pod.put('/bad', good), pod.rule('/bad', 'acl:agent <https://x/>; acl:mode acl:Read')),
      'signed-out',
    ],
    ['that is huge', (pod) => pod.put('/bad', `${good} <#me> foaf:nick "${'x'.repeat(1 << 20)}".`), 'too-large'],
    ['whose server fails', (pod) => pod.faults.answer(500, {path: '/bad'}), 'server'],
    ['whose connection breaks', (pod) => pod.faults.loseRequest({path: '/bad'}), 'offline'],
  ];
  for (const [what, prepare, kind] of cases) {
    it(what, async () => {
      const pod = createMemoryPod();
      prepare(pod);
      const {list, row} = groupWith(pod, '/bad#me');
      await list.load();
      assert.equal(list.state.status, 'success');
      assert.deepEqual(
        [row('/bad#me')?.status, row('/bad#me')?.thing, row('/bad#me')?.problem?.kind],
        ['failed', undefined, kind],
      );
      assert.equal(row('/good#me')?.thing?.name, 'Good');
    });
  }

  it('on a dead host', async () => {
    const {list, row} = groupWith(createMemoryPod(), 'https://dead.example/card#me');
    await list.load();
    assert.equal(row('https://dead.example/card#me')?.problem?.kind, 'offline');
    assert.equal(row('/good#me')?.thing?.name, 'Good');
  });

  it('at an address that is none of the web', async () => {
    const {list, row} = groupWith(createMemoryPod(), 'urn:uuid:1');
    await list.load();
    assert.equal(row('urn:uuid:1')?.problem?.kind, 'bad-address');
    assert.equal(row('/good#me')?.thing?.name, 'Good');
  });

  it('that never answers, while the others are there at once', async () => {
    mock.timers.enable({apis: ['setTimeout']});
    try {
      const pod = createMemoryPod();
      pod.put('/bad', good);
      const {list, row} = groupWith(pod, '/bad#me');
      const held = pod.faults.hold({path: '/bad'});
      const shown = new Promise<void>((resolve) => list.subscribe(() => row('/good#me')?.status === 'ready' && resolve()));
      const loading = list.load();
      await Promise.all([held.arrived, shown]);
      assert.equal(row('/bad#me')?.status, 'pending');
      mock.timers.tick(defaultTimeout);
      await loading;
      assert.deepEqual([row('/bad#me')?.status, row('/bad#me')?.problem?.kind], ['failed', 'too-slow']);
    } finally {
      mock.timers.reset();
    }
  });

  it('with a hostile website and markup in the name, which stay what they are', async () => {
    const pod = createMemoryPod();
    pod.put(
      '/bad',
      `${profilePrefixes} <#me> a foaf:Person; foaf:name "<script>alert(1)</script>"; foaf:homepage <javascript:alert(1)>, "https://x/>.<x:y"; vcard:hasPhoto <data:text/html,x>.`,
    );
    const {list, row} = groupWith(pod, '/bad#me');
    await list.load();
    const {thing} = row('/bad#me')!;
    assert.deepEqual([thing?.name, thing?.website, thing?.photo], ['<script>alert(1)</script>', undefined, undefined]);
    assert.deepEqual(
      thing?.issues.map(({field}) => field),
      ['website', 'photo'],
    );
  });

  it('that can be asked for again', async () => {
    const pod = createMemoryPod();
    pod.put('/bad', good);
    pod.faults.answer(500, {path: '/bad'});
    const {list, row} = groupWith(pod, '/bad#me');
    await list.load();
    assert.equal(row('/bad#me')?.status, 'failed');
    await list.retry(`${pod.origin}/bad#me`);
    assert.deepEqual(
      [row('/bad#me')?.status, row('/bad#me')?.thing?.name, row('/bad#me')?.problem],
      ['ready', 'Good', undefined],
    );
  });

  it('in a container too, where the document keeps its row', async () => {
    const pod = createMemoryPod();
    pod.put('/people/good.ttl', good);
    pod.put('/people/bad.ttl', 'rubbish <');
    const list = new ThingList(resourcesOf(pod), `${pod.origin}/people/`, membersKind([]));
    await list.load();
    const rows = list.state.rows.map(({source, status, thing}) => [new URL(source).pathname, status, thing?.name]);
    assert.deepEqual(rows.sort(), [
      ['/people/bad.ttl', 'failed', undefined],
      ['/people/good.ttl', 'ready', 'Good'],
    ]);
  });
});

describe('a list that cannot be read', () => {
  const cases: [string, (pod: MemoryPod) => unknown, string][] = [
    ['is missing', (pod) => pod.delete('/group.ttl'), 'missing'],
    ['is no Turtle', (pod) => pod.put('/group.ttl', 'rubbish <'), 'malformed'],
    ['may not be read', (pod) => pod.rule('/group.ttl', 'acl:agent <https://x/>; acl:mode acl:Read'), 'signed-out'],
    ['lies on a server that is away', (pod) => pod.faults.close(), 'offline'],
  ];
  for (const [what, prepare, kind] of cases) {
    it(`because it ${what} says so, and can be tried again`, async () => {
      const pod = createMemoryPod();
      const {list} = groupWith(pod, '/other#me');
      const text = pod.text('/group.ttl')!;
      prepare(pod);
      await list.load();
      assert.deepEqual(
        [list.state.status, list.state.fetching, list.state.rows, list.state.problem?.kind],
        ['error', false, [], kind],
      );
      pod.faults.open();
      pod.put('/group.ttl', text);
      pod.rule('/group.ttl', 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read');
      await list.load();
      assert.deepEqual([list.state.status, list.state.rows.length, list.state.problem], ['success', 2, undefined]);
    });
  }

  it('any more keeps its rows on screen, with the reason', async () => {
    const pod = createMemoryPod();
    const {list, row} = groupWith(pod, '/other#me');
    await list.load();
    pod.faults.close();
    await list.load(true);
    assert.deepEqual(
      [list.state.status, list.state.problem?.kind, row('/good#me')?.thing?.name],
      ['success', 'offline', 'Good'],
    );
    pod.faults.open();
    await list.load(true);
    assert.equal(list.state.problem, undefined);
  });

  it('any more because it was taken back shows nothing of it', async () => {
    const pod = createMemoryPod();
    const {list} = groupWith(pod, '/other#me');
    await list.load();
    pod.rule('/group.ttl', 'acl:agent <https://x/>; acl:mode acl:Read');
    await list.load(true);
    assert.deepEqual([list.state.status, list.state.problem?.kind, list.state.rows], ['error', 'signed-out', []]);
  });

  it('because its address is none is told without asking anybody', async () => {
    const pod = createMemoryPod();
    const list = new ThingList(new Resources({fetch: pod.fetch}), 'javascript:alert(1)', membersKind([]));
    await list.load();
    assert.equal(list.state.problem?.kind, 'bad-address');
    assert.equal(pod.arrivals.length, 0);
  });
});
