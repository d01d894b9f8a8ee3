import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {compileKind, shapesFor, type Compiled} from '../../vocab/shapes/compile.js';
import {fieldAttribute, fieldName} from '../../vocab/shapes/kind.js';
import {parseShapes} from '../../vocab/shapes/shacl/parse-shapes.js';

const base = 'https://atelier.example/shapes.ttl';
const ns = 'https://atelier.example/ns#';
const prefixes = `
  @prefix sh: <http://www.w3.org/ns/shacl#>.
  @prefix dash: <http://datashapes.org/dash#>.
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>.
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>.
  @prefix skos: <http://www.w3.org/2004/02/skos/core#>.
  @prefix coop: <https://w3id.org/solidaire/ns#>.
  @prefix x: <${ns}>.
`;

const shapes = async (turtle: string) => parseShapes(await parseTurtle(prefixes + turtle, base)).shapes;

/** Compiles `<#Tool>`, whose property shapes are `properties` and what else stands in the document. */
async function compile(properties: string, more = ''): Promise<Compiled> {
  const node = `<#Tool> a sh:NodeShape; sh:targetClass x:Tool; sh:property ${properties}.`;
  return compileKind(await shapes(node + more), `${base}#Tool`);
}

/** The one field that a property shape makes. */
async function field(property: string, more = '') {
  const {kind, problems} = await compile(`[${property}]`, more);
  assert.deepEqual(problems, []);
  const [info] = kind!.fields;
  return {info: info!, descriptor: kind!.descriptor.fields[info!.name]!};
}

const problemsOf = async (property: string, more = '') => {
  const {problems} = await compile(`[${property}]`, more);
  return problems.map(({kind, term}) => (term === undefined ? kind : `${kind} ${term}`));
};

describe('a kind', () => {
  it('is recognised by the classes that its shape is about, the first one first', async () => {
    const set = await shapes('<#Tool> a sh:NodeShape; sh:targetClass x:Tool, x:Machine; sh:name "Outil"@fr, "Tool"@en.');
    const {kind, problems} = compileKind(set, `${base}#Tool`);
    assert.deepEqual(kind!.descriptor.types, [`${ns}Tool`, `${ns}Machine`]);
    assert.deepEqual(kind!.label, {fr: 'Outil', en: 'Tool'});
    assert.deepEqual(problems, []);
  });

  it('without a class cannot be told from others, which is said', async () => {
    const set = await shapes('<#Tool> a sh:NodeShape; sh:property [sh:path x:a].');
    assert.deepEqual(compileKind(set, `${base}#Tool`).problems, [{kind: 'no-class', shape: `${base}#Tool`}]);
  });

  it('is nothing where there is no such shape', async () => {
    const {kind, problems} = compileKind(await shapes(''), `${base}#No`);
    assert.equal(kind, undefined);
    assert.deepEqual(problems, [{kind: 'no-such-shape', shape: `${base}#No`}]);
  });

  it('is named by the field that says so', async () => {
    const {kind} = await compile('[sh:path x:number], [sh:path x:title; dash:propertyRole dash:LabelRole]');
    assert.equal(kind!.descriptor.label, 'title');
  });

  it('has its fields by group, by order, and as they stand in the document', async () => {
    const {kind} = await compile(
      `[sh:path x:d; sh:group x:Late; sh:order 1], [sh:path x:c; sh:group x:Early; sh:order 9],
       [sh:path x:b], [sh:path x:e], [sh:path x:a; sh:order 2]`,
      `x:Late a sh:PropertyGroup; rdfs:label "Tard"@fr; sh:order 2. x:Early a sh:PropertyGroup; rdfs:label "Tôt"@fr; sh:order 1.`,
    );
    assert.deepEqual(
      kind!.fields.map(({name}) => name),
      ['a', 'b', 'e', 'c', 'd'],
    );
    assert.deepEqual(Object.keys(kind!.descriptor.fields), ['a', 'b', 'e', 'c', 'd']);
    assert.deepEqual(kind!.fields[3]!.group, {id: `${ns}Early`, label: {fr: 'Tôt'}, order: 1});
  });

  it('has no field that is switched off', async () => {
    const {kind} = await compile('[sh:path x:a; sh:deactivated true], [sh:path x:b]');
    assert.deepEqual(Object.keys(kind!.descriptor.fields), ['b']);
  });

  it('takes the fields of the shape that it builds upon, and adds its own', async () => {
    const {kind} = await compile(
      '[sh:path x:a; sh:maxCount 1]; sh:node <#Base>',
      '<#Base> sh:targetClass x:Thing; sh:property [sh:path x:a], [sh:path x:z]; sh:node <#Tool>.',
    );
    assert.deepEqual(Object.keys(kind!.descriptor.fields), ['a', 'z']);
    assert.equal(kind!.descriptor.fields['a']!.many, undefined);
    assert.deepEqual(kind!.descriptor.types, [`${ns}Tool`, `${ns}Thing`]);
  });

  it('is one of several for a class: who asks chooses', async () => {
    const set = await shapes('<#A> sh:targetClass x:Tool. <#B> sh:targetClass x:Tool, x:C. <#C> sh:targetClass x:C.');
    assert.deepEqual(shapesFor(set, `${ns}Tool`), [`${base}#A`, `${base}#B`]);
    assert.deepEqual(shapesFor(set, `${ns}None`), []);
  });
});

