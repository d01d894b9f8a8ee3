import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {memberIndex} from '../../../vocab/kinds/member/index-plan.js';
import {coopFragments, treeFragments as tree} from '../../../vocab/rdf/fragment-vocabulary.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {indexFolder, publishIndex} from '../../../pods/fragments/publish-index.js';
import {foundCoop, problemOf, resourcesOf, valueOf, type TestCoop} from '../../support/fixtures.js';
import {makePeople, rowOf, type ListedPerson} from '../../support/fragments/listed-people.js';
import {MemoryTarget} from '../../support/fragments/memory-target.js';
import {walkTree} from '../../support/fragments/tree-walker.js';
import {createMemoryPod} from '../../support/memory-pod.js';

const people = makePeople(400);
const now = new Date('2026-11-28T20:00:00Z');

/** A coop whose members' list has these rows. */
async function coopWith(rows: readonly ListedPerson[]): Promise<TestCoop> {
  const coop = await foundCoop(createMemoryPod());
  await list(coop, rows);
  return coop;
}

/** Writes these rows into the list in the place of those that it has. */
async function list({pod, layout}: TestCoop, rows: readonly ListedPerson[]): Promise<void> {
  const {membersList} = layout;
  const graph = await parseTurtle(pod.text(membersList)!, documentOf(membersList));
  const isOfRow = (iri: string) => iri.includes('#r-');
  const kept = [...graph].filter(({subject, object}) => !isOfRow(subject.value) && !isOfRow(object.value));
  pod.put(membersList, writeTurtle([...kept, ...rows.flatMap((person) => rowOf(person, membersList))]));
}

async function publish({pod, moderator, layout}: TestCoop, more: object = {}) {
  const resources = resourcesOf(pod, moderator);
  return publishIndex({resources, fetch: moderator.fetch, list: layout.membersList, plan: memberIndex, now, ...more});
}

/** The views that the list names, by the property that each is ordered by. */
async function viewsOf({pod, layout}: TestCoop): Promise<Map<string, string[]>> {
  const graph = await parseTurtle(pod.text(layout.membersList)!, documentOf(layout.membersList));
  const views = new Map<string, string[]>();
  for (const view of graph.iris(layout.membersList, tree.view)) {
    const order = graph.iri(view, coopFragments.orderedBy);
    if (order) views.set(order, [...(views.get(order) ?? []), view]);
  }
  return views;
}

const textOf = (answer: Response) => (answer.ok ? answer.text() : undefined);
const anyone =
  ({pod}: TestCoop) =>
  (url: string) =>
    pod.fetch(url).then(textOf);

