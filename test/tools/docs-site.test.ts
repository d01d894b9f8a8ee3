import assert from 'node:assert/strict';
import {existsSync, statSync} from 'node:fs';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, posix} from 'node:path';
import {describe, it} from 'node:test';
import {tags} from '../../components/tags.js';
import {listFiles} from '../../tools/build/walk.js';
import {ecoIndex} from '../../tools/cli/audit/ecoindex.js';
import {writtenPages} from '../../tools/docs/site/contents.js';
import {countElements} from '../../tools/docs/site/plan.js';
import {webpSize} from '../../tools/docs/site/pictures.js';
import {siteFiles} from '../../tools/docs/site/site.js';
import {writeSite} from '../../tools/docs/site/write.js';
import {inRoot} from '../../tools/paths.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {compileKind} from '../../vocab/shapes/compile.js';
import {parseShapes} from '../../vocab/shapes/shacl/parse-shapes.js';

const files = await siteFiles();
const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
/** Pages of the documentation itself: the vocabulary and the example have their own form. */
const own = pages.filter((path) => !/^(?:vocabulary|example)\//.test(path));
/** Texts that link to each other before all of them are there: until then, these links are words. */
const awaited = ['docs/themes.md', 'docs/languages.md', 'docs/accessibility.md'];

/** Addresses that a page names within the site, each with the place in it. */
function linksOf(path: string): Array<{file: string; place: string}> {
  return [...files[path]!.matchAll(/\s(?:href|src)="([^"]+)"/g)]
    .map(([, link]) => link!.replaceAll('&amp;', '&'))
    .filter((link) => !/^[a-z]+:/.test(link) && !link.includes('{id}'))
    .map((link) => {
      const [file = '', place = ''] = link.split('#');
      return {file: file ? posix.join(posix.dirname(path), file.split('?')[0]!) : path, place};
    });
}

function has(file: string, place: string): boolean {
  if (file.startsWith('cdn/')) return existsSync(inRoot('dist', file));
  if (file.endsWith('.webp')) return existsSync(inRoot('docs', file));
  const text = files[file];
  if (text === undefined) return false;
  // What Turtle calls `<#it>` is no place in a page.
  return !place || (file.endsWith('.ttl') ? text.includes(`<#${place}>`) : text.includes(` id="${place}"`));
}

/** The attributes of each picture in a page. */
function picturesOf(html: string): Array<Record<string, string>> {
  return [...html.matchAll(/<img\s([^>]*)>/g)].map(([, attributes]) =>
    Object.fromEntries([...attributes!.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!])),
  );
}

