import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findCoop, findList} from '../../pods/coop/discovery.js';
import {problemOf, resourcesOf, valueOf} from '../support/fixtures.js';
import {createMemoryPod} from '../support/memory-pod.js';

const prefixes = `@prefix solid: <http://www.w3.org/ns/solid/terms#>. @prefix schema: <http://schema.org/>. @prefix foaf: <http://xmlns.com/foaf/0.1/>.`;
const person = ['http://xmlns.com/foaf/0.1/Person', 'http://schema.org/Person'];

describe('finding a coop', () => {
  it('tells when the address is missing, malformed, or speaks of something else', async () => {
    const pod = createMemoryPod();
    pod.put('/rubbish.ttl', 'rubbish <');
    pod.put('/other.ttl', `${prefixes} <#them> a schema:Organization; schema:name "Others".`);
    const find = async (path: string) => problemOf(await findCoop(resourcesOf(pod), pod.origin + path));
    assert.equal(await find('/missing.ttl#us'), 'missing');
    assert.equal(await find('/rubbish.ttl#us'), 'malformed');
    assert.equal(await find('/other.ttl#us'), 'malformed');
    assert.equal(problemOf(await findCoop(resourcesOf(pod), 'no address')), 'bad-address');
  });
});

describe('finding a list', () => {
  const find = (index: string, classes = person) => {
    const pod = createMemoryPod();
    const typeIndex = pod.put('/index.ttl', `${prefixes} ${index}`);
    const coop = {iri: `${pod.origin}/coop#us`, typeIndex};
    return findList(resourcesOf(pod), coop, classes);
  };

  it('takes the one registered for the class, whatever else is there', async () => {
    const index = `<> a solid:TypeIndex. <#1> solid:forClass schema:Event; solid:instance </events>.
      <#2> solid:forClass foaf:Agent, foaf:Person; solid:instance </members#it>.`;
    assert.equal(valueOf(await find(index)), 'https://pods.example/members#it');
  });

  it('takes a container if that is what is registered, and needs no type to understand', async () => {
    assert.equal(
      valueOf(await find('<#1> solid:forClass schema:Person; solid:instanceContainer </people/>.')),
      'https://pods.example/people/',
    );
    assert.equal(
      valueOf(await find('[] solid:forClass foaf:Person; solid:instance </members#it>.')),
      'https://pods.example/members#it',
    );
  });

  it('passes over a registration that names no place', async () => {
    const index = '<#1> solid:forClass foaf:Person. <#2> solid:forClass foaf:Person; solid:instance </members#it>.';
    assert.equal(valueOf(await find(index)), 'https://pods.example/members#it');
  });

  it('tells when there is none', async () => {
    assert.equal(problemOf(await find('<#1> solid:forClass schema:Event; solid:instance </events>.')), 'missing');
    assert.equal(problemOf(await find('')), 'missing');
    assert.equal(
      problemOf(await findList(resourcesOf(createMemoryPod()), {iri: 'https://pods.example/coop#us'}, person)),
      'missing',
    );
  });
});
