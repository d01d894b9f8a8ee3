import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {announce} from '../../pods/lists/announce.js';
import {membersKind} from '../../pods/lists/members-kind.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import type {Resources} from '../../pods/documents/resources.js';
import {foundCoop, join, profilePrefixes, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {connect, createMemoryPod} from '../support/memory-pod.js';
import {Resources as Documents} from '../../pods/documents/resources.js';

function openList({pod, layout}: TestCoop, resources: Resources = resourcesOf(pod)) {
  const list = new ThingList(resources, layout.membersList, membersKind(['fr']));
  return {
    list,
    resources,
    names: () => list.state.rows.map(({thing}) => thing?.name),
    row: (source: string) => list.state.rows.find((row) => row.source === source),
  };
}

/** Writes into the announcements whatever a member, or somebody who became one, wants to write there. */
function append({pod, layout}: TestCoop, ...addresses: string[]): void {
  const text = pod.text(layout.membersAnnouncements)!;
  const lines = addresses.map(
    (address, index) =>
      `<#${Math.abs(hash(address))}-${index}> <https://www.w3.org/ns/activitystreams#object> <${address}>.`,
  );
  pod.put(layout.membersAnnouncements, `${text}\n${lines.join('\n')}`);
}
const hash = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);

const rename = ({pod}: TestCoop, name: string, to: string) =>
  pod.put(`/${name}/profile/card`, `${profilePrefixes} <#me> a foaf:Person; foaf:name "${to}".`);

describe('the coop’s list of members', () => {
  it('shows its rows without opening a single profile', async () => {
    const coop = await foundCoop(createMemoryPod());
    await join(coop, 'ana', '<#me> foaf:name "Ana".');
    await join(coop, 'bo', '<#me> foaf:name "Bo".');
    const before = coop.pod.arrivals.length;
    const {list, names} = openList(coop);
    await list.load();
    assert.deepEqual(names(), ['Ana', 'Bo']);
    const asked = coop.pod.arrivals.slice(before).map(({url}) => url);
    assert.deepEqual(asked, [coop.layout.membersList.split('#')[0], coop.layout.membersAnnouncements]);
  });

  it('is read again for who asks for the newest while it is still being read', async () => {
    const coop = await foundCoop(createMemoryPod());
    await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const path = new URL(coop.layout.membersList).pathname;
    const before = coop.pod.arrivals.length;
    const held = coop.pod.faults.hold({path, times: 1});
    const {list} = openList(coop);
    const first = list.load();
    await held.arrived;
    const newest = list.load(true);
    held.release();
    await Promise.all([first, newest]);
    assert.equal(coop.pod.arrivals.slice(before).filter(({url}) => url.endsWith(path)).length, 2);
  });

  it('leaves out what has been taken out of it', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    await join(coop, 'bo', '<#me> foaf:name "Bo".');
    const url = coop.layout.membersList.split('#')[0]!;
    const text = coop.pod.text(url)!;
    const graph = await parseTurtle(text, url);
    const gone = [...graph.subjects()].find((subject) =>
      graph.iris(subject, 'http://purl.org/dc/terms/isVersionOf').includes(ana.webId),
    )!;
    coop.pod.put(url, `${text} <${gone}> a <https://www.w3.org/ns/activitystreams#Delete>.`);
    const {list, names} = openList(coop);
    await list.load();
    assert.deepEqual(names(), ['Bo']);
  });

  it('is empty before anybody has joined', async () => {
    const {list} = openList(await foundCoop(createMemoryPod()));
    await list.load();
    assert.deepEqual([list.state.status, list.state.fetching, list.state.rows], ['success', false, []]);
  });

  it('shows what a member has announced as it is at its source', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    await join(coop, 'bo', '<#me> foaf:name "Bo".');
    rename(coop, 'ana', 'Anna');
    rename(coop, 'bo', 'not announced');
    const {pod, layout} = coop;
    valueOf(await announce({resources: resourcesOf(pod), fetch: ana.fetch, list: layout.membersList, source: ana.webId}));
    const {list, names} = openList(coop);
    await list.load();
    assert.deepEqual(names(), ['Anna', 'Bo']);
  });

  it('believes the source and not the announcement', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const forged = `<${ana.webId}> <http://xmlns.com/foaf/0.1/name> "Forged"; a <https://www.w3.org/ns/activitystreams#Delete>.`;
    coop.pod.put(coop.layout.membersAnnouncements, `${coop.pod.text(coop.layout.membersAnnouncements)!}\n${forged}`);
    append(coop, ana.webId);
    const {list, names} = openList(coop);
    await list.load();
    assert.deepEqual(names(), ['Ana']);
  });

  it('shows a change of its own page at once', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const {list, resources, names} = openList(coop);
    await list.load();
    rename(coop, 'ana', 'Anna');
    await resources.read(ana.webId);
    await list.update(ana.webId);
    assert.deepEqual(names(), ['Anna']);
  });

  it('is read again when its document has changed', async () => {
    const coop = await foundCoop(createMemoryPod());
    const {list, resources, names} = openList(coop);
    await list.load();
    await join(coop, 'ana', '<#me> foaf:name "Ana".');
    await list.load();
    assert.deepEqual(names(), []);
    await resources.read(coop.layout.membersList, {fresh: true});
    await list.load();
    assert.deepEqual(names(), ['Ana']);
    await join(coop, 'bo', '<#me> foaf:name "Bo".');
    await list.load(true);
    assert.deepEqual(names(), ['Ana', 'Bo']);
  });
});

