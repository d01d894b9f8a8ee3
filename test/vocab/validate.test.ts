import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {namedNode, termKey} from '../../vocab/rdf/terms.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {parseShapes} from '../../vocab/shapes/shacl/parse-shapes.js';
import {Paths} from '../../vocab/shapes/shacl/path.js';
import type {ShaclPath} from '../../vocab/shapes/shacl/model.js';
import {validate, validateNode} from '../../vocab/shapes/shacl/validate.js';

const base = 'https://data.example/';
const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix ex: <${base}>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>.\n`;

const graphOf = (turtle: string) => parseTurtle(prefixes + turtle, base);
const shapesOf = async (turtle: string) => parseShapes(await graphOf(turtle)).shapes;
const local = (iri: string) => iri.replaceAll(base, '');

/** What is complained of, one line each: node, constraint, value. */
async function complaints(shapes: string, data: string): Promise<string[]> {
  const results = validate(await shapesOf(shapes), await graphOf(data));
  return results.map(({focus, constraint, value}) =>
    local([termKey(focus), constraint, ...(value ? [termKey(value)] : [])].join(' ')),
  );
}

async function quickly<T>(what: () => Promise<T> | T, milliseconds: number): Promise<T> {
  const started = performance.now();
  const result = await what();
  const took = performance.now() - started;
  assert.ok(took < milliseconds, `took ${Math.round(took)} ms`);
  return result;
}

describe('following paths', () => {
  const predicate = (name: string): ShaclPath => ({is: 'predicate', iri: base + name});
  const reached = async (turtle: string, path: ShaclPath) =>
    new Paths(await graphOf(turtle)).reached(namedNode(`${base}a`), path).map((term) => local(termKey(term)));

  it('ends where data go round in circles', async () => {
    const circle = 'ex:a ex:p ex:b. ex:b ex:p ex:c. ex:c ex:p ex:a.';
    assert.deepEqual(await reached(circle, {is: 'zeroOrMore', path: predicate('p')}), ['a', 'b', 'c']);
    assert.deepEqual(await reached(circle, {is: 'oneOrMore', path: predicate('p')}), ['b', 'c', 'a']);
    assert.deepEqual(await reached(circle, {is: 'zeroOrOne', path: predicate('p')}), ['a', 'b']);
  });

  it('goes backwards along any path', async () => {
    const data = 'ex:x ex:p ex:y. ex:y ex:q ex:a. ex:z ex:r ex:y.';
    const there: ShaclPath = {
      is: 'sequence',
      paths: [{is: 'alternative', paths: [predicate('p'), predicate('r')]}, predicate('q')],
    };
    assert.deepEqual(await reached(data, {is: 'inverse', path: there}), ['x', 'z']);
    const twice: ShaclPath = {is: 'inverse', path: {is: 'inverse', path: predicate('p')}};
    assert.deepEqual(await reached('ex:a ex:p 1.', twice), ['"1"^^http://www.w3.org/2001/XMLSchema#integer']);
  });

  it('is not slow in long chains, in either direction', async () => {
    const chain = await graphOf(Array.from({length: 5_000}, (_, index) => `ex:n${index} ex:p ex:n${index + 1}.`).join('\n'));
    const all = (path: ShaclPath, from: string) => new Paths(chain).reached(namedNode(base + from), path).length;
    assert.equal(await quickly(() => all({is: 'zeroOrMore', path: predicate('p')}, 'n0'), 1_000), 5_001);
    const back: ShaclPath = {is: 'zeroOrMore', path: {is: 'inverse', path: predicate('p')}};
    assert.equal(await quickly(() => all(back, 'n5000'), 1_000), 5_001);
  });
});

describe('checking documents against shapes', () => {
  it('checks what is of a class or of one below it, once', async () => {
    const shapes = 'ex:s sh:targetClass ex:Thing; sh:targetNode ex:a; sh:property [sh:path ex:p; sh:minCount 1].';
    const data =
      'ex:Tool rdfs:subClassOf ex:Thing. ex:Saw rdfs:subClassOf ex:Tool. ex:a a ex:Saw, ex:Thing. ex:b a ex:Other.';
    assert.deepEqual(await complaints(shapes, data), ['a minCount']);
  });

  it('checks each of two shapes for one class', async () => {
    const shapes = 'ex:s sh:targetClass ex:T; sh:closed true. ex:t sh:targetClass ex:T; sh:nodeKind sh:BlankNode.';
    assert.deepEqual(await complaints(shapes, 'ex:a a ex:T.'), ['a closed T', 'a nodeKind a']);
  });

  it('ends where classes are below each other in circles', async () => {
    const data = 'ex:A rdfs:subClassOf ex:B. ex:B rdfs:subClassOf ex:A. ex:a a ex:A.';
    assert.deepEqual(await complaints('ex:s sh:targetClass ex:B; sh:nodeKind sh:Literal.', data), ['a nodeKind a']);
  });

  it('says nothing of shapes that are not in the set', async () => {
    const shapes = await shapesOf('ex:s sh:node ex:elsewhere.');
    assert.deepEqual(validateNode({shapes: {}}, `${base}s`, await graphOf(''), namedNode(`${base}a`)), []);
    assert.deepEqual(validateNode(shapes, `${base}s`, await graphOf(''), namedNode(`${base}a`)), []);
    assert.deepEqual(validateNode(shapes, 'constructor', await graphOf(''), namedNode(`${base}a`)), []);
  });
});

describe('shapes and documents that mean no good', () => {
  it('ends with shapes that refer to each other in circles', async () => {
    const shapes = `ex:s sh:targetNode ex:a; sh:node ex:t; sh:not ex:s. ex:t sh:node ex:s; sh:property [sh:path ex:p; sh:node ex:s].
      ex:u sh:targetNode ex:a; sh:property ex:v. ex:v sh:path ex:p; sh:property ex:v; sh:minCount 1.`;
    const results = await complaints(shapes, 'ex:a ex:p ex:b. ex:b ex:p ex:a.');
    assert.ok(results.length < 10);
  });

  it('judges a circle of people as one would by hand', async () => {
    const shapes =
      'ex:s sh:targetClass ex:P; sh:property [sh:path ex:knows; sh:node ex:s], [sh:path ex:name; sh:minCount 1].';
    const named = 'ex:a a ex:P; ex:knows ex:b; ex:name "A". ex:b ex:knows ex:c; ex:name "B". ex:c ex:knows ex:a';
    assert.deepEqual(await complaints(shapes, `${named}; ex:name "C".`), []);
    assert.deepEqual(await complaints(shapes, `${named}.`), ['a node b']);
  });

  it('does not forget what an assumption that turned out wrong was used for', async () => {
    // While `a` is checked, `b` counts on it; then `a` turns out wrong, and with it `b`, which `c` asks about later.
    const shapes = `ex:s sh:property [sh:path ex:p; sh:node ex:s], [sh:path ex:name; sh:minCount 1].
      ex:t sh:targetNode ex:top; sh:property [sh:path ex:q; sh:node ex:s].`;
    const data = 'ex:top ex:q ex:a, ex:b. ex:a ex:p ex:b. ex:b ex:p ex:a; ex:name "B".';
    assert.deepEqual(await complaints(shapes, data), ['top node a', 'top node b']);
  });

  it('ends with shapes that double with every step', async () => {
    const levels = 40;
    const fan = Array.from({length: levels}, (_, level) => {
      const next = `ex:s${level + 1}`;
      return `ex:s${level} sh:or ([sh:not ${next}] [sh:not [sh:and (${next} ${next})]]); sh:property [sh:path ex:p; sh:node ${next}],
        [sh:path ex:p; sh:property [sh:path ex:p; sh:node ${next}]].`;
    });
    const circle = `ex:s${levels} sh:node ex:s0; sh:nodeKind sh:Literal.`;
    const shapes = `ex:s0 sh:targetNode ex:a. ${fan.join('\n')} ${circle}`;
    await quickly(() => complaints(shapes, 'ex:a ex:p ex:a, ex:b. ex:b ex:p ex:a.'), 5_000);
  });

  it('ends with complaints that double with every step, and makes no more than anybody reads', async () => {
    const fan = Array.from(
      {length: 40},
      (
        _,
        level,
      ) => `ex:s${level} sh:property [sh:path ex:p; sh:property ex:t${level}], [sh:path ex:q; sh:property ex:t${level}].
        ex:t${level} sh:path ex:p; sh:node ex:no; sh:property ex:u${level}. ex:u${level} sh:path ex:q; sh:nodeKind sh:Literal.`,
    );
    const chain = Array.from(
      {length: 40},
      (_, level) => `ex:c${level} sh:path ex:p; sh:property ex:c${level + 1}, ex:d${level}.
      ex:d${level} sh:path ex:q; sh:property ex:c${level + 1}.`,
    );
    const shapes = `${fan.join('\n')} ${chain.join('\n')} ex:c40 sh:path ex:p; sh:nodeKind sh:Literal.
      ex:s0 sh:targetNode ex:a. ex:top sh:targetNode ex:a; sh:property ex:c0.`;
    const found = await quickly(() => complaints(shapes, 'ex:a ex:p ex:a; ex:q ex:a.'), 5_000);
    assert.ok(found.length <= 10_000);
  });

  it('ends with shapes in shapes in shapes, and data as deep', async () => {
    const deep = 3_000;
    const nested = Array.from({length: deep}, (_, level) => `ex:s${level} sh:node ex:s${level + 1}.`);
    assert.deepEqual(await complaints(`ex:s0 sh:targetNode ex:a. ${nested.join('\n')}`, ''), []);
    const list = Array.from({length: deep}, (_, level) => `ex:n${level} ex:next ex:n${level + 1}.`);
    const shapes = `ex:list sh:targetNode ex:n0; sh:property [sh:path ex:next; sh:node ex:list; sh:nodeKind sh:IRI].`;
    assert.deepEqual(await complaints(shapes, list.join('\n')), []);
  });

  it('is quick where all things of a long chain are checked', async () => {
    const chain = Array.from({length: 2_000}, (_, index) => `ex:n${index} a ex:T; ex:next ex:n${index + 1}.`);
    const shapes = 'ex:s sh:targetClass ex:T; sh:property [sh:path ex:next; sh:node ex:s; sh:nodeKind sh:IRI].';
    assert.deepEqual(await quickly(() => complaints(shapes, chain.join('\n')), 5_000), []);
    const circle = `${chain.join('\n')} ex:n2000 ex:next ex:n0.`;
    assert.deepEqual(await quickly(() => complaints(shapes, circle), 5_000), []);
  });

  it('reads a list of many shapes nested in each other without a name', async () => {
    const deep = 1_500;
    const {shapes} = await shapesOf(
      `ex:s sh:targetNode ex:a; ${'sh:not [ '.repeat(deep)} sh:nodeKind sh:IRI ${']'.repeat(deep)}.`,
    );
    assert.equal(Object.keys(shapes).length, deep + 1);
  });

  it('checks a document of 5,000 statements quickly', async () => {
    const shapes =
      await shapesOf(`ex:s sh:targetClass ex:T; sh:closed true; sh:ignoredProperties (<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>);
      sh:property [sh:path ex:name; sh:minCount 1; sh:maxCount 1; sh:maxLength 80; sh:pattern "^[a-z0-9]+( [a-z0-9]+)*$"],
        [sh:path ex:age; sh:datatype xsd:integer; sh:minInclusive 0; sh:maxExclusive 150],
        [sh:path ex:knows; sh:class ex:T; sh:nodeKind sh:IRI; sh:node ex:s],
        [sh:path [sh:inversePath ex:knows]; sh:maxCount 5].`);
    const data = await graphOf(
      Array.from(
        {length: 1_250},
        (_, index) =>
          `ex:m${index} a ex:T; ex:name "member ${index}"; ex:age ${index % 100}; ex:knows ex:m${(index * 7) % 1_250}.`,
      ).join('\n'),
    );
    assert.equal(data.size, 5_000);
    const results = await quickly(() => validate(shapes, data), 1_500);
    assert.deepEqual(results, []);
  });

  it('checks a thousand values in one field quickly', async () => {
    const shapes =
      await shapesOf(`ex:s sh:path ex:p; sh:maxCount 5; sh:datatype xsd:string; sh:pattern "^(a+)+$"; sh:maxLength 50;
      sh:in ("x"); sh:uniqueLang true; sh:lessThan ex:q; sh:equals ex:q; sh:disjoint ex:q.`);
    const values = (name: string) =>
      Array.from({length: 1_000}, (_, index) => `ex:a ex:${name} "${'a'.repeat(60)}${index}".`);
    const data = await graphOf([...values('p'), ...values('q')].join('\n'));
    const results = await quickly(() => validateNode(shapes, `${base}s`, data, namedNode(`${base}a`)), 4_000);
    assert.equal(results.length, 5_000);
  });
});
