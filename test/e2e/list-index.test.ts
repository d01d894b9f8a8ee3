import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCoop, publishIndex, Resources, type CoopLayout} from '../../pods/index.js';
import {documentOf, memberIndex} from '../../vocab/index.js';
import {coopFragments} from '../../vocab/rdf/fragment-vocabulary.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../vocab/rdf/write.js';
import {podsUrl} from '../support/environment.js';
import {valueOf} from '../support/fixtures.js';
import {createPerson, type FlowPerson} from '../support/flows/people.js';
import {makePeople, rowOf, type ListedPerson} from '../support/fragments/listed-people.js';
import {walkTree} from '../support/fragments/tree-walker.js';
import {put} from '../support/pod-contract/place.js';

const people = makePeople(250);

interface Place {
  readonly layout: CoopLayout;
  readonly owner: FlowPerson;
  readonly moderator: FlowPerson;
}

async function foundCoop(): Promise<Place> {
  const [owner, moderator] = [await createPerson('Forge'), await createPerson('Maud')];
  const {fetch, pod: storage, webId} = owner;
  const coop = {fetch, storage, owner: webId, name: 'La Forge', moderators: [moderator.webId]};
  return {owner, moderator, layout: valueOf(await createCoop(coop))};
}

/** Gives the members' list these rows in the place of those that it has. */
async function list({layout: {membersList}, owner}: Place, rows: readonly ListedPerson[]): Promise<void> {
  const url = documentOf(membersList);
  const graph = await parseTurtle(await (await owner.fetch(url)).text(), url);
  const kept = [...graph].filter(({subject, object}) => ![subject, object].some(({value}) => value.includes('#r-')));
  const turtle = writeTurtle([...kept, ...rows.flatMap((person) => rowOf(person, membersList))]);
  assert.equal((await put(owner.fetch, url, turtle)).status, 205);
}

function publish({layout: {membersList}, moderator}: Place, fetcher = moderator.fetch) {
  const {webId, fetch} = moderator;
  const resources = new Resources({
    session: () => ({status: 'signed-in', webId, fetch}),
    mayAuthenticate: (url) => url.startsWith(podsUrl()),
  });
  return publishIndex({resources, fetch: fetcher, list: membersList, plan: memberIndex, now: new Date()});
}

/** Reads as somebody without an account. */
const read = async (url: string) => {
  const answer = await fetch(url, {headers: {accept: 'text/turtle'}});
  return answer.ok ? answer.text() : undefined;
};

async function namesView({layout: {membersList}}: Place): Promise<string> {
  const graph = await parseTurtle((await read(membersList))!, documentOf(membersList));
  const [view] = graph.subjectsOf(coopFragments.orderedBy, coopFragments.sortKey);
  return view!.value;
}

describe('the index of a list on the real server', () => {
  it('is published by a moderator, read by anybody, and written by nobody else', async () => {
    const place = await foundCoop();
    await list(place, people);
    const {written, pages} = valueOf(await publish(place));
    assert.equal(written, pages);
    const root = await namesView(place);
    assert.equal((await walkTree(root, read)).members.size, people.length);
    const stranger = await createPerson('Luc');
    assert.equal((await put(stranger.fetch, root, '<> a <x:y>.')).status, 403);
    const answer = await fetch(root);
    assert.match(answer.headers.get('content-type') ?? '', /text\/turtle/);
    assert.equal(valueOf(await publish(place)).written, 0);
  });

  it('follows the list, also after it was killed in the middle', async () => {
    const place = await foundCoop();
    await list(place, people.slice(0, 60));
    valueOf(await publish(place));
    await list(place, [{...people[0]!, name: 'Zénobie Quatremère'}, ...people.slice(1, 50)]);
    for (const requests of [3, 9, 20]) {
      let left = requests;
      const dying: typeof fetch = (...asked) =>
        left-- > 0 ? place.moderator.fetch(...asked) : Promise.reject(new TypeError('The power is gone'));
      assert.ok(!(await publish(place, dying)).ok);
      // Whoever reads meanwhile is never led to nothing.
      await walkTree(await namesView(place), read);
    }
    valueOf(await publish(place));
    const found = await walkTree(await namesView(place), read, {path: coopFragments.sortKey, prefix: 'zenobie'});
    assert.equal(found.members.size, 1);
    assert.equal((await walkTree(await namesView(place), read)).members.size, 50);
  });
});
