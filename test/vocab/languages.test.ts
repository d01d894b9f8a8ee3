import {changed} from '../../vocab/rdf/change-graph.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rowTriples, rowShapeOf} from '../../pods/lists/rows.js';
import {termKey} from '../../vocab/rdf/terms.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {checkThing} from '../../vocab/shapes/check-thing.js';
import {compileKind} from '../../vocab/shapes/compile.js';
import {fieldInLanguage} from '../../vocab/shapes/mistaken-field.js';
import {readFields} from '../../vocab/shapes/read.js';
import {parseShapes} from '../../vocab/shapes/shacl/parse-shapes.js';
import {changeField} from '../../vocab/shapes/write.js';

const url = 'https://atelier.example/doc';
const iri = `${url}#it`;
const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix x: <https://atelier.example/ns#>.
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>.\n`;

const parse = (turtle: string) => parseTurtle(prefixes + turtle, url);

async function kindOf(property: string) {
  const {shapes} = parseShapes(
    await parse(`<#S> a sh:NodeShape; sh:targetClass x:T; sh:property [sh:path x:note; ${property}].`),
  );
  return compileKind(shapes, `${url}#S`).kind!;
}

/** Texts in two languages, as many as one likes in each. */
const several = await kindOf('sh:datatype rdf:langString; sh:languageIn ("fr" "en")');
const note = several.descriptor.fields['note']!;

/** What is said of the thing after an edit, by a reader of these languages. */
async function edited(turtle: string, values: readonly string[], languages: readonly string[] = [], field = note) {
  const graph = await parse(`<#it> a x:T; x:note ${turtle}.`);
  const {deletes, inserts} = changeField(field, graph, iri, values, languages, () => 'n');
  const after = changed(graph, deletes, inserts);
  return {texts: after.objects(iri, 'https://atelier.example/ns#note').map(termKey), after};
}

const key = (text: string, language: string) =>
  termKey({
    termType: 'Literal',
    value: text,
    language,
    datatype: {termType: 'NamedNode', value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'},
  } as never);

describe('texts in one of several languages', () => {
  it('are a field that knows its languages, whether or not each has one text', async () => {
    assert.deepEqual([note.languages, note.many, note.language], [['fr', 'en'], true, undefined]);
    const unique = await kindOf('sh:languageIn ("fr" "en"); sh:uniqueLang true');
    assert.deepEqual(unique.descriptor.fields['note']!.languages, ['fr', 'en']);
  });

  it('are written in the reader’s language, if texts may be in that one', async () => {
    const {texts, after} = await edited('"Bien"@fr', ['Bien', 'Lourd'], ['fr']);
    assert.deepEqual(texts, [key('Bien', 'fr'), key('Lourd', 'fr')]);
    assert.deepEqual(checkThing(several, after, iri), []);
    assert.deepEqual((await edited('""', ['Fine'], ['de', 'en-GB'])).texts, [key('Fine', 'en-GB')]);
  });

  it('are written in the first language of the shape by whoever reads none of them', async () => {
    assert.deepEqual((await edited('""', ['Bien'], ['de'])).texts, [key('Bien', 'fr')]);
    assert.deepEqual((await edited('""', ['Bien'])).texts, [key('Bien', 'fr')]);
  });

  it('are written one language at a time, several in each, and leave those of the other alone', async () => {
    const {texts} = await edited('"Bien"@fr, "Good"@en', ['Good', 'Heavy'], [], fieldInLanguage(note, 'en'));
    assert.deepEqual(texts, [key('Bien', 'fr'), key('Good', 'en'), key('Heavy', 'en')]);
  });

  it('in a language that the shape does not allow are shown, marked, and put right by an edit', async () => {
    const graph = await parse('<#it> a x:T; x:note "Gut"@de.');
    assert.deepEqual(readFields(several.descriptor, graph, iri, ['fr']).values, {note: ['Gut']});
    assert.deepEqual(
      checkThing(several, graph, iri).map(({constraint, limit}) => [constraint, limit]),
      [['languageIn', 'fr en']],
    );
    const {texts, after} = await edited('"Gut"@de', ['Bien'], ['fr']);
    assert.deepEqual(texts, [key('Bien', 'fr')]);
    assert.deepEqual(checkThing(several, after, iri), []);
  });

  it('stand in a list’s row each in its own language, also in one that is not allowed or in none', async () => {
    const graph = await parse('<#it> a x:T; x:note "Bien"@fr, "Good"@en, "Gut"@de, "Ok".');
    const owner = {source: iri, creator: 'https://ana.example/#me', homes: []};
    const triples = rowTriples(`${url}#list`, `${url}#r`, owner, rowShapeOf(several.descriptor), {graph});
    const listed = triples.filter(({predicate}) => predicate.value.endsWith('#note')).map(({object}) => termKey(object));
    const said = graph.objects(iri, 'https://atelier.example/ns#note').map(termKey);
    assert.deepEqual(listed.sort(), said.sort());
  });
});