describe('an announced address', () => {
  it('outside the members’ homes is not even opened', async () => {
    const pod = createMemoryPod();
    const spy = createMemoryPod({origin: 'https://spy.example'});
    const coop = await foundCoop(pod);
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const planted = pod.put('/ana/shared/ana.ttl', `<${ana.webId}> <http://xmlns.com/foaf/0.1/name> "Planted".`);
    const climbing = `${ana.home}public/../../../shared/ana.ttl`;
    append(
      coop,
      'https://spy.example/pixel.ttl',
      planted,
      climbing,
      `${ana.storage}coop/`,
      'urn:x:y',
      'javascript:alert(1)',
    );
    const before = pod.arrivals.length;
    const {list, names} = openList(coop, new Documents({fetch: connect(pod, spy).fetch}));
    await list.load();
    assert.deepEqual(names(), ['Ana']);
    assert.equal(spy.arrivals.length, 0);
    assert.equal(pod.arrivals.length - before, 2);
  });

  it('that is not the profile itself says nothing of a member, not even from the member’s home', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const bo = await join(coop, 'bo', '<#me> foaf:name "Bo".');
    const both = `<${ana.webId}> <http://xmlns.com/foaf/0.1/name> "Anna". <${bo.webId}> <http://xmlns.com/foaf/0.1/name> "Forged".`;
    append(coop, coop.pod.put(`${ana.home}public/me.ttl`, both));
    const {list, names} = openList(coop);
    await list.load();
    assert.deepEqual(names(), ['Ana', 'Bo']);
  });

  it('in a home that lies in another one speaks for neither', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const bo = await join(coop, 'bo', '<#me> foaf:name "Bo".');
    const list = coop.layout.membersList.split('#')[0]!;
    coop.pod.put(list, coop.pod.text(list)!.replace(bo.home, `${ana.home}public/bo/`));
    const inner = `${ana.home}public/bo/me.ttl`;
    coop.pod.put(
      inner,
      `<${ana.webId}> <http://xmlns.com/foaf/0.1/name> "A". <${bo.webId}> <http://xmlns.com/foaf/0.1/name> "B".`,
    );
    append(coop, inner);
    const {list: opened, names} = openList(coop);
    await opened.load();
    assert.deepEqual(names(), ['Ana', 'Bo']);
  });

  it('of a profile that is gone takes away what was shown, with the reason', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    append(coop, ana.webId);
    coop.pod.delete('/ana/profile/card');
    coop.pod.rule('/ana/profile/card', 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read');
    const {list, row} = openList(coop);
    await list.load();
    const shown = row(ana.webId);
    assert.deepEqual([shown?.status, shown?.thing, shown?.problem?.kind], ['failed', undefined, 'missing']);
  });

  it('of a profile whose server is away leaves what was shown, with the reason', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    append(coop, ana.webId);
    coop.pod.faults.answer(503, {path: '/ana/profile/card'});
    const {list, row} = openList(coop);
    await list.load();
    const shown = row(ana.webId);
    assert.deepEqual([shown?.status, shown?.thing?.name, shown?.problem?.kind], ['ready', 'Ana', 'server']);
    await list.retry(ana.webId);
    assert.equal(row(ana.webId)?.problem, undefined);
  });

  it('that another member made up inside a home hides nobody', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    coop.pod.put(`${ana.home}public/note.ttl`, '<#it> <http://xmlns.com/foaf/0.1/name> "A note".');
    coop.pod.put(`${ana.home}public/broken.ttl`, 'rubbish <');
    const inventions = [
      'public/nothing.ttl#it',
      'public/nothing.ttl',
      'private/note.ttl#it',
      'public/note.ttl#it',
      'public/note.ttl',
      'public/broken.ttl#it',
      'public/',
    ];
    append(coop, ...inventions.map((place) => ana.home + place));
    const {list, row} = openList(coop);
    await list.load();
    assert.deepEqual([row(ana.webId)?.status, row(ana.webId)?.problem], ['ready', undefined]);
    assert.equal(row(ana.webId)?.thing?.name, 'Ana');
    assert.equal(list.state.rows.length, 1);
  });

  it('of one of several people in one document speaks for that one', async () => {
    const pod = createMemoryPod();
    const people = pod.put('/people.ttl', `${profilePrefixes} <#ana> foaf:name "Anna". <#bo> foaf:name "Bob".`);
    const row = (name: string) =>
      `<#it> tree:member <#r-${name}>. <#r-${name}> dct:isVersionOf <people.ttl#${name}>; dct:creator <people.ttl#${name}>; foaf:name "${name}".`;
    const address = pod.put(
      '/list.ttl',
      `@prefix tree: <https://w3id.org/tree#>. @prefix dct: <http://purl.org/dc/terms/>. ${profilePrefixes}
      <#it> a tree:Collection; <https://w3id.org/solidaire/ns#announcements> <new.ttl>. ${row('ana')} ${row('bo')}`,
    );
    pod.put('/new.ttl', `<#1> <https://www.w3.org/ns/activitystreams#object> <people.ttl#ana>.`);
    const list = new ThingList(resourcesOf(pod), `${address}#it`, membersKind([]));
    await list.load();
    assert.deepEqual(
      list.state.rows.map(({thing}) => thing?.name),
      ['Anna', 'bo'],
    );
    assert.ok(people);
  });
});

