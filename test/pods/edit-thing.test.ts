import {hasBlankNodes} from '../../vocab/rdf/change-graph.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editThing, merge} from '../../pods/documents/edit.js';
import {Resources} from '../../pods/documents/resources.js';
import {memberKind} from '../../vocab/kinds/member/member.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {readFields} from '../../vocab/shapes/read.js';
import {createMemoryPod} from '../support/memory-pod.js';

const prefixes = `
  @prefix foaf: <http://xmlns.com/foaf/0.1/>.
  @prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
  @prefix schema: <http://schema.org/>.
`;

/** A person with a profile, edited from one or several devices. */
function openProfile(turtle = '') {
  const pod = createMemoryPod();
  const ana = pod.createPerson('ana');
  if (turtle) pod.put('/ana/profile/card', `${prefixes} <#me> a foaf:Person. ${turtle}`);
  const stored = async () => {
    const graph = await parseTurtle(pod.text('/ana/profile/card')!, ana.webId.split('#')[0]!);
    return {graph, values: readFields(memberKind, graph, ana.webId).values};
  };
  /** A device that has read the profile and so knows what its form was filled with. */
  const openDevice = async () => {
    const resources = new Resources({fetch: pod.fetch});
    const read = await resources.read(ana.webId);
    assert.ok(read.ok);
    const base = readFields(memberKind, read.value.graph, ana.webId).values;
    return {
      save: (values: FieldValues, by: typeof fetch = ana.fetch) =>
        editThing({resources, fetch: by, kind: memberKind, iri: ana.webId, base, values}),
    };
  };
  return {pod, ana, stored, openDevice};
}

describe('saving an edit', () => {
  it('writes what was changed into a fresh profile and leaves the rest', async () => {
    const {ana, stored, openDevice} = openProfile();
    const device = await openDevice();
    assert.ok(
      (await device.save({name: ['Ana'], place: ['Lyon'], skills: ['Welding', 'Bees'], website: ['https://ana.example/']}))
        .ok,
    );
    const {graph, values} = await stored();
    assert.deepEqual(values, {
      name: ['Ana'],
      place: ['Lyon'],
      skills: ['Welding', 'Bees'],
      website: ['https://ana.example/'],
    });
    assert.equal(graph.iri(ana.webId, 'http://www.w3.org/ns/solid/terms#oidcIssuer'), 'https://login.example/');
    assert.equal(hasBlankNodes(graph), false);
  });

  it('can be read at once on another device', async () => {
    const {stored, openDevice} = openProfile(`<#me> foaf:name "Ana".`);
    assert.ok((await (await openDevice()).save({name: ['Anna']})).ok);
    assert.ok((await (await openDevice()).save({name: ['Hannah']})).ok);
    assert.deepEqual((await stored()).values, {name: ['Hannah']});
  });

  it('is told to a person who may not', async () => {
    const {pod, openDevice, stored} = openProfile(`<#me> foaf:name "Ana".`);
    const refused = await (await openDevice()).save({name: ['Evil']}, pod.createPerson('bo').fetch);
    assert.equal(!refused.ok && refused.problem.kind, 'forbidden');
    assert.deepEqual((await stored()).values, {name: ['Ana']});
  });

  it('is refused as a value when an address is none, and writes nothing', async () => {
    const {pod, openDevice} = openProfile(`<#me> foaf:name "Ana".`);
    const before = pod.text('/ana/profile/card');
    const refused = await (await openDevice()).save({name: ['Anna'], website: ['https://x/>.<x:a>']});
    assert.equal(!refused.ok && refused.problem.kind, 'bad-address');
    assert.equal(pod.text('/ana/profile/card'), before);
  });

  it('keeps text that looks like Turtle a text', async () => {
    const {stored, openDevice} = openProfile();
    const name = 'Ana" . <#me> <http://x/evil> "x'.repeat(2);
    assert.ok((await (await openDevice()).save({name: [name]})).ok);
    assert.deepEqual((await stored()).values, {name: [name]});
  });

  it('changes one of several addresses, and empties a field wherever it is shown', async () => {
    const {stored, openDevice} = openProfile(
      `<#me> foaf:name "Ana"; schema:jobTitle "Smith"; vcard:url <#w>. <#w> vcard:value <https://old.example/>.`,
    );
    const device = await openDevice();
    assert.ok((await device.save({role: [], website: ['https://new.example/']})).ok);
    assert.deepEqual((await stored()).values, {name: ['Ana'], website: ['https://new.example/']});
  });

  it('works on a profile with nodes without a name, all of it kept', async () => {
    const {ana, stored, openDevice} = openProfile(
      `<#me> foaf:name "Ana"; vcard:hasAddress [vcard:locality "Lyon"; vcard:country-name "France"].`,
    );
    assert.ok((await (await openDevice()).save({place: ['Brest']})).ok);
    const {graph, values} = await stored();
    assert.deepEqual(values, {name: ['Ana'], place: ['Brest']});
    const [address] = graph.objects(ana.webId, 'http://www.w3.org/2006/vcard/ns#hasAddress');
    assert.equal(graph.objects(`_:${address!.value}`, 'http://www.w3.org/2006/vcard/ns#country-name')[0]?.value, 'France');
  });
});

