import assert from 'node:assert/strict';
import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {before, describe, it} from 'node:test';
import {Parser} from 'n3';
import * as termFactory from '../../vocab/rdf/term-factory.js';
import {termKey, type Triple} from '../../vocab/rdf/terms.js';
import {bundleSmallParser} from '../../tools/build/small-parser.js';
import {inRoot} from '../../tools/paths.js';
import {Random} from '../support/random.js';

type ParserClass = typeof Parser;

/** Statements as text, or that there is an error; nodes without a name count by their order. */
function outcome(SomeParser: ParserClass, turtle: string): string {
  const labels = new Map<string, number>();
  const numberOf = (label: string) => {
    if (!labels.has(label)) labels.set(label, labels.size);
    return `_:${labels.get(label)}`;
  };
  const text = (term: Triple['object']): string => {
    if (term.termType === 'BlankNode') return numberOf(term.value);
    return 'subject' in term ? JSON.stringify(term).replace(/"n\d+"/g, '') : termKey(term);
  };
  try {
    const options = {baseIRI: 'https://base.example/a/b', format: 'text/turtle', factory: termFactory as never};
    const triples = new SomeParser(options).parse(turtle) as unknown as Triple[];
    return triples.map(({subject, predicate, object}) => [subject, predicate, object].map(text).join(' ')).join('\n');
  } catch (error) {
    return `error: ${(error as Error).message}`;
  }
}

const corners = [
  '<a> <b> <c>.',
  '@prefix : <x#>. :a :b :c, :d; :e :f.',
  'PREFIX x: <y> BASE <z> x:a a <q>.',
  '@base <https://other.example/>. <a> <b> <../c>, <?q>, <#f>, <//h/i>.',
  '[] <p> [ <q> "a"; <r> (1 2.5 3e4 true "x"@fr-be "y"^^<t>) ].',
  '[ <p> <q> ] . ( <a> ) <b> ().',
  `<a> <b> """long "quoted" text\n""", 'single', '''lo'ng''' , "esc \\u00e9 \\t".`,
  '_:a <b> _:c. _:c <b> _:a.',
  '<a> <b> "x"@en--rtl. <a> <b> <<( <a> <b> <c> )>>.',
  '<a> <b> <c> {| <d> <e> |}. <a> <b> <c> ~ <r>. << <a> <b> <c> >> <d> <e>.',
  // What is no Turtle stays no Turtle.
  '<g> { <a> <b> <c> }.',
  '{ <a> <b> <c> } => { <d> <e> <f> }.',
  '@forAll :x. ?x <b> <c>.',
  '@forSome <x>. <a> ?y <c>. id <a> <b>.',
  '<a>!<b> <c> <d>. <a>^<b> <c> <d>.',
  '<a> is <b> of <c>. <a> = <b>. <a> <= <b>. <a> has <b> <c>.',
  '<a> <b> <c> <d>.',
  'GRAPH <g> { <a> <b> <c> }',
  'VERSION "1.2" <a> <b> <c>. @version "9.9".',
  '<a> <b',
  '<a> <b> "c',
  '<a b> <c> <d>.',
  ':a :b :c.',
];

describe('the parser in the bundles', () => {
  let Small: ParserClass;

  before(async () => {
    const factory = pathToFileURL(inRoot('build/vocab/rdf/term-factory.js')).href;
    const code = await bundleSmallParser(inRoot('node_modules/n3/src/N3Parser.js'), factory);
    const file = join(await mkdtemp(join(tmpdir(), 'parser-')), 'parser.mjs');
    await writeFile(file, code);
    Small = ((await import(pathToFileURL(file).href)) as {default: ParserClass}).default;
  });

  it('reads and refuses what n3’s parser reads and refuses', () => {
    for (const turtle of corners) assert.equal(outcome(Small, turtle), outcome(Parser, turtle), turtle);
  });

  it('does so for documents of which parts are missing, doubled or changed', async () => {
    const random = new Random(5);
    const shapes = await Promise.all(
      ['member', 'coop'].map((kind) => readFile(inRoot('vocab/kinds', kind, 'shape.ttl'), 'utf8')),
    );
    const sources = [...corners, ...shapes.map((shape) => shape.slice(0, 1_500))];
    const signs = ['<', '>', '"', '{', '}', '[', ']', '(', ')', '^', '!', '@', '=>', '?', '~'];
    const pieces = [...corners.join(' ').split(/(?<=[\s.;,])/), ...signs];
    for (let round = 0; round < 5_000; round++) {
      const source = random.pick(sources);
      const from = random.below(source.length);
      const to = Math.min(source.length, from + random.below(4));
      const turtle = source.slice(0, from) + (random.chance(70) ? random.pick(pieces) : '') + source.slice(to);
      assert.equal(outcome(Small, turtle), outcome(Parser, turtle), turtle);
    }
  });
});
