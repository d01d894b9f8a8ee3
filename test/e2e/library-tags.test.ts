import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {siteUrl} from '../support/environment.js';
import {demoPerson, openSignedIn} from '../support/flows/people.js';
import {complete, save} from '../support/flows/tags.js';

const title = 'Règlement de la buanderie';
const file = (name: string, text: string) => ({name, mimeType: 'text/plain', buffer: Buffer.from(text)});

/** The titles that the library shows for what is searched for. */
async function found(page: Page, text: string): Promise<string[]> {
  await page.goto(`${siteUrl()}/bibliotheque.html`);
  await complete(page);
  await page.getByLabel('Rechercher un document').fill(text);
  await complete(page);
  return page.locator('coop-library').getByRole('link', {name: title}).allInnerTexts();
}

/** Opens the page of the document from the library, as a reader does. */
async function open(page: Page): Promise<void> {
  assert.equal((await found(page, 'buanderie')).length, 1);
  await page.locator('coop-library').getByRole('link', {name: title}).click();
  await page.getByRole('heading', {name: title}).waitFor();
}

/** On the seeded demo, as members and visitors use it. */
describe('the pages of the library', () => {
  it('let a member publish, replace, move and delete a document, which others find and look at as long as they may', async () => {
    await withPage('library-author', async (author) => {
      await openSignedIn(author, 'ajouter-un-document.html', demoPerson('fatou'));
      await complete(author);
      await author.getByLabel('Choisir des fichiers').setInputFiles([file(`${title}.txt`, 'Première version.')]);
      await author.getByLabel(/^Qui peut voir/).selectOption({label: 'Les membres'});
      await author.getByRole('button', {name: /^Ajouter 1 document|^Ajouter le document/}).click();
      await author.getByText('1 document est ajouté.').waitFor();

      await withPage('library-reader', async (reader) => {
        await openSignedIn(reader, 'bibliotheque.html', demoPerson('thomas'));
        await open(reader);
        await reader.getByRole('button', {name: 'Regarder ici'}).click();
        await reader.getByText('Première version.').waitFor();

        await open(author);
        await author.getByRole('link', {name: 'Modifier ce document'}).click();
        await author.getByRole('button', {name: 'Remplacer le fichier'}).click();
        await author.getByLabel('Nouveau fichier').setInputFiles([file('Deuxième.txt', 'Deuxième version.')]);
        await author.getByLabel('Ce qui a changé').fill('Les horaires.');
        await author.getByRole('button', {name: 'Remplacer', exact: true}).click();
        await author.getByText('Le fichier est remplacé.').waitFor();

        await open(reader);
        await reader.getByText('Les horaires.').first().waitFor();
        await reader.getByRole('button', {name: 'Regarder ici'}).click();
        await reader.getByText('Deuxième version.').waitFor();

        await author.getByRole('button', {name: 'Changer qui peut voir ce document'}).click();
        await author.getByLabel('Qui pourra le voir').selectOption({label: 'Vous seul·e'});
        await author.getByRole('button', {name: 'Changer', exact: true}).click();
        await author.getByText('C’est changé.', {exact: false}).waitFor();
        assert.deepEqual(await found(reader, 'buanderie'), []);

        await author.getByRole('link', {name: 'Ouvrir le document'}).click();
        await author.getByRole('heading', {name: title}).waitFor();
        await author.getByRole('link', {name: 'Modifier ce document'}).click();
        await author.getByRole('button', {name: 'Supprimer ce document'}).click();
        await author.getByRole('button', {name: 'Supprimer définitivement'}).click();
        await author.getByText('Le document est supprimé.').waitFor();
        assert.deepEqual(await found(author, 'buanderie'), []);
      });
    });
  });

  it('show a visitor what is for everybody and nothing else, with a table of what is in a file', async () => {
    await withPage('library-visitor', async (page) => {
      await page.goto(`${siteUrl()}/bibliotheque.html`);
      await complete(page);
      const links = await page.locator('coop-library').getByRole('link').allInnerTexts();
      assert.ok(links.some((text) => text.includes('Statuts de la coopérative')));
      assert.ok(!links.some((text) => /Crest|Attestation|outils partagés/.test(text)));
      await page.locator('coop-library').getByRole('link', {name: 'Comptes 2025'}).click();
      await page.getByRole('button', {name: 'Regarder ici'}).click();
      await page.getByRole('cell', {name: '12 575 €'}).waitFor();
    });
  });

  it('take an article that is written with them, and show it', async () => {
    await withPage('news-author', async (page) => {
      await openSignedIn(page, 'ecrire.html', demoPerson('mathieu'));
      await complete(page);
      await page.getByLabel('Titre').fill('La buanderie ouvre');
      await page.getByRole('textbox', {name: 'Texte'}).fill('Venez **samedi**.');
      await save(page);
      await page.locator('coop-article-form .outcome, coop-article-form [role=status]').first().waitFor();
      await page.goto(`${siteUrl()}/actualites.html`);
      await page.getByRole('link', {name: 'La buanderie ouvre'}).click();
      assert.equal(await page.locator('coop-article strong').filter({hasText: 'samedi'}).textContent(), 'samedi');
    });
  });
});