describe('the documentation', () => {
  it('leads nowhere that is not there', () => {
    const dead = pages.flatMap((path) =>
      linksOf(path)
        .filter(({file, place}) => !has(file, place))
        .map(({file, place}) => `${path} → ${file}#${place}`),
    );
    assert.deepEqual(dead, []);
  });

  it('can be read whole from its first page, link by link', () => {
    const reached = new Set(['index.html']);
    for (const path of reached) {
      for (const {file} of files[path] === undefined ? [] : linksOf(path)) if (file.endsWith('.html')) reached.add(file);
    }
    assert.deepEqual(
      pages.filter((path) => !reached.has(path)),
      ['vocabulary/index.html'],
      'only the page that asks for the language is passed by',
    );
  });

  it('has a page for each tag, with an example, all of its attributes and events', async () => {
    const {modules} = JSON.parse(await readFile(inRoot('custom-elements.json'), 'utf8')) as {
      modules: Array<{declarations: Array<Record<'attributes' | 'events', Array<{name: string}>> & {tagName: string}>}>;
    };
    const described = modules.flatMap(({declarations}) => declarations);
    assert.deepEqual(described.map(({tagName}) => tagName).sort(), Object.keys(tags).sort());
    for (const {tagName, attributes = [], events = []} of described) {
      const page = files[`tags/${tagName}.html`]!;
      assert.ok(page.includes(`&lt;${tagName}`), `${tagName} is in its example`);
      for (const {name} of [...attributes, ...events])
        assert.ok(page.includes(`<code>${name}</code>`), `${tagName}: ${name}`);
      assert.ok(files['tags/index.html']!.includes(`href="${tagName}.html"`), tagName);
    }
  });

  it('shows at work every tag that needs nobody signed in', () => {
    const live = own.filter((path) => files[path]!.includes('class="live"')).map((path) => /coop-[a-z-]+/.exec(path)![0]);
    for (const tag of ['coop-directory', 'coop-events', 'coop-map', 'coop-list', 'coop-article', 'coop-document']) {
      assert.ok(live.includes(tag), tag);
    }
  });

  it('has a page for each text, and links to a text that is not there only where it is awaited', async () => {
    for (const {source, path} of await writtenPages()) {
      assert.ok(files[path], path);
      const text = (await readFile(inRoot(source), 'utf8')).replace(/```[^]*?```/g, '');
      for (const [, link] of text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
        const named = posix.join(posix.dirname(source), link!);
        const made = named.replace(/^docs\//, '');
        if (files[made] === undefined)
          assert.ok(existsSync(inRoot(named)) || awaited.includes(named), `${source} → ${link}`);
        else
          assert.ok(
            linksOf(path).some(({file}) => file === made),
            `${path} lost its link to ${made}`,
          );
      }
    }
  });

  it('links from the tour to each picture, and shows all of them in the gallery', async () => {
    const pictures = (await listFiles(inRoot('docs/pictures'))).filter((name) => name.endsWith('.webp'));
    const linked = linksOf('tour.html').map(({file}) => file);
    const shown = own.filter((path) => path.startsWith('pictures/')).flatMap((path) => picturesOf(files[path]!));
    for (const name of pictures) {
      assert.ok(linked.includes(`pictures/${name}`), `a link to ${name}`);
      assert.ok(
        shown.some(({src}) => src === name),
        name,
      );
    }
  });

  it('says of each picture what it shows and how large it is, and leaves what is far below until somebody comes near', () => {
    for (const path of own) {
      for (const {src, alt, width, height, loading} of picturesOf(files[path]!)) {
        assert.ok(alt?.trim(), `${path}: ${src}`);
        assert.ok(Number(width) > 0 && Number(height) > 0, `${path}: ${src}`);
        assert.equal(loading, 'lazy', `${path}: ${src}`);
      }
    }
  });

  it('has, once it is written, a file for each picture that a page shows', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'documentation-'));
    try {
      await writeSite(folder);
      const written = (await listFiles(folder)).filter((name) => name.endsWith('.html'));
      let count = 0;
      for (const path of written) {
        for (const {src = ''} of picturesOf(await readFile(join(folder, path), 'utf8'))) {
          assert.ok(existsSync(join(folder, posix.dirname(path), src)), `${path} → ${src}`);
          count++;
        }
      }
      assert.ok(count > 0);
    } finally {
      await rm(folder, {recursive: true});
    }
  });

  it('begins in French and in English, with the same steps', () => {
    const steps = (path: string) => files[path]!.match(/<h2 id="\d/g)?.length;
    assert.equal(steps('start.html'), 7);
    assert.equal(steps('fr/start.html'), 7);
    assert.match(files['fr/start.html']!, /<html lang="fr">/);
    assert.match(files['fr/start.html']!, /hreflang="en" href="\.\.\/start\.html"/);
  });

  for (const path of own) {
    it(`runs no script of its own, names its language and has one heading: ${path}`, () => {
      const html = files[path]!;
      assert.match(html, /^<!doctype html>\n<html lang="(?:fr|en)">/);
      assert.equal(html.match(/<h1>/g)?.length, 1);
      assert.ok(!/style="|\son\w+="|<style|javascript:/.test(html.replace(/<pre[^]*?<\/pre>/g, '')));
      const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([script]) => script);
      const kit = /^<script type="module" src="(?:\.\.\/)*cdn\/solidaire\.js">$/;
      assert.ok(
        html.includes('class="live"') ? scripts.length === 1 && kit.test(scripts[0]!) : !scripts.length,
        String(scripts),
      );
      const policy = html.indexOf('http-equiv="Content-Security-Policy"');
      assert.ok(policy > 0 && policy < html.indexOf('<link') && !html.slice(policy, policy + 400).includes('unsafe'));
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      for (const [index, level] of levels.entries()) assert.ok(!index || level <= levels[index - 1]! + 1, `level ${level}`);
    });
  }

  it('is light: grade A by EcoIndex on each page of text, and B where one table holds all there is', () => {
    const tables = [
      'accessibility-the-criteria.html',
      'accessibility-the-tests.html',
      'security-attacks.html',
      'themes-parts.html',
    ];
    const style = files['style.css']!.length;
    for (const path of own) {
      const html = files[path]!;
      if (html.includes('class="live"')) continue;
      const shown = picturesOf(html).map(({src = ''}) => statSync(inRoot('docs', posix.dirname(path), src)).size);
      const bytes = shown.reduce((sum, size) => sum + size, Buffer.byteLength(html) + style);
      const counts = {nodes: countElements(html), requests: 2 + shown.length, kilobytes: bytes / 1000};
      const score = ecoIndex(counts);
      assert.ok(score > (tables.includes(path) ? 70 : 80), `${path}: ${score}, with ${counts.nodes} elements`);
    }
  });
});

