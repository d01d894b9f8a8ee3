import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memberForm} from '../../vocab/kinds/member/member-form.generated.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {checkThing} from '../../vocab/shapes/check-thing.js';
import {checkValues} from '../../vocab/shapes/check-values.js';
import type {FieldMistake} from '../../vocab/shapes/checking/mistake.js';
import {compileKind} from '../../vocab/shapes/compile.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {parseShapes} from '../../vocab/shapes/shacl/parse-shapes.js';
import {atelier, toolKind} from '../support/tools.js';

const base = 'https://atelier.example/shapes';
const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix ex: <https://atelier.example/ns#>. @prefix schema: <http://schema.org/>.
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#>. @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>. @prefix coop: <https://w3id.org/solidaire/ns#>.\n`;

/** The kind that a shape makes; its fields bear the names of their predicates. */
async function kindOf(properties: string, more = '') {
  const graph = await parseTurtle(
    `${prefixes}<#Tool> a sh:NodeShape; sh:targetClass ex:Tool; ${properties}.\n${more}`,
    base,
  );
  const {shapes, unsupported} = parseShapes(graph);
  assert.deepEqual(unsupported, []);
  const {kind, problems} = compileKind(shapes, `${base}#Tool`);
  assert.deepEqual(problems, []);
  return kind!;
}

/** A mistake in one line: field, place, constraint, limit. */
const short = ({field, index, constraint, limit}: FieldMistake) =>
  [index === undefined ? field : `${field}[${index}]`, constraint, ...(limit === undefined ? [] : [limit])].join(' ');

async function check(values: FieldValues, properties: string, more?: string): Promise<string[]> {
  return checkValues(await kindOf(properties, more), values).map(short);
}

const property = (text: string) => `sh:property [${text}]`;
const name = property(
  'sh:path ex:name; sh:minCount 1; sh:maxCount 1; sh:maxLength 5; sh:message "Un nom court."@fr, "A short name."@en',
);
const uses = property('sh:path ex:uses; sh:maxCount 3; sh:maxLength 5; sh:pattern "^[a-z]+$"');
const deposit = property(
  'sh:path ex:deposit; sh:maxCount 1; sh:datatype xsd:decimal; sh:minInclusive 0; sh:maxExclusive 100',
);
const since = property('sh:path ex:since; sh:maxCount 1; sh:datatype xsd:date; sh:lessThan ex:until');
const until = property('sh:path ex:until; sh:maxCount 1; sh:datatype xsd:date');
const manual = property('sh:path ex:manual; sh:nodeKind sh:IRI; sh:minCount 1; sh:message "Une adresse."@fr');
const note = property('sh:path ex:note; sh:languageIn ("fr" "en"); sh:uniqueLang true; sh:minCount 1; sh:maxLength 5');

