import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {findChromium} from '../../tools/browser/find-chromium.js';
import {chromiumFlags} from '../../tools/browser/flags.js';
import {checkAccessibility} from '../../tools/cli/audit/accessibility.js';
import {visit} from '../../tools/cli/audit/page.js';
import {siteFiles} from '../../tools/docs/site/site.js';
import {inRoot} from '../../tools/paths.js';
import {contentType} from '../../tools/servers/site/content-types.js';

const files = await siteFiles();
const live = Object.keys(files).filter((path) => files[path]!.includes('class="live"'));
/** One page of each form, and the widest table. */
const forms = [
  'index.html',
  'fr/start.html',
  'tags/index.html',
  'guides.html',
  'data.html',
  'security-attacks.html',
  'example/index.html',
];

/** Runs in the page: what goes wrong is a part of that name in all tags. */
function problemsShown(): string[] {
  const shown: string[] = [];
  for (const tag of document.querySelectorAll('.live *, coop-directory, coop-events')) {
    for (const problem of tag.shadowRoot?.querySelectorAll('[part~="problem"]') ?? []) {
      const text = problem.textContent?.trim();
      if (text) shown.push(`${tag.localName}: ${text}`);
    }
  }
  return shown;
}

describe('the documentation in a browser, in a folder of a plain host', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let origin: string;
  const said: string[] = [];

  before(async () => {
    server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname).replace(/^\/some\/folder\//, '');
      const content = path.startsWith('cdn/') ? readFile(inRoot('dist', path)) : Promise.resolve(files[path]);
      content
        .then((body) => response.writeHead(body === undefined ? 404 : 200, {'content-type': contentType(path)}).end(body))
        .catch(() => response.writeHead(404).end());
    }).listen(0);
    await once(server, 'listening');
    origin = `http://localhost:${(server.address() as AddressInfo).port}/some/folder`;
    browser = await chromium.launch({executablePath: await findChromium(), args: [...chromiumFlags]});
    page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
    });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const path of live) {
    it(`shows a tag at work, with nothing to complain of under its policy: ${path}`, async () => {
      said.length = 0;
      await visit(page, `${origin}/${path}`);
      assert.deepEqual(await page.evaluate(problemsShown), []);
      assert.deepEqual(said, []);
      const shown = await page.evaluate(() => {
        const tag = document.querySelector('.live :not(coop-community, p, div)');
        return tag?.shadowRoot?.textContent?.trim() ?? '';
      });
      assert.ok(shown, 'something is shown');
    });
  }

  for (const path of forms) {
    it(`has nothing that axe finds, in light and dark, and needs no sideways scrolling at 320 pixels: ${path}`, async () => {
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      await visit(page, `${origin}/${path}`);
      assert.deepEqual(await checkAccessibility(page, axe), {violations: [], overflow: 0});
    });
  }
});