describe('the name of a field', () => {
  const names = async (properties: string, more = '') =>
    Object.keys((await compile(properties, more)).kind!.descriptor.fields);

  it('is that of its shape, else its English name, else its predicate', async () => {
    assert.deepEqual(
      await names(
        '<#openSince>, [sh:path x:b; sh:name "Opening hours"@en, "Horaires"@fr], [sh:path (x:c x:last-part)]',
        '<#openSince> sh:path x:a.',
      ),
      ['openSince', 'openingHours', 'lastPart'],
    );
  });

  it('gets a number where it is taken', async () => {
    assert.deepEqual(await names('[sh:path x:a], [sh:path (x:b x:a)], [sh:path (x:c x:a)]'), ['a', 'a2', 'a3']);
  });

  it('is never one that every object has', async () => {
    const found = await names('[sh:path x:constructor], [sh:path x:__proto__], [sh:path x:toString]');
    assert.deepEqual(found, ['constructor2', 'proto', 'toString2']);
  });

  it('is made of letters that attributes can have', async () => {
    assert.deepEqual(
      await names(
        '[sh:path x:a; sh:name "Été 2026"@en], [sh:path x:b; sh:name "名前"@en], [sh:path x:URL], [sh:path x:2nd]',
      ),
      ['ete2026', 'b', 'url', 'field2nd'],
    );
  });

  it('is found again from its form in attributes', async () => {
    for (const name of await names('[sh:path x:openSince], [sh:path x:homeURL], [sh:path x:line2], [sh:path x:constructor]'))
      assert.equal(fieldName(fieldAttribute(name)), name);
  });
});