describe('checking values', () => {
  it('finds nothing wrong with what the shape allows', async () => {
    const values = {
      name: ['Scie'],
      uses: ['bois', 'os'],
      deposit: ['99.5'],
      since: ['2026-01-01'],
      until: ['2026-12-31'],
      manual: ['https://atelier.example/scie'],
      'note@fr': ['Bien'],
    };
    assert.deepEqual(await check(values, [name, uses, deposit, since, until, manual, note].join('; ')), []);
  });

  it('says which field misses a value, an empty text being none', async () => {
    assert.deepEqual(await check({name: [' ']}, name), ['name minCount 1']);
    assert.deepEqual(await check({}, name), ['name minCount 1']);
  });

  it('says which of several values is wrong, and what the limit is', async () => {
    const found = await check({uses: ['bois', 'metallurgie', '', 'Os']}, uses);
    assert.deepEqual(found, ['uses[1] maxLength 5', 'uses[3] pattern']);
  });

  it('says when there are too many', async () => {
    assert.deepEqual(await check({uses: ['a', 'b', 'c', 'd']}, uses), ['uses maxCount 3']);
  });

  it('gives the shape’s own sentence', async () => {
    const [mistake] = checkValues(await kindOf(name), {name: ['Tronçonneuse']});
    assert.deepEqual(mistake?.message, {fr: 'Un nom court.', en: 'A short name.'});
  });

  it('compares numbers as numbers', async () => {
    assert.deepEqual(await check({deposit: ['-1']}, deposit), ['deposit[0] minInclusive 0']);
    assert.deepEqual(await check({deposit: ['100']}, deposit), ['deposit[0] maxExclusive 100']);
    assert.deepEqual(await check({deposit: ['9']}, deposit), []);
  });

  it('says what is no number, no date and no address, once', async () => {
    assert.deepEqual(await check({deposit: ['ten']}, deposit), ['deposit[0] bad-value']);
    assert.deepEqual(await check({since: ['tomorrow']}, since), ['since[0] bad-value']);
    assert.deepEqual(await check({since: ['2026-02-30']}, since), ['since[0] datatype']);
    assert.deepEqual(await check({manual: ['javascript:alert(1)']}, manual), ['manual[0] bad-address']);
    assert.deepEqual(await check({manual: ['https://a.example/> <https://b.example/']}, manual), ['manual[0] bad-address']);
  });

  it('gives the shape’s sentence for what is no address as well', async () => {
    const [mistake] = checkValues(await kindOf(manual), {manual: ['nowhere']});
    assert.deepEqual(mistake, {
      field: 'manual',
      index: 0,
      value: 'nowhere',
      constraint: 'bad-address',
      message: {fr: 'Une adresse.'},
    });
  });

  it('names the field that another must come before', async () => {
    assert.deepEqual(await check({since: ['2026-02-01'], until: ['2026-01-01']}, `${since}; ${until}`), [
      'since[0] lessThan until',
    ]);
  });

  it('tells the languages of a field apart', async () => {
    const values = {'note@fr': ['Bien'], 'note@en': ['Splendid']};
    assert.deepEqual(await check(values, note), ['note@en[0] maxLength 5']);
    assert.deepEqual(await check({'note@fr': [''], 'note@en': []}, note), ['note@fr minCount 1']);
    assert.deepEqual(await check({'note@de': ['Gut']}, note), ['note@de[0] languageIn fr en']);
    assert.deepEqual(await check({'note@fr': ['Un', 'Deux']}, note), ['note@fr uniqueLang']);
  });

  it('leaves the language of a text to the writing, where it is not filled in by language', async () => {
    const free = property('sh:path ex:word; sh:languageIn ("fr" "en"); sh:datatype rdf:langString');
    assert.deepEqual(await check({word: ['Scie', 'Saw']}, free), []);
  });

  it('stores what is checked with the datatype that the shape names', async () => {
    const types = ['token', 'normalizedString', 'string', 'double', 'byte', 'dateTimeStamp'];
    const properties = types.map((type) => property(`sh:path ex:${type}; sh:datatype xsd:${type}`)).join('; ');
    const values = {
      token: ['a'],
      normalizedString: ['b'],
      string: ['c'],
      double: ['1.5'],
      byte: ['7'],
      dateTimeStamp: ['2026-01-01T00:00:00Z'],
    };
    assert.deepEqual(await check(values, properties), []);
    assert.deepEqual(await check({byte: ['700']}, properties), ['byte[0] datatype']);
  });

  it('tells fields apart that stand at one path in two languages', async () => {
    const both = [
      property('sh:path ex:title; sh:name "titre"; sh:languageIn ("fr"); sh:maxLength 3'),
      property('sh:path ex:title; sh:name "title"; sh:languageIn ("en"); sh:minCount 1'),
    ].join('; ');
    const kind = await kindOf(both);
    const [fr, en] = kind.fields.map((field) => field.name);
    const mistakes = checkValues(kind, {[fr!]: ['Long titre'], [en!]: ['Title']}).filter(
      ({constraint}) => constraint === 'maxLength',
    );
    assert.ok(mistakes.some(({field, index}) => field === fr && index === 0));
  });

  it('marks what is only advised', async () => {
    const advised = property('sh:path ex:name; sh:minCount 1; sh:severity sh:Warning');
    assert.deepEqual(checkValues(await kindOf(advised), {}), [
      {field: 'name', constraint: 'minCount', limit: '1', isHint: true},
    ]);
  });

  it('finds the fields of the shapes that a shape builds upon', async () => {
    const more = `<#Base> sh:property [sh:path ex:owner; sh:minCount 1].`;
    assert.deepEqual(await check({name: ['Scie']}, `sh:node <#Base>; ${name}`, more), ['owner minCount 1']);
  });

  it('says what no field alone is to blame for', async () => {
    const either = `sh:or ([sh:property [sh:path ex:name; sh:minCount 1]] [sh:property [sh:path ex:uses; sh:minCount 1]])`;
    assert.deepEqual(await check({}, `${property('sh:path ex:name')}; ${property('sh:path ex:uses')}; ${either}`), [' or']);
  });

  it('demands nothing of parts and of things elsewhere, which it cannot know', async () => {
    const keeper = property('sh:path ex:keeper; sh:class ex:Person; sh:nodeKind sh:IRI');
    const place = property('sh:path ex:place; sh:node <#Place>; sh:maxCount 1');
    const more = `<#Place> a sh:NodeShape; sh:targetClass ex:Place; sh:property [sh:path ex:town; sh:minCount 1].`;
    const values = {keeper: ['https://ada.example/#me'], place: ['_:here']};
    assert.deepEqual(await check(values, `${keeper}; ${place}`, more), []);
  });

  it('checks a thousand values of one field at once', async () => {
    const values = Array.from({length: 1_000}, (_, index) => (index % 2 ? 'ok' : `${index} is long`));
    const started = performance.now();
    const mistakes = await check({uses: values}, uses);
    assert.equal(mistakes.length, 1 + 500 * 2);
    assert.ok(performance.now() - started < 1_000, 'quickly');
  });
});

