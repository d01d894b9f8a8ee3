import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {titlesOf} from '../../tools/accessibility/check-proofs.js';
import {listFiles} from '../../tools/build/walk.js';
import {inRoot} from '../../tools/paths.js';
import {isNamed, keptOnDevice, passing} from '../support/privacy/declared.js';

interface Source {
  readonly file: string;
  readonly code: string;
}

/** What runs in browsers, without its comments. */
async function sources(): Promise<Source[]> {
  const rooms = ['components', 'pods', 'vocab'];
  const files = (
    await Promise.all(rooms.map(async (room) => (await listFiles(inRoot(room))).map((file) => `${room}/${file}`)))
  ).flat();
  const ours = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'));
  return Promise.all(ours.map(async (file) => ({file, code: withoutComments(await readFile(inRoot(file), 'utf8'))})));
}

/** Enough for sources that the formatter has laid out: what looks like a comment in a text goes with its line. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Files in which something stands that a pattern finds, with what was found. */
async function finds(pattern: RegExp): Promise<string[]> {
  return (await sources()).flatMap(({file, code}) =>
    [...code.matchAll(pattern)].map(([found]) => `${file}: ${found.trim()}`),
  );
}

describe('what the kit keeps on a device', () => {
  it('lies under declared names alone, wherever in the code one is written', async () => {
    const names = (await sources()).flatMap(({file, code}) => {
      const written = [...code.matchAll(/(Symbol\.for\()?['"`](coop:[a-z-]+(?:[: ][a-z-]*)*)/g)];
      return written.filter(([, symbol]) => !symbol).map(([, , name]) => ({file, name: name!}));
    });
    assert.ok(names.length > 20, 'names are found');
    const declared = [...keptOnDevice, ...passing].map(({name}) => name);
    // What is written may be the beginning of a name, to which something is added.
    const isDeclared = (name: string) => declared.some((one) => isNamed(one, name) || one.replace('…', '') === name);
    assert.deepEqual(
      names.filter(({name}) => !isDeclared(name)).map(({file, name}) => `${file}: ${name}`),
      [],
    );
  });

  it('is never a cookie, a cache, a file or a program of its own', async () => {
    const others =
      /document\.cookie|cookieStore|\bcaches\.|serviceWorker|getDirectory\(|new SharedWorker|requestStorageAccess/g;
    assert.deepEqual(await finds(others), []);
  });

  it('is each name once, with what it is for and until when', () => {
    const names = keptOnDevice.map(({name}) => name);
    assert.deepEqual([...new Set(names)], names);
    assert.ok(keptOnDevice.every(({what, until, after}) => what && until && after));
  });
});

describe('what the kit sends', () => {
  it('goes through no beacon, no ping and no measuring of pages', async () => {
    assert.deepEqual(await finds(/sendBeacon|\sping=|PerformanceObserver|new RTCPeerConnection|new Image\(/g), []);
  });

  it('names no page to whoever keeps a picture', async () => {
    // The page has made these addresses itself (`blob:`), or the picture stands in the list (`data:`).
    const own = [
      'components/chat/log/files-part.ts',
      'components/directory/directory-row.ts',
      'components/library/preview/preview-view.ts',
    ];
    const pictures = (await sources()).flatMap(({file, code}) =>
      [...code.matchAll(/<img\b[^]*?\/>/g)].map(([tag]) => ({file, tag})),
    );
    assert.ok(pictures.length > 6, `only ${pictures.length} pictures are found`);
    assert.deepEqual(
      pictures.filter(({file, tag}) => !own.includes(file) && !tag.includes('referrerpolicy="no-referrer"')),
      [],
    );
  });
});

describe('the page on privacy', () => {
  const place = 'docs/privacy.md';

  it('names tests that are there', async () => {
    const page = await readFile(inRoot(place), 'utf8');
    const named = [...page.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+\.test\.ts)\)/g)];
    assert.ok(named.length > 15, `only ${named.length} tests are named`);
    const missing = await Promise.all(
      named.map(async ([, title, file]) => {
        const titles = titlesOf(await readFile(inRoot(file!), 'utf8').catch(() => ''));
        return titles.includes(title!) ? [] : [`${title} in ${file}`];
      }),
    );
    assert.deepEqual(missing.flat(), []);
  });

  it('names a test for each thing that it says is so', async () => {
    const page = await readFile(inRoot(place), 'utf8');
    const tables = [...page.matchAll(/^\| what is so .*\n\| -.*\n((?:\|.*\n)+)/gm)].map(([, rows]) =>
      rows!.trim().split('\n'),
    );
    assert.equal(tables.length, 3);
    assert.deepEqual(
      tables.flat().filter((row) => !/\]\(\.\.\/test\/[^)]+\.test\.ts\) +\|$/.test(row)),
      [],
    );
  });
});
