import {changed} from '../../vocab/rdf/change-graph.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../vocab/rdf/write.js';
import {checkThing} from '../../vocab/shapes/check-thing.js';
import {checkValues} from '../../vocab/shapes/check-values.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {readFields} from '../../vocab/shapes/read.js';
import {findThings, readThing} from '../../vocab/shapes/thing.js';
import {changeField} from '../../vocab/shapes/write.js';
import {atelier, toolDescriptor, toolKind} from '../support/tools.js';

const url = 'https://pods.example/tools.ttl';
const iri = `${url}#it`;
const parse = (turtle: string) =>
  parseTurtle(`@prefix a: <${atelier}>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>. ${turtle}`, url);

/** What is wrong with a tool of which a document says this, by field. */
const wrongWith = async (turtle: string) => {
  const graph = await parse(`<#it> a a:Tool; a:name "Scie"; ${turtle}.`);
  return [...new Set(checkThing(toolKind, graph, iri).map(({field}) => field))];
};

/** A tool after one of its fields was given other values. */
async function put(turtle: string, field: keyof typeof toolDescriptor.fields, values: readonly string[]) {
  const graph = await parse(`<#it> a a:Tool; a:name "Scie"; ${turtle}.`);
  const {deletes, inserts} = changeField(toolDescriptor.fields[field]!, graph, iri, values, ['fr'], () => 'n');
  return changed(graph, deletes, inserts);
}

describe('a thing among five thousand statements', () => {
  const noise = Array.from({length: 5_000}, (_, index) => `<#n${index % 700}> a:p${index % 9} "${index}"@fr.`).join('\n');
  const tool = '<#it> a a:Tool; a:name "Scie"; a:use "Couper", "Tailler"; a:deposit 20.5; a:place <#p>. <#p> a:town "Die".';
  const told: FieldValues = {name: ['Scie'], uses: ['Couper', 'Tailler'], deposit: ['20.5'], place: [`${url}#p`]};

  it('is the only one that is found, and is read whole', async () => {
    const graph = await parse(`${noise}\n${tool}\n${noise}`);
    assert.deepEqual(findThings(toolDescriptor, graph), [iri]);
    const {values, parts, issues} = readThing(toolDescriptor, graph, iri);
    assert.deepEqual(values, told);
    assert.deepEqual(
      parts['place']?.map((part) => part.values),
      [{town: ['Die']}],
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(checkThing(toolKind, graph, iri), []);
  });

  it('is changed without any other statement being touched, and stays so when it is written and read again', async () => {
    const graph = await parse(`${tool}\n${noise}`);
    const {deletes, inserts} = changeField(toolDescriptor.fields['name']!, graph, iri, ['Grande scie'], [], () => 'n');
    assert.deepEqual([deletes.length, inserts.length], [1, 1]);
    const again = await parseTurtle(writeTurtle(changed(graph, deletes, inserts)), url);
    assert.equal(again.size, new Set([...graph].map((one) => JSON.stringify(one))).size);
    assert.deepEqual(readFields(toolDescriptor, again, iri).values, {...told, name: ['Grande scie']});
  });
});

describe('a value of the wrong datatype', () => {
  it('is left out and said if it makes no sense, and marked in any case', async () => {
    const graph = await parse('<#it> a a:Tool; a:name "Scie"; a:deposit "beaucoup"; a:openSince "avant"^^xsd:date.');
    const {values, issues} = readThing(toolDescriptor, graph, iri);
    assert.deepEqual(values, {name: ['Scie']});
    assert.deepEqual(issues, [
      {field: 'deposit', kind: 'bad-value'},
      {field: 'openSince', kind: 'bad-value'},
    ]);
    assert.deepEqual(await wrongWith('a:deposit "beaucoup"; a:openSince "avant"^^xsd:date'), ['deposit', 'openSince']);
  });

  it('is read where it can be, and marked: other apps write numbers as texts', async () => {
    const graph = await parse('<#it> a a:Tool; a:name "Scie"; a:deposit "20.5"; a:isFree "true".');
    assert.deepEqual(readThing(toolDescriptor, graph, iri).values, {name: ['Scie'], deposit: ['20.5'], isFree: ['true']});
    assert.deepEqual(await wrongWith('a:deposit "20.5"; a:isFree "true"'), ['deposit', 'isFree']);
  });

  it('is replaced by the right one, and nothing of it stays', async () => {
    for (const wrong of ['"beaucoup"', '"20.5"', '"20"^^xsd:gYear', '<#elsewhere>', '"a", "b", 3']) {
      const graph = await put(`a:deposit ${wrong}`, 'deposit', ['12']);
      assert.deepEqual(readThing(toolDescriptor, graph, iri).values['deposit'], ['12'], wrong);
      assert.deepEqual(checkThing(toolKind, graph, iri), [], wrong);
    }
  });
});

describe('a value that wants to be more than a value', () => {
  const hostile = ['javascript:alert(1)', 'https://a.example/> <https://b.example/', 'data:text/html,<script>x</script>'];

  it('is no address to be shown, and is said', async () => {
    for (const [index, address] of [...hostile.entries()].filter(([, one]) => !/[<>]/.test(one))) {
      const graph = await parse(`<#it> a a:Tool; a:name "x${index}"; a:manual <${address}>; a:photo <${address}>.`);
      const {values, issues} = readThing(toolDescriptor, graph, iri);
      assert.deepEqual([values['manual'], values['photo']], [undefined, undefined]);
      assert.deepEqual(
        issues.map(({kind}) => kind),
        ['bad-address', 'bad-address'],
      );
    }
  });

  it('is not taken from a form', () => {
    for (const address of hostile) {
      const [mistake] = checkValues(toolKind, {name: ['Scie'], manual: [address]});
      assert.deepEqual([mistake?.field, mistake?.constraint], ['manual', 'bad-address'], address);
    }
  });

  it('is a text like any other where texts are told, and stays one when it is written', async () => {
    for (const text of ['<img src=x onerror=alert(1)>', '". <#it> a <#admin>. "', '{{constructor}}']) {
      const graph = await put('a:use "couper"', 'uses', [text]);
      const again = await parseTurtle(writeTurtle(graph), url);
      assert.deepEqual(readThing(toolDescriptor, again, iri).values['uses'], [text]);
      assert.equal(again.size, 3);
    }
  });
});
