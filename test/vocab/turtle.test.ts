import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Parser} from 'n3';
import {Graph} from '../../vocab/rdf/graph.js';
import {
  literal,
  namedNode,
  termKey,
  triple,
  type BlankNode,
  type Literal,
  type NamedNode,
  type Term,
  type Triple,
} from '../../vocab/rdf/terms.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {writeN3Patch, writeTurtle} from '../../vocab/rdf/write.js';
import {Random} from '../support/random.js';

const base = 'https://pods.example/doc.ttl';
const s = 'https://pods.example/doc.ttl#s';
const p = 'https://vocabulary.example/p';

/** Every statement as one text, whatever the order. */
const statements = (graph: Iterable<Triple>) =>
  [...graph].map(({subject, predicate, object}) => [subject, predicate, object].map(termKey).join(' ')).sort();

describe('reading Turtle', () => {
  it('finds what is said of a thing', async () => {
    const graph = await parseTurtle(
      `@prefix x: <https://vocabulary.example/>. <#s> a x:Thing; x:p "Salut"@fr, 3, <other>.`,
      base,
    );
    assert.equal(graph.size, 4);
    assert.ok(graph.isA(s, 'https://vocabulary.example/Thing'));
    assert.deepEqual(
      graph.objects(s, p).map(({value}) => value),
      ['Salut', '3', 'https://pods.example/other'],
    );
    assert.deepEqual(graph.iris(s, p), ['https://pods.example/other']);
  });

  it('refuses a text that is no Turtle, also when that shows only at its end', async () => {
    for (const text of [
      'rubbish',
      '<#s> <#p>',
      '<#s> <#p> "open',
      '<html></html>',
      '<#s> <#p> <a b>.',
      '{}',
      '<#s> <#p> "x"@.',
    ]) {
      await assert.rejects(parseTurtle(text, base), SyntaxError, text);
    }
  });

  it('reads an empty document as one that says nothing', async () => {
    assert.equal((await parseTurtle('', base)).size, 0);
    assert.equal((await parseTurtle('# a remark only', base)).size, 0);
  });

  it('reads the same wherever a long document is cut into pieces', async () => {
    const piece = `<#é𝄞> <#p> "a\\u00E9𝄞b"@fr-be, """long "quoted" text""", 1.5e3, _:x1 . @prefix é: <#>. é:a1 a é:b2 .\r\n# remark\r\n`;
    const expected = withoutLabels(await parseTurtle(piece, base));
    for (let cut = 0; cut <= piece.length; cut++) {
      const remark = `#${'-'.repeat((1 << 16) - cut - 2)}\n`;
      assert.deepEqual(withoutLabels(await parseTurtle(remark + piece, base)), expected, `cut at ${cut}`);
    }
  });

  it('reads an emoji that a server has written as two halves, and nothing that only looks like one', async () => {
    const graph = await parseTurtle(String.raw`<#s> <${p}> "\uD83D\uDC4D\uFE0F", "a\\\\uD83D", "\uD83D!", "\u00E9".`, base);
    assert.deepEqual(
      graph.objects(s, p).map(({value}) => value),
      ['👍\uFE0F', 'a\\\\uD83D', '\uFFFD!', 'é'],
    );
  });

  it('lets the page breathe while it reads a large document, and loses nothing', async () => {
    const count = 60_000;
    const text = Array.from({length: count}, (_, index) => `<#s${index}> <${p}> "name ${index}".`).join('\n');
    const order: string[] = [];
    const reading = parseTurtle(text, base).finally(() => order.push('the document is read'));
    await new Promise((resolve) => setImmediate(resolve));
    order.push('the page breathes');
    assert.equal((await reading).size, count);
    assert.deepEqual(order, ['the page breathes', 'the document is read']);
  });

  it('tells of an error in the middle of a large document', async () => {
    const good = `<#s> <${p}> "x".\n`.repeat(20_000);
    await assert.rejects(parseTurtle(`${good} broken . ${good}`, base), SyntaxError);
  });
});

