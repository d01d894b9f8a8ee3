import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {keyOf} from '../../../vocab/fragments/keys.js';
import type {Member} from '../../../vocab/kinds/member/member.js';
import {searchable} from '../../../vocab/kinds/member/searchable.js';
import {matches} from '../../../vocab/text/fold.js';
import {findableMembers} from '../../../pods/fragments/read/indexed-members.js';
import {IndexedList} from '../../../pods/fragments/read/indexed-list.js';
import type {Question} from '../../../pods/fragments/read/question.js';
import {membersKind} from '../../../pods/lists/members-kind.js';
import type {Row} from '../../../pods/lists/row.js';
import {makePeople, type ListedPerson} from '../../bench/people.js';
import {Random} from '../../support/random.js';
import {resourcesOf} from '../../support/fixtures.js';
import {indexOfPeople, rowOfPerson} from '../../support/fragments/people-index.js';
import {createMemoryPod} from '../../support/memory-pod.js';

const list = 'https://pods.example/coop/official/members/index.ttl#it';

const byName = (rows: readonly Row<Member>[]) =>
  [...rows].sort((a, b) => (keyOf(a.label) < keyOf(b.label) ? -1 : keyOf(a.label) > keyOf(b.label) ? 1 : 0));

async function openList(people: readonly ListedPerson[], options: Parameters<typeof indexOfPeople>[2] = {}) {
  const pod = createMemoryPod();
  const put = async (changed: readonly ListedPerson[], more = options) => {
    const {files, document} = await indexOfPeople(list, changed, more);
    for (const [url, text] of files) pod.put(url, text);
    pod.put(list.split('#')[0]!, document);
    return files;
  };
  const files = await put(people);
  const indexed = new IndexedList(resourcesOf(pod), list, membersKind(['fr']), findableMembers, byName);
  return {
    pod,
    put,
    files,
    indexed,
    names: (): (string | undefined)[] => indexed.answer.rows.map(({label}) => label),
    /** Asks, and goes on to the end. */
    all: async (question: Question): Promise<string[]> => {
      await indexed.ask(question, Infinity);
      while (!indexed.answer.isWhole) await indexed.goOn();
      return indexed.answer.rows.map(({source}) => source).sort();
    },
  };
}

const ask = (query: string, choices: Record<string, string> = {}): Question => ({
  query,
  choices: new Map(Object.entries(choices).map(([field, value]) => [field, keyOf(value)])),
});

function scan(people: readonly ListedPerson[], {query, choices}: Question): string[] {
  const fits = ({name, role, place, skills}: ListedPerson) =>
    matches(query, searchable({iri: '', issues: [], name, role, place, skills})) &&
    [...choices].every(([field, key]) => (field === 'place' ? [place] : skills).some((value) => keyOf(value) === key));
  return people
    .filter(fits)
    .map(({webId}) => webId)
    .sort();
}

