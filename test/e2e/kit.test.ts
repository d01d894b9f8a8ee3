import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import type {BrowserContext, ConsoleMessage, Page} from 'playwright-core';
import {inRoot} from '../../tools/paths.js';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {addPage, demoCoop} from '../support/flows/own-page.js';
import {complete, shownNames} from '../support/flows/tags.js';

const community = () => `<coop-community src="${demoCoop()}"></coop-community>`;
const membersList = () => `${podsUrl()}/coop/official/members/index.ttl#it`;

/** Gives the site the kit a second time, at addresses that begin with `/copie/`. */
async function addCopy(context: BrowserContext): Promise<void> {
  await context.route(`${siteUrl()}/copie/**`, async (route) => {
    const file = inRoot('dist/cdn', new URL(route.request().url()).pathname.replace('/copie/', ''));
    await route.fulfill({contentType: 'text/javascript', body: await readFile(file)});
  });
}

function watchConsole(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  return said;
}

/** Waits until the console has said something with this text in it, be it before now. */
async function heardOnConsole(page: Page, part: string): Promise<void> {
  const says = (message: ConsoleMessage) => message.text().includes(part);
  const later = page.waitForEvent('console', says).catch(() => undefined);
  const before = (await page.consoleMessages()).some(says);
  assert.ok(before || (await later), `the console does not say “${part}”`);
}

describe('the kit on any page', () => {
  it('works when two copies of it are on one page, each with some of the tags', async () => {
    await withPage('two-copies', async (page, context) => {
      await addCopy(context);
      const said = watchConsole(page);
      const scripts = ['/cdn/coop-community.js', '/copie/coop-directory.js', '/copie/all.js', '/cdn/all.js'];
      const body = `${community()}<coop-directory></coop-directory><coop-sign-in></coop-sign-in>`;
      await page.goto(await addPage(context, {scripts, body}));
      await page.getByText('60 membres', {exact: true}).first().waitFor();
      await page.getByRole('button', {name: 'Se connecter', exact: true}).waitFor();
      await complete(page);
      assert.equal((await shownNames(page)).length, 20);
      const told = said.filter((text) => text.includes('is registered already'));
      assert.equal(told.length, 2, `once for each copy: ${said.join('\n')}`);
    });
  });

  it('loads the tags that a page adds later, and no others', async () => {
    await withPage('later', async (page, context) => {
      const files: string[] = [];
      page.on('request', (request) => files.push(new URL(request.url()).pathname));
      await page.goto(await addPage(context, {body: community()}));
      await complete(page);
      const tagFiles = () => files.filter((file) => /^\/cdn\/coop-/.test(file)).sort();
      assert.deepEqual(tagFiles(), ['/cdn/coop-community.js']);
      await page.evaluate(() => {
        const section = document.createElement('section');
        section.append(document.createElement('coop-directory'));
        document.body.append(section);
      });
      await page.getByText('60 membres', {exact: true}).first().waitFor();
      assert.deepEqual(tagFiles(), ['/cdn/coop-community.js', '/cdn/coop-directory.js']);
    });
  });

  it('shows a list by its address alone, with details in place', async () => {
    await withPage('alone', async (page, context) => {
      const said = watchConsole(page);
      await page.goto(await addPage(context, {body: `<coop-directory src="${membersList()}"></coop-directory>`}));
      await page.getByText('60 membres', {exact: true}).first().waitFor();
      const name = page.getByRole('button', {name: 'Élodie Garnier'});
      await name.click();
      await page.getByRole('link', {name: 'soleil-labeaume.example'}).waitFor();
      assert.equal(await name.getAttribute('aria-expanded'), 'true');
      await name.click();
      await page.getByRole('link', {name: 'soleil-labeaume.example'}).waitFor({state: 'detached'});
      assert.deepEqual(said, []);
    });
  });

  it('speaks English on a page in English, and French on one part of it that is in French', async () => {
    await withPage('english', async (page, context) => {
      const part = `<div lang="fr"><coop-directory heading-level="0"></coop-directory></div>`;
      const body = `${community()}<coop-sign-in></coop-sign-in><coop-member-form></coop-member-form>
        <coop-directory></coop-directory>${part}`;
      await page.goto(await addPage(context, {lang: 'en', body}));
      await page.getByText('60 members', {exact: true}).first().waitFor();
      await page.getByRole('searchbox', {name: 'Search for a member'}).waitFor();
      await page.getByText('Sign in to edit your profile.').waitFor();
      await page.getByRole('button', {name: 'Sign in', exact: true}).waitFor();
      await page.getByText('60 membres', {exact: true}).first().waitFor();
      await page.evaluate(() => (document.documentElement.lang = 'fr'));
      await page.getByRole('button', {name: 'Se connecter', exact: true}).waitFor();
      await page.getByText('60 members', {exact: true}).first().waitFor({state: 'detached'});
    });
  });

  it('says on the page and on the console what its author forgot or misspelt', async () => {
    await withPage('mistakes', async (page, context) => {
      const heard = (part: string) => heardOnConsole(page, part);
      const body = `<coop-directory pagesize="5"></coop-directory><coop-direktory>Repli</coop-direktory>`;
      await page.goto(await addPage(context, {body}));
      await page.getByText('il manque l’adresse de la coopérative').waitFor();
      await page.getByText('Repli').waitFor();
      await heard('“pagesize”. Did you mean “page-size”');
      await heard('<coop-direktory> could not be loaded');
    });
  });

  it('takes a provider that comes after the tags, and says so where two could be meant', async () => {
    await withPage('late-provider', async (page, context) => {
      await page.goto(await addPage(context, {body: '<coop-directory></coop-directory>'}));
      await page.getByText('il manque l’adresse de la coopérative').waitFor();
      await page.evaluate((src) => {
        const provider = document.createElement('coop-community');
        provider.setAttribute('src', src);
        document.body.append(provider);
      }, demoCoop());
      await page.getByText('60 membres', {exact: true}).first().waitFor();
      await page.evaluate((src) => {
        const provider = document.createElement('coop-community');
        provider.setAttribute('src', src);
        document.body.append(provider, document.createElement('coop-directory'));
      }, demoCoop());
      await page.getByText('plusieurs coopératives sont possibles').first().waitFor();
    });
  });
});
