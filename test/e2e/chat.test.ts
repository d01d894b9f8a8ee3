import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {siteUrl} from '../support/environment.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {demoPerson, openSignedIn} from '../support/flows/people.js';
import {complete} from '../support/flows/tags.js';
import {act, fetchAs, messageWith, openRoomOf, shownOf, write} from '../support/flows/talkers.js';

const picture = {
  name: 'atelier.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** On the seeded demo: each of the three in a browser with a storage of its own. */
describe('a conversation of three', () => {
  let channel: string;
  let path: string;

  before(async () => {
    const people = ['etienne', 'elodie'].map((name) => demoPerson(name).webId);
    channel = await openRoomOf('amina', await fetchAs('amina'), {who: 'named', people}, 'Le four du village');
    path = `conversation.html?id=${encodeURIComponent(channel)}`;
  });

  it('ends the same for each of them, after an edit, a removal, a thread, a sign, a picture, a lost connection and a reload', async () => {
    await withPage('chat-amina', async (amina, context) => {
      await bringAxe(context);
      await enter(amina, 'amina');
      await withPage('chat-etienne', async (etienne) => {
        await enter(etienne, 'etienne');
        await withPage('chat-elodie', async (elodie, elodiesContext) => {
          await enter(elodie, 'elodie');
          await write(amina, 'Bonjour, on allume le four samedi ?');
          await messageWith(etienne, 'on allume le four').waitFor();
          await write(etienne, 'Oui, à huit heures');
          await messageWith(amina, 'à huit heures').waitFor();
          await act(elodie, 'on allume le four', 'D’accord');
          await messageWith(amina, 'on allume le four').getByRole('button', {name: /^👍/}).waitFor();

          await act(amina, 'on allume le four', 'Modifier');
          const box = amina.getByRole('textbox', {name: /^Votre message/});
          await amina.getByText('Vous modifiez votre message').waitFor();
          await box.fill('Bonjour, on allume le four dimanche ?');
          await amina.keyboard.press('Control+Enter');
          await messageWith(etienne, 'dimanche')
            .getByText(/modifié/)
            .waitFor();

          await act(etienne, 'à huit heures', 'Retirer');
          await messageWith(etienne, 'à huit heures').getByRole('button', {name: 'Retirer pour tout le monde'}).click();
          await messageWith(elodie, 'Ce message a été retiré').waitFor();

          await act(elodie, 'dimanche', 'Répondre dans un fil');
          await write(elodie, 'Je cherche du bois');
          await messageWith(amina, 'dimanche').getByRole('button', {name: '1 message dans le fil'}).waitFor();
          await elodie.getByRole('button', {name: 'Revenir à la conversation'}).click();

          await attach(amina);
          await messageWith(etienne, 'Voici l’atelier').getByRole('img', {name: 'L’atelier, la porte ouverte'}).waitFor();

          await elodiesContext.setOffline(true);
          await write(elodie, 'Écrit sans réseau');
          await messageWith(elodie, 'Écrit sans réseau').getByText('En attente d’envoi').waitFor();
          await elodiesContext.setOffline(false);
          await elodie.reload();
          await messageWith(etienne, 'Écrit sans réseau').waitFor();

          await expectAccessible(amina, 'a conversation');
          const [one, two, three] = [await shownOf(amina), await shownOf(etienne), await shownOf(elodie)];
          assert.equal(one.length, 4);
          assert.deepEqual(two, one);
          assert.deepEqual(three, one);
          assert.ok(
            one.every((text) => !text.includes('non confirmé')),
            one.join('\n'),
          );
        });
      });
    });
  });

  async function enter(page: Page, name: string): Promise<void> {
    await openSignedIn(page, path, demoPerson(name));
    assert.match(page.url(), new RegExp(`^${siteUrl()}/conversation`));
    await complete(page);
    await page.getByRole('heading', {name: 'Le four du village'}).waitFor();
  }

  async function attach(page: Page): Promise<void> {
    const box = page.getByRole('textbox', {name: /^Votre message/});
    await box.click();
    await page.getByLabel('Joindre une image ou un document').setInputFiles(picture);
    await page.getByRole('textbox', {name: /^Description de/}).fill('L’atelier, la porte ouverte');
    await box.fill('Voici l’atelier');
    await box.press('Control+Enter');
  }
});
