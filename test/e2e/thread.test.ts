import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {siteUrl} from '../support/environment.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {demoPerson, openSignedIn} from '../support/flows/people.js';
import {complete} from '../support/flows/tags.js';

/** On the seeded demo. */
describe('the discussion under the page of a member', () => {
  const path = `membre.html?id=${encodeURIComponent(demoPerson('elodie').webId)}`;
  const heading = (page: Page) => page.getByRole('button', {name: 'Discuter de cela'});

  it('is begun by a member, opened by another who follows a link to a message, and hidden from visitors', async () => {
    const text = `Qui a visité le toit ? ${Date.now().toString(36)}`;
    await withPage('thread-amina', async (amina, context) => {
      await bringAxe(context);
      await openSignedIn(amina, path, demoPerson('amina'));
      await complete(amina);
      await expectAccessible(amina, 'a closed discussion');
      await heading(amina).focus();
      await amina.keyboard.press('Enter');
      const box = amina.getByRole('textbox', {name: 'Prendre part à la discussion'});
      await box.waitFor();
      assert.equal(await heading(amina).getAttribute('aria-expanded'), 'true');
      await box.click();
      await amina.getByText('Ctrl et Entrée').waitFor();
      await box.fill(text);
      await amina.keyboard.press('Control+Enter');
      await amina.getByText('Message envoyé.').waitFor();
      await expectAccessible(amina, 'an open discussion');
      const message = amina.locator('coop-thread .message').filter({hasText: text});
      const iri = await message.getAttribute('data-iri');

      await withPage('thread-thomas', async (thomas) => {
        await openSignedIn(thomas, 'annuaire.html', demoPerson('thomas'));
        await thomas.goto(`${siteUrl()}/${path}#${encodeURIComponent(iri!)}`);
        await thomas.locator('coop-thread .message:focus').filter({hasText: text}).waitFor();
      });
      await withPage('thread-visitor', async (visitor) => {
        await visitor.goto(`${siteUrl()}/${path}#discussion`);
        await visitor.getByText('Aucun message n’est visible sans se connecter.').waitFor();
        assert.equal(await visitor.getByText(text).count(), 0);
        assert.equal(await visitor.getByRole('textbox', {name: 'Prendre part à la discussion'}).count(), 0);
      });
    });
  });
});