describe('checking kinds that exist', () => {
  it('finds nothing wrong with a member whose name differs in the two forms in which apps write it', async () => {
    const graph = await parseTurtle(
      `@prefix foaf: <http://xmlns.com/foaf/0.1/>. @prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
       <#me> a foaf:Person; vcard:fn "Ada Lovelace"; foaf:name "Ada"; foaf:nick "Countess".`,
      'https://ada.example/',
    );
    assert.deepEqual(checkThing(memberForm, graph, 'https://ada.example/#me'), []);
  });

  it('finds nothing wrong with a member as the form stores one', () => {
    const values = {
      name: ['Ada'],
      skills: ['Soudure', 'Tour'],
      place: ['Nantes'],
      website: ['https://ada.example/'],
      phone: ['04 00 00 00 00'],
      email: ['ada@ada.example'],
    };
    assert.deepEqual(checkValues(memberForm, values), []);
  });

  it('says what is wrong with a member in the words of the shape', () => {
    const found = checkValues(memberForm, {name: [], phone: ['call me'], skills: ['Soudure', 'x'.repeat(81)]});
    assert.deepEqual(found.map(short), ['phone[0] bad-address', 'name minCount 1', 'skills[1] maxLength 80']);
    assert.ok(found.every(({message}) => message?.fr && message.en));
  });

  it('finds nothing wrong with a tool that is as it should be, and something with each that is not', () => {
    const tool = {
      name: ['Scie'],
      category: [`${atelier}wood`],
      uses: ['bois'],
      deposit: ['20'],
      isFree: ['true'],
      openSince: ['2026-01-01'],
      manual: ['https://atelier.example/scie.pdf'],
      'note@fr': ['Bien'],
      'note@en': ['Fine'],
      keeper: ['https://ada.example/#me'],
      place: ['_:place'],
    };
    assert.deepEqual(checkValues(toolKind, tool), []);
    const wrong = {
      category: ['https://atelier.example/ns#food'],
      deposit: ['-1'],
      isFree: ['perhaps'],
      keeper: ['Ada'],
      'note@de': ['Gut'],
    };
    for (const [field, values] of Object.entries(wrong)) {
      assert.deepEqual(
        checkValues(toolKind, {...tool, [field]: values}).map((mistake) => mistake.field),
        [field],
      );
    }
  });
});

describe('checking a thing in a document', () => {
  const thing = 'https://atelier.example/tools#saw';
  const find = async (turtle: string, properties: string, more?: string) => {
    const graph = await parseTurtle(`${prefixes}<#saw> a ex:Tool; ${turtle}.`, 'https://atelier.example/tools');
    return checkThing(await kindOf(properties, more), graph, thing);
  };

  it('marks what violates the shape, with the value that no field can show', async () => {
    const mistakes = await find(
      'ex:name "Tronçonneuse"; ex:deposit "ten"; ex:uses "bois", "Os"',
      [name, deposit, uses].join('; '),
    );
    assert.deepEqual(mistakes.map(short), [
      'name[0] maxLength 5',
      'deposit datatype',
      'deposit minInclusive 0',
      'deposit maxExclusive 100',
      'uses[1] pattern',
    ]);
    assert.equal(mistakes[1]?.value, 'ten');
  });

  it('does not miss what is found where other apps put it', async () => {
    const generous = property('sh:path ex:name; sh:minCount 1; coop:alsoRead (schema:name)');
    assert.deepEqual(await find('schema:name "Saw"', generous), []);
    assert.deepEqual((await find('schema:label "Saw"', generous)).map(short), ['name minCount 1']);
  });

  it('takes a name that is written twice, for two sorts of readers, for one name, also where both differ', async () => {
    const twice = property('sh:path [sh:alternativePath (ex:name schema:name)]; coop:writeAll true; sh:maxCount 1');
    assert.deepEqual(await find('ex:name "Saw"; schema:name "Scie"', twice), []);
    assert.deepEqual((await find('ex:name "Saw", "Scie"', twice)).map(short), ['name maxCount 1']);
  });

  it('checks parts that are there, and nothing of those that are not', async () => {
    const place = property('sh:path ex:place; sh:node <#Place>; sh:maxCount 1');
    const more = `<#Place> a sh:NodeShape; sh:targetClass ex:Place; sh:property [sh:path ex:town; sh:minCount 1].`;
    assert.deepEqual((await find('ex:place [ex:street "Rue"]', place, more)).map(short), ['place[0] node']);
    assert.deepEqual(await find('ex:place <elsewhere>', place, more), []);
  });

  it('finds nothing about a thing that the document does not know, but what is missing', async () => {
    const graph = await parseTurtle('', 'https://atelier.example/tools');
    assert.deepEqual(checkThing(await kindOf(name), graph, thing).map(short), ['name minCount 1']);
  });
});
