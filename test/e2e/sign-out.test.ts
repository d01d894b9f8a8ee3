import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {createPerson, openSignedIn, signInAgain, storedValues, vcard, type FlowPerson} from '../support/flows/people.js';
import {forgets, readEverything} from '../support/flows/storage.js';
import {complete, field, save} from '../support/flows/tags.js';

const unreachable = /net::ERR_FAILED/;
const signOut = (page: Page) => page.getByRole('button', {name: 'Se déconnecter'}).click();
const isOut = (page: Page) => page.getByRole('button', {name: 'Se connecter', exact: true}).waitFor();
const note = (person: FlowPerson) => storedValues(person.webId, vcard('note'));

/** Cuts the page off from the pod server, and from nothing else. @returns the undo. */
async function cutOff(context: BrowserContext): Promise<() => Promise<void>> {
  await context.route(`${podsUrl()}/**`, (route) => route.abort());
  return () => context.unroute(`${podsUrl()}/**`);
}

/** Saves one text without a server to take it, and types another one that is not saved. */
async function typeWithoutServer(page: Page, context: BrowserContext): Promise<() => Promise<void>> {
  const reach = await cutOff(context);
  await field(page, 'Présentation').fill('Enregistré sans réseau');
  await save(page);
  await page.locator('coop-member-form').getByText('C’est gardé sur cet appareil').waitFor();
  await field(page, 'Commune').fill('Brouillon-sur-Isère');
  return reach;
}

describe('signing out with something that is not sent', () => {
  it('and erasing it leaves nothing of that person, nor of what was typed, in the browser', async () => {
    const person = await createPerson('Kim');
    await withPage(
      'sign-out-erase',
      async (page, context) => {
        await bringAxe(context);
        await openSignedIn(page, 'ma-fiche.html', person);
        await complete(page);
        const reach = await typeWithoutServer(page, context);
        const before = await readEverything(page);
        for (const text of [person.webId, 'sans réseau', 'Brouillon-sur']) assert.ok(before.includes(text), text);
        await signOut(page);
        await page.getByText('1 modification n’est pas encore envoyée. 1 brouillon n’est pas enregistré.').waitFor();
        await expectAccessible(page, 'asked when signing out');
        await page.getByRole('button', {name: 'Effacer les modifications et les brouillons'}).click();
        await isOut(page);
        await reach();
        await complete(page);
        for (const text of [person.pod, 'sans réseau', 'Brouillon-sur']) await forgets(page, text);
        assert.deepEqual(await note(person), []);
      },
      {expect: unreachable},
    );
  });

  it('and saving it as a file hands over all that was typed, and leaves nothing', async () => {
    const person = await createPerson('Lou');
    await withPage(
      'sign-out-file',
      async (page, context) => {
        await openSignedIn(page, 'ma-fiche.html', person);
        await complete(page);
        const reach = await typeWithoutServer(page, context);
        await signOut(page);
        const downloading = page.waitForEvent('download');
        await page.getByRole('button', {name: 'Garder le texte dans un fichier'}).click();
        const download = await downloading;
        assert.match(download.suggestedFilename(), /^mes-textes-\d{4}-\d\d-\d\d\.txt$/);
        const text = await readFile(await download.path(), 'utf8');
        for (const typed of ['Enregistré sans réseau', 'Brouillon-sur-Isère']) assert.ok(text.includes(typed), text);
        await isOut(page);
        await reach();
        await forgets(page, person.pod);
      },
      {expect: unreachable},
    );
  });

  it('can send it first, and is out once it has arrived', async () => {
    const person = await createPerson('Max');
    await withPage(
      'sign-out-send',
      async (page, context) => {
        await openSignedIn(page, 'ma-fiche.html', person);
        await complete(page);
        const reach = await typeWithoutServer(page, context);
        await signOut(page);
        await page.getByLabel('Garder mes brouillons sur cet appareil').check();
        await page.getByRole('button', {name: 'Envoyer maintenant et me déconnecter'}).click();
        await page.getByText('1 modification n’a pas pu partir.').waitFor();
        await reach();
        await page.getByRole('button', {name: 'Envoyer maintenant et me déconnecter'}).click();
        await isOut(page);
        assert.deepEqual(await note(person), ['Enregistré sans réseau']);
        await page.getByText('1 brouillon attend sur cet appareil que vous vous connectiez.').waitFor();
        await signInAgain(page);
        await complete(page);
        assert.equal(await field(page, 'Commune').inputValue(), 'Brouillon-sur-Isère');
      },
      {expect: unreachable},
    );
  });
});

describe('a session that ends with its last tab', () => {
  it('leaves what was typed to its author, says so on the page, and sends it when that person is there again', async () => {
    const person = await createPerson('Noa');
    await withPage(
      'last-tab',
      async (first, context) => {
        await openSignedIn(first, 'ma-fiche.html', person);
        await complete(first);
        const reach = await typeWithoutServer(first, context);
        await first.close();
        const later = await context.newPage();
        // Past the time for which a page may come back.
        await later.clock.setSystemTime(Date.now() + 60_000);
        await reach();
        await later.goto(`${siteUrl()}/ma-fiche.html`);
        await later
          .getByText('1 modification et 1 brouillon attendent sur cet appareil que vous vous connectiez.')
          .waitFor();
        assert.ok(!(await later.locator('body').innerText()).includes('Noa'));
        assert.deepEqual(await note(person), []);
        await signInAgain(later);
        await complete(later);
        assert.equal(await field(later, 'Commune').inputValue(), 'Brouillon-sur-Isère');
        await later.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('coop:outbox:waits')));
        assert.deepEqual(await note(person), ['Enregistré sans réseau']);
      },
      {expect: unreachable},
    );
  });
});
