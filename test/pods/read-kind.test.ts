import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {readKind} from '../../pods/kinds/read-kind.js';
import {shapeOfList} from '../../pods/kinds/shape-of.js';
import {Resources} from '../../pods/documents/resources.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {checkThing} from '../../vocab/shapes/check-thing.js';
import {textFor} from '../../vocab/shapes/kind.js';
import {readThing, type Thing} from '../../vocab/shapes/thing.js';
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

  it('that is named and not there is not taken from the others in its document', async () => {
    const {resources, url} = served(`${prefixes} <#S> a sh:NodeShape; sh:targetClass ex:C; sh:property [sh:path ex:p].`);
    assert.equal(problemOf(await readKind(resources, `${url}#Typo`)), 'malformed');
  });

  it('beside another for the same class is the first that nothing refers to, which is said', async () => {
    const shape = (name: string, more = '') =>
      `<#${name}> a sh:NodeShape; sh:targetClass ex:C; sh:property [sh:path ex:${name}${more}].`;
    const {resources, url} = served(prefixes + shape('part') + shape('first', '; sh:node <#part>') + shape('second'));
    const {kind, notes} = valueOf(await readKind(resources, url));
    assert.deepEqual(Object.keys(kind.descriptor.fields), ['first']);
    assert.deepEqual(notes, [`several shapes are for a class; ${url}#first is taken, not ${url}#second`]);
    const named = valueOf(await readKind(resources, `${url}#second`));
    assert.deepEqual([Object.keys(named.kind.descriptor.fields), named.notes], [['second'], []]);
  });

  it('whose parts hold things of the kind itself is one, and reading what points in a circle ends', async () => {
    const {resources, url} =
      served(`${prefixes} <#A> a sh:NodeShape; sh:targetClass ex:A; sh:property [sh:path ex:b; sh:node <#B>].
      <#B> a sh:NodeShape; sh:targetClass ex:B; sh:property [sh:path ex:a; sh:node <#A>].`);
    const {kind, notes} = valueOf(await readKind(resources, url));
    assert.deepEqual([kind.shape, notes], [`${url}#A`, []]);
    const graph = await parseTurtle('@prefix ex: <https://x.example/>. <#a> a ex:A; ex:b <#b>. <#b> ex:a <#a>.', url);
    const depth = (thing: Thing): number => 1 + Math.max(0, ...Object.values(thing.parts).flat().map(depth));
    assert.equal(depth(readThing(kind.descriptor, graph, `${url}#a`)), 4);
    assert.deepEqual(checkThing(kind, graph, `${url}#a`), []);
  });

  it('at an address that has moved is found under the new one', async () => {
    const text = `${prefixes} <#S> a sh:NodeShape; sh:targetClass ex:C; sh:property [sh:path ex:p].`;
    const moved = () => {
      const answer = new Response(text, {headers: {'content-type': 'text/turtle'}});
      return Promise.resolve(Object.defineProperty(answer, 'url', {value: 'https://new.example/shape.ttl'}));
    };
    const resources = new Resources({fetch: moved});
    for (const address of ['https://old.example/shape#S', 'https://old.example/shape'])
      assert.equal(valueOf(await readKind(resources, address)).kind.shape, 'https://new.example/shape.ttl#S');
  });

  it('on a server that does not answer, refuses or sends another language of data is a problem of that kind', async () => {
    const problemAfter = async (answer: Promise<Response>) =>
      problemOf(await readKind(new Resources({fetch: () => answer}), 'https://partner.example/shape.ttl'));
    const answered = (text: string, status = 200) => problemAfter(Promise.resolve(new Response(text, {status})));
    assert.equal(await problemAfter(Promise.reject(new TypeError('Failed to fetch'))), 'offline');
    assert.equal(await answered('', 403), 'forbidden');
    assert.equal(await answered('', 500), 'server');
    assert.equal(await answered('{"@context": {}}'), 'malformed');
    assert.equal(await answered('#'.repeat((1 << 20) + 1)), 'too-large');
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
