import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {demoPerson, openSignedIn} from '../support/flows/people.js';
import {complete} from '../support/flows/tags.js';

const block = (page: Page, heading: string) =>
  page.locator('section.card').filter({has: page.getByRole('heading', {name: heading, exact: true})});

/** How many entries a block shows. */
const shownIn = (page: Page, heading: string, tag: string) =>
  block(page, heading).locator(tag).getByRole('listitem').count();

describe('the first page of the coop', () => {
  it('shows a visitor how many members there are, what comes, what is new, and who the partners are', async () => {
    await withPage('portal', async (page) => {
      await page.goto(`${siteUrl()}/index.html`);
      await complete(page);
      await page.getByText('60 membres', {exact: true}).first().waitFor();
      assert.equal(await shownIn(page, 'Prochains rendez-vous', 'coop-events'), 3);
      assert.ok((await shownIn(page, 'Dernières nouvelles', 'coop-news')) >= 2);
      await page.getByText('Connectez-vous pour voir').waitFor();
      await page.locator('coop-partners').getByText('Des outils que l’on se prête, de Valence à Privas.').waitFor();
      assert.equal(await shownIn(page, 'Nos partenaires', 'coop-events'), 2);
      await page.locator('coop-partners').getByRole('link', {name: 'L’Atelier partagé'}).click();
      await page.getByRole('heading', {name: 'Un outil dort chez vous ? Il peut servir à côté'}).waitFor();
      assert.equal(page.url(), `${siteUrl()}/atelier.html`);
      await page.locator('coop-partners').getByRole('link', {name: 'La Coopérative des Deux Rives'}).click();
      await page.getByRole('heading', {name: 'Ici, on partage l’énergie, le pain et les savoir-faire'}).waitFor();
    });
  });

  it('shows a member the votes that are open', async () => {
    await withPage('portal of a member', async (page) => {
      await openSignedIn(page, 'index.html', demoPerson('amina'));
      await complete(page);
      await page.locator('coop-polls').getByRole('link').first().waitFor();
      assert.ok((await page.locator('coop-polls').getByRole('link').count()) <= 3);
    });
  });

  it('stays whole while the partner sleeps: a sentence in its place', async () => {
    await withPage(
      'partner asleep',
      async (page, context) => {
        await context.route(`${podsUrl()}/atelier/**`, (route) => route.abort());
        await page.goto(`${siteUrl()}/index.html`);
        await complete(page);
        await page.locator('coop-partners').getByText('Impossible de joindre').waitFor();
        await page.getByText('60 membres', {exact: true}).first().waitFor();
        assert.equal(await shownIn(page, 'Prochains rendez-vous', 'coop-events'), 3);
        assert.ok((await shownIn(page, 'Dernières nouvelles', 'coop-news')) >= 2);
        await context.unroute(`${podsUrl()}/atelier/**`);
        await page.locator('coop-partners').getByRole('button', {name: 'Réessayer'}).click();
        await page.locator('coop-partners').getByRole('link', {name: 'L’Atelier partagé'}).waitFor();
      },
      {expect: /ERR_FAILED/},
    );
  });
});

describe('the partner’s inventory', () => {
  it('counts the tools in a table that is sorted by its columns', async () => {
    await withPage('inventory', async (page) => {
      await page.goto(`${siteUrl()}/inventaire.html`);
      await page
        .locator('coop-count')
        .getByText(/^\d+ outils$/)
        .first()
        .waitFor();
      await page.locator('coop-table').getByRole('table', {name: 'Outils à emprunter'}).waitFor();
      await page
        .locator('coop-table')
        .getByRole('button', {name: /^Caution/})
        .click();
      await page
        .locator('coop-table')
        .getByRole('columnheader', {name: /^Caution/})
        .and(page.locator('[aria-sort]'))
        .waitFor();
    });
  });
});
