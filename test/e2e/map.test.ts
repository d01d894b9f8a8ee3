import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {tabTo} from '../support/flows/keys.js';
import {demoPerson, openSignedIn} from '../support/flows/people.js';
import {complete} from '../support/flows/tags.js';

const place = 'Four du village';

/** What the list of places tells, narrowed down to what somebody searches for. */
async function look(page: Page, query = place): Promise<string> {
  await page.goto(`${siteUrl()}/carte.html`);
  await complete(page);
  await page.getByRole('searchbox').fill(query);
  await complete(page);
  return (await page.locator('coop-map').getByRole('listitem').allInnerTexts()).join('\n');
}

/** On the seeded demo. */
describe('the map of the demo', () => {
  it('is opened and left by keyboard, asks the site and its pods alone, and leaves axe nothing to say', async () => {
    await withPage('map-visitor', async (page, context) => {
      await bringAxe(context);
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      await page.goto(`${siteUrl()}/carte.html`);
      await complete(page);
      await expectAccessible(page, 'the list of places');
      await tabTo(page, 'Ouvrir la carte');
      await page.keyboard.press('Enter');
      await page.getByRole('button', {name: /^\d+ /}).first().waitFor();
      await expectAccessible(page, 'the open map');
      await page.keyboard.press('Escape');
      await page.getByRole('button', {name: 'Ouvrir la carte'}).waitFor();
      assert.deepEqual(
        [...asked].filter((origin) => origin !== siteUrl() && origin !== podsUrl()),
        [],
      );
    });
  });

  it('takes a place that a member puts there by keyboard alone; it is found on a telephone without a network, and fades unless it is confirmed', async () => {
    await withPage('map-keeper', async (keeper) => {
      await openSignedIn(keeper, 'proposer-un-lieu.html', demoPerson('amina'));
      await complete(keeper);
      await tabTo(keeper, /^Nom/);
      await keeper.keyboard.type(place);
      await tabTo(keeper, /^Coordonnées/);
      await keeper.keyboard.type('44,7286 5,0203');
      await tabTo(keeper, 'Enregistrer');
      await keeper.keyboard.press('Enter');
      await keeper.getByText('C’est enregistré.').waitFor();

      await withPage(
        'map-telephone',
        async (page, context) => {
          assert.match(await look(page), new RegExp(place));
          await context.setOffline(true);
          await page.getByRole('searchbox').fill('four');
          await page.getByRole('heading', {name: place}).waitFor();
        },
        {context: {viewport: {width: 320, height: 640}}},
      );

      await withPage('map-later', async (page) => {
        await page.clock.setFixedTime(Date.now() + 400 * 86_400_000);
        assert.match(await look(page), /À vérifier/);
        await page.clock.setFixedTime(Date.now() + 600 * 86_400_000);
        assert.doesNotMatch(await look(page), new RegExp(place));
      });
    });
  });

  it('asks the keeper of a place that nobody has confirmed for a year, who does; another one that nobody confirms is gone', async () => {
    await withPage('map-confirms', async (keeper) => {
      await openSignedIn(keeper, 'carte.html', demoPerson('etienne'));
      assert.match(await look(keeper, 'rucher'), /À vérifier/);
      await keeper.getByRole('link', {name: /^Rucher/}).click();
      await keeper.getByRole('button', {name: 'Oui, tout est juste'}).click();
      await keeper.getByText('Merci').waitFor();
      await withPage('map-confirmed', async (page) => {
        assert.match(await look(page, 'rucher'), /Rucher/);
        assert.doesNotMatch(await look(page, 'rucher'), /À vérifier/);
        assert.equal(await look(page, 'café associatif'), '');
        await page.getByRole('button', {name: 'Les montrer quand même'}).click();
        await page.getByRole('heading', {name: /^Café associatif/}).waitFor();
      });
    });
  });
});