/** Beginnings of words that there are, and of some that there are not; with second words, accents, and something chosen. */
function questions(people: readonly ListedPerson[], count: number): Question[] {
  const random = new Random(7);
  const pick = <T>(from: readonly T[]) => random.pick(from);
  const word = () => {
    const {name, role, place, skills} = pick(people);
    const text = pick(pick([name, role, place, ...skills]).split(/[\s'’-]+/));
    const beginning = text.slice(0, 1 + random.below(12));
    return random.chance(10) ? `${beginning}q` : random.chance(30) ? beginning.toUpperCase() : beginning;
  };
  return Array.from({length: count}, (_, at) => {
    const query = at % 3 === 2 ? `${word()} ${word()}` : word();
    const {place, skills} = pick(people);
    const choices = [{}, {}, {skills: pick(skills)}, {place}, {place, skills: pick(skills)}][at % 5]!;
    return ask(at % 11 === 10 ? '' : query, choices as Record<string, string>);
  });
}

describe('a list that is asked over its index', () => {
  it('answers 200 questions as one who looks through all rows', async () => {
    const people = makePeople(2_400);
    const {indexed, all} = await openList(people, {most: 40});
    await indexed.load();
    let found = 0;
    for (const question of questions(people, 200)) {
      const answer = await all(question);
      assert.deepEqual(answer, scan(people, question), JSON.stringify([question.query, ...question.choices]));
      found += answer.length;
    }
    assert.ok(found > 5_000);
  });

  it('shows the first page in the order of names, and says how many there are', async () => {
    const people = makePeople(1_500);
    const {indexed, names, pod} = await openList(people);
    await indexed.load();
    const inOrder = people.map(({name}) => name).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    assert.deepEqual(names().slice(0, 20), inOrder.slice(0, 20));
    assert.equal(indexed.answer.total, 1_500);
    assert.equal(indexed.answer.isWhole, false);
    // The list, the first page of the view, a page of names.
    assert.equal(pod.arrivals.length, 3);
  });

  it('reads on as pages are turned, in the same order', async () => {
    const people = makePeople(1_500);
    const {indexed, names} = await openList(people);
    await indexed.load();
    const before = names();
    await indexed.ask(ask(''), 600);
    assert.ok(names().length >= 600);
    assert.deepEqual(names().slice(0, before.length), before);
  });

  it('asks for four pages at most for a search, beside the list’s own document', async () => {
    const people = makePeople(1_500);
    const {indexed, pod} = await openList(people);
    for (const query of ['amina', 'œuv', 'photo', 'gar', 'valence', 'm', '1499']) {
      const cold = new IndexedList(resourcesOf(pod), list, membersKind(['fr']), findableMembers, byName);
      const before = pod.arrivals.length;
      await cold.ask(ask(query), 21);
      await cold.load();
      const asked = pod.arrivals.slice(before).map(({url}) => url);
      assert.ok(asked.length <= 5, `${query}: ${asked.join('\n')}`);
    }
    await indexed.load();
    await indexed.ask(ask('a'), 21);
    const before = pod.arrivals.length;
    await indexed.ask(ask('am'), 21);
    assert.ok(pod.arrivals.length - before <= 3);
  });

  it('knows how many have a value before it has read them', async () => {
    const people = makePeople(3_000);
    const {indexed} = await openList(people);
    await indexed.load();
    await indexed.ask(ask('', {place: 'Crest'}), 21);
    assert.equal(indexed.answer.total, people.filter(({place}) => place === 'Crest').length);
  });

  it('tells the values of a field with how many have them', async () => {
    const people = makePeople(400);
    const {indexed} = await openList(people);
    await indexed.load();
    const values = await indexed.values('place');
    assert.ok(values.ok);
    const counts = new Map(values.value.values.map(({label, count}) => [label, count]));
    assert.equal(counts.get('Die'), people.filter(({place}) => place === 'Die').length);
    const some = await indexed.values('place', 'sa');
    assert.deepEqual(some.ok && some.value.values.map(({label}) => label), ['Saillans']);
  });

  it('finds who has come since the index was written, and leaves out who has gone', async () => {
    const [newcomer, ...people] = makePeople(900);
    const left = people[3]!;
    const document = list.split('#')[0]!;
    const own = `<${list}> <https://w3id.org/tree#member> <${document}#${newcomer!.row}>.
      <${document}#${newcomer!.row}> ${rowOfPerson({...newcomer!, name: 'Zygmunt Wrzos'}).turtle};
        <http://purl.org/dc/terms/issued> "2026-05-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>.
      <${document}#${left.row}> a <https://www.w3.org/ns/activitystreams#Delete>.`;
    const {indexed, all, names} = await openList(people, {own});
    await indexed.load();
    assert.equal(indexed.answer.total, 900);
    await indexed.ask(ask('wrz'), 21);
    assert.deepEqual(names(), ['Zygmunt Wrzos']);
    assert.ok(!(await all(ask(''))).includes(left.webId));
  });

  it('finds who has announced a change by what their own space tells now, and by nothing else', async () => {
    const people = makePeople(900);
    const changed = {...people[5]!, webId: 'https://pods.example/ana/profile/card#me'};
    const announcements = 'https://pods.example/coop/official/members/new.ttl';
    const own = `<${list}> <https://w3id.org/solidaire/ns#announcements> <${announcements}>.`;
    const {indexed, names, pod} = await openList([...people.filter((one) => one !== people[5]), changed], {own});
    const card = `<${changed.webId}> a <http://xmlns.com/foaf/0.1/Person>; <http://xmlns.com/foaf/0.1/name> "Wanda Quirk".`;
    pod.put(changed.webId, card);
    const stranger = 'https://pods.example/mallory/profile/card#me';
    pod.put(stranger, card.replaceAll(changed.webId, stranger));
    const object = 'https://www.w3.org/ns/activitystreams#object';
    pod.put(announcements, `<#1> <${object}> <${changed.webId}>. <#2> <${object}> <${stranger}>.`);
    await indexed.load();
    await indexed.ask(ask('wanda'), 21);
    assert.deepEqual(names(), ['Wanda Quirk']);
    assert.ok(!pod.arrivals.some(({url}) => url.includes('mallory')));
    await indexed.ask(ask(changed.name.split(' ').at(-1)!), 21);
    assert.ok(!names().includes(changed.name));
  });

  it('shows the others when a page cannot be read, and says why some are missing', async () => {
    const people = makePeople(900);
    const {indexed, pod, files} = await openList(people);
    await indexed.load();
    const page = [...files].find(([url, text]) => url.includes('/words/') && text.includes('"amina'))![0];
    pod.faults.answer(500, {path: new URL(page).pathname, times: 1});
    await indexed.ask(ask('am'), 21);
    assert.equal(indexed.answer.problem?.kind, 'server');
    assert.equal(indexed.answer.isWhole, false);
    assert.equal(indexed.state.problem?.kind, 'server');
    await indexed.load(true);
    assert.equal(indexed.answer.problem, undefined);
    assert.ok(indexed.answer.rows.length > 0);
  });

  it('lets no answer that comes late take the place of a newer one', async () => {
    const people = makePeople(900);
    const {indexed, pod, names} = await openList(people, {most: 50});
    await indexed.load();
    await indexed.ask(ask('xyzzy'), 21);
    const held = pod.faults.hold({path: /\/words\//, times: 1});
    const slow = indexed.ask(ask('amina'), 21);
    await held.arrived;
    const quick = indexed.ask(ask('zzz'), 21);
    await quick;
    assert.deepEqual(names(), []);
    held.release();
    await slow;
    assert.deepEqual(names(), []);
    assert.equal(indexed.answer.isWhole, true);
  });

  it('takes what was written anew', async () => {
    const people = makePeople(900);
    const {indexed, put, all} = await openList(people);
    await indexed.load();
    const before = await all(ask('amina'));
    await put(people.slice(0, 450), {modified: '2026-02-01T00:00:00Z'});
    await indexed.load(true);
    assert.deepEqual(await all(ask('amina')), scan(people.slice(0, 450), ask('amina')));
    assert.ok(before.length > scan(people.slice(0, 450), ask('amina')).length);
  });

  it('begins again where a link leads to a page that is gone', async () => {
    const people = makePeople(900);
    const {indexed, put, all, pod, files} = await openList(people, {most: 50});
    await indexed.load();
    await indexed.ask(ask('am'), 21);
    for (const url of files.keys()) pod.delete(url);
    await put(people, {most: 30});
    assert.deepEqual(await all(ask('garnier')), scan(people, ask('garnier')));
  });

  it('finds one of many by the address alone', async () => {
    const people = makePeople(2_000);
    const {indexed, pod} = await openList(people);
    assert.ok((await indexed.find(people[1_234]!.webId)).ok);
    assert.ok(indexed.state.rows.some(({source}) => source === people[1_234]!.webId));
    assert.ok((await indexed.find('https://pods.example/nobody#me')).ok);
    assert.ok(!indexed.state.rows.some(({source}) => source.includes('nobody')));
    assert.ok(pod.arrivals.length <= 4);
  });

  it('shows those of a group, and asks for no more pages than that takes', async () => {
    const people = makePeople(2_000);
    const {indexed, pod, all} = await openList(people);
    await indexed.load();
    const among = new Set(people.slice(40, 43).map(({webId}) => webId));
    const before = pod.arrivals.length;
    assert.deepEqual(await all({query: '', choices: new Map(), among}), [...among].sort());
    assert.ok(pod.arrivals.length - before <= 4);
  });
});
