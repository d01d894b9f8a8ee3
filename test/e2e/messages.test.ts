import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {demoPerson, openSignedIn} from '../support/flows/people.js';

const letter = (page: Page, text: string) => page.locator('coop-inbox').getByRole('listitem').filter({hasText: text});
const fatou = demoPerson('fatou');

/** From René’s browser to the other member’s letter box, through the page of that member. */
async function write(text: string): Promise<void> {
  await withPage('writes a message', async (page) => {
    await openSignedIn(page, `membre.html?id=${encodeURIComponent(fatou.webId)}`, demoPerson('rene'));
    await page.getByRole('button', {name: /^Écrire à Fatou/}).click();
    await page.getByRole('textbox', {name: 'Votre message'}).fill(text);
    await page.getByRole('button', {name: 'Envoyer'}).click();
    await page
      .getByRole('status')
      .getByText(/est arrivé/)
      .waitFor();
  });
}

describe('a message from one member to another', () => {
  it('is read on the coop’s own page, stays read, leads to an answer, and can be deleted by the keyboard alone', async () => {
    const text = `On se voit jeudi ? ${crypto.randomUUID()}`;
    await write(text);
    await withPage('reads a message', async (page, context) => {
      await bringAxe(context);
      await openSignedIn(page, 'messages.html', fatou);
      await letter(page, text).getByText('Nouveau').waitFor();
      await letter(page, text).getByText('Message de René Œuvrard').waitFor();
      await expectAccessible(page, 'a new message');
      await letter(page, text).getByRole('button', {name: 'Marquer comme lu'}).click();
      await letter(page, text).getByText('Nouveau').waitFor({state: 'detached'});
      // Written when the server has it: only then is a reload a test.
      await page.waitForFunction(() => document.querySelector('coop-inbox')!.complete.then(() => true));
      await page.reload();
      await letter(page, text).getByRole('button', {name: 'Marquer comme non lu'}).waitFor();
      await letter(page, text).getByRole('link', {name: 'Répondre à René Œuvrard'}).click();
      await page.getByRole('button', {name: 'Écrire à René Œuvrard'}).waitFor();
      await page.goBack();
      await letter(page, text).getByRole('button', {name: 'Supprimer'}).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('Message supprimé.').waitFor();
      assert.equal(await letter(page, text).count(), 0);
      assert.equal(
        await page.evaluate(() => document.querySelector('coop-inbox')!.shadowRoot!.activeElement?.className),
        'summary',
      );
    });
  });

  it('waits for a sign-in, and says so, also when the pods cannot be reached', async () => {
    await withPage('no messages', async (page, context) => {
      await page.goto(`${siteUrl()}/messages.html`);
      await page.getByText('Connectez-vous pour lire vos messages.').filter({visible: true}).waitFor();
      await openSignedIn(page, 'messages.html', fatou);
      await page
        .getByRole('status')
        .getByText(/message/)
        .waitFor();
      await context.route(`${podsUrl()}/**`, (route) => route.abort());
      await page.reload();
      await page.getByRole('alert').getByText('Vos messages n’ont pas pu être lus.').waitFor();
    });
  });
});
