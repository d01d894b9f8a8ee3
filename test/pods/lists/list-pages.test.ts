import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {admitMember, memberRows} from '../../../pods/coop/admit.js';
import type {Resources} from '../../../pods/documents/resources.js';
import {announce} from '../../../pods/lists/announce.js';
import {membersKind} from '../../../pods/lists/members-kind.js';
import {readList} from '../../../pods/lists/recognise.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import {tidyList} from '../../../pods/lists/tidy.js';
import {mostPages} from '../../../pods/lists/tree-pages.js';
import {foundCoop, join, profilePrefixes, resourcesOf, valueOf} from '../../support/fixtures.js';
import {addMembers, foundLongCoop, page} from '../../support/lists/long-coop.js';
import {createMemoryPod, type MemoryPod} from '../../support/memory-pod.js';

const head = `${profilePrefixes} @prefix tree: <https://w3id.org/tree#>. @prefix dct: <http://purl.org/dc/terms/>.
  @prefix coop: <https://w3id.org/solidaire/ns#>.`;
const list = 'https://pods.example/list/index.ttl#it';

function row(name: string): string {
  return `<${list}> tree:member <${list}-${name}>. <${list}-${name}> dct:isVersionOf </people/${name}#me>; foaf:name "${name}".`;
}

/** Stores the list's own document, with one row and links. */
function putRoot(pod: MemoryPod, ...links: string[]): void {
  pod.put('/list/index.ttl', `${head} <#it> a tree:Collection; tree:view <>. ${row('root')} ${linksTo(links)}`);
}

function linksTo(links: readonly string[]): string {
  return links
    .map((link, index) => `<> tree:relation <#to-${index}>. <#to-${index}> a tree:Relation; tree:node <${link}>.`)
    .join('\n');
}

function putPage(pod: MemoryPod, path: string, name: string, ...links: string[]): void {
  pod.put(`/list/${path}`, `${head} ${row(name)} ${linksTo(links)}`);
}

async function open(pod: MemoryPod, resources = resourcesOf(pod)) {
  const read = valueOf(await readList(resources, list, membersKind([]), false));
  return {...read, names: read.rows.map(({label}) => label).sort()};
}

describe('a list on several pages', () => {
  it('is read as a whole, each page once, also when pages point to each other', async () => {
    const pod = createMemoryPod();
    putRoot(pod, 'pages/1.ttl', 'pages/2.ttl', 'pages/2.ttl');
    putPage(pod, 'pages/1.ttl', 'ana', '2.ttl', '../index.ttl');
    putPage(pod, 'pages/2.ttl', 'bo', '1.ttl', '3.ttl');
    putPage(pod, 'pages/3.ttl', 'chi', '3.ttl');
    const {names, problem, isPartial} = await open(pod);
    assert.deepEqual([names, problem, isPartial], [['ana', 'bo', 'chi', 'root'], undefined, false]);
    assert.equal(pod.arrivals.length, 4);
  });

  it('never leads to another host, out of its container, or to what members may append', async () => {
    const pod = createMemoryPod();
    pod.put(
      '/list/index.ttl',
      `${head} <#it> a tree:Collection; tree:view <>; coop:announcements <new.ttl>. ${row('root')}
       ${linksTo(['https://elsewhere.example/page.ttl', '/people/page.ttl', '../list-2/page.ttl', 'new.ttl', 'x/../../people/page.ttl'])}`,
    );
    for (const place of ['/people/page.ttl', '/list-2/page.ttl', '/list/new.ttl']) pod.put(place, `${head} ${row('evil')}`);
    const {names, problem} = await open(pod);
    assert.deepEqual([names, problem], [['root'], undefined]);
    assert.equal(pod.arrivals.length, 1);
  });

  it('asks for a few pages at a time', async () => {
    const pod = createMemoryPod();
    const pages = Array.from({length: 30}, (_, index) => `pages/${index}.ttl`);
    putRoot(pod, ...pages);
    pages.forEach((path, index) => putPage(pod, path, `ana-${index}`));
    let [now, most] = [0, 0];
    const resources = resourcesOf(pod);
    const read = resources.read.bind(resources);
    resources.read = async (iri, options) => {
      most = Math.max(most, ++now);
      return read(iri, options).finally(() => now--);
    };
    assert.equal((await open(pod, resources)).rows.length, 31);
    assert.ok(most > 1 && most <= 6, `${most} at a time`);
  });

  it('costs the rows of a page that cannot be read, and says so', async () => {
    const pod = createMemoryPod();
    putRoot(pod, 'pages/1.ttl', 'pages/2.ttl');
    putPage(pod, 'pages/2.ttl', 'bo');
    const {names, problem, isPartial} = await open(pod);
    assert.deepEqual(
      [names, problem?.kind, problem?.url],
      [['bo', 'root'], 'missing', 'https://pods.example/list/pages/1.ttl'],
    );
    assert.equal(isPartial, false, 'it is known what is missing');
  });

  it('says that there is more when it is too long to be read as a whole', async () => {
    const pod = createMemoryPod();
    const pages = Array.from({length: mostPages + 10}, (_, index) => `pages/${index}.ttl`);
    putRoot(pod, ...pages);
    pages.forEach((path, index) => putPage(pod, path, `ana-${index}`));
    const {rows, problem, isPartial} = await open(pod);
    assert.deepEqual([rows.length, problem?.kind, isPartial], [mostPages, 'too-large', true]);
    assert.equal(pod.arrivals.length, mostPages);
  });

  it('is read in one of its views only, since each view holds all of it', async () => {
    const pod = createMemoryPod();
    pod.put('/list/index.ttl', `${head} <#it> a tree:Collection; tree:view <>, <by-name/index.ttl>. ${row('root')}`);
    assert.deepEqual((await open(pod)).names, ['root']);
    assert.equal(pod.arrivals.length, 1);
    pod.put('/list/index.ttl', `${head} <#it> a tree:Collection; tree:view <by-name/index.ttl>. `);
    putPage(pod, 'by-name/index.ttl', 'ana');
    assert.deepEqual((await open(pod)).names, ['ana']);
  });

  it('shows of a source that has two rows the one that was issued last, and nothing if that one is a note that it is gone', async () => {
    const pod = createMemoryPod();
    const version = (name: string, time: string, more = '') =>
      `<${list}> tree:member <#${name}>. <#${name}> dct:isVersionOf </people/ana#me>; foaf:name "${name}"; dct:issued "${time}"${more}.`;
    putRoot(pod, 'pages/1.ttl', 'pages/2.ttl');
    pod.put('/list/pages/1.ttl', `${head} ${version('new', '2026-02-01T00:00:00Z')}`);
    pod.put('/list/pages/2.ttl', `${head} ${version('old', '2026-01-01T00:00:00Z')}`);
    assert.deepEqual((await open(pod)).names, ['new', 'root']);
    pod.put(
      '/list/pages/2.ttl',
      `${head} ${version('gone', '2026-03-01T00:00:00Z', '; a <https://www.w3.org/ns/activitystreams#Delete>')}`,
    );
    assert.deepEqual((await open(pod)).names, ['root']);
  });
});

