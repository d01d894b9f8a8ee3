import {changed} from '../../vocab/rdf/change-graph.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memberKind} from '../../vocab/kinds/member/member.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {termKey, type Triple} from '../../vocab/rdf/terms.js';
import {vcard} from '../../vocab/rdf/vocabularies.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {readFields} from '../../vocab/shapes/read.js';
import {changeField} from '../../vocab/shapes/write.js';

const card = 'https://ana.example/profile/card';
const me = `${card}#me`;
const prefixes = `
  @prefix foaf: <http://xmlns.com/foaf/0.1/>.
  @prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
  @prefix schema: <http://schema.org/>.
  @prefix x: <https://unknown.example/>.
`;
type Field = keyof typeof memberKind.fields;

const parse = (turtle: string) => parseTurtle(prefixes + turtle, card);
const keys = (triples: Iterable<Triple>) =>
  [...triples].map(({subject, predicate, object}) => [subject, predicate, object].map(termKey).join(' '));

/** The document after one field has been given new values. */
function edit(graph: Graph, field: Field, values: readonly string[], languages: readonly string[] = []): Graph {
  let minted = 0;
  const {deletes, inserts} = changeField(memberKind.fields[field], graph, me, values, languages, () => `minted-${minted++}`);
  for (const triple of deletes) assert.ok(graph.has(triple), 'what is taken away was there');
  return changed(graph, deletes, inserts);
}

const read = (graph: Graph, field: Field, languages: readonly string[] = []) =>
  (readFields(memberKind, graph, me, languages).values as Partial<Record<Field, readonly string[]>>)[field] ?? [];

async function assertDocument(actual: Graph, expected: string): Promise<void> {
  assert.deepEqual(keys(actual).sort(), keys(await parse(expected)).sort());
}

describe('changing a field', () => {
  it('replaces the old value wherever it is kept twice', async () => {
    const graph = await parse('<#me> vcard:fn "Ana"; foaf:name "Ana".');
    await assertDocument(edit(graph, 'name', ['Anna']), '<#me> vcard:fn "Anna"; foaf:name "Anna".');
  });

  it('writes the name in both forms, although only one was there', async () => {
    const graph = await parse('<#me> foaf:name "Ana".');
    await assertDocument(edit(graph, 'name', ['Anna']), '<#me> vcard:fn "Anna"; foaf:name "Anna".');
  });

  it('changes nothing when the value is the same', async () => {
    const graph = await parse('<#me> vcard:role " Welder "@en.');
    assert.deepEqual(
      changeField(memberKind.fields.role, graph, me, ['Welder'], [], () => 'x'),
      {deletes: [], inserts: []},
    );
  });

  it('keeps the language of the text that it replaces, and the texts in other languages', async () => {
    const graph = await parse('<#me> vcard:role "Soudeuse"@fr, "Welder"@en.');
    await assertDocument(edit(graph, 'role', ['Forgeronne'], ['fr']), '<#me> vcard:role "Forgeronne"@fr, "Welder"@en.');
  });

  it('writes a town into the address that is there, leaving the rest of it', async () => {
    const graph = await parse('<#me> vcard:hasAddress <#home>. <#home> vcard:locality "Lyon"; vcard:postal-code "69001".');
    await assertDocument(
      edit(graph, 'place', ['Brest']),
      '<#me> vcard:hasAddress <#home>. <#home> vcard:locality "Brest"; vcard:postal-code "69001".',
    );
  });

  it('makes an address with a name of its own where there is none', async () => {
    await assertDocument(
      edit(await parse(''), 'place', ['Brest']),
      '<#me> vcard:hasAddress <#minted-0>. <#minted-0> vcard:locality "Brest".',
    );
  });

  it('replaces the town that is shown, also if another address comes before it', async () => {
    const graph = await parse('<#me> vcard:hasAddress <#a>, <#b>. <#b> vcard:locality "Lyon"@fr.');
    const after = edit(graph, 'place', ['Brest'], ['fr']);
    assert.deepEqual(read(after, 'place', ['fr']), ['Brest']);
    await assertDocument(after, '<#me> vcard:hasAddress <#a>, <#b>. <#b> vcard:locality "Brest"@fr.');
  });

  it('takes a value of several away from whichever node carries it', async () => {
    const towns = {
      read: [[vcard.hasAddress, vcard.locality]],
      write: [[vcard.hasAddress, vcard.locality]],
      value: 'text',
      many: true,
    } as const;
    const graph = await parse('<#me> vcard:hasAddress <#a>, <#b>. <#a> vcard:locality "Lyon". <#b> vcard:locality "Brest".');
    const {deletes, inserts} = changeField(towns, graph, me, ['Lyon', 'Crest'], [], () => 'x');
    await assertDocument(
      changed(graph, deletes, inserts),
      '<#me> vcard:hasAddress <#a>, <#b>. <#a> vcard:locality "Lyon", "Crest".',
    );
  });

  it('makes no address to hold nothing', async () => {
    await assertDocument(edit(await parse(''), 'place', []), '');
  });

  it('adds and takes away single values of a field that has many', async () => {
    const graph = await parse('<#me> schema:skills "Welding", "Bees"@en, "Abeilles"@fr.');
    await assertDocument(
      edit(graph, 'skills', ['Bees', 'Bread'], ['en']),
      '<#me> schema:skills "Bees"@en, "Bread", "Abeilles"@fr.',
    );
  });

  it('never makes an address that could become a statement', async () => {
    const graph = await parse('');
    assert.throws(() => edit(graph, 'website', ['https://x/>.<x:a>']), RangeError);
  });
});

describe('emptying a field', () => {
  const forms: [Field, string][] = [
    ['role', '<#me> vcard:role "Welder".'],
    ['role', '<#me> vcard:title "Welder".'],
    ['role', '<#me> schema:jobTitle "Welder".'],
    ['role', '<#me> vcard:role "Welder"; schema:jobTitle "Smith".'],
    ['organization', '<#me> schema:worksFor <#forge>. <#forge> schema:name "Forge".'],
    ['place', '<#me> schema:address <#a>. <#a> schema:addressLocality "Lyon".'],
    ['place', '<#me> vcard:hasAddress <#a>, <#b>. <#a> vcard:postal-code "69001". <#b> vcard:locality "Lyon".'],
    ['skills', '<#me> schema:knowsAbout "Welding", "Bees".'],
    ['note', '<#me> schema:description "Hello".'],
    ['note', '<#me> vcard:note "Bonjour"@fr, "Hello"@en, "Hallo"@de.'],
    ['website', '<#me> vcard:url <#w>. <#w> vcard:value <https://ana.example/>.'],
    ['website', '<#me> foaf:homepage <https://ana.example/>; schema:url <https://ana.example/>.'],
    ['photo', '<#me> foaf:img <ana.jpg>.'],
  ];
  for (const [field, turtle] of forms) {
    it(`leaves nothing to show of “${field}” in ${turtle}`, async () => {
      const graph = await parse(turtle);
      assert.equal(read(graph, field).length > 0, true, 'it was shown before');
      assert.deepEqual(read(edit(graph, field, []), field), []);
    });
  }
});