describe('the size of a picture', () => {
  /** The first bytes of a picture in which `size` is said. */
  const picture = (kind: string, at: number, size: readonly number[]) => {
    const file = Buffer.alloc(30);
    file.write('RIFF', 0, 'latin1');
    file.write(`WEBP${kind}`, 8, 'latin1');
    file.set(size, at);
    return file;
  };

  it('is read from lossy, lossless and extended ones', () => {
    const size = {width: 320, height: 960};
    assert.deepEqual(webpSize(picture('VP8 ', 26, [0x40, 0x01, 0xc0, 0x03])), size);
    assert.deepEqual(webpSize(picture('VP8L', 21, [0x3f, 0xc1, 0xef, 0x00])), size);
    assert.deepEqual(webpSize(picture('VP8X', 24, [0x3f, 0x01, 0x00, 0xbf, 0x03, 0x00])), size);
  });

  it('is not known of what is no such picture', () => {
    for (const file of [Buffer.alloc(0), Buffer.from('RIFF'), picture('VP9 ', 26, [1, 1, 1, 1]), Buffer.alloc(40)])
      assert.equal(webpSize(file), undefined);
  });
});

describe('the made-up cooperative of the documentation', () => {
  const documents = Object.keys(files).filter((path) => /^example\/.*\.ttl$/.test(path));

  for (const path of documents) {
    it(`is Turtle that can be read, and is said to be what it is: ${path}`, async () => {
      const graph = await parseTurtle(files[path]!, `https://coop.example/${path}`);
      assert.ok(graph.size > 0);
      assert.ok(path.includes('/people/') || files[path]!.startsWith('# '));
    });
  }

  it('has tools of which all is understood, by the shape that the guide shows', async () => {
    const guide = await readFile(inRoot('docs/own-things.md'), 'utf8');
    const shown = /```turtle\n([^]*?)```/.exec(guide)![1]!;
    assert.equal(files['example/tool-shape.ttl']!.replace(/^#.*\n/, ''), shown);
    const address = 'https://coop.example/tool-shape.ttl';
    const {shapes, unsupported} = parseShapes(await parseTurtle(shown, address));
    const {kind, problems} = compileKind(shapes, `${address}#Tool`);
    assert.deepEqual([unsupported, problems], [[], []]);
    assert.deepEqual(
      kind!.fields.map(({name}) => name),
      ['name', 'category', 'deposit'],
    );
  });
});