describe('where a field is read and written', () => {
  it('is its path', async () => {
    const {descriptor} = await field('sh:path (x:a x:b)');
    assert.deepEqual([descriptor.read, descriptor.write], [[[`${ns}a`, `${ns}b`]], [[`${ns}a`, `${ns}b`]]]);
  });

  it('is the first of alternatives, and all of them if the shape says so', async () => {
    const path = 'sh:path [sh:alternativePath (x:a x:b)]';
    const one = await field(path);
    assert.deepEqual([one.descriptor.read, one.descriptor.write], [[[`${ns}a`], [`${ns}b`]], [[`${ns}a`]]]);
    assert.deepEqual((await field(`${path}; coop:writeAll true`)).descriptor.write, [[`${ns}a`], [`${ns}b`]]);
  });

  it('is a step backwards, also over several', async () => {
    assert.deepEqual((await field('sh:path [sh:inversePath x:a]')).descriptor.read, [[`^${ns}a`]]);
    assert.deepEqual((await field('sh:path [sh:inversePath (x:a [sh:inversePath x:b])]')).descriptor.read, [
      [`${ns}b`, `^${ns}a`],
    ]);
  });

  it('is every way through alternatives in a row', async () => {
    const {descriptor} = await field('sh:path ([sh:alternativePath (x:a x:b)] [sh:alternativePath (x:c x:d)])');
    assert.deepEqual(
      descriptor.read.map((path) => path.map((step) => step.slice(ns.length)).join('')),
      ['ac', 'ad', 'bc', 'bd'],
    );
  });

  it('is also where the shape says that others write it, each place once', async () => {
    const {descriptor} = await field('sh:path x:a; coop:alsoRead (x:b (x:c x:d) x:a)');
    assert.deepEqual(descriptor.read, [[`${ns}a`], [`${ns}b`], [`${ns}c`, `${ns}d`]]);
    assert.deepEqual(descriptor.write, [[`${ns}a`]]);
  });

  it('cannot be a path of any length, or more ways than anybody means', async () => {
    assert.deepEqual(await problemsOf('sh:path [sh:zeroOrMorePath x:a]'), ['unsupported-path']);
    assert.deepEqual(await problemsOf('sh:path (x:a [sh:oneOrMorePath x:a])'), ['unsupported-path']);
    const two = '[sh:alternativePath (x:a x:b)]';
    assert.deepEqual(await problemsOf(`sh:path (${two} ${two} ${two} ${two} ${two} ${two})`), ['too-many-paths']);
  });
});