describe('publishing the index of a list in the coop’s own space', () => {
  it('lets anybody who reads the list find its rows over the views that it names', async () => {
    const coop = await coopWith(people);
    const {rows, written, pages} = valueOf(await publish(coop));
    assert.deepEqual([rows, written], [people.length, pages]);
    const views = await viewsOf(coop);
    assert.equal(views.get(coopFragments.facetKey)?.length, 2);
    const [words] = views.get(coopFragments.searchKey)!;
    assert.equal(words, `${indexFolder(coop.layout.membersList)}words/root.ttl`);
    const sought = {path: coopFragments.searchKey, prefix: 'garnier'};
    const {members} = await walkTree(words, anyone(coop), sought);
    assert.equal(members.size, people.filter(({name}) => name.includes('Garnier')).length);
  });

  it('writes nothing at all when nothing has changed', async () => {
    const coop = await coopWith(people);
    valueOf(await publish(coop));
    const before = coop.pod.arrivals.length;
    assert.equal(valueOf(await publish(coop, {now: new Date('2027-01-01')})).written, 0);
    const writes = coop.pod.arrivals.slice(before).filter(({method}) => !['GET', 'HEAD'].includes(method));
    assert.deepEqual(writes, []);
  });

  it('writes a small part when one member has changed, and says when', async () => {
    const coop = await coopWith(people);
    const {pages} = valueOf(await publish(coop));
    await list(coop, [{...people[0]!, name: 'Zénobie Quatremère'}, ...people.slice(1)]);
    const later = new Date('2026-11-28T21:00:00Z');
    const {written} = valueOf(await publish(coop, {now: later}));
    assert.ok(written > 0 && written < pages / 2, `${written} of ${pages}`);
    assert.match(coop.pod.text(coop.layout.membersList)!, /2026-11-28T21:00:00/);
  });

  it('comes to the same pages wherever the server stops answering', {timeout: 120_000}, async () => {
    const few = people.slice(0, 12);
    const pagesIn = ({pod, layout}: TestCoop, paths: Iterable<string>) =>
      new Map(Array.from(paths, (path) => [path, pod.text(indexFolder(layout.membersList) + path)]));
    const target = new MemoryTarget();
    const calm = await coopWith(few);
    valueOf(await publish(calm, {elsewhere: {target, address: indexFolder(calm.layout.membersList)}}));
    for (let requests = 0; ; requests++) {
      const coop = await coopWith(few);
      let left = requests;
      const {fetch} = coop.moderator;
      const dying: typeof globalThis.fetch = (...asked) =>
        left-- > 0 ? fetch(...asked) : Promise.reject(new TypeError('The power is gone'));
      const cut = await publish(coop, {fetch: dying});
      valueOf(await publish(coop));
      valueOf(await publish(coop));
      assert.deepEqual(pagesIn(coop, target.files.keys()), target.files, `after ${requests} requests`);
      if (cut.ok) break;
    }
  });

  it('says when the pages changed, also if it was killed before it could say so', async () => {
    const coop = await coopWith(people.slice(0, 20));
    valueOf(await publish(coop));
    await list(coop, people.slice(0, 10));
    const {fetch} = coop.moderator;
    const mute: typeof globalThis.fetch = (input, init) =>
      init?.method === 'PATCH' ? Promise.reject(new TypeError('The power is gone')) : fetch(input, init);
    assert.equal(problemOf(await publish(coop, {fetch: mute, now: new Date('2026-11-28T21:00:00Z')})), 'offline');
    valueOf(await publish(coop, {now: new Date('2026-11-28T22:00:00Z')}));
    assert.match(coop.pod.text(coop.layout.membersList)!, /2026-11-28T22:00:00/);
  });

  it('refuses to publish for others than those who read the list', async () => {
    const coop = await coopWith(people.slice(0, 3));
    const {pod, layout, owner} = coop;
    pod.rule(
      documentOf(layout.membersList),
      `acl:agent <${owner.webId}>; acl:mode acl:Read, acl:Write, acl:Control`,
      `acl:agentGroup <${layout.moderators}>; acl:mode acl:Read, acl:Write`,
    );
    assert.equal(problemOf(await publish(coop)), 'forbidden');
    assert.equal(pod.text(`${indexFolder(layout.membersList)}names/root.ttl`), undefined);
  });

  it('makes none for a list that is short enough to be read as a whole, and keeps up the one that there is', async () => {
    const coop = await coopWith(people.slice(0, 20));
    assert.equal(valueOf(await publish(coop, {from: 21})).pages, 0);
    assert.equal((await viewsOf(coop)).size, 0);
    valueOf(await publish(coop, {from: 20}));
    await list(coop, people.slice(0, 5));
    valueOf(await publish(coop, {from: 20}));
    const [names] = (await viewsOf(coop)).get(coopFragments.sortKey) ?? [];
    assert.equal(names === undefined ? 0 : (await walkTree(names, anyone(coop))).members.size, 5);
  });

  it('lets go of views that lay elsewhere before', async () => {
    const coop = await coopWith(people.slice(0, 30));
    const target = new MemoryTarget();
    const address = 'https://static.example/forge/';
    valueOf(await publish(coop, {elsewhere: {target, address}}));
    assert.deepEqual((await viewsOf(coop)).get(coopFragments.sortKey), [`${address}names/root.ttl`]);
    valueOf(await publish(coop));
    const views = await viewsOf(coop);
    assert.deepEqual(views.get(coopFragments.sortKey), [`${indexFolder(coop.layout.membersList)}names/root.ttl`]);
    assert.ok(!coop.pod.text(coop.layout.membersList)!.includes(address));
  });
});
