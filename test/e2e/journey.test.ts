import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page, Request} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {addPage, demoCoop} from '../support/flows/own-page.js';
import {demoPerson, leaveToSignIn, openSignedIn} from '../support/flows/people.js';
import {complete, field, save, shownNames} from '../support/flows/tags.js';
import {authorize, enterPassword} from './sign-in-protocol/steps.js';

const directory = () => `${siteUrl()}/annuaire.html`;
const searchBox = (page: Page) => page.getByRole('searchbox', {name: 'Rechercher un membre'});

/** The parts of the kit that a page has asked for. */
function watchParts(page: Page): Set<string> {
  const parts = new Set<string>();
  page.on('request', (request: Request) => {
    const part = /\/chunks\/(.+)-[\w-]{7}\.js$/.exec(request.url())?.[1];
    if (part) parts.add(part);
  });
  return parts;
}

describe('the demo', () => {
  it('shows a visitor the directory in French, and finds “Élodie” by “elo”', async () => {
    await withPage('visitor', async (page) => {
      const parts = watchParts(page);
      await page.goto(directory());
      await page.getByText('60 membres', {exact: true}).first().waitFor();
      await page.getByRole('navigation').getByText('Page 1 sur 3').waitFor();
      assert.equal((await shownNames(page)).length, 20);
      await searchBox(page).fill('elo');
      await page.getByRole('link', {name: 'Fatou Diallo'}).waitFor({state: 'hidden'});
      // “vélos” and “Développeur” hold these letters as well, inside.
      await page.getByRole('status').getByText('1 membre', {exact: true}).waitFor();
      assert.deepEqual(await shownNames(page), ['Élodie Garnier']);
      await searchBox(page).fill('zzz');
      await page.getByText('Aucun membre ne correspond à « zzz ».').waitFor();
      await page.getByRole('button', {name: 'Effacer la recherche'}).click();
      await page.getByText('60 membres', {exact: true}).first().waitFor();
      await page.getByRole('link', {name: 'Élodie Garnier'}).click();
      await page.getByRole('heading', {name: 'Élodie Garnier'}).waitFor();
      await page.getByText('Productrice d’énergie solaire').waitFor();
      // Details are drawn by code of their own, which the directory had no use for.
      const later = ['attend', 'links'];
      const drawing = [...parts].filter((part) => !later.includes(part)).sort();
      const shown = ['address-text', 'addressed', 'core', 'facet-bar', 'fr', 'inbox', 'member-view.styles'];
      // The last two are of the tag that says what waits to be sent.
      assert.deepEqual(drawing, [...shown, 'moment', 'terms'].sort());
    });
  });

  it('lets a member sign in, edit the profile, go from page to page and sign out in every tab', async () => {
    const amina = demoPerson('amina');
    const name = `Amina Benali-${Date.now().toString(36)}`;
    await withPage('member', async (page, context) => {
      const parts = watchParts(page);
      const address = `${siteUrl()}/ma-fiche.html?de=lettre#contenu`;
      await page.goto(address);
      await page.getByText('Connectez-vous pour modifier votre fiche.').waitFor();
      assert.ok(!parts.has('light-session'), 'nothing of the sign-in before it is asked for');
      await leaveToSignIn(page);
      await enterPassword(page, amina);
      await authorize(page);
      await page.waitForURL(`${siteUrl()}/**`);
      await page.getByText('Bonjour Amina').waitFor();
      assert.equal(page.url(), address);

      assert.ok(!parts.has('profile-work'), 'nothing of the writing before saving');
      await field(page, 'Nom').fill(name);
      await save(page);
      await page.getByText('Votre fiche est enregistrée et l’annuaire est prévenu.').waitFor();
      await page.getByText(`Bonjour ${name}`).waitFor();

      const left: string[] = [];
      page.on('framenavigated', (frame) => left.push(frame.url()));
      await page.reload();
      await page.getByText(`Bonjour ${name}`).waitFor();
      await page.goto(`${directory()}?q=1#contenu`);
      await page.getByRole('button', {name: 'Se déconnecter'}).waitFor();
      assert.equal(page.url(), `${directory()}?q=1#contenu`);
      assert.ok(!left.some((url) => url.startsWith(podsUrl())), 'no way round by the provider');
      await page.getByRole('link', {name}).waitFor();

      const second = await context.newPage();
      await second.goto(`${siteUrl()}/index.html`);
      await second.getByText(`Bonjour ${name}`).waitFor();

      await withPage('visitor-elsewhere', async (elsewhere) => {
        await elsewhere.goto(directory());
        await elsewhere.getByRole('link', {name}).waitFor();
        await elsewhere.getByText('60 membres', {exact: true}).first().waitFor();
      });

      await page.getByRole('button', {name: 'Se déconnecter'}).click();
      for (const tab of [page, second]) await tab.getByRole('button', {name: 'Se connecter', exact: true}).waitFor();
      const third = await context.newPage();
      const thirdParts = watchParts(third);
      await third.goto(`${siteUrl()}/ma-fiche.html`);
      await third.getByText('Connectez-vous pour modifier votre fiche.').waitFor();
      assert.ok(!thirdParts.has('light-session'));
    });
  });

  it('leads by the keyboard alone from the search to a member and back', async () => {
    await withPage('keyboard', async (page) => {
      await page.goto(directory());
      await complete(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Rechercher un membre');
      await page.keyboard.type('zoe');
      await page.getByText('1 membre', {exact: true}).first().waitFor();
      await tabTo(page, 'Zoé Martínez');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', {name: 'Zoé Martínez'}).waitFor();
      await complete(page);
      await tabTo(page, '← Tous les membres');
      await page.keyboard.press('Enter');
      await page.getByText('60 membres', {exact: true}).first().waitFor();
    });
  });

  it('turns the pages of a long list, announces where one is, and keeps the focus on the button', async () => {
    await withPage('pages', async (page, context) => {
      const body = `<coop-community src="${demoCoop()}"><coop-directory page-size="25"></coop-directory></coop-community>`;
      await page.goto(await addPage(context, {body}));
      const next = page.getByRole('button', {name: 'Page suivante'});
      await next.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('60 membres, Page 2 sur 3').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('navigation').getByText('Page 3 sur 3').waitFor();
      assert.equal((await shownNames(page)).length, 10);
      assert.equal(await next.getAttribute('aria-disabled'), 'true');
      assert.equal(await next.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button), true);
      await searchBox(page).fill('elodie');
      await page.getByRole('status').getByText('1 membre', {exact: true}).waitFor();
      assert.equal(await page.getByRole('navigation').count(), 0);
    });
  });

  it('tells a newcomer that the profile is saved and not yet in the directory', async () => {
    await withPage('newcomer', async (page) => {
      await openSignedIn(page, 'ma-fiche.html', demoPerson('nour'));
      await field(page, 'Savoir-faire').fill(`Couture\nVisite ${Date.now()}`);
      await save(page);
      await page.getByText('Vous n’êtes pas encore dans l’annuaire de la coopérative.').waitFor();
      await page.goto(`${siteUrl()}/membre.html?id=${encodeURIComponent(demoPerson('nour').webId)}`);
      await page.getByText('n’est pas celle d’un membre de la coopérative').waitFor();
      assert.equal(await page.getByRole('heading', {name: 'Nour Haddad'}).count(), 0);
    });
  });

  it('says what went wrong on the way to a provider, and lets the person try again', async () => {
    await withPage('providers', async (page, context) => {
      await context.route('https://texte.example/**', (route) =>
        route.fulfill({headers: {'access-control-allow-origin': '*'}, contentType: 'text/html', body: '<h1>Bonjour</h1>'}),
      );
      await context.route('https://muet.example/**', (route) => route.abort());
      await page.goto(`${directory()}?q=1`);
      await page.getByRole('button', {name: 'Se connecter', exact: true}).click();
      await page.getByRole('button', {name: 'Un autre compte'}).click();
      const address = page.getByRole('textbox', {name: 'Adresse du site qui garde votre compte'});
      const wrong = {
        'pas une adresse': 'Écrivez une adresse comme https://exemple.fr.',
        'texte.example': 'texte.example ne propose pas de comptes utilisables ici.',
        'https://muet.example': 'Impossible de joindre muet.example.',
      };
      for (const [typed, sentence] of Object.entries(wrong)) {
        await address.fill(typed);
        await address.press('Enter');
        await page.getByRole('alert').getByText(sentence).waitFor();
        assert.equal(await address.inputValue(), typed);
      }
      await address.fill(podsUrl());
      await address.press('Enter');
      await page.waitForURL(`${podsUrl()}/**`);
      await page.waitForLoadState('networkidle');
      await page.goto(`${directory()}?q=1`);
      await page.getByRole('alert').getByText('La connexion n’a pas abouti. Vous pouvez réessayer.').waitFor();
      await page.getByText('60 membres', {exact: true}).first().waitFor();
      await leaveToSignIn(page);
    });
  });

  it('never shows what one person typed to the next one at the same device', async () => {
    await withPage('shared-device', async (page, context) => {
      await openSignedIn(page, 'ma-fiche.html', demoPerson('nour'));
      await field(page, 'Présentation').fill('Un brouillon de Nour.');
      await page.getByRole('button', {name: 'Se déconnecter'}).click();
      await page.getByRole('button', {name: 'Effacer les brouillons et me déconnecter'}).click();
      await page.getByText('Connectez-vous pour modifier votre fiche.').waitFor();
      assert.equal(await page.getByText('Un brouillon de Nour').count(), 0);
      await context.clearCookies();
      await openSignedIn(page, 'ma-fiche.html', demoPerson('rene'));
      await complete(page);
      assert.match(await field(page, 'Présentation').inputValue(), /nouvelles et les nouveaux/);
    });
  });

  it('lets somebody correct the profile by the keyboard alone', async () => {
    await withPage('keyboard-form', async (page) => {
      await openSignedIn(page, 'ma-fiche.html', demoPerson('nour'));
      await field(page, 'Nom').focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Enter');
      await page.getByText('1 champ à corriger').waitFor();
      await tabTo(page, 'Nom – Écrivez votre nom.');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Nour Haddad');
      assert.equal(await field(page, 'Nom').inputValue(), 'Nour Haddad');
      await page.keyboard.press('Enter');
      await page
        .getByRole('status')
        .getByText(/enregistrée|Rien n’a changé/)
        .waitFor();
    });
  });

  it('shows a moderator the same directory', async () => {
    await withPage('moderator', async (page) => {
      await openSignedIn(page, 'annuaire.html', demoPerson('rene'));
      await page.getByText('60 membres', {exact: true}).first().waitFor();
      await page.getByText('Bonjour René Œuvrard').waitFor();
      assert.equal((await shownNames(page)).length, 20);
    });
  });
});

/** Presses Tab until something of this name has the focus, as who does not see where it is would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
      return (label ?? element)?.textContent?.trim();
    });
    if (focused === name) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to “${name}”`);
}
