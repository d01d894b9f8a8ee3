import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {membersKind} from '../../pods/lists/members-kind.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {profilePrefixes, resourcesOf} from '../support/fixtures.js';
import {createMemoryPod, type MemoryPod} from '../support/memory-pod.js';

const head = `${profilePrefixes}
  @prefix tree: <https://w3id.org/tree#>.
  @prefix dct: <http://purl.org/dc/terms/>.
  @prefix ldes: <https://w3id.org/ldes#>.
  @prefix owl: <http://www.w3.org/2002/07/owl#>.
`;

/** Opens a list and reads all that may be read. */
async function open(pod: MemoryPod, address: string) {
  const list = new ThingList(resourcesOf(pod), new URL(address, pod.origin).href, membersKind(['fr']));
  await list.load();
  const {status, problem, rows} = list.state;
  return {list, status, problem, rows, names: rows.map(({thing}) => thing?.name).sort()};
}

const person = (name: string) => `${profilePrefixes} <#me> a foaf:Person; foaf:name "${name}".`;

describe('a list of people opens', () => {
  it('from one document with many people', async () => {
    const pod = createMemoryPod();
    pod.put('/people.ttl', `${head} <#a> a foaf:Person; foaf:name "Ana". <#b> a vcard:Individual; vcard:fn "Bo".`);
    assert.deepEqual((await open(pod, '/people.ttl')).names, ['Ana', 'Bo']);
    assert.equal(pod.arrivals.length, 1);
  });

  it('from one profile', async () => {
    const pod = createMemoryPod();
    pod.put('/card', person('Ana'));
    assert.deepEqual((await open(pod, '/card')).names, ['Ana']);
    assert.deepEqual((await open(pod, '/card#me')).names, ['Ana']);
  });

  it('from a document without people, as empty', async () => {
    const pod = createMemoryPod();
    pod.put('/nothing.ttl', '<#a> <#b> <#c>.');
    const {status, names} = await open(pod, '/nothing.ttl');
    assert.deepEqual([status, names], ['success', []]);
  });

  it('from a container of profiles, with its other documents left alone', async () => {
    const pod = createMemoryPod();
    const card = (name: string) =>
      `<> a foaf:PersonalProfileDocument; foaf:maker <#me>; foaf:primaryTopic <#me>.`.concat(
        person(name).replace(profilePrefixes, ''),
      );
    pod.put('/people/ana', profilePrefixes + card('Ana'));
    pod.put('/people/bo.ttl', profilePrefixes + card('Bo'));
    pod.put('/people/both.ttl', `${head} <#c> a foaf:Person; foaf:name "Cy". <#d> a foaf:Person; foaf:name "Di".`);
    pod.put('/people/about.ttl', `${head} <> dct:title "Not a person".`);
    pod.put('/people/empty.ttl', '');
    pod.put('/people/photo.png', '\u0089PNG', 'image/png');
    pod.put('/people/page.html', '<p>', 'text/html');
    pod.put('/people/more/eve.ttl', person('Eve'));
    const {names, rows, status} = await open(pod, '/people/');
    assert.deepEqual(names, ['Ana', 'Bo', 'Cy', 'Di']);
    assert.deepEqual([status, rows.every((row) => row.status === 'ready')], ['success', true]);
    const asked = pod.arrivals.map(({url}) => new URL(url).pathname);
    assert.equal(
      asked.some((path) => /png|html|more/.test(path)),
      false,
    );
  });

  it('from an empty container', async () => {
    const pod = createMemoryPod();
    pod.put('/people/', '');
    const {status, rows} = await open(pod, '/people/');
    assert.deepEqual([status, rows], ['success', []]);
  });

  it('from an address book as the SolidOS contacts write it', async () => {
    const pod = createMemoryPod();
    pod.put(
      '/book/index.ttl',
      `${head} <#this> a vcard:AddressBook; dct:title "Book"; vcard:nameEmailIndex <people.ttl>; vcard:groupIndex <groups.ttl>.`,
    );
    pod.put(
      '/book/people.ttl',
      `${head}
      <Person/1/index.ttl#this> vcard:inAddressBook <index.ttl#this>; vcard:fn "Ana".
      <Person/2/index.ttl#this> vcard:inAddressBook <index.ttl#this>; vcard:fn "Bo".
      <Person/3/index.ttl#this> vcard:inAddressBook <other.ttl#this>; vcard:fn "Other".`,
    );
    for (const address of ['/book/index.ttl#this', '/book/index.ttl'])
      assert.deepEqual((await open(pod, address)).names, ['Ana', 'Bo'], address);
    assert.equal(pod.arrivals.length, 4, 'the people themselves are not opened');
  });

  it('from an address book whose index cannot be read, with the reason', async () => {
    const pod = createMemoryPod();
    pod.put('/book.ttl', `${head} <#this> a vcard:AddressBook; vcard:nameEmailIndex <missing.ttl>.`);
    const {status, problem} = await open(pod, '/book.ttl');
    assert.deepEqual([status, problem?.kind], ['error', 'missing']);
  });

  it('from a group, whose members are read where the group does not name them', async () => {
    const pod = createMemoryPod();
    pod.put('/ana', person('Ana'));
    pod.put('/bo', '<> <http://xmlns.com/foaf/0.1/name> "Bo".');
    pod.put(
      '/group.ttl',
      `${head} <#this> a vcard:Group; vcard:fn "Friends"; vcard:hasMember </ana#me>, </bo>, <#local>; vcard:member <#old>.
      <#local> vcard:fn "Local". <#old> vcard:fn "Old". </ana#me> owl:sameAs <#a>.`,
    );
    for (const address of ['/group.ttl#this', '/group.ttl'])
      assert.deepEqual((await open(pod, address)).names, ['Ana', 'Bo', 'Local', 'Old'], address);
  });

  it('from a collection of another coop, described in its rows or by itself', async () => {
    const pod = createMemoryPod();
    pod.put(
      '/list.ttl',
      `${head} <#it> a tree:Collection; tree:member <#r1>, </ana#me>.
      <#r1> dct:isVersionOf </bo#me>; vcard:fn "Bo". </ana#me> a foaf:Person; foaf:name "Ana".`,
    );
    const {names, rows} = await open(pod, '/list.ttl#it');
    assert.deepEqual(names, ['Ana', 'Bo']);
    assert.deepEqual(rows.map(({source}) => new URL(source).pathname).sort(), ['/ana', '/bo']);
    assert.deepEqual((await open(pod, '/list.ttl')).names, ['Ana', 'Bo']);
  });

  it('from a stream of another coop that is still empty', async () => {
    const pod = createMemoryPod();
    pod.put('/list.ttl', `${head} <#it> a ldes:EventStream. <#editor> a foaf:Person; foaf:name "No member".`);
    assert.deepEqual((await open(pod, '/list.ttl#it')).names, []);
  });

  it('with each person once, however often the document says it', async () => {
    const pod = createMemoryPod();
    pod.put(
      '/list.ttl',
      `${head} <#it> a tree:Collection; tree:member <#r1>, <#r2>. <#r1> dct:isVersionOf </ana#me>; vcard:fn "Ana". <#r2> dct:isVersionOf </ana#me>; vcard:fn "Ana".`,
    );
    pod.put(
      '/group.ttl',
      `${head} <#it> a vcard:Group; vcard:hasMember </ana#me>; vcard:member </ana#me>. </ana#me> vcard:fn "Ana".`,
    );
    assert.deepEqual((await open(pod, '/list.ttl#it')).names, ['Ana']);
    assert.deepEqual((await open(pod, '/group.ttl#it')).names, ['Ana']);
  });
});

