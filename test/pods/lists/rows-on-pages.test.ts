import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {admitMember, memberRows} from '../../../pods/coop/admit.js';
import {removeMember} from '../../../pods/coop/remove-member.js';
import {announce} from '../../../pods/lists/announce.js';
import {rebuildList} from '../../../pods/lists/rebuild.js';
import {tidyList} from '../../../pods/lists/tidy.js';
import type {Tidying} from '../../../pods/lists/tidying.js';
import {readRoll} from '../../../pods/members/roll.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {coop as terms, dct, tree, vcard} from '../../../vocab/rdf/vocabularies.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import {foundCoop, join, problemOf, profilePrefixes, resourcesOf, valueOf, type TestCoop} from '../../support/fixtures.js';
import {
  addMembers,
  allSources,
  linkedPages,
  memberAt,
  page,
  pagesOf,
  rootOf,
  sourcesIn,
  visit,
} from '../../support/lists/long-coop.js';
import {createMemoryPod, type Person} from '../../support/memory-pod.js';

const later = new Date('2026-03-01T00:00:00Z');

interface PagedCoop extends TestCoop {
  readonly ana: Person & {home: string};
  readonly bo: Person & {home: string};
}

/** A coop of 212 members on two pages. Ana and Bo came first: their rows lie on the first page. */
async function foundPaged(): Promise<PagedCoop> {
  const coop = await foundCoop(createMemoryPod());
  const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
  const bo = await join(coop, 'bo', '<#me> foaf:name "Bo".');
  addMembers(coop, 210);
  assert.deepEqual(await page(coop), {pages: 2, rows: 200});
  return {...coop, ana, bo};
}

function pageUrl({layout}: TestCoop, name: string): string {
  return new URL(`pages/${name}`, layout.membersList).href;
}

function desk({pod, moderator, layout}: TestCoop) {
  return {resources: resourcesOf(pod, moderator), fetch: moderator.fetch, list: layout.membersList};
}

function tidying(coop: TestCoop, now = later): Tidying {
  return {...desk(coop), shape: memberRows, now};
}

async function rename(coop: TestCoop, member: Person, name: string): Promise<void> {
  const {pod, layout} = coop;
  pod.put(`${member.storage}profile/card`, `${profilePrefixes} <#me> a foaf:Person; foaf:name "${name}".`);
  valueOf(
    await announce({
      resources: resourcesOf(pod, member),
      fetch: member.fetch,
      list: layout.membersList,
      source: member.webId,
    }),
  );
}

function leave(coop: TestCoop, webId: string) {
  const {resources, fetch} = desk(coop);
  return removeMember({resources, fetch, places: coop.layout, webId});
}

/** The writes that arrive during something, by the last part of their address. */
async function writesOf({pod}: TestCoop, work: () => Promise<unknown>): Promise<string[]> {
  const before = pod.arrivals.length;
  await work();
  const writes = pod.arrivals.slice(before).filter(({method}) => method !== 'GET' && method !== 'HEAD');
  return writes.map(({method, url}) => `${method} ${url.split('/').at(-1)}`);
}

function rowOf(graph: Graph, source: string): string | undefined {
  return [...graph.subjects()].find((subject) => graph.iri(subject, dct.isVersionOf) === source);
}

function markOf(graph: Graph, url: string): string | undefined {
  return graph.iri(url, terms.lastWrite);
}

