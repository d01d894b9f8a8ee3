import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {freePort} from '../../../tools/servers/ports.js';
import type {Roots} from '../../../tools/servers/site/locate.js';
import {startSiteServer, type SiteServerOptions} from '../../../tools/servers/site-server.js';
import {withPage} from '../browser.js';
import {coopData} from './project.js';

/** Whatever a page says on its console. */
class Ear {
  readonly said: string[] = [];

  constructor(private readonly page: Page) {
    page.on('console', (message) => this.said.push(message.text()));
  }

  /** Waits until the page has said something of a kind, be it before now. */
  async hears(kind: RegExp): Promise<void> {
    if (this.said.some((text) => kind.test(text))) return;
    await this.page.waitForEvent('console', (message) => kind.test(message.text()));
  }
}

/** No pod server is needed: all is on the page's own site. */
export const noPods = 'https://pods.example';

/** Serves some folders, the cooperative's files among them, as a static host would while `run` lasts. */
export async function withSite(
  roots: Roots,
  run: (site: string) => Promise<void>,
  options: Partial<SiteServerOptions> = {},
): Promise<void> {
  const port = await freePort();
  const served = {...roots, '/data/': coopData};
  const site = await startSiteServer({port, podsOrigin: noPods, roots: served, isLazy: true, ...options});
  try {
    await run(site.url);
  } finally {
    await site.stop();
  }
}

/** Visits one page of a site. On its console nothing may stand afterwards but what `expect` allows. */
export async function visit(
  name: string,
  url: string,
  run: (page: Page, ear: Ear) => Promise<void>,
  expect?: RegExp,
): Promise<void> {
  const visited = async (page: Page) => {
    const ear = new Ear(page);
    await page.goto(url);
    await run(page, ear);
    const unexpected = ear.said.filter((text) => !expect?.test(text));
    assert.deepEqual(unexpected, [], 'the console');
  };
  await withPage(`recipe-${name}`, visited, {site: new URL(url).origin});
}

/** What is shown until the tag is ready. */
export const fallback = 'L’annuaire s’affiche ici.';

/** What a visitor can read on a page, tags apart that draw in a root of their own. */
export const textOf = (page: Page) => page.locator('body').innerText();

const names = (page: Page) => page.locator('coop-directory').getByRole('listitem').getByRole('link');

/** What a visitor does with a directory, and sees: five on a page, somebody who is searched for, and that person's own page. */
export async function findSomebody(page: Page, ready = 'C’est prêt.'): Promise<void> {
  await page.getByText('7 membres', {exact: true}).first().waitFor();
  assert.equal(await names(page).count(), 5, 'as many on a page as the page’s author has asked for');
  await page.getByText(ready).waitFor();
  await page.getByRole('searchbox', {name: 'Rechercher un membre'}).fill('apic');
  await page.getByText('1 membre', {exact: true}).first().waitFor();
  assert.deepEqual(await names(page).allInnerTexts(), ['Gaëlle Petit']);
  assert.ok(!(await textOf(page)).includes(fallback), 'the fallback is gone');
  await names(page).click();
  await page.getByRole('heading', {name: 'Gaëlle Petit'}).waitFor();
  await page.getByText('Miel de montagne.').waitFor();
  await page.getByText(ready).waitFor();
}
