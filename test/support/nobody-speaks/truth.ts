import assert from 'node:assert/strict';
import {documentOf, isInside} from '../../../vocab/rdf/iri.js';
import {coop as terms, dct, schema, vcard} from '../../../vocab/rdf/vocabularies.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import {membersKind} from '../../../pods/lists/members-kind.js';
import {rowsBySource} from '../../../pods/lists/owners.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import type {Resources} from '../../../pods/documents/resources.js';
import {resourcesOf} from '../fixtures.js';
import type {Stage} from './stage.js';

/** Who reads: anybody, and the two members. */
export type Reader = 'visitor' | 'ben' | 'ana';

/** What a reader must see: of Ana exactly what her sources say, and nothing of Ben's that passes for hers. */
export async function checkReader(stage: Stage, who: Reader): Promise<void> {
  const {kitchen} = stage;
  const resources = resourcesOf(kitchen.pod, who === 'visitor' ? undefined : kitchen[who]);
  await checkThings(stage, who, resources);
  await checkDirectory(stage, who, resources);
}

async function checkThings({kitchen, things}: Stage, who: Reader, resources: Resources): Promise<void> {
  const {ana, ben} = kitchen;
  const {state, roll} = await kitchen.openWith(resources);
  const byAuthor = (webId: string | undefined) => state.rows.filter(({source}) => roll.authorOf(source) === webId);
  const hers = byAuthor(ana.webId).map(({source, label, thing}) => [source, label, thing?.name]);
  const expected = [...things].map(([iri, name]) => [iri, name, name]);
  assert.deepEqual(hers.sort(), expected.sort(), `Ana’s things for ${who}`);
  const names = byAuthor(ben.webId).map(({thing}) => thing?.name ?? 'Ben');
  assert.deepEqual(
    names.filter((name) => !name.startsWith('Ben')),
    [],
    `Ben’s things for ${who}`,
  );
  assert.deepEqual([byAuthor(undefined).length, state.waiting], [0, 0], `things of nobody for ${who}`);
}

async function checkDirectory({kitchen, anaName}: Stage, who: Reader, resources: Resources): Promise<void> {
  const {ana, ben, coop} = kitchen;
  const list = new ThingList(resources, coop.layout.membersList, membersKind([]));
  await list.load();
  const shown = list.state.rows.map(({source, thing}) => [source, source === ana.webId ? [thing?.name, thing?.role] : '']);
  const expected = [
    [ana.webId, [anaName, undefined]],
    [ben.webId, ''],
  ];
  assert.deepEqual(shown.sort(), expected.sort(), `the members for ${who}`);
}

/** What must stand in the lists, tidied or not. */
export async function checkLists(stage: Stage): Promise<void> {
  const {kitchen} = stage;
  const {ana, ben, coop} = kitchen;
  const things = await kitchen.stored(kitchen.list);
  for (const [source, row] of rowsBySource(things, kitchen.list)) {
    const [creator, ...others] = things.iris(row, dct.creator);
    const isAnas = isInside(source, ana.home);
    assert.deepEqual([creator, others], [isAnas ? ana.webId : ben.webId, []], `whose row ${source} is`);
    const names = texts(things, row, schema.name).filter((name) => !name.startsWith(isAnas ? 'Ana' : 'Ben'));
    assert.deepEqual(names, [], `the name in the row of ${source}`);
  }
  const members = await kitchen.stored(coop.layout.membersList);
  const rows = rowsBySource(members, coop.layout.membersList);
  assert.deepEqual([...rows.keys()].sort(), [ana.webId, ben.webId].sort(), 'the members');
  assert.deepEqual(members.iris(rows.get(ana.webId)!, terms.home), [ana.home], 'Ana’s home');
  assert.deepEqual(members.iris(rows.get(ana.webId)!, dct.creator), [ana.webId], 'whose row Ana’s is');
  const homes = members.iris(rows.get(ben.webId)!, terms.home);
  assert.deepEqual(
    homes.filter((home) => !isInside(home, ben.storage)),
    [],
    'Ben’s homes',
  );
}

/** What the lists must say of Ana once they are tidied: what her sources say, with the time at which she has last changed them. */
export async function checkTidied(stage: Stage): Promise<void> {
  const {kitchen} = stage;
  const {ana, coop} = kitchen;
  const things = await kitchen.stored(kitchen.list);
  const rows = [...rowsBySource(things, kitchen.list)].filter(([source]) => isInside(source, ana.home));
  const said = rows.map(([source, row]) => [source, texts(things, row, schema.name), texts(things, row, dct.modified)]);
  const expected = [...stage.things].map(async ([iri, name]) => [iri, [name], [await modified(stage, iri)]]);
  assert.deepEqual(said.sort(), (await Promise.all(expected)).sort(), 'Ana’s rows');
  const members = await kitchen.stored(coop.layout.membersList);
  const row = rowsBySource(members, coop.layout.membersList).get(ana.webId)!;
  assert.deepEqual(texts(members, row, vcard.fn), [stage.anaName], 'Ana’s name');
}

function texts(graph: Graph, subject: string, predicate: string): string[] {
  return graph.objects(subject, predicate).map(({value}) => value);
}

async function modified({kitchen}: Stage, iri: string): Promise<string> {
  const answer = await kitchen.pod.fetch(documentOf(iri), {method: 'HEAD'});
  return new Date(answer.headers.get('last-modified')!).toISOString();
}