describe('a row on a page', () => {
  it('is changed where it lies by a tidying, and the list’s own document says that the page has changed', async () => {
    const coop = await foundPaged();
    await rename(coop, coop.ana, 'Anna');
    const writes = await writesOf(coop, async () => valueOf(await tidyList(tidying(coop))));
    assert.deepEqual(writes, ['PATCH 1.ttl', 'PATCH index.ttl', 'PATCH new.ttl']);
    const [root, first] = [await rootOf(coop), (await pagesOf(coop)).get('1.ttl')!];
    assert.equal(rowOf(root, coop.ana.webId), undefined);
    assert.equal(first.objects(rowOf(first, coop.ana.webId)!, vcard.fn)[0]!.value, 'Anna');
    assert.equal(markOf(root, pageUrl(coop, '1.ttl')), markOf(first, pageUrl(coop, '1.ttl')));
    assert.ok((await visit(coop)).names.includes('Anna'));
    assert.equal((await allSources(coop)).length, 212);
  });

  it('is issued later than every other row when it has changed', async () => {
    const coop = await foundPaged();
    await rename(coop, coop.ana, 'Anna');
    await tidyList(tidying(coop, new Date('2020-01-01T00:00:00Z')));
    const times = [await rootOf(coop), ...(await pagesOf(coop)).values()].flatMap((graph) =>
      [...graph].filter(({predicate}) => predicate.value === dct.issued).map(({object}) => object.value),
    );
    const first = (await pagesOf(coop)).get('1.ttl')!;
    assert.equal(first.objects(rowOf(first, coop.ana.webId)!, dct.issued)[0]!.value, times.sort().at(-1));
  });

  it('gets the new home of a member who moves, beside the old one', async () => {
    const coop = await foundPaged();
    const {ana, layout} = coop;
    const {resources, fetch} = desk(coop);
    const home = `${ana.storage}coop/other/`;
    valueOf(await admitMember({resources, fetch, layout, webId: ana.webId, home, now: later}));
    const roll = valueOf(await readRoll(resourcesOf(coop.pod), layout.membersList));
    assert.deepEqual([...roll.get(ana.webId)!.homes].sort(), [ana.home, home].sort());
    assert.equal((await allSources(coop)).length, 212);
  });

  it('goes when its member leaves, and a page that is empty then is linked no more', async () => {
    const coop = await foundPaged();
    valueOf(await leave(coop, coop.ana.webId));
    assert.ok(!(await allSources(coop)).includes(coop.ana.webId));
    const {membersList} = coop.layout;
    const others = sourcesIn((await pagesOf(coop)).get('1.ttl')!, membersList);
    for (const webId of others) valueOf(await leave(coop, webId));
    assert.deepEqual(linkedPages(await rootOf(coop), membersList), ['2.ttl']);
    assert.equal((await visit(coop)).sources.length, 212 - 1 - others.length);
    await page(coop);
    assert.deepEqual([...(await pagesOf(coop)).keys()], ['2.ttl'], 'the next move takes it away');
  });

  it('comes from the own document if it is new', async () => {
    const coop = await foundPaged();
    const zoe = await join(coop, 'zoe', '<#me> foaf:name "Zoé".');
    assert.ok(sourcesIn(await rootOf(coop), coop.layout.membersList).includes(zoe.webId));
    assert.equal((await allSources(coop)).length, 213);
  });

  it('is written anew when the list is made from its sources', async () => {
    const coop = await foundPaged();
    coop.pod.put(`${coop.bo.storage}profile/card`, `${profilePrefixes} <#me> a foaf:Person; foaf:name "Bob".`);
    valueOf(await rebuildList(tidying(coop)));
    assert.ok((await visit(coop)).names.includes('Bob'));
    assert.equal((await allSources(coop)).length, 212, 'nobody is taken out because a profile cannot be read');
  });

  it('is found again by whoever comes to write while it is being moved', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    addMembers(coop, 210);
    await rename(coop, ana, 'Anna');
    const {resources, ...rest} = tidying(coop);
    const read = resources.read.bind(resources);
    resources.read = async (iri, options) => {
      // The list has been read, and the profile is next: now somebody moves the rows.
      if (iri === ana.webId) await page(coop);
      return read(iri, options);
    };
    valueOf(await tidyList({...rest, resources}));
    assert.ok((await visit(coop)).names.includes('Anna'));
    assert.equal((await allSources(coop)).length, 211);
  });

  it('that stands on two pages counts once, the one that was issued last, and the other goes when it is written', async () => {
    const coop = await foundPaged();
    const url = pageUrl(coop, '2.ttl');
    const {membersList} = coop.layout;
    const row = rowOf((await pagesOf(coop)).get('1.ttl')!, coop.ana.webId)!;
    const older = `<${membersList}> <${tree.member}> <${row}>. <${row}> <${dct.isVersionOf}> <${coop.ana.webId}>; <${dct.creator}> <${coop.ana.webId}>;
      <${terms.home}> <https://old.example/home/>; <${dct.issued}> "2025-01-01T00:00:00.000Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>; <${vcard.fn}> "Former name".`;
    coop.pod.put(url, `${coop.pod.text(url)!}\n${older}`);
    const {sources, names} = await visit(coop);
    assert.deepEqual([sources.length, names.includes('Ana'), names.includes('Former name')], [212, true, false]);
    const roll = valueOf(await readRoll(resourcesOf(coop.pod), membersList));
    assert.deepEqual(roll.get(coop.ana.webId)!.homes, [coop.ana.home]);
    await rename(coop, coop.ana, 'Anna');
    valueOf(await tidyList(tidying(coop)));
    assert.equal((await allSources(coop)).filter((source) => source === coop.ana.webId).length, 1);
    assert.ok((await visit(coop)).names.includes('Anna'));
  });

  it('that stands on two pages goes from both when its member leaves', async () => {
    const coop = await foundPaged();
    const url = pageUrl(coop, '2.ttl');
    const row = `${documentOf(coop.layout.membersList)}#other`;
    coop.pod.put(
      url,
      `${coop.pod.text(url)!}\n<${coop.layout.membersList}> <${tree.member}> <${row}>. <${row}> <${dct.isVersionOf}> <${coop.ana.webId}>; <${dct.creator}> <${coop.ana.webId}>.`,
    );
    valueOf(await leave(coop, coop.ana.webId));
    assert.ok(!(await allSources(coop)).includes(coop.ana.webId));
  });

  it('is as the source has it after a tidying that was killed at any request is run again', async () => {
    const coop = await foundPaged();
    await rename(coop, coop.ana, 'Anna');
    const restore = coop.pod.remember();
    for (let death = 1; death <= 30; death++) {
      for (const isAnswered of [false, true]) {
        restore();
        const {isDead, asked} = dying(coop, death, isAnswered);
        const resources = resourcesOf({...coop.pod, fetch: asked}, {...coop.moderator, fetch: asked});
        await tidyList({...tidying(coop), resources, fetch: asked});
        assert.equal((await allSources(coop)).length, 212);
        valueOf(await tidyList(tidying(coop)));
        const [root, first] = [await rootOf(coop), (await pagesOf(coop)).get('1.ttl')!];
        assert.ok((await visit(coop)).names.includes('Anna'), `after ${death} requests`);
        assert.equal((await allSources(coop)).length, 212);
        assert.equal(markOf(root, pageUrl(coop, '1.ttl')), markOf(first, pageUrl(coop, '1.ttl')), `after ${death} requests`);
        if (!isDead()) return;
      }
    }
    assert.fail('thirty requests are too many');
  });
});