describe('very many announcements', () => {
  it('are not read when they are larger than a reader should bear', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    append(coop, ana.webId, ...Array.from({length: 4_000}, (_, index) => `https://spam.example/${index}`));
    rename(coop, 'ana', 'Anna');
    const {list, names} = openList(coop);
    await list.load();
    assert.deepEqual([list.state.status, ...names()], ['success', 'Ana']);
  });

  it('are opened a hundred at a time', async () => {
    const coop = await foundCoop(createMemoryPod());
    const sources = Array.from({length: 130}, (_, index) => coop.pod.put(`/p/${index}.ttl`, '<#me> <urn:x> "y".') + '#me');
    const list130 = coop.layout.membersList.split('#')[0]!;
    const row = (source: string, index: number) =>
      `<#it> <https://w3id.org/tree#member> <#r${index}>. <#r${index}> <http://purl.org/dc/terms/isVersionOf> <${source}>.`;
    coop.pod.put(list130, `${coop.pod.text(list130)!}\n${sources.map(row).join('\n')}`);
    append(coop, ...sources);
    const before = coop.pod.arrivals.length;
    const {list} = openList(coop);
    await list.load();
    assert.equal(coop.pod.arrivals.length - before, 102);
    assert.equal(list.state.waiting, 30);
    list.readMore();
    await list.load();
    assert.equal(coop.pod.arrivals.length - before, 132);
    assert.equal(list.state.waiting, 0);
  });

  it('that cannot be read leave the list as it is', async () => {
    const coop = await foundCoop(createMemoryPod());
    await join(coop, 'ana', '<#me> foaf:name "Ana".');
    coop.pod.put(coop.layout.membersAnnouncements, 'rubbish <');
    const {list, names} = openList(coop);
    await list.load();
    assert.deepEqual([list.state.status, list.state.problem, ...names()], ['success', undefined, 'Ana']);
  });
});
