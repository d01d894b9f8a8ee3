import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {appendFile, cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {listFiles} from '../../tools/build/walk.js';
import {firstTags, reach, snippet, type Digests} from '../../tools/build/integrity.js';
import {inRoot} from '../../tools/paths.js';
import {contentSecurityPolicy} from '../../tools/servers/site/policy.js';
import {freshFolder, unpackBundles} from '../support/kit/project.js';
import {fallback, findSomebody, noPods, textOf, visit, withSite} from '../support/kit/visit.js';

const loader = '<script type="module" src="cdn/solidaire.js"></script>';
const spoilt = "\ndocument.documentElement.setAttribute('data-spoilt', '');\n";
const refused = /Failed to find a valid digest/;
/** What the loader says of it in its turn. */
const told = /could not be loaded/;

const digestsIn = async (bundles: string) => JSON.parse(await readFile(join(bundles, 'integrity.json'), 'utf8')) as Digests;

const sha384 = (content: Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The pages of the recipe, with other lines in place of the one that loads the kit. */
async function pagesWith(lines: string): Promise<string> {
  const folder = await freshFolder();
  await cp(inRoot('test/recipes/html'), folder, {recursive: true});
  for (const name of ['index.html', 'membre.html']) {
    const html = await readFile(join(folder, name), 'utf8');
    const ownScript = `src="page.js" integrity="${sha384(await readFile(join(folder, 'page.js')))}"`;
    assert.ok(html.includes(loader));
    await writeFile(join(folder, name), html.replace(loader, lines).replace('src="page.js"', ownScript));
  }
  return folder;
}

/** The promised policy, with what the lines say that it must allow; and no script runs of which the page does not say what it must be. */
function headersFor(lines: string, host = ''): Record<string, string> {
  const [allowed] = /'sha256-[^']+'/.exec(lines) ?? [''];
  const policy = contentSecurityPolicy(noPods).replace("script-src 'self'", `script-src 'self' ${allowed} ${host}`);
  return {'Content-Security-Policy': policy, 'Integrity-Policy': 'blocked-destinations=(script)'};
}

interface Hosting {
  /** Beginning of the name of a bundle that is changed afterwards. */
  readonly spoil?: string;
  /** Bundle that the pages do not name. */
  readonly without?: string;
}

/** Runs a part of a test with the bundles on a host of their own, and pages on another that name what each must be. */
async function withTwoHosts({spoil, without}: Hosting, run: (site: string) => Promise<void>): Promise<void> {
  const bundles = await unpackBundles();
  const digests = await digestsIn(bundles);
  const all = await reach(bundles, ['solidaire.js', ...firstTags.map((tag) => `${tag}.js`)]);
  const files = all.filter((file) => file !== without);
  if (spoil) {
    const file = files.find((name) => name.startsWith(spoil));
    await appendFile(join(bundles, file!), spoilt);
  }
  await withSite(
    {'/kit/': bundles},
    async (host) => {
      const lines = snippet(digests, files, `${host}/kit/`);
      await withSite({'/': await pagesWith(lines)}, run, {headers: headersFor(lines, host)});
    },
    {shared: ['/kit/'], headers: {'Cross-Origin-Resource-Policy': 'cross-origin'}},
  );
}

describe('bundles whose integrity a page checks', () => {
  it('are each named with what they are', async () => {
    const bundles = await unpackBundles();
    const digests = await digestsIn(bundles);
    const files = (await listFiles(bundles)).filter((file) => !['integrity.json', 'snippet.html'].includes(file));
    assert.deepEqual(Object.keys(digests).sort(), files.sort());
    for (const [file, digest] of Object.entries(digests)) {
      const content = await readFile(join(bundles, file));
      assert.equal(digest, sha384(content), file);
    }
  });

  it('work with the lines that come along, under the promised policy and in silence', async () => {
    const bundles = await unpackBundles();
    const lines = await readFile(join(bundles, 'snippet.html'), 'utf8');
    const headers = headersFor(lines);
    const roots = {'/': await pagesWith(lines), '/cdn/': bundles};
    await withSite(roots, (site) => visit('integrity', `${site}/`, (page) => findSomebody(page)), {headers});
  });

  it('work from another host', async () => {
    await withTwoHosts({}, (site) => visit('integrity-host', `${site}/`, (page) => findSomebody(page)));
  });

  for (const spoil of ['coop-directory.js', 'chunks/core-', 'solidaire.js']) {
    it(`are refused by the browser where ${spoil} is not what it was; the page keeps what its author wrote`, async () => {
      await withTwoHosts({spoil}, (site) =>
        visit(
          'integrity-spoilt',
          `${site}/`,
          async (page) => {
            await page
              .waitForEvent('console', {predicate: (message) => refused.test(message.text())})
              .catch(() => undefined);
            assert.ok((await textOf(page)).includes(fallback));
            assert.equal(await page.locator('[data-spoilt]').count(), 0, 'what was added does not run');
          },
          new RegExp(`${refused.source}|${told.source}`),
        ),
      );
    });
  }

  it('are all named: a browser that refuses scripts without a digest refuses the one that is left out', async () => {
    await withTwoHosts({without: 'coop-directory.js'}, (site) =>
      visit(
        'integrity-unnamed',
        `${site}/`,
        async (page, ear) => {
          await ear.hears(told);
          assert.ok((await textOf(page)).includes(fallback));
        },
        told,
      ),
    );
  });

  it('would run whatever they are, if the page did not say what they must be', async () => {
    const bundles = await unpackBundles();
    await appendFile(join(bundles, 'coop-directory.js'), spoilt);
    await withSite({'/': inRoot('test/recipes/html'), '/cdn/': bundles}, (site) =>
      visit('integrity-none', `${site}/`, (page) => page.locator('[data-spoilt]').waitFor({state: 'attached'})),
    );
  });
});