/** Makes all requests until so many have been made. */
function dying(coop: TestCoop, requests: number, isAnswered: boolean): {isDead: () => boolean; asked: typeof fetch} {
  let made = 0;
  const asked: typeof fetch = async (input, init) => {
    made++;
    if (made < requests) return coop.moderator.fetch(input, init);
    if (made === requests && isAnswered) await coop.moderator.fetch(input, init);
    throw new TypeError('The process is dead');
  };
  return {isDead: () => made >= requests, asked};
}

describe('who is a member', () => {
  it('is read from all pages', async () => {
    const coop = await foundPaged();
    const roll = valueOf(await readRoll(resourcesOf(coop.pod), coop.layout.membersList));
    assert.equal([...roll.members].length, 212);
    assert.equal(roll.authorOf(`${coop.ana.home}public/x.ttl`), coop.ana.webId);
    assert.ok(roll.get(memberAt(0)) && roll.get(memberAt(209)));
  });

  it('is not known as long as one page cannot be read: nobody counts as having left', async () => {
    const coop = await foundPaged();
    coop.pod.faults.answer(503, {path: '/coop/official/members/pages/1.ttl'});
    assert.equal(problemOf(await readRoll(resourcesOf(coop.pod), coop.layout.membersList)), 'server');
    coop.pod.faults.answer(503, {path: '/coop/official/members/pages/1.ttl'});
    assert.equal(problemOf(await tidyList(tidying(coop))), 'server');
    assert.equal((await allSources(coop)).length, 212);
  });
});