describe('a list on several pages that somebody follows', () => {
  const followed = (resources: Resources) =>
    [...resources.all()]
      .filter(({listeners}) => listeners.size)
      .map(({url}) => url.split('/official/').at(-1))
      .sort();

  it('needs a line for its own document and its announcements, and none for its pages', async () => {
    const coop = await foundLongCoop(450);
    assert.equal((await page(coop)).pages, 4);
    const resources = resourcesOf(coop.pod);
    const shown = new ThingList(resources, coop.layout.membersList, membersKind([]));
    const undo = shown.subscribe(() => undefined);
    await shown.load();
    assert.equal(shown.state.rows.length, 450);
    assert.deepEqual(followed(resources), ['members/index.ttl', 'members/new.ttl']);
    undo();
    assert.deepEqual(followed(resources), []);
  });

  it('takes in what has changed on a page, and asks for that page alone', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    addMembers(coop, 320);
    assert.equal((await page(coop)).pages, 3);
    const {pod, moderator, layout} = coop;
    const resources = resourcesOf(pod);
    const shown = new ThingList(resources, layout.membersList, membersKind([]));
    const names = () => shown.state.rows.map(({label}) => label);
    const changed = new Promise<void>((resolve) =>
      shown.subscribe(() => {
        if (names().includes('Anna')) resolve();
      }),
    );
    await shown.load();
    pod.put(`${ana.storage}profile/card`, `${profilePrefixes} <#me> a foaf:Person; foaf:name "Anna".`);
    valueOf(
      await announce({resources: resourcesOf(pod, ana), fetch: ana.fetch, list: layout.membersList, source: ana.webId}),
    );
    const desk = {resources: resourcesOf(pod, moderator), fetch: moderator.fetch, list: layout.membersList};
    valueOf(await tidyList({...desk, shape: memberRows, now: new Date('2026-03-01')}));
    const before = pod.arrivals.length;
    // As a live line, or polling, would have it.
    await resources.readAgain(layout.membersList);
    await changed;
    await shown.load();
    const paths = pod.arrivals.slice(before).map(({url}) => url.split('/official/members/').at(-1));
    assert.deepEqual(paths.sort(), ['index.ttl', 'pages/1.ttl']);
    assert.equal(shown.state.rows.length, 321);
  });

  it('is asked for anew with one request when nothing has changed', async () => {
    const coop = await foundLongCoop(450);
    await page(coop);
    const resources = resourcesOf(coop.pod);
    const shown = new ThingList(resources, coop.layout.membersList, membersKind([]));
    await shown.load();
    assert.equal(coop.pod.arrivals.filter(({agent, url}) => !agent && url.includes('/pages/')).length, 4);
    const before = coop.pod.arrivals.length;
    await shown.load(true);
    assert.deepEqual(
      coop.pod.arrivals.slice(before).map(({url}) => url.split('/').at(-1)),
      ['index.ttl', 'new.ttl'],
    );
  });

  it('sees who has just been admitted', async () => {
    const coop = await foundLongCoop(250);
    await page(coop);
    const {pod, moderator, layout} = coop;
    const resources = resourcesOf(pod);
    const shown = new ThingList(resources, layout.membersList, membersKind([]));
    await shown.load();
    const zoe = pod.createPerson('zoe');
    const desk = {resources: resourcesOf(pod, moderator), fetch: moderator.fetch, layout};
    const home = `${zoe.storage}coop/x/`;
    valueOf(await admitMember({...desk, webId: zoe.webId, home, now: new Date()}));
    await shown.load(true);
    assert.ok(shown.state.rows.some(({source}) => source === zoe.webId));
  });
});
