import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {membersKind} from '../../pods/lists/members-kind.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {foundCoop, join, resourcesOf} from '../support/fixtures.js';
import {createMemoryPod, type MemoryPod} from '../support/memory-pod.js';

const prefixes = `@prefix foaf: <http://xmlns.com/foaf/0.1/>. @prefix tree: <https://w3id.org/tree#>.
  @prefix dct: <http://purl.org/dc/terms/>. @prefix solid: <http://www.w3.org/ns/solid/terms#>.`;

describe('a list of things is opened', () => {
  let pod: MemoryPod;
  beforeEach(() => (pod = createMemoryPod()));
  const put = (path: string, turtle: string) => pod.put(path, `${prefixes} ${turtle}`);

  async function open(address: string) {
    const list = new ThingList(resourcesOf(pod), new URL(address, pod.origin).href, membersKind(['fr']));
    await list.load();
    const {status, problem, rows} = list.state;
    return {status, problem: problem?.kind, names: rows.map(({label}) => label).sort()};
  }
  const good = (...names: string[]) => ({status: 'success', problem: undefined, names});

  describe('from several pages', () => {
    const person = (name: string) => `<#${name}> a foaf:Person; foaf:name "${name}".`;

    it('that relations lead to, one after the other', async () => {
      put(
        '/club/list.ttl',
        `<#it> a tree:Collection; tree:view <>; tree:member <#Ana>. <> tree:relation [tree:node <two.ttl>]. ${person('Ana')}`,
      );
      put(
        '/club/two.ttl',
        `<list.ttl#it> tree:member <#Ben>. <> tree:relation <#on>. <#on> tree:node <three.ttl>. ${person('Ben')}`,
      );
      put('/club/three.ttl', `<list.ttl#it> tree:member <#Chloe>. ${person('Chloe')}`);
      assert.deepEqual(await open('/club/list.ttl#it'), good('Ana', 'Ben', 'Chloe'));
    });

    it('of which the first is named as a view', async () => {
      put('/club/list.ttl', '<#it> a tree:Collection; tree:view <one.ttl>.');
      put('/club/one.ttl', `<list.ttl#it> tree:member <#Ana>. ${person('Ana')}`);
      assert.deepEqual(await open('/club/list.ttl#it'), good('Ana'));
    });

    it('but not from places where somebody else writes', async () => {
      const other = createMemoryPod({origin: 'https://elsewhere.example'});
      put('/mallory/list.ttl', `</club/list.ttl#it> tree:member <#Mallory>. ${person('Mallory')}`);
      other.put('/list.ttl', '<#x> <#y> <#z>.');
      const relations = ['/mallory/list.ttl', 'https://elsewhere.example/list.ttl', '/club/../mallory/list.ttl'];
      put(
        '/club/list.ttl',
        `<#it> a tree:Collection; tree:member <#Ana>. ${person('Ana')}
        <> tree:relation ${relations.map((node) => `[tree:node <${node}>]`).join(', ')}.`,
      );
      assert.deepEqual(await open('/club/list.ttl#it'), good('Ana'));
      assert.ok(!pod.arrivals.some(({url}) => url.includes('mallory')), 'not even asked');
    });

    it('that lead back to where they come from', async () => {
      put(
        '/club/list.ttl',
        `<#it> a tree:Collection; tree:member <#Ana>. <> tree:relation [tree:node <two.ttl>]. ${person('Ana')}`,
      );
      put(
        '/club/two.ttl',
        `<list.ttl#it> tree:member <#Ben>. <> tree:relation [tree:node <list.ttl>], [tree:node <two.ttl>]. ${person('Ben')}`,
      );
      assert.deepEqual(await open('/club/list.ttl#it'), good('Ana', 'Ben'));
    });

    it('of which one cannot be read, with the reason beside the others', async () => {
      put(
        '/club/list.ttl',
        `<#it> a tree:Collection; tree:member <#Ana>. <> tree:relation [tree:node <gone.ttl>], [tree:node <two.ttl>]. ${person('Ana')}`,
      );
      put('/club/two.ttl', `<list.ttl#it> tree:member <#Ben>. ${person('Ben')}`);
      assert.deepEqual(await open('/club/list.ttl#it'), {...good('Ana', 'Ben'), problem: 'missing'});
    });
  });

  describe('from an index of types', () => {
    const people = '<#it> a tree:Collection; tree:member <#Ana>. <#Ana> a foaf:Person; foaf:name "Ana".';

    it('that registers it', async () => {
      put('/people.ttl', people);
      put('/index.ttl', '<> a solid:TypeIndex. <#1> solid:forClass foaf:Person; solid:instance </people.ttl#it>.');
      assert.deepEqual(await open('/index.ttl'), good('Ana'));
    });

    it('that the coop names', async () => {
      const coop = await foundCoop(pod);
      await join(coop, 'ana', '<#me> foaf:name "Ana".');
      assert.deepEqual(await open(coop.layout.coop), good('Ana'));
    });

    it('that has none of this kind, with the reason', async () => {
      put('/index.ttl', '<> a solid:TypeIndex. <#1> solid:forClass foaf:Agent; solid:instance </people.ttl#it>.');
      assert.deepEqual(await open('/index.ttl'), {status: 'error', problem: 'missing', names: []});
    });

    it('but not for ever', async () => {
      put('/a.ttl', '<> a solid:TypeIndex. <#1> solid:forClass foaf:Person; solid:instance </b.ttl>.');
      put('/b.ttl', '<> a solid:TypeIndex. <#1> solid:forClass foaf:Person; solid:instance </a.ttl>.');
      assert.deepEqual(await open('/a.ttl'), {status: 'error', problem: 'malformed', names: []});
    });
  });
});
