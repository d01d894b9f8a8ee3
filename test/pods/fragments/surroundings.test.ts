import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {placedMembersKind} from '../../../components/directory/near/placed-member.js';
import {findableMembers} from '../../../pods/fragments/read/indexed-members.js';
import {IndexedList} from '../../../pods/fragments/read/indexed-list.js';
import type {Question} from '../../../pods/fragments/read/question.js';
import {Surroundings} from '../../../pods/fragments/read/surroundings.js';
import {membersKind} from '../../../pods/lists/members-kind.js';
import {keyOf} from '../../../vocab/fragments/keys.js';
import {kilometresBetween, type Spot} from '../../../vocab/geo/spot.js';
import {resourcesOf} from '../../support/fixtures.js';
import {putMapped, rowOf, somePeople, webIdOf, type MappedPerson} from '../../support/fragments/mapped-people.js';
import {createMemoryPod} from '../../support/memory-pod.js';

const address = 'https://pods.example/coop/official/members/index.ttl#it';
const lyon: Spot = {latitude: 45.764, longitude: 4.8357};
const everything: Question = {query: '', choices: new Map()};

async function open(people: readonly MappedPerson[], options: Parameters<typeof putMapped>[3] = {weight: 3_000}) {
  const pod = createMemoryPod();
  const put = (changed: readonly MappedPerson[], more = options) => putMapped(pod, address, changed, more);
  await put(people);
  const resources = resourcesOf(pod);
  const list = new IndexedList(resources, address, membersKind(['fr']), findableMembers, (rows) => rows);
  const kind = placedMembersKind(['fr']);
  const surroundings = new Surroundings(
    resources,
    list,
    kind,
    ({position}) => position?.spot,
    () => undefined,
  );
  await list.load();
  const pages = () => pod.arrivals.filter(({url}) => url.includes('/by/tiles/')).length;
  return {pod, put, list, surroundings, pages};
}

/** The addresses of those who are somewhere, the nearest first. */
const byDistance = (people: readonly MappedPerson[]) =>
  people
    .filter(({spot}) => spot)
    .map((person) => ({id: webIdOf(person), distance: kilometresBetween(lyon, person.spot!)}))
    .sort((one, other) => one.distance - other.distance)
    .map(({id}) => id);

describe('what is around a spot in a very long list', () => {
  it('comes the nearest first, as a look through all finds it, and takes its place in the list', async () => {
    for (let seed = 1; seed <= 3; seed++) {
      const people = somePeople(seed, 300);
      const {list, surroundings} = await open(people);
      const nearest = surroundings.around(lyon, Infinity, everything)!;
      await nearest.want(10);
      const found = nearest.answer.rows.map(({source}) => source);
      assert.ok(found.length >= 10);
      assert.deepEqual(found, byDistance(people).slice(0, found.length));
      const known = new Set(list.state.rows.map(({source}) => source));
      assert.ok(found.every((source) => known.has(source)));
    }
  });

  it('hides nobody from the list itself', async () => {
    const people = somePeople(4, 60);
    const {list, surroundings} = await open(people, {weight: 0});
    await surroundings.around(lyon, Infinity, everything)!.want(10);
    await list.ask(everything, 1_000);
    while (!list.answer.isWhole) await list.goOn();
    assert.equal(list.answer.rows.length, 60);
    assert.equal(surroundings.placed, byDistance(people).length);
    assert.equal(surroundings.unplaced, 6_000 - byDistance(people).length);
  });

  it('is only what fits, in the same order, without reading a page twice', async () => {
    const people = somePeople(5, 300);
    const {surroundings, pages} = await open(people);
    const all = surroundings.around(lyon, Infinity, everything)!;
    await all.want(1_000);
    while (all.answer.isPaused) await all.goOn();
    const before = pages();
    const question = {query: '', choices: new Map([['place', keyOf('Die')]])};
    const some = surroundings.around(lyon, Infinity, question)!;
    await some.want(1_000);
    assert.deepEqual(
      some.answer.rows.map(({source}) => source),
      byDistance(people.filter(({town}) => town === 'Die')),
    );
    assert.equal(some.answer.isWhole, true);
    assert.equal(pages(), before);
    assert.equal(surroundings.around(lyon, Infinity, {...question}), some);
  });

  it('reads at most twelve pages before it asks whether to go on', async () => {
    const {surroundings, pages} = await open(somePeople(6, 800), {weight: 6_000});
    const nearest = surroundings.around(lyon, Infinity, {query: 'qqq', choices: new Map()})!;
    await nearest.want(20);
    assert.equal(pages(), 12);
    assert.equal(nearest.answer.isPaused, true);
    await nearest.goOn();
    assert.equal(pages(), 24);
  });

  it('tells where a town is, and nothing of one that nobody names', async () => {
    const here: Spot = {latitude: 44.7, longitude: 5};
    const {surroundings} = await open([{id: 'a', name: 'Ada', town: 'Crest', spot: here}, ...somePeople(7, 20)], {
      weight: 0,
    });
    assert.ok(await surroundings.middleOf('place', keyOf('crest')));
    assert.equal(await surroundings.middleOf('place', keyOf('Nantes')), undefined);
  });

  it('takes the word of the list’s own document for what has come since', async () => {
    const people = somePeople(8, 40);
    const moved = people.find(({spot}) => spot)!;
    const own =
      rowOf({id: 'late', name: 'Zoé', spot: lyon}, address, '2026-03-01T00:00:00Z') +
      rowOf({...moved, spot: lyon}, address, '2026-03-01T00:00:00Z');
    const {surroundings} = await open(people, {weight: 0, own});
    const nearest = surroundings.around(lyon, Infinity, everything)!;
    await nearest.want(1_000);
    const found = nearest.answer.rows.map(({source}) => source);
    assert.deepEqual(new Set(found.slice(0, 2)), new Set(['https://members.example/late/card#me', webIdOf(moved)]));
    assert.equal(new Set(found).size, found.length);
  });

  it('begins anew when the index was written anew', async () => {
    const people = somePeople(9, 60);
    const {surroundings, list, put} = await open(people, {weight: 0});
    await surroundings.around(lyon, Infinity, everything)!.want(1_000);
    const moved = people.map((person) => (person.spot ? {...person, spot: lyon} : person));
    await put(moved, {weight: 0, modified: '2026-04-01T00:00:00Z'});
    await list.load(true);
    const nearest = surroundings.around(lyon, Infinity, everything)!;
    assert.equal(nearest.hasBegun, false);
    await nearest.want(1_000);
    const far = nearest.answer.rows.map(({source}) => kilometresBetween(lyon, surroundings.find(source)!.position!.spot));
    assert.ok(far.length && far.every((distance) => distance === 0), far.join());
  });
});
