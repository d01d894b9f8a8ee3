import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {compileKind} from '../../vocab/shapes/compile.js';
import {parseShapes} from '../../vocab/shapes/shacl/parse-shapes.js';
import {inRoot} from '../../tools/paths.js';
import {vocabularyFiles} from '../../tools/docs/vocabulary.js';

interface JsonLd {
  expand(document: object): Promise<Array<Record<string, unknown>>>;
}
const jsonld = createRequire(import.meta.url)('jsonld') as JsonLd;

describe('the published vocabulary', async () => {
  const files = await vocabularyFiles();
  const pages = Object.keys(files).filter((path) => path.endsWith('.html'));

  it('has the same pages in French and in English', () => {
    const inLanguage = (language: string) =>
      pages.filter((path) => path.startsWith(`${language}/`)).map((path) => path.slice(language.length));
    assert.deepEqual(inLanguage('fr'), inLanguage('en'));
    assert.ok(inLanguage('fr').includes('/member.html'));
  });

  for (const page of pages) {
    it(`leads nowhere that is not there, runs no script and names its language: ${page}`, () => {
      const html = files[page]!;
      assert.match(html, /^<!doctype html>\n<html lang="(?:fr|en)">/);
      assert.ok(!/<script|style="|\son\w+=/.test(html));
      assert.equal(html.match(/<h1>/g)?.length, 1);
      const links = [...html.matchAll(/href="([^"#:]+)"/g)].map(([, link]) => posix.join(posix.dirname(page), link!));
      assert.ok(links.length);
      for (const link of links) assert.ok(files[link] !== undefined, link);
    });
  }

  it('says of each field what it is called, where it is written, how many there are, and what helps', () => {
    const row = /<tr><th scope="row">Activité ou rôle<\/th>.*<\/tr>/.exec(files['fr/member.html']!)![0];
    assert.ok(row.includes('<code>role</code>'));
    assert.ok(row.includes('<a href="http://www.w3.org/2006/vcard/ns#role"><code>vcard:role</code></a>'));
    assert.ok(row.includes('un au plus'));
    assert.ok(row.includes('Ce que vous faites'));
    assert.ok(row.includes('schema:jobTitle') && !row.includes('https://schema.org'));
    assert.ok(files['en/coop.html']!.includes('<code>joining-policy</code>'));
  });

  it('has shapes that another coop’s page can use by their address', async () => {
    const address = 'https://coop.example/vocabulary/shapes/member.ttl';
    const {shapes} = parseShapes(await parseTurtle(files['shapes/member.ttl']!, address));
    assert.ok(compileKind(shapes, `${address}#Member`).kind!.descriptor.fields['skills']);
  });

  it('has a context with which plain JSON is linked data', async () => {
    const context = (JSON.parse(files['context.jsonld']!) as Record<string, unknown>)['@context'];
    const [member] = await jsonld.expand({
      '@context': context,
      type: 'Member',
      name: 'Ana',
      skills: ['Soudure'],
      website: 'https://ana.example/',
      hasAddress: {locality: 'Crest'},
    });
    assert.deepEqual(member, {
      '@type': ['http://xmlns.com/foaf/0.1/Person'],
      'http://www.w3.org/2006/vcard/ns#fn': [{'@value': 'Ana'}],
      'http://www.w3.org/2006/vcard/ns#hasAddress': [{'http://www.w3.org/2006/vcard/ns#locality': [{'@value': 'Crest'}]}],
      'http://schema.org/skills': [{'@value': 'Soudure'}],
      'http://xmlns.com/foaf/0.1/homepage': [{'@id': 'https://ana.example/'}],
    });
  });
});

describe('the guide to shapes', () => {
  it('shows one that is understood in everything', async () => {
    const guide = await readFile(inRoot('docs/vocabulary.md'), 'utf8');
    const address = 'https://atelier.example/shapes/tool.ttl';
    const turtle = /```turtle\n([^]*?)```/.exec(guide)![1]!;
    const {shapes, unsupported} = parseShapes(await parseTurtle(turtle, address));
    const {kind, problems} = compileKind(shapes, `${address}#Tool`);
    assert.deepEqual([unsupported, problems], [[], []]);
    assert.deepEqual(
      kind!.fields.map(({name, widget}) => [name, widget]),
      [
        ['name', 'text'],
        ['category', 'select'],
        ['openSince', 'date'],
        ['place', 'parts'],
      ],
    );
    assert.equal(kind!.descriptor.label, 'name');
  });
});