describe('writing Turtle', () => {
  const injections = [
    '"',
    '\\',
    '" . <x:evil> <x:p> "',
    '\\" . <x:evil> <x:p> "',
    '""" . <x:evil> <x:p> """',
    'line\nbreak\r\ttab',
    '\u0000\u0001\u007f',
    '> . <x:evil> <x:p> <x:o',
    '} . <x:evil> <x:p> { ',
    '# remark',
    '@prefix x: <y>.',
    '\\u0022 . <x:evil>',
    '𝄞 é \u2028 \uFEFF',
  ];

  for (const text of injections) {
    it(`keeps ${JSON.stringify(text)} a text and nothing else`, async () => {
      const graph = await parseTurtle(writeTurtle([triple(s, p, literal(text)), triple(s, p, literal(text, 'fr'))]), base);
      assert.equal(graph.size, 2);
      assert.deepEqual(
        graph.objects(s, p).map(({value}) => value),
        [text, text],
      );
    });
  }

  it('never lets a term that came past the checks add a statement', () => {
    const evil = 'https://x.example/a>.<https://x.example/evil><https://x.example/p><https://x.example/b';
    const node: NamedNode = {termType: 'NamedNode', value: evil};
    const hostile: Term[] = [
      node,
      {termType: 'Literal', value: 'x', language: 'fr . <x:evil> <x:p> <x:o>', datatype: namedNode('https://x.example/d')},
      {termType: 'Literal', value: 'x', language: '', datatype: node},
      {termType: 'BlankNode', value: 'b . <x:evil> <x:p> _:b'},
    ];
    for (const object of hostile) {
      let count = 0;
      try {
        count = new Parser().parse(writeTurtle([{subject: namedNode(s), predicate: namedNode(p), object}])).length;
      } catch {
        // A document that nobody can read is better than one that says what nobody said.
      }
      assert.ok(count <= 1, JSON.stringify(object));
    }
  });

  it('shortens what it can, and repeats nothing', async () => {
    const name = triple(s, 'http://xmlns.com/foaf/0.1/name', literal('Ana'));
    const text = writeTurtle([
      name,
      name,
      triple(s, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'http://xmlns.com/foaf/0.1/Person'),
    ]);
    assert.match(text, /@prefix foaf:/);
    assert.match(text, /foaf:name "Ana";\s+a foaf:Person\./);
    assert.equal((await parseTurtle(text, base)).size, 2);
  });

  it('keeps nodes without a name apart', async () => {
    const text = `_:a.b <${p}> "one". _:a_b <${p}> "two". _:é <${p}> "three". _:è <${p}> "four". [] <${p}> "five".`;
    const graph = await parseTurtle(writeTurtle(await parseTurtle(text, base)), base);
    assert.equal([...graph.subjects()].length, 5);
  });

  it('lets a document with nodes without a name not grow, however often it is rewritten', async () => {
    const first = writeTurtle(await parseTurtle(`[] <${p}> [], _:node.`, base));
    let text = first;
    for (let round = 0; round < 20; round++) text = writeTurtle(await parseTurtle(text, base));
    assert.equal(text.length, first.length);
  });

  it('refuses what it cannot write rather than leaving it out', () => {
    const blank: BlankNode = {termType: 'BlankNode', value: 'b'};
    assert.throws(() => writeN3Patch([], [{subject: blank, predicate: namedNode(p), object: literal('x')}]), RangeError);
    const quoted = {termType: 'Quad', value: ''} as unknown as NamedNode;
    assert.throws(() => writeTurtle([{subject: namedNode(s), predicate: namedNode(p), object: quoted}]), RangeError);
  });

  it('writes an N3 Patch that means exactly its two lists', () => {
    const deletes = [triple(s, p, literal('old" . }', 'fr'))];
    const inserts = [triple(s, p, literal('new\n'))];
    const quads = new Parser({format: 'text/n3'}).parse(writeN3Patch(deletes, inserts));
    const formula = (name: string) => {
      const graph = quads.find(({predicate}) => predicate.value === `http://www.w3.org/ns/solid/terms#${name}`)!.object
        .value;
      return statements(quads.filter((quad) => quad.graph.value === graph) as unknown as Triple[]);
    };
    assert.deepEqual(formula('deletes'), statements(deletes));
    assert.deepEqual(formula('inserts'), statements(inserts));
    assert.equal(quads.length, 5);
  });
});

describe('any document', () => {
  it('survives being written and read again', async () => {
    const random = new Random(7);
    for (let round = 0; round < 300; round++) {
      const graph = randomGraph(random);
      const again = await parseTurtle(writeTurtle(graph), base);
      assert.deepEqual(withoutLabels(again), withoutLabels(graph), writeTurtle(graph));
    }
  });
});

const characters = [...'abcXYZ019 .,;:#<>"\'\\{}[]()@^_-%é𝄞\n\r\t\u0000\u200e'];

function randomText(random: Random): string {
  return random.several(12, () => random.pick(characters)).join('');
}

function randomIri(random: Random): string {
  const path = random.several(6, () => random.pick([..."abZ09-._~%20é𝄞/?=&:@!$'()*+,;"])).join('');
  return (
    random.pick(['https://pods.example/', 'http://xmlns.com/foaf/0.1/', 'http://www.w3.org/2006/vcard/ns#', 'urn:x:', s]) +
    path
  );
}

function randomLiteral(random: Random): Literal {
  if (random.chance(30)) return literal(randomText(random), random.pick(['fr', 'en-gb', 'zh-hant-tw']));
  return random.chance(50) ? literal(randomText(random)) : literal(randomText(random), namedNode(randomIri(random)));
}

function randomGraph(random: Random): Graph {
  const blanks = ['a', 'b.c', 'b_c', 'é', '0'].map((value): BlankNode => ({termType: 'BlankNode', value}));
  const graph = new Graph();
  for (let count = random.below(20); count > 0; count--) {
    const subject = random.chance(30) ? random.pick(blanks) : namedNode(randomIri(random));
    const object = random.chance(20)
      ? random.pick(blanks)
      : random.chance(40)
        ? namedNode(randomIri(random))
        : randomLiteral(random);
    const statement = {subject, predicate: namedNode(randomIri(random)), object};
    if (!graph.has(statement)) graph.add(statement);
  }
  return graph;
}

/** The statements with every label replaced by what is said with it, twice over: enough to tell these small documents apart. */
function withoutLabels(graph: Graph): string[] {
  let names = new Map<string, string>();
  for (let pass = 0; pass < 3; pass++) {
    const said = new Map<string, string[]>();
    const name = (term: Term) => (term.termType === 'BlankNode' ? `[${names.get(term.value) ?? ''}]` : termKey(term));
    for (const {subject, predicate, object} of graph) {
      if (subject.termType === 'BlankNode')
        said.set(subject.value, [...(said.get(subject.value) ?? []), `> ${predicate.value} ${name(object)}`]);
      if (object.termType === 'BlankNode')
        said.set(object.value, [...(said.get(object.value) ?? []), `< ${predicate.value} ${name(subject)}`]);
    }
    names = new Map([...said].map(([label, texts]) => [label, texts.sort().join('|')]));
  }
  const key = (term: Term) => (term.termType === 'BlankNode' ? `[${names.get(term.value)}]` : termKey(term));
  return [...graph].map(({subject, predicate, object}) => `${key(subject)} ${predicate.value} ${key(object)}`).sort();
}
