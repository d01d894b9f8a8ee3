import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {readKind} from '../../pods/kinds/read-kind.js';
import {shapeOfList} from '../../pods/kinds/shape-of.js';
import {textFor} from '../../vocab/shapes/kind.js';
import {problemOf, resourcesOf, valueOf} from '../support/fixtures.js';
import {createMemoryPod} from '../support/memory-pod.js';

const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>. @prefix ex: <https://x.example/>.`;

function served(text: string) {
  const pod = createMemoryPod();
  const url = `${pod.origin}/shape.ttl`;
  pod.put(url, text);
  return {resources: resourcesOf(pod), url};
}

describe('a partner’s shape', () => {
  it('becomes a kind with its fields, labels, choices, parts and bounds', async () => {
    const text = await readFile(new URL('../../../demo/seed/partner/tool.ttl', import.meta.url), 'utf8');
    const {resources, url} = served(text);
    for (const address of [`${url}#ToolShape`, url]) {
      const {kind, notes} = valueOf(await readKind(resources, address));
      assert.deepEqual(notes, []);
      const labels = kind.fields.map(({label}) => textFor(label, ['fr']));
      assert.deepEqual(labels, [
        ...['Nom', 'Catégorie', 'Usages', 'Photo', 'Mode d’emploi', 'Remarques'],
        ...['Caution en euros', 'Au prêt depuis', 'Prise en main nécessaire', 'Gardé par', 'Lieu'],
      ]);
      const widgets = Object.fromEntries(kind.fields.map(({name, widget}) => [name, widget]));
      assert.deepEqual(widgets, {
        name: 'text',
        category: 'select',
        uses: 'text',
        photo: 'image',
        manual: 'url',
        note: 'textarea',
        deposit: 'number',
        lentSince: 'date',
        needsTraining: 'checkbox',
        keeper: 'reference',
        place: 'parts',
      });
      const place = kind.fields.at(-1)?.kind?.();
      assert.deepEqual(
        place?.fields.map(({name}) => name),
        ['placeStreet', 'placeTown'],
      );
    }
  });

  it('that is none is said to be none', async () => {
    for (const text of ['', `${prefixes} ex:a ex:b ex:c.`, `${prefixes} <#S> a sh:NodeShape; sh:targetClass ex:C.`]) {
      const {resources, url} = served(text);
      assert.equal(problemOf(await readKind(resources, url)), 'malformed', text);
    }
    const {resources, url} = served('this is no Turtle');
    assert.equal(problemOf(await readKind(resources, url)), 'malformed');
    assert.equal(problemOf(await readKind(resources, `${url}x`)), 'missing');
  });

  it('with something that is not followed works without it, and says what', async () => {
    const {resources, url} = served(`${prefixes} <#S> a sh:NodeShape; sh:targetClass ex:C; sh:sparql [];
      sh:property [sh:path ex:p; sh:datatype xsd:string].`);
    const {kind, notes} = valueOf(await readKind(resources, url));
    assert.equal(kind.fields.length, 1);
    assert.match(notes.join(), /sparql/);
  });

  it('is named by the list of its things', async () => {
    const {resources, url} = served(
      `<#it> a <https://w3id.org/tree#Collection>; <https://w3id.org/tree#shape> <https://x.example/s#S>.`,
    );
    assert.equal(valueOf(await shapeOfList(resources, `${url}#it`)), 'https://x.example/s#S');
    assert.equal(valueOf(await shapeOfList(resources, url)), 'https://x.example/s#S');
    const other = served('<#it> a <https://w3id.org/tree#Collection>.');
    assert.equal(problemOf(await shapeOfList(other.resources, other.url)), 'malformed');
  });
});