describe('two people, or one on two devices', () => {
  for (const [what, before] of [
    ['that was there', `<#me> foaf:name "Ana".`],
    ['that was empty', ''],
    ['of a profile with nodes without a name', `<#me> foaf:name "Ana"; foaf:knows [].`],
  ] as const) {
    it(`who change the same field ${what} are not both believed: the second sees both values`, async () => {
      const {stored, openDevice} = openProfile(before);
      const [first, second] = [await openDevice(), await openDevice()];
      assert.ok((await first.save({name: ['Anna']})).ok);
      const refused = await second.save({name: ['Hannah']});
      assert.deepEqual(!refused.ok && [refused.problem.kind, refused.problem.conflicts], [
        'conflict',
        [{field: 'name', mine: ['Hannah'], theirs: ['Anna']}],
      ]);
      assert.deepEqual((await stored()).values, {name: ['Anna']});
    });

    it(`who do so at the same instant leave one value ${what}`, async () => {
      const {pod, stored, openDevice} = openProfile(before);
      const [first, second] = [await openDevice(), await openDevice()];
      const held = pod.faults.hold({method: before.includes('[') ? 'PUT' : 'PATCH', times: 2});
      const both = [first.save({name: ['Anna']}), second.save({name: ['Hannah']})];
      await held.arrived;
      held.release();
      const results = await Promise.all(both);
      assert.equal(results.filter(({ok}) => ok).length, 1);
      const {graph, values} = await stored();
      assert.equal(values.name?.length, 1);
      for (const predicate of ['http://xmlns.com/foaf/0.1/name', 'http://www.w3.org/2006/vcard/ns#fn']) {
        assert.equal([...graph].filter((triple) => triple.predicate.value === predicate).length, 1, predicate);
      }
    });
  }

  it('who change different fields are both believed', async () => {
    const {stored, openDevice} = openProfile(`<#me> foaf:name "Ana"; vcard:role "Smith".`);
    const [first, second] = [await openDevice(), await openDevice()];
    assert.ok((await first.save({name: ['Anna'], role: ['Smith']})).ok);
    assert.ok((await second.save({name: ['Ana'], role: ['Welder']})).ok);
    assert.deepEqual((await stored()).values, {name: ['Anna'], role: ['Welder']});
  });

  it('who add and take away different values of one field are both believed', async () => {
    const {stored, openDevice} = openProfile(`<#me> schema:skills "Welding", "Bees".`);
    const [first, second] = [await openDevice(), await openDevice()];
    assert.ok((await first.save({skills: ['Welding', 'Bees', 'Bread']})).ok);
    assert.ok((await second.save({skills: ['Bees', 'Beer']})).ok);
    assert.deepEqual([...(await stored()).values.skills!].sort(), ['Beer', 'Bees', 'Bread']);
  });

  it('who write the same are both right', async () => {
    const {openDevice} = openProfile();
    const [first, second] = [await openDevice(), await openDevice()];
    assert.ok((await first.save({name: ['Ana']})).ok);
    assert.ok((await second.save({name: ['Ana']})).ok);
  });

  it('are told of all fields in question, and nothing at all is written', async () => {
    const {stored, openDevice} = openProfile(`<#me> foaf:name "Ana".`);
    const [first, second] = [await openDevice(), await openDevice()];
    assert.ok((await first.save({name: ['Anna'], role: ['Smith']})).ok);
    const refused = await second.save({name: ['Hannah'], role: ['Welder'], place: ['Lyon']});
    assert.deepEqual(!refused.ok && refused.problem.conflicts?.map(({field}) => field), ['name', 'role']);
    assert.equal((await stored()).values.place, undefined);
  });
});

describe('a merge', () => {
  const kind = memberKind;

  it('takes whichever side has changed', () => {
    assert.deepEqual(merge(kind, {name: ['a']}, {name: ['a']}, {name: ['b']}), {values: {}, conflicts: []});
    assert.deepEqual(merge(kind, {name: ['a']}, {name: ['b']}, {name: ['a']}), {values: {name: ['b']}, conflicts: []});
  });

  it('sees an emptied field as a change', () => {
    assert.deepEqual(merge(kind, {name: ['a']}, {name: []}, {name: ['a']}).values, {name: []});
    assert.deepEqual(merge(kind, {name: ['a']}, {name: ['b']}, {}).conflicts, [{field: 'name', mine: ['b'], theirs: []}]);
  });

  it('does not care for the order of several values', () => {
    assert.deepEqual(merge(kind, {skills: ['a', 'b']}, {skills: ['b', 'a']}, {skills: ['a', 'b', 'c']}), {
      values: {},
      conflicts: [],
    });
  });
});
