import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Graph} from '../../vocab/rdf/graph.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {coop as coopTerms, dct} from '../../vocab/rdf/vocabularies.js';
import {termKey, type Triple} from '../../vocab/rdf/terms.js';
import {memberRows} from '../../pods/coop/admit.js';
import {announce} from '../../pods/lists/announce.js';
import {membersKind} from '../../pods/lists/members-kind.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {rebuildList} from '../../pods/lists/rebuild.js';
import {tidyList} from '../../pods/lists/tidy.js';
import {foundCoop, join, profilePrefixes, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {createMemoryPod, type Person} from '../support/memory-pod.js';

const later = new Date('2026-03-01T00:00:00Z');

function tidying({pod, moderator, layout}: TestCoop, now = later) {
  return {resources: resourcesOf(pod, moderator), fetch: moderator.fetch, list: layout.membersList, shape: memberRows, now};
}

/** A member changes the profile and tells the coop. */
async function rename(coop: TestCoop, member: Person, name: string): Promise<void> {
  const {pod, layout} = coop;
  pod.put(`${member.storage}profile/card`, `${profilePrefixes} <#me> a foaf:Person; foaf:name "${name}".`);
  const resources = resourcesOf(pod, member);
  valueOf(await announce({resources, fetch: member.fetch, list: layout.membersList, source: member.webId}));
}

async function graphOf({pod, layout}: TestCoop, address = layout.membersList): Promise<Graph> {
  const url = address.split('#')[0]!;
  return parseTurtle(pod.text(url)!, url);
}

async function namesIn(coop: TestCoop): Promise<(string | undefined)[]> {
  const list = new ThingList(resourcesOf(coop.pod), coop.layout.membersList, membersKind(['fr']));
  await list.load();
  return list.state.rows.map(({thing}) => thing?.name).sort();
}

/** What the list says, its times and write marks apart. */
function meaning(graph: Graph): string[] {
  const told = [...graph].filter(({predicate}) => predicate.value !== dct.issued && predicate.value !== coopTerms.lastWrite);
  return told.map(({subject, predicate, object}: Triple) => [subject, predicate, object].map(termKey).join(' ')).sort();
}

describe('tidying a list', () => {
  it('turns an announced profile into the member’s row and removes the announcement', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    await rename(coop, ana, 'Anna');
    assert.deepEqual(valueOf(await tidyList(tidying(coop))), {rows: 1, announcements: 1, unread: 0});
    const announced = await graphOf(coop, coop.layout.membersAnnouncements);
    assert.equal([...announced].filter(({object}) => object.value === ana.webId).length, 0);
    coop.pod.delete('/ana/profile/card');
    assert.deepEqual(await namesIn(coop), ['Anna']);
  });

  it('can be repeated, and then changes nothing', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    await rename(coop, ana, 'Anna');
    await tidyList(tidying(coop));
    const before = coop.pod.text(coop.layout.membersList.split('#')[0]!);
    assert.deepEqual(valueOf(await tidyList(tidying(coop))), {rows: 0, announcements: 0, unread: 0});
    assert.equal(coop.pod.text(coop.layout.membersList.split('#')[0]!), before);
  });

  it('keeps who is whose, which home, and what it does not know', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const url = coop.layout.membersList.split('#')[0]!;
    coop.pod.put(url, `${coop.pod.text(url)!} <#note> <urn:example:note> "kept".`);
    await rename(coop, ana, 'Anna');
    await tidyList(tidying(coop));
    const graph = await graphOf(coop);
    const row = [...graph.subjects()].find((subject) => graph.iri(subject, dct.isVersionOf) === ana.webId)!;
    assert.deepEqual([graph.iri(row, coopTerms.home), graph.iri(row, dct.creator)], [ana.home, ana.webId]);
    assert.equal(graph.objects(`${url}#note`, 'urn:example:note')[0]?.value, 'kept');
  });

  it('never goes back in time, even when the clock does', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    await rename(coop, ana, 'Anna');
    await tidyList(tidying(coop));
    await rename(coop, ana, 'Annie');
    await tidyList(tidying(coop, new Date('2020-01-01T00:00:00Z')));
    const issued = [...(await graphOf(coop))].filter(({predicate}) => predicate.value === dct.issued);
    assert.equal(issued.length, 1);
    assert.ok(Date.parse(issued[0]!.object.value) > later.getTime());
  });

  it('leaves what is announced meanwhile for the next time', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const bo = await join(coop, 'bo', '<#me> foaf:name "Bo".');
    await rename(coop, ana, 'Anna');
    const {resources, ...rest} = tidying(coop);
    const read = resources.read.bind(resources);
    // Bo announces when the moderator has read the announcements and goes on to the profiles.
    resources.read = async (iri, options) => {
      if (iri === ana.webId) await rename(coop, bo, 'Bob');
      return read(iri, options);
    };
    assert.equal(valueOf(await tidyList({...rest, resources})).announcements, 1);
    assert.deepEqual(await namesIn(coop), ['Anna', 'Bob']);
    assert.deepEqual(valueOf(await tidyList(tidying(coop))), {rows: 1, announcements: 1, unread: 0});
  });

  it('keeps the announcement of a profile that cannot be read now', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    await rename(coop, ana, 'Anna');
    coop.pod.put('/ana/profile/card', 'rubbish <');
    assert.deepEqual(valueOf(await tidyList(tidying(coop))), {rows: 0, announcements: 0, unread: 1});
    coop.pod.put('/ana/profile/card', `${profilePrefixes} <#me> a foaf:Person; foaf:name "Annie".`);
    assert.deepEqual(valueOf(await tidyList(tidying(coop))), {rows: 1, announcements: 1, unread: 0});
    assert.deepEqual(await namesIn(coop), ['Annie']);
  });

  it('throws away announcements that name nobody’s row', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const resources = resourcesOf(coop.pod, ana);
    const forged = {resources, fetch: ana.fetch, list: coop.layout.membersList, source: 'https://spam.example/#me'};
    valueOf(await announce(forged));
    assert.deepEqual(valueOf(await tidyList(tidying(coop))), {rows: 0, announcements: 1, unread: 0});
    assert.deepEqual(await namesIn(coop), ['Ana']);
  });

  it('takes no more of a profile than a list can bear', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const skills = Array.from({length: 500}, (_, index) => `"skill ${index}"`).join(', ');
    await rename(coop, ana, 'A'.repeat(100_000));
    const card = coop.pod.text('/ana/profile/card')!;
    coop.pod.put('/ana/profile/card', `${card} <#me> <http://schema.org/skills> ${skills}.`);
    await tidyList(tidying(coop));
    assert.ok(coop.pod.text(coop.layout.membersList.split('#')[0]!)!.length < 5_000);
  });

  it('is not for members', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    await rename(coop, ana, 'Anna');
    const tidied = await tidyList({...tidying(coop), resources: resourcesOf(coop.pod, ana), fetch: ana.fetch});
    assert.equal(tidied.ok, false);
    assert.equal(!tidied.ok && tidied.problem.kind, 'forbidden');
  });

  it('done by two moderators at once writes each row once', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
    const bo = await join(coop, 'bo', '<#me> foaf:name "Bo".');
    await rename(coop, ana, 'Anna');
    await rename(coop, bo, 'Bob');
    const both = await Promise.all([tidyList(tidying(coop)), tidyList(tidying(coop))]);
    assert.ok(both.every(({ok}) => ok));
    assert.deepEqual(await namesIn(coop), ['Anna', 'Bob']);
  });
});

describe('rebuilding a list from its sources', () => {
  it('gives what tidying has given, triple for triple', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana', '<#me> foaf:name "Ana"; schema:skills "Pain", "Vélo".');
    await join(coop, 'bo', '<#me> foaf:name "Bo"; vcard:role "Berger".');
    await rename(coop, ana, 'Anna');
    await tidyList(tidying(coop));
    const tidied = meaning(await graphOf(coop));
    const url = coop.layout.membersList.split('#')[0]!;
    coop.pod.put(url, coop.pod.text(url)!.replaceAll('"Anna"', '"Forged"').replaceAll('"Berger"', '"Roi"'));
    valueOf(await rebuildList(tidying(coop)));
    assert.deepEqual(meaning(await graphOf(coop)), tidied);
  });
});