describe('what a field holds', () => {
  const kinds: [string, string, string][] = [
    ['text', 'text', ''],
    ['text', 'text', 'sh:datatype xsd:string'],
    ['text', 'text', 'sh:datatype rdf:langString'],
    ['text', 'text', 'sh:nodeKind sh:Literal'],
    ['text', 'text', 'sh:or ([sh:datatype xsd:gYear] [sh:datatype xsd:string])'],
    ['text', 'textarea', 'dash:singleLine false'],
    ['text', 'textarea', 'dash:editor dash:TextAreaEditor'],
    ['text', 'textarea', 'sh:maxLength 2000'],
    ['text', 'text', 'sh:maxLength 2000; dash:singleLine true'],
    ['text', 'text', 'sh:maxLength 2000; dash:editor dash:TextFieldEditor'],
    ['text', 'select', 'sh:in ("bois" "métal")'],
    ['integer', 'number', 'sh:datatype xsd:integer'],
    ['integer', 'number', 'sh:xone ([sh:datatype xsd:integer] [sh:datatype xsd:decimal])'],
    ['integer', 'select', 'sh:in (1 2 3)'],
    ['decimal', 'number', 'sh:datatype xsd:decimal'],
    ['boolean', 'checkbox', 'sh:datatype xsd:boolean'],
    ['date', 'date', 'sh:datatype xsd:date'],
    ['time', 'time', 'sh:datatype xsd:time'],
    ['dateTime', 'datetime', 'sh:datatype xsd:dateTime'],
    ['date', 'date', 'sh:datatype xsd:date; dash:editor dash:TextAreaEditor'],
    ['date', 'date', 'sh:and ([sh:datatype xsd:date])'],
    ['link', 'url', 'sh:nodeKind sh:IRI'],
    ['link', 'url', 'sh:node [sh:nodeKind sh:IRI]'],
    ['email', 'email', 'sh:nodeKind sh:IRI; sh:pattern "^mailto:"'],
    ['phone', 'tel', 'sh:nodeKind sh:IRI; sh:pattern "^tel:"'],
    ['thumbnail', 'image', 'sh:nodeKind sh:IRI; sh:pattern "^data:image/"'],
    ['image', 'image', 'sh:nodeKind sh:IRI; dash:viewer dash:ImageViewer'],
    ['thing', 'select', 'sh:nodeKind sh:IRI; sh:in (x:wood x:metal)'],
    ['thing', 'select', 'sh:hasValue x:wood'],
    ['thing', 'reference', 'sh:class x:Member'],
    ['thing', 'reference', 'sh:nodeKind sh:IRI; dash:editor dash:AutoCompleteEditor'],
    ['thing', 'parts', 'sh:node [sh:property [sh:path x:street]]'],
  ];
  for (const [value, widget, constraint] of kinds) {
    it(`is ${value}, filled in as ${widget}, where the shape says ${constraint || 'nothing'}`, async () => {
      const {descriptor, info} = await field(`sh:path x:a; ${constraint}`);
      assert.deepEqual([descriptor.value, info.widget], [value, widget]);
      assert.equal(descriptor.datatype, undefined);
    });
  }

  it('keeps a narrower datatype', async () => {
    const {descriptor} = await field('sh:path x:a; sh:datatype xsd:nonNegativeInteger');
    assert.deepEqual(
      [descriptor.value, descriptor.datatype],
      ['integer', 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger'],
    );
    assert.equal((await field('sh:path x:a; sh:datatype xsd:double')).descriptor.value, 'decimal');
  });

  it('is left out, and said, if no input can hold it', async () => {
    const gYear = 'http://www.w3.org/2001/XMLSchema#gYear';
    assert.deepEqual(await problemsOf('sh:path x:a; sh:datatype xsd:gYear'), [`unsupported-value ${gYear}`]);
    const {kind} = await compile('[sh:path x:a; sh:datatype xsd:gYear], [sh:path x:b]');
    assert.deepEqual(Object.keys(kind!.descriptor.fields), ['b']);
  });

  it('is one value or several, needed or not, long or short', async () => {
    const {descriptor} = await field('sh:path x:a; sh:minCount 1; sh:maxCount 1; sh:maxLength 80');
    assert.deepEqual([descriptor.many, descriptor.required, descriptor.maxLength], [undefined, true, 80]);
    const several = await field('sh:path x:a; sh:maxCount 3');
    assert.deepEqual([several.descriptor.many, several.info.maxCount, several.descriptor.required], [true, 3, undefined]);
    const advised = await field('sh:path x:a; sh:minCount 1; sh:severity sh:Warning');
    assert.equal(advised.descriptor.required, undefined, 'a warning refuses nothing');
  });

  it('lies between two bounds', async () => {
    const {info} = await field('sh:path x:a; sh:datatype xsd:decimal; sh:minInclusive 0.5; sh:maxInclusive 9');
    assert.deepEqual([info.min, info.max], ['0.5', '9']);
    const whole = await field('sh:path x:a; sh:datatype xsd:integer; sh:minExclusive 0; sh:maxExclusive 10');
    assert.deepEqual([whole.info.min, whole.info.max], ['1', '9']);
  });

  it('is texts that each choose one of its languages, where a language may have several', async () => {
    const free = await field('sh:path x:a; sh:languageIn ("fr" "en")');
    assert.deepEqual(
      [free.info.languageChoices, free.info.languages, free.descriptor.many],
      [['fr', 'en'], undefined, true],
    );
  });

  it('is one text in each of its languages, or all in one', async () => {
    const both = await field('sh:path x:a; sh:languageIn ("fr" "en"); sh:uniqueLang true');
    assert.deepEqual([both.info.languages, both.descriptor.many], [['fr', 'en'], undefined]);
    const any = await field('sh:path x:a; sh:languageIn ("fr" "en")');
    assert.deepEqual([any.descriptor.languages, any.descriptor.many, any.info.languages], [['fr', 'en'], true, undefined]);
    const one = await field('sh:path x:a; sh:languageIn ("fr")');
    assert.deepEqual([one.descriptor.language, one.descriptor.many, one.info.languages], ['fr', true, undefined]);
  });
});

describe('what people read of a field', () => {
  it('is its name and its help in their languages', async () => {
    const {info} = await field('sh:path x:a; sh:name "Nom"@FR, "Name"@en; sh:description "Help"@en');
    assert.deepEqual([info.label, info.help], [{fr: 'Nom', en: 'Name'}, {en: 'Help'}]);
  });

  it('is what the document calls the predicate, or else the name of the field', async () => {
    assert.deepEqual((await field('sh:path x:a', 'x:a rdfs:label "Âge"@fr.')).info.label, {fr: 'Âge'});
    assert.deepEqual((await field('sh:path x:openSince')).info.label, {'': 'open since'});
  });

  it('is the names of its choices', async () => {
    const {info} = await field(
      'sh:path x:a; sh:in (x:wood x:metal x:glass)',
      'x:wood rdfs:label "Bois"@fr. x:metal skos:prefLabel "Métal"@fr.',
    );
    assert.deepEqual(info.choices, [
      {value: `${ns}wood`, label: {fr: 'Bois'}},
      {value: `${ns}metal`, label: {fr: 'Métal'}},
      {value: `${ns}glass`, label: {'': 'glass'}},
    ]);
  });
});

describe('things that a field points to', () => {
  it('are parts where a shape describes them, also the kind itself', async () => {
    const {kind, problems} = await compile(
      '<#place>',
      '<#place> sh:path x:place; sh:node <#Place>. <#Place> sh:targetClass x:Place; sh:property [sh:path x:street], [sh:path x:in; sh:node <#Place>], [sh:path x:tool; sh:node <#Tool>].',
    );
    assert.deepEqual(problems, []);
    const place = kind!.fields[0]!.kind!();
    assert.equal(kind!.fields[0]!.isReference, undefined);
    assert.equal(place.fields[1]!.kind!(), place);
    assert.equal(place.fields[2]!.kind!(), kind);
    assert.equal(kind!.descriptor.fields['place']!.kind!(), place.descriptor);
    assert.deepEqual(place.descriptor.types, [`${ns}Place`]);
  });

  it('need no class where a shape describes them: what points to them says what they are', async () => {
    const {info} = await field('sh:path x:place; sh:node [sh:property [sh:path x:town]]');
    const {descriptor, fields} = info.kind!();
    assert.deepEqual([info.widget, descriptor.types, fields.map(({name}) => name)], ['parts', [], ['town']]);
  });

  it('are things of their own where only their class is named', async () => {
    const {info} = await field('sh:path x:keeper; sh:class x:Member');
    assert.deepEqual([info.isReference, info.classes, info.kind], [true, [`${ns}Member`], undefined]);
    const known = await field(
      'sh:path x:keeper; sh:class x:Member',
      '<#Member> sh:targetClass x:Member; sh:property [sh:path x:name].',
    );
    assert.deepEqual(known.info.kind!().descriptor.types, [`${ns}Member`]);
    assert.equal(known.info.widget, 'reference');
  });

  it('may be described by a shape that is not there: then nothing is known of them', async () => {
    const {info, descriptor} = await field('sh:path x:a; sh:node <https://gone.example/shapes#Place>');
    assert.deepEqual([descriptor.value, info.widget, info.kind], ['thing', 'reference', undefined]);
  });
});

describe('a hostile shape', () => {
  it('that nests ten thousand kinds compiles', async () => {
    const chain = Array.from(
      {length: 10_000},
      (_, index) => `<#s${index}> sh:property [sh:path x:a; sh:node <#s${index + 1}>].`,
    );
    const {kind} = await compile('[sh:path x:a; sh:node <#s0>]', chain.join('\n'));
    assert.equal(kind!.fields.length, 1);
  });

  it('that refers to itself in every way compiles', async () => {
    const {kind} = await compile(
      '<#p>; sh:node <#Tool>; sh:and (<#Tool>)',
      '<#p> sh:path x:a; sh:and (<#p> <#p>); sh:or (<#p>); sh:node <#p>.',
    );
    assert.deepEqual(Object.keys(kind!.descriptor.fields), ['p']);
  });

  it('whose alternatives double with every step compiles', async () => {
    const many = Array(200).fill('<#p>').join(' ');
    const steps = Array.from(
      {length: 200},
      (_, index) => `<#s${index}> sh:and (<#s${index + 1}> <#s${index + 1}>); sh:or (<#s${index + 1}> <#s${index + 1}>).`,
    );
    const {kind} = await compile('<#p>', `<#p> sh:path x:a; sh:and (<#s0> ${many}); sh:xone (${many}). ${steps.join(' ')}`);
    assert.deepEqual(Object.keys(kind!.descriptor.fields), ['p']);
  });
});
