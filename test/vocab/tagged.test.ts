import {changed} from '../../vocab/rdf/change-graph.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {termKey} from '../../vocab/rdf/terms.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import type {FieldDescriptor} from '../../vocab/shapes/descriptor.js';
import {readOneField} from '../../vocab/shapes/read.js';
import {tagging, tagText, untagText} from '../../vocab/shapes/tagged.js';
import {changeField} from '../../vocab/shapes/write.js';

const title = 'https://atelier.example/ns#title';
const thing = 'https://ana.example/thing#it';
const titles: FieldDescriptor = {read: [[title]], write: [[title]], value: 'text', many: true, tags: tagging};
const parse = (texts: string) => parseTurtle(`<#it> <${title}> ${texts}.`, thing);

async function edit(texts: string, values: readonly string[]): Promise<string[]> {
  const graph = await parse(texts);
  const {deletes, inserts} = changeField(titles, graph, thing, values, ['fr'], () => 'n');
  return [...changed(graph, deletes, inserts)].map(({object}) => termKey(object)).sort();
}
const keysOf = async (texts: string) => [...(await parse(texts))].map(({object}) => termKey(object)).sort();

describe('texts that each say their language', () => {
  it('come back as they went in, with signs of every sort', () => {
    for (const one of [
      {text: 'ana@coop.example', language: 'fr'},
      {text: '@', language: ''},
      {text: '', language: 'en-gb'},
    ])
      assert.deepEqual(untagText(tagText(one)), one);
  });

  it('are read in every language, and in none', async () => {
    const graph = await parse('"Bonjour"@fr, "Hello"@en-GB, "Salut"');
    assert.deepEqual([...readOneField(titles, graph, thing, ['fr'])].sort(), ['Bonjour@fr', 'Hello@en-gb', 'Salut@']);
  });

  it('are written in theirs, and only what was changed is touched', async () => {
    assert.deepEqual(
      await edit('"Bonjour"@fr, "Hello"@en', ['Bonjour@fr', 'Hallo@de']),
      await keysOf('"Bonjour"@fr, "Hallo"@de'),
    );
  });

  it('can change their language alone', async () => {
    assert.deepEqual(await edit('"Taxi"@fr', ['Taxi@en']), await keysOf('"Taxi"@en'));
  });

  it('refuse a language that is none', async () => {
    await assert.rejects(edit('"Taxi"@fr', ['Taxi@" .']), RangeError);
  });
});
