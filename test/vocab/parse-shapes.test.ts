import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {inRoot} from '../../tools/paths.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {sh} from '../../vocab/rdf/shape-vocabularies.js';
import {parseShapes} from '../../vocab/shapes/shacl/parse-shapes.js';

const base = 'https://shapes.example/';
const ns = 'http://www.w3.org/ns/shacl#';
const prefixes = `@prefix sh: <${ns}>. @prefix ex: <${base}>. @prefix dash: <http://datashapes.org/dash#>.
  @prefix coop: <https://w3id.org/solidaire/ns#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>. @prefix owl: <http://www.w3.org/2002/07/owl#>.\n`;

const read = async (turtle: string) => parseShapes(await parseTurtle(prefixes + turtle, base));
const shape = async (turtle: string) => (await read(turtle)).shapes.shapes[`${base}s`]!;
/** What is reported, as short names. */
const reports = async (turtle: string) =>
  (await read(turtle)).unsupported
    .map((one) => `${one.shape.replace(base, '')} ${one.constraint.replace(ns, '')} ${one.why}`)
    .sort();

describe('reading shapes', () => {
  it('reads what a shape demands, with what it says to people', async () => {
    assert.deepEqual(
      await shape(`ex:s sh:path ex:p; sh:minCount 1; sh:maxLength 80; sh:pattern "^a"; sh:flags "i"; sh:in (1 ex:a);
        sh:languageIn ("fr" "en"); sh:uniqueLang true; sh:nodeKind sh:Literal; sh:name "Nom"@fr, "Name"@en; sh:message "Non";
        sh:order 2; sh:group ex:g; sh:severity sh:Warning; sh:deactivated true; dash:singleLine false; dash:editor dash:TextFieldEditor;
        coop:writeAll true; coop:alsoRead (ex:q (ex:r ex:q)).`),
      {
        id: `${base}s`,
        path: {is: 'predicate', iri: `${base}p`},
        constraints: [
          {is: 'minCount', count: 1},
          {is: 'maxLength', count: 80},
          {is: 'pattern', pattern: '^a', flags: 'i'},
          {
            is: 'in',
            values: [
              {
                termType: 'Literal',
                value: '1',
                language: '',
                datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'},
              },
              {termType: 'NamedNode', value: `${base}a`},
            ],
          },
          {is: 'languageIn', languages: ['fr', 'en']},
          {is: 'uniqueLang'},
          {is: 'nodeKind', iri: sh.Literal},
        ],
        isDeactivated: true,
        severity: `${ns}Warning`,
        message: {'': 'Non'},
        name: {fr: 'Nom', en: 'Name'},
        order: 2,
        group: `${base}g`,
        editor: 'http://datashapes.org/dash#TextFieldEditor',
        isSingleLine: false,
        alsoRead: [
          {is: 'predicate', iri: `${base}q`},
          {
            is: 'sequence',
            paths: [
              {is: 'predicate', iri: `${base}r`},
              {is: 'predicate', iri: `${base}q`},
            ],
          },
        ],
        writesAll: true,
      },
    );
  });

  it('reads every kind of path', async () => {
    const {path} = await shape(
      `ex:s sh:path ([sh:inversePath ex:a] [sh:alternativePath (ex:b [sh:zeroOrMorePath ex:c])]
        [sh:oneOrMorePath ex:d] [sh:zeroOrOnePath ex:e]).`,
    );
    const predicate = (name: string) => ({is: 'predicate', iri: base + name}) as const;
    assert.deepEqual(path, {
      is: 'sequence',
      paths: [
        {is: 'inverse', path: predicate('a')},
        {is: 'alternative', paths: [predicate('b'), {is: 'zeroOrMore', path: predicate('c')}]},
        {is: 'oneOrMore', path: predicate('d')},
        {is: 'zeroOrOne', path: predicate('e')},
      ],
    });
  });

  it('finds the shapes without a name that others hold', async () => {
    const {shapes, unsupported} = await read(
      `ex:s a sh:NodeShape; sh:property [sh:path ex:p; sh:node [sh:or ([sh:class ex:A] [sh:not [sh:nodeKind sh:IRI]])]].`,
    );
    assert.equal(Object.keys(shapes.shapes).length, 6);
    assert.deepEqual(unsupported, []);
  });

  it('finds what shapes are about, a class that is a shape included', async () => {
    const {targets} = await shape(
      `ex:s a owl:Class, sh:NodeShape; sh:targetClass ex:C; sh:targetNode 4; sh:targetSubjectsOf ex:p; sh:targetObjectsOf ex:q.`,
    );
    assert.deepEqual(
      targets?.map(({is, iri}) => [is, iri.value.replace(base, '')]),
      [
        ['class', 's'],
        ['class', 'C'],
        ['node', '4'],
        ['subjectsOf', 'p'],
        ['objectsOf', 'q'],
      ],
    );
  });

  it('reports what it does not know', async () => {
    assert.deepEqual(await reports(`ex:s sh:sparql [sh:select "SELECT"]; sh:rule []; sh:path ex:p; sh:minCuont 1.`), [
      's minCuont unknown',
      's rule unknown',
      's sparql unknown',
    ]);
    assert.deepEqual(await reports(`ex:own sh:parameter [sh:path ex:p]. <> sh:entailment ex:e.`), [
      ' entailment unknown',
      'own parameter unknown',
    ]);
  });

  const malformed: Record<string, string> = {
    'a count that is no number': `sh:maxCount "many"`,
    'a count of something other than a path': `sh:node [sh:minCount 1]`,
    'a path that is a text': `sh:path "p"`,
    'two paths': `sh:path ex:q`,
    'a bound that is a thing': `sh:minInclusive ex:one`,
    'a kind of node that there is not': `sh:nodeKind sh:Thing`,
    'a pattern that is none': `sh:pattern "(("`,
    'a pattern that looks back': `sh:pattern "(a)\\\\1"`,
    'a pattern longer than anybody reads': `sh:pattern "${'a'.repeat(1_001)}"`,
    'a pattern that repeats itself beyond measure': `sh:pattern "((a{999}){999}){999}"`,
    'a pattern that repeats nothing beyond measure': `sh:pattern "(((){999}){999}){999}"`,
    'flags that there are not': `sh:pattern "a"; sh:flags "g"`,
    'languages that are no list': `sh:languageIn "fr"`,
    'a list that comes back to itself': `sh:in _:l. _:l rdf:first 1; rdf:rest _:l`,
    'a list with two ends': `sh:in _:l. _:l rdf:first 1; rdf:rest (), (2)`,
    'a list without an end': `sh:or _:l. _:l rdf:first ex:t`,
    'a class that is a text': `sh:class "Person"`,
    'a shape that is a text': `sh:node "Person"`,
    'neither true nor false': `sh:uniqueLang "maybe"`,
    'other places that are none': `coop:alsoRead ("q")`,
  };
  for (const [what, turtle] of Object.entries(malformed)) {
    it(`reports ${what}, and goes on`, async () => {
      const {shapes, unsupported} = await read(`ex:s sh:path ex:p; ${turtle}. ex:t sh:nodeKind sh:IRI.`);
      assert.deepEqual([...new Set(unsupported.map(({why}) => why))], ['malformed']);
      assert.equal(shapes.shapes[`${base}t`]!.constraints.length, 1);
    });
  }

  it('reports a property without a path, and demands nothing of it', async () => {
    const {shapes, unsupported} = await read(
      `ex:s sh:property ex:t. ex:t sh:minCount 1. ex:u a sh:PropertyShape; sh:class ex:C.`,
    );
    assert.deepEqual(
      unsupported.map(({shape, constraint}) => [shape, constraint]),
      [
        [`${base}t`, sh.path],
        [`${base}u`, sh.path],
      ],
    );
    assert.deepEqual(shapes.shapes[`${base}u`]!.constraints, []);
  });

  it('reports a path that contains itself or doubles with every step', async () => {
    const doubled = Array.from(
      {length: 40},
      (_, index) => `_:d${index} rdf:first _:d${index + 1}; rdf:rest (_:d${index + 1}).`,
    );
    assert.deepEqual(await reports(`ex:s sh:path _:p. _:p sh:inversePath _:p.`), ['s path malformed']);
    assert.deepEqual(await reports(`ex:s sh:path _:d0. ${doubled.join('\n')} _:d40 sh:inversePath ex:p.`), [
      's path malformed',
    ]);
  });

  it('reports a shape that is named and not there', async () => {
    assert.deepEqual(await reports(`ex:s sh:node ex:elsewhere.`), ['s node missing']);
  });

  it('reads shapes that name each other in circles', async () => {
    const {shapes, unsupported} = await read(`ex:s sh:node ex:t. ex:t sh:property [sh:path ex:p; sh:node ex:s].`);
    assert.equal(Object.keys(shapes.shapes).length, 3);
    assert.deepEqual(unsupported, []);
  });

  for (const kind of ['member', 'coop']) {
    it(`understands all of our own shape of a ${kind}`, async () => {
      const graph = await parseTurtle(await readFile(inRoot('vocab/kinds', kind, 'shape.ttl'), 'utf8'), base);
      assert.deepEqual(parseShapes(graph).unsupported, []);
    });
  }
});
