import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Quad} from 'n3';
import {groups, people, type DemoPerson} from '../../demo/seed/people.js';
import {podsUrl} from '../support/environment.js';
import {demoPerson, foaf, readStored} from '../support/flows/people.js';

const members = people.filter(({account}) => account !== 'newcomer');
const isBare = ({profile, turtle}: DemoPerson) => !turtle && !Object.keys(profile).length;

/** What a profile says of its person under a property. */
const said = (quads: readonly Quad[], webId: string, property: string) =>
  quads.filter(({subject, predicate}) => subject.value === webId && predicate.value === property).map(({object}) => object);

describe('the people of the demo', () => {
  it('are sixty members, nearly all in one of three groups, and one newcomer', () => {
    assert.equal(new Set(people.map(({pod}) => pod)).size, 61);
    assert.equal(members.length, 60);
    const inGroups = (count: number) => members.filter((person) => (person.groups ?? []).length === count).length;
    assert.deepEqual([inGroups(0), inGroups(1), inGroups(2)], [7, 50, 3]);
    assert.ok(groups.every(({slug}) => members.filter((person) => person.groups?.includes(slug)).length > 10));
  });

  it('keep what the server needs in their profiles, and no name that it has made up, in whatever form the rest is', async () => {
    for (const person of people) {
      const {webId} = demoPerson(person.pod);
      const quads = await readStored(webId);
      const values = (property: string) => said(quads, webId, property).map(({value}) => value);
      assert.deepEqual(values('http://www.w3.org/ns/solid/terms#oidcIssuer'), [`${podsUrl()}/`], person.pod);
      assert.deepEqual(values('http://www.w3.org/ns/pim/space#storage'), [`${podsUrl()}/${person.pod}/`], person.pod);
      assert.equal(values(foaf('name')).includes(person.pod), isBare(person), person.pod);
      const nameless = quads.filter(({subject, object}) => [subject, object].some(({termType}) => termType === 'BlankNode'));
      assert.deepEqual(nameless, [], person.pod);
    }
  });

  it('are all in the members’ list, each with a name', async () => {
    const list = `${podsUrl()}/coop/official/members/index.ttl`;
    const quads = await readStored(list);
    const rows = said(quads, `${list}#it`, 'https://w3id.org/tree#member').map(({value}) => value);
    const listed = rows.flatMap((row) => said(quads, row, 'http://purl.org/dc/terms/isVersionOf').map(({value}) => value));
    assert.deepEqual(listed.sort(), members.map(({pod}) => demoPerson(pod).webId).sort());
    for (const row of rows) assert.ok(said(quads, row, 'http://www.w3.org/2006/vcard/ns#fn')[0]?.value.trim(), row);
  });
});
