import assert from 'node:assert/strict';
import {sym, type NamedNode} from 'rdflib';
import {changeDocument} from '../../../pods/documents/change.js';
import {Resources} from '../../../pods/documents/resources.js';
import {plainKind} from '../../../pods/outbox/plain-kind.js';
import type {Work} from '../../../pods/outbox/work.js';
import {planEdit, type SubjectEdit} from '../../../pods/things/edit-whole.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import {readFields} from '../../../vocab/shapes/read.js';
import {valueOf} from '../../support/fixtures.js';
import type {Place} from '../../support/faults/place.js';
import type {Tab} from '../../support/outbox/device.js';
import {atelier, toolDescriptor} from '../../support/tools.js';
import {checkAnnounced, checkMarks, nothing, values, type Operation, type Trial} from './operation.js';

const toolKind = plainKind(toolDescriptor);
const placeKind = plainKind(toolDescriptor.fields.place!.kind!());
/** A tool, where it lies, and things that the kit knows nothing of. */
const tool = (place: string) => `@prefix a: <${atelier}>.
  <#it> a a:Tool; a:name "Saw"; a:use "cutting", "trimming"; a:place ${place}; a:weight 3 .
  ${place} a a:Place; a:street "High Street"; a:town "Die"; a:floor 2 .
  <#other> a:mentions "nothing of ours" .`;

export const editWithParts: Operation = {
  name: 'a thing with parts is changed',
  async open(place) {
    const {list, announcements} = await place.list();
    return async () => {
      const iri = `${await place.document(tool('<#p>'))}#it`;
      return {...edited(place, iri, list), checkTold: () => checkAnnounced(place, announcements, iri)};
    };
  },
};

export const editNameless: Operation = {
  name: 'a document of another app, with nodes without a name, is changed',
  open: (place) =>
    Promise.resolve(async () => {
      const iri = `${await place.document(tool('_:p'))}#it`;
      return {...edited(place, iri), checkTold: nothing};
    }),
};

function edited(place: Place, iri: string, list?: string): Omit<Trial, 'checkTold'> {
  return {
    fill: (tab) => fill(tab, iri, list),
    writeElsewhere: () => writeElsewhere(place, iri),
    checkSource: () => checkSource(place, iri),
    checkShown: (tab) => checkShown(place, iri, tab),
  };
}

/** A person gives the tool another name, and the place where it lies another street. */
async function fill({resources}: Tab, iri: string, list?: string): Promise<Work> {
  const {graph} = valueOf(await resources.read(iri));
  const base = readFields(toolKind, graph, iri).values;
  const [at = ''] = base.place ?? [];
  const edit = (subject: string, kind: SubjectEdit['kind'], wanted: FieldValues): SubjectEdit => ({
    iri: subject,
    kind,
    base: readFields(kind, graph, subject).values,
    values: wanted,
  });
  const part = {...edit(at, placeKind, {street: ['Low Street']}), parent: {iri, field: 'place'}};
  return {type: 'edit', iri, edits: [edit(iri, toolKind, {name: ['Big saw']}), part], ...(list && {list})};
}

/** Another device adds a use. */
async function writeElsewhere({ana}: Place, iri: string): Promise<void> {
  const session = () => ({status: 'signed-in', webId: ana.webId, fetch: ana.fetch}) as const;
  const resources = new Resources({session, mayAuthenticate: () => true});
  const base = readFields(toolKind, valueOf(await resources.read(iri)).graph, iri).values;
  const uses = [...(base.uses ?? []), 'planing'];
  const plan = (graph: Parameters<typeof planEdit>[0]) =>
    planEdit(graph, {iri, edits: [{iri, kind: toolKind, base, values: {uses}}]});
  valueOf(await changeDocument({resources, fetch: ana.fetch, url: documentOf(iri), plan}));
}

async function checkSource({server}: Place, iri: string): Promise<void> {
  const store = await server.statements(iri);
  const of = (subject: string, name: string) => values(store, subject, atelier + name);
  assert.deepEqual(of(iri, 'name'), ['Big saw']);
  assert.deepEqual(
    of(iri, 'use').filter((use) => use !== 'planing'),
    ['cutting', 'trimming'],
  );
  const parts = store?.each(sym(iri), sym(`${atelier}place`)) ?? [];
  assert.equal(parts.length, 1, 'one place');
  const told = ['street', 'town', 'floor'].map((name) =>
    store?.each(parts[0] as NamedNode, sym(atelier + name)).map(({value}) => value),
  );
  assert.deepEqual(told, [['Low Street'], ['Die'], ['2']]);
  assert.deepEqual(of(iri, 'weight'), ['3']);
  assert.deepEqual(of(`${documentOf(iri)}#other`, 'mentions'), ['nothing of ours']);
  checkMarks(store, iri);
}

async function checkShown({server}: Place, iri: string, {resources}: Tab): Promise<void> {
  const {graph} = valueOf(await resources.read(iri, {fresh: true}));
  const shown = readFields(toolKind, graph, iri).values;
  const store = await server.statements(iri);
  assert.deepEqual(shown.name, values(store, iri, `${atelier}name`), 'the page shows another name');
  assert.deepEqual([...(shown.uses ?? [])].sort(), values(store, iri, `${atelier}use`), 'the page shows other uses');
}
