import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {demoPerson, openSignedIn} from '../support/flows/people.js';
import {complete} from '../support/flows/tags.js';

const list = () => `${podsUrl()}/atelier/outils/index.ttl`;
const tools = (page: Page) => page.locator('coop-list').getByRole('listitem').getByRole('heading').allInnerTexts();
/** The number is seen once: where the list is narrowed down. */
const count = (page: Page, text: RegExp) => page.locator('coop-filter').getByText(text).first().waitFor();

describe('a page about a kind of thing that only a partner knows', () => {
  it('lets a visitor search, narrow down, open one, and go back to what was found', async () => {
    await withPage('tools as a visitor', async (page, context) => {
      await bringAxe(context);
      await page.goto(`${siteUrl()}/outils.html`);
      await complete(page);
      await count(page, /^2\d outils$/);
      await expectAccessible(page, 'the list');
      await page.getByRole('searchbox', {name: 'Rechercher'}).fill('velo');
      await count(page, /^2 outils sur 2\d$/);
      assert.deepEqual(await tools(page), ['Clé dynamométrique', 'Pied d’atelier pour vélo']);
      await page.getByRole('searchbox', {name: 'Rechercher'}).fill('');
      await page.getByRole('combobox', {name: 'Catégorie'}).selectOption({label: 'Bois (5)'});
      await count(page, /^5 outils sur 2\d$/);
      await page.getByRole('link', {name: 'Dégauchisseuse'}).click();
      await page.getByRole('heading', {name: 'Dégauchisseuse'}).waitFor();
      await page.getByText('À utiliser sur place seulement, à deux.').waitFor();
      await page.getByText('2 novembre 2020').waitFor();
      await page.getByText('Atelier, 3 quai des Marronniers').waitFor();
      await expectAccessible(page, 'one tool');
      await page.goBack();
      await count(page, /^5 outils sur 2\d$/);
    });
  });

  it('lets a member change one, and says by each field what is not possible', async () => {
    await withPage('tools as a member', async (page) => {
      await openSignedIn(page, 'outils.html?o.q=pressoir', demoPerson('amina'));
      await page.getByRole('link', {name: 'Pressoir à pommes'}).click();
      await page.getByRole('button', {name: 'Modifier'}).click();
      const deposit = page.getByRole('spinbutton', {name: 'Caution en euros'});
      await deposit.fill('900');
      await page.getByRole('button', {name: 'Enregistrer'}).click();
      await page.getByText('La caution va de 0 à 500 euros.').first().waitFor();
      assert.equal(await deposit.getAttribute('aria-invalid'), 'true');
      await deposit.fill('95');
      await page.getByRole('button', {name: 'Enregistrer'}).click();
      await deposit.waitFor({state: 'hidden'});
      await page.locator('coop-item').getByText('95', {exact: true}).waitFor();
    });
    await withPage('tools after a change', async (page) => {
      await page.goto(`${siteUrl()}/outils.html?o.q=pressoir`);
      await page.locator('coop-list').getByText('95', {exact: true}).waitFor();
    });
  });

  it('lets a member add one, which everybody sees, and a moderator’s open page writes the list', async () => {
    const name = `Trieur ${Date.now().toString(36)}`;
    await withPage('tools added', async (page) => {
      await openSignedIn(page, 'outils.html', demoPerson('amina'));
      const form = page.locator('coop-form');
      await form.getByRole('textbox', {name: 'Nom'}).fill(name);
      await form.getByRole('combobox', {name: 'Catégorie'}).selectOption({label: 'Jardin'});
      await form.getByRole('button', {name: 'Enregistrer'}).click();
      await form.getByText('C’est enregistré.').first().waitFor();
    });
    await withPage('tools seen', async (page) => {
      await page.goto(`${siteUrl()}/outils.html?o.q=${encodeURIComponent(name)}`);
      await page.getByRole('link', {name}).waitFor();
    });
    await withPage('tools kept', async (page) => {
      await openSignedIn(page, 'outils.html', demoPerson('rene'));
      // As it is stored: one row for each of the demo's tools, and for the new one.
      await page.waitForFunction(async (url) => {
        const text = await (await fetch(url, {headers: {accept: 'text/turtle'}})).text();
        return text.includes('Trieur') && new Set(text.match(/#r-[0-9a-f]{20}/g)).size > 24;
      }, list());
    });
  });
});
