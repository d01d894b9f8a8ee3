import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memberKind} from '../../vocab/kinds/member/member.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {termKey, type Triple} from '../../vocab/rdf/terms.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import type {FieldDescriptor} from '../../vocab/shapes/descriptor.js';
import {readFields} from '../../vocab/shapes/read.js';
import {changeField} from '../../vocab/shapes/write.js';
import {Random} from '../support/random.js';

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
  return graph.changed(deletes, inserts);
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

describe('any edit of any profile', () => {
  const known = Object.entries(memberKind.fields) as [Field, FieldDescriptor][];
  const predicates = [...new Set(known.flatMap(([, {read}]) => read.flat()))];
  const languages = ['fr'];

  /** A profile of known and unknown statements about the person and things around. */
  function randomProfile(random: Random): Promise<Graph> {
    const node = () => random.pick(['<#me>', '<#home>', '<#work>', '_:nameless', '<https://other.example/#me>']);
    const text = () => `"${random.pick(['a', 'b', ' c ', '', '<i>'])}"${random.pick(['', '@fr', '@en', '@fr-be'])}`;
    const address = () =>
      random.pick(['<https://a.example/>', '<https://b.example>', '<javascript:x>', '<mailto:a@b.example>']);
    const predicate = () => (random.chance(80) ? `<${random.pick(predicates)}>` : random.pick(['x:a', 'x:b']));
    const object = () => random.pick([text, text, address, node])();
    return parse(random.several(25, () => `${random.chance(60) ? '<#me>' : node()} ${predicate()} ${object()}.`).join('\n'));
  }

  const web = ['https://a.example/', 'https://c.example/'];
  const choicesFor = {
    text: ['a', 'b', 'x', 'y'],
    link: web,
    image: web,
    thumbnail: ['data:image/png;base64,AA==', 'data:image/webp;base64,AQ=='],
    phone: ['tel:0400000000', 'tel:+33400000000'],
    email: ['mailto:a@b.example', 'mailto:c@b.example'],
  };

  it('shows exactly the new values, and touches nothing that the field is not about', async () => {
    const random = new Random(11);
    for (let round = 0; round < 3_000; round++) {
      const graph = await randomProfile(random);
      const [field, descriptor] = random.pick(known);
      const choices = choicesFor[descriptor.value as keyof typeof choicesFor];
      const wanted = [...new Set(random.several(descriptor.many ? 3 : 1, () => random.pick(choices)))];
      const after = edit(graph, field, wanted, languages);
      const about = `round ${round}, ${field} := ${wanted.join()}\n${keys(graph).join('\n')}\n=>\n${keys(after).join('\n')}`;

      if (wanted.length) assert.deepEqual([...read(after, field, languages)].sort(), [...wanted].sort(), about);
      const mine = new Set<string>(descriptor.read.map((path) => path.at(-1)!));
      const rest = (all: Graph) => keys([...all].filter(({predicate}) => !mine.has(predicate.value)));
      const left = rest(after);
      for (const statement of rest(graph)) assert.ok(left.includes(statement), `lost ${statement}\n${about}`);
      const added = left.filter((statement) => !rest(graph).includes(statement));
      assert.ok(
        added.every((statement) => statement.includes('#minted-')),
        `added ${added.join()}\n${about}`,
      );
      if (descriptor.value !== 'text' || !wanted.length) continue;
      for (const statement of graph) {
        const {object} = statement;
        const isForeign = object.termType === 'Literal' && object.language === 'en' && object.value.trim() !== '';
        const wasShown = read(graph, field, languages).includes(object.value.trim());
        if (isForeign && !wasShown) assert.ok(after.has(statement), `lost a text in another language\n${about}`);
      }
    }
  });
});
