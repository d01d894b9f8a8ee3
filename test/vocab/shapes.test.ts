import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {coopKind} from '../../vocab/kinds/coop/coop.js';
import {memberKind} from '../../vocab/kinds/member/member.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {termKey} from '../../vocab/rdf/terms.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import type {KindDescriptor} from '../../vocab/shapes/descriptor.js';
import {inRoot} from '../../tools/paths.js';

const sh = (name: string) => `http://www.w3.org/ns/shacl#${name}`;
const rdfNs = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const base = 'https://shapes.example/shape.ttl';

const one = (graph: Graph, subject: string, predicate: string) => graph.objects(subject, predicate)[0];
const numberOf = (graph: Graph, subject: string, name: string) => {
  const term = one(graph, subject, sh(name));
  return term === undefined ? undefined : Number(term.value);
};

function listItems(graph: Graph, head: string): string[] {
  if (head === `${rdfNs}nil`) return [];
  return [one(graph, head, `${rdfNs}first`)!.value, ...listItems(graph, termKey(one(graph, head, `${rdfNs}rest`)!))];
}

/** The predicates that a shape's path stands for: every path to which the same values are written. */
function pathsOf(graph: Graph, property: string): string[][] {
  const path = one(graph, property, sh('path'))!;
  if (path.termType === 'NamedNode') return [[path.value]];
  const alternatives = one(graph, termKey(path), sh('alternativePath'));
  return alternatives
    ? listItems(graph, termKey(alternatives)).map((predicate) => [predicate])
    : [listItems(graph, termKey(path))];
}

const kinds: [string, string, KindDescriptor][] = [
  ['member', 'Member', memberKind],
  ['coop', 'Coop', coopKind],
];

for (const [folder, name, kind] of kinds) {
  describe(`the shape of a ${folder}`, async () => {
    const graph = await parseTurtle(await readFile(inRoot('vocab/kinds', folder, 'shape.ttl'), 'utf8'), base);
    const properties = new Map(graph.iris(`${base}#${name}`, sh('property')).map((iri) => [iri.split('#')[1]!, iri]));

    it('is about things that the code recognises', () => {
      const classes = graph.iris(`${base}#${name}`, sh('targetClass'));
      assert.ok(classes.length);
      for (const iri of classes) assert.ok(kind.types.includes(iri), iri);
    });

    it('has the same fields as the code', () => {
      const fields = Object.keys(kind.fields);
      assert.deepEqual(
        [...properties.keys()].filter((field) => fields.includes(field)),
        fields.filter((field) => properties.has(field)),
      );
      assert.deepEqual([...properties.keys()].sort(), fields.sort());
    });

    for (const [field, descriptor] of Object.entries(kind.fields)) {
      it(`agrees with the code on “${field}”`, () => {
        const property = properties.get(field)!;
        assert.deepEqual(pathsOf(graph, property), descriptor.write, 'where it is written');
        for (const path of descriptor.write)
          assert.ok(
            descriptor.read.some((other) => other.join() === path.join()),
            'what is written is read',
          );
        assert.equal(numberOf(graph, property, 'maxLength'), descriptor.maxLength, 'length');
        assert.equal((numberOf(graph, property, 'minCount') ?? 0) > 0, descriptor.required ?? false, 'required');
        const isIri = one(graph, property, sh('nodeKind'))?.value === sh('IRI');
        assert.equal(isIri, descriptor.value !== 'text', 'kind of value');
      });

      it(`agrees with the code on how many values “${field}” has`, () => {
        assert.equal(numberOf(graph, properties.get(field)!, 'maxCount'), descriptor.many ? undefined : 1);
      });

      it(`names “${field}” in French and in English`, () => {
        const languages = graph
          .objects(properties.get(field)!, sh('name'))
          .map((term) => (term.termType === 'Literal' ? term.language : ''));
        assert.deepEqual(languages.sort(), ['en', 'fr']);
      });
    }
  });
}