describe('a long list', () => {
  it('reads a hundred sources, those on screen first, and more when asked', async () => {
    const pod = createMemoryPod();
    for (let index = 0; index < 250; index++)
      pod.put(`/people/${String(index).padStart(3, '0')}.ttl`, person(`Ana ${index}`));
    const list = new ThingList(resourcesOf(pod), `${pod.origin}/people/`, membersKind([]));
    const first = list.load();
    const listed = new Promise<void>((resolve) => list.subscribe(({rows}) => rows.length === 250 && resolve()));
    await listed;
    list.prioritise([`${pod.origin}/people/240.ttl`]);
    await first;
    const ready = () => list.state.rows.filter(({status}) => status === 'ready').length;
    assert.deepEqual([ready(), list.state.waiting], [100, 150]);
    assert.ok(list.state.rows.some(({thing}) => thing?.name === 'Ana 240'));
    list.readMore();
    await list.load();
    assert.deepEqual([ready(), list.state.waiting], [200, 50]);
    list.readMore();
    await list.load();
    assert.deepEqual([ready(), list.state.waiting], [250, 0]);
    assert.equal(pod.arrivals.length, 251, 'each once');
  });

  it('of many thousand rows in one document is there without another request', async () => {
    const pod = createMemoryPod();
    const rows = Array.from(
      {length: 5_000},
      (_, index) => `<#it> tree:member <#${index}>. <#${index}> dct:isVersionOf </p${index}#me>; vcard:fn "Ana ${index}".`,
    );
    pod.put('/list.ttl', `${head} <#it> a tree:Collection. ${rows.join('\n')}`);
    assert.equal((await open(pod, '/list.ttl#it')).rows.length, 5_000);
    assert.equal(pod.arrivals.length, 1);
  });
});
