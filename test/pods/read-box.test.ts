import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {literal, triple} from '../../vocab/rdf/terms.js';
import {schema} from '../../vocab/rdf/vocabularies.js';
import {createBox} from '../../pods/boxes/create-box.js';
import {newItemIri, post} from '../../pods/boxes/post.js';
import {readBox} from '../../pods/boxes/read-box.js';
import {resourcesOf, valueOf} from '../support/fixtures.js';
import {createMemoryPod, type MemoryPod, type Person} from '../support/memory-pod.js';

let pod: MemoryPod;
let owner: Person;
let sender: Person;
let box: string;

beforeEach(async () => {
  pod = createMemoryPod();
  [owner, sender] = [pod.createPerson('coop'), pod.createPerson('ana')];
  box = `${owner.storage}box/`;
  const {fetch, webId} = owner;
  valueOf(await createBox({fetch, box, owner: webId, moderators: webId, writers: {public: 'anyone-signed-in'}}));
});

/** Puts a word under an identifier into the box, and says where it lies. */
async function put(iri: string, text: string): Promise<string> {
  return valueOf(await post(sender.fetch, box, [triple(iri, schema.name, literal(text))], 'the-same-name'))!;
}

const read = async () => valueOf(await readBox(resourcesOf(pod, owner), box));

describe('a box', () => {
  it('holds an item once that was sent twice under two names, at the place where it came first', async () => {
    const iri = newItemIri();
    const [first, second] = [await put(iri, 'Me'), await put(iri, 'Me')];
    assert.notEqual(first, second);
    const {items, unread} = await read();
    assert.deepEqual(
      items.map(({url, doubles}) => ({url, doubles})),
      [{url: first, doubles: [second]}],
    );
    assert.ok(items[0]!.received);
    assert.deepEqual(unread, []);
  });

  it('holds each of two items that say the same and are two', async () => {
    await put(newItemIri(), 'Me');
    await put(newItemIri(), 'Me');
    assert.equal((await read()).items.length, 2);
  });

  it('holds on to an item when somebody puts something else there under its identifier', async () => {
    const iri = newItemIri();
    await put(iri, 'Not me');
    await put(iri, 'Me');
    const {items} = await read();
    assert.deepEqual(
      items.map(({graph}) => graph.objects(iri, schema.name)[0]?.value),
      ['Not me', 'Me'],
    );
  });

  it('holds each of several items that have no identifier', async () => {
    const body = `<https://coop.example/> <${schema.name}> "Me".`;
    for (let turn = 0; turn < 2; turn++)
      await sender.fetch(box, {method: 'POST', headers: {'content-type': 'text/turtle'}, body});
    assert.equal((await read()).items.length, 2);
  });
});
