import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {lastProviderName} from '../../components/community/last-provider.js';
import {draftNames} from '../../components/data/drafts.js';
import {draftPrefix} from '../../components/directory/profile-draft.js';
import {outboxNames} from '../../pods/outbox/names.js';
import {keptNames} from '../../pods/documents/kept/indexed-db-copies.js';
import {sessionStorageNames} from '../../pods/session/light/names.js';
import {inRoot} from '../../tools/paths.js';
import {fallenSince, sayWorse} from '../../tools/weights/change.js';
import {readWeights} from '../../tools/weights/file.js';
import {weighDemo, weighSignedIn} from '../bench/demo-pages.js';
import {saidWeight} from '../bench/weights/line.js';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {addPage} from '../support/flows/own-page.js';
import {createPerson, demoPerson, describeSelf, openSignedIn, vcard} from '../support/flows/people.js';
import {forgets, readKept} from '../support/flows/storage.js';
import {complete, field, save} from '../support/flows/tags.js';

interface DemoPage {
  readonly path: string;
  /** What can be read without scripts. */
  readonly fallback: RegExp;
}

const member = () => `membre.html?id=${encodeURIComponent(demoPerson('elodie').webId)}`;
const pages: Record<string, () => DemoPage> = {
  'the first page': () => ({path: 'index.html', fallback: /on partage l’énergie/}),
  'the directory': () => ({path: 'annuaire.html', fallback: /le bureau vous répond/}),
  'a member’s page': () => ({path: member(), fallback: /La fiche s’affiche ici/}),
  'the page of one’s own profile': () => ({path: 'ma-fiche.html', fallback: /Connectez-vous pour tenir votre fiche à jour/}),
  'the calendar': () => ({path: 'agenda.html', fallback: /Les rendez-vous s’affichent ici/}),
  'the map': () => ({path: 'carte.html', fallback: /La liste des lieux s’affiche ici/}),
  'the page to propose a place': () => ({path: 'proposer-un-lieu.html', fallback: /Sans lui, dites à René où c’est/}),
  'the page to propose an event': () => ({path: 'proposer.html', fallback: /Pour proposer un rendez-vous/}),
  'the decisions': () => ({path: 'decisions.html', fallback: /Les votes s’affichent ici/}),
  'the page to open a vote': () => ({path: 'ouvrir-un-vote.html', fallback: /Pour ouvrir un vote, il faut faire partie/}),
  'the library': () => ({path: 'bibliotheque.html', fallback: /Les documents s’affichent ici/}),
  'the page to add documents': () => ({path: 'ajouter-un-document.html', fallback: /Sans lui, envoyez votre document/}),
  'the news': () => ({path: 'actualites.html', fallback: /Les actualités s’affichent ici/}),
  'the page to write an article': () => ({path: 'ecrire.html', fallback: /Sans lui, envoyez votre texte/}),
  'the conversations': () => ({path: 'conversations.html', fallback: /Connectez-vous pour voir vos conversations/}),
  'the first page of the partner': () => ({path: 'atelier.html', fallback: /avec ses propres listes et ses propres mots/}),
  'the partner’s inventory': () => ({path: 'inventaire.html', fallback: /L’inventaire s’affiche ici/}),
  'the page of one’s messages': () => ({path: 'messages.html', fallback: /Connectez-vous pour lire vos messages/}),
};

const policy = (pods: string, socket: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data: blob: ${pods}; ` +
  `connect-src 'self' https: wss: ${pods} ${socket}; font-src 'none'; base-uri 'none'; ` +
  `media-src 'self' https: blob: ${pods}; frame-src 'self' blob:; require-trusted-types-for 'script'`;

/** A picture for people to look at. */
async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({path: inRoot('test-results/pictures', `${name.replace(/\W+/g, '-')}.png`), fullPage: true});
}

/** Links of the navigation with a line below. */
function underlined(page: Page): Promise<number> {
  const links = page.getByRole('navigation', {name: 'Rubriques'}).getByRole('link');
  return links.evaluateAll((all) => all.filter((link) => getComputedStyle(link).borderBlockEndStyle !== 'none').length);
}

async function expectNoSideways(page: Page, what: string): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  assert.ok(content <= window, `${what}: ${content} px in a window of ${window}`);
}

describe('the demo’s pages', () => {
  it('ask only the site and its pods, under the strict policy, and keep and say nothing', async () => {
    for (const [name, describePage] of Object.entries(pages)) {
      await withPage(`quiet ${name}`, async (page, context) => {
        const asked = new Set<string>();
        const said: string[] = [];
        page.on('request', (request) => asked.add(new URL(request.url()).origin));
        page.on('console', (message) => said.push(message.text()));
        const response = await page.goto(`${siteUrl()}/${describePage().path}`);
        await complete(page);
        assert.deepEqual(
          [...asked].filter((origin) => origin !== podsUrl() && origin !== siteUrl()),
          [],
          name,
        );
        assert.deepEqual(said, [], name);
        const headers = response!.headers();
        assert.equal(headers['content-security-policy'], policy(podsUrl(), podsUrl().replace('http', 'ws')));
        assert.equal(headers['referrer-policy'], 'no-referrer');
        assert.deepEqual(await context.cookies(), []);
        assert.deepEqual(await readKept(page), {local: {}, session: {}, databases: {}, caches: [], cookies: ''}, name);
      });
    }
  });

  it('fit 320 pixels and letters twice as large, and are drawn in dark and in the reader’s own colours', async () => {
    for (const [name, describePage] of Object.entries(pages)) {
      await withPage(`narrow ${name}`, async (page) => {
        await page.goto(`${siteUrl()}/${describePage().path}`);
        await complete(page);
        await picture(page, `${name} light`);
        await page.emulateMedia({colorScheme: 'dark'});
        await picture(page, `${name} dark`);
        await page.emulateMedia({colorScheme: null, forcedColors: 'active'});
        await picture(page, `${name} forced`);
        assert.ok((await underlined(page)) <= 1, 'only the current page is marked in the navigation');
        await page.emulateMedia({forcedColors: null});
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        await expectNoSideways(page, `${name}, letters twice as large`);
        await page.evaluate(() => (document.documentElement.style.fontSize = ''));
        await page.setViewportSize({width: 320, height: 640});
        await page.getByRole('button', {name: 'Se connecter', exact: true}).click();
        await page.getByRole('button', {name: 'Un autre compte'}).click();
        await expectNoSideways(page, `${name}, narrow`);
        await picture(page, `${name} narrow`);
      });
    }
  });

  it('can be read without scripts', async () => {
    for (const [name, describePage] of Object.entries(pages)) {
      const {path, fallback} = describePage();
      const read = async (page: Page) => {
        await page.goto(`${siteUrl()}/${path}`);
        await page.getByText(fallback).first().waitFor();
        await page.getByRole('link', {name: 'Accueil'}).waitFor();
      };
      await withPage(`scriptless ${name}`, read, {context: {javaScriptEnabled: false}});
    }
  });

  it('have an EcoIndex of A, B for the first one and an open map, are no heavier than when they were last kept, and say so themselves', async () => {
    await withPage('weights', async (_page, context) => {
      const weights = await weighDemo(context.browser()!, siteUrl());
      await mkdir(inRoot('test-results'), {recursive: true});
      await writeFile(inRoot('test-results/ecoindex.json'), JSON.stringify(weights, undefined, 2));
      // A map that somebody has opened may weigh more than the page as it comes.
      const opened = weights.filter(({page}) => page.includes('opened'));
      const delivered = weights.filter((weight) => !opened.includes(weight));
      // So may the first page, which shows what five lists have: on a slow machine it follows some of them before it is shown whole.
      const most = (page: string) => (page === 'index.html' || page.includes('opened') ? 'B' : 'A');
      assert.deepEqual(
        weights.filter(({page, grade}) => grade > most(page)),
        [],
      );
      // With all that pages ask for afterwards, to be told when something changes, none is worse than B.
      assert.deepEqual(
        delivered.filter(({followed}) => followed.grade > 'B'),
        [],
      );
      // With the list of sixty members and their small pictures: what a directory may weigh. The page of one event has that
      // list as well, since the organiser's name stands in it, and what works out its dates.
      // The map lists members, groups, events and places: four lists as the server sends them, and what was announced since.
      // The pages of one article, document and place have the list of members for their authors' names; an article has a picture.
      // The first page shows what four lists have, and one of a partner.
      const larger: Readonly<Record<string, number>> = {
        'index.html': 210,
        'rendez-vous.html': 170,
        'carte.html': 220,
        'article.html': 180,
        'document.html': 160,
        'lieu.html': 160,
      };
      const largest = (page: string) => larger[page] ?? 150;
      assert.deepEqual(
        delivered.filter(({page, kilobytes}) => kilobytes >= largest(page)),
        [],
      );
      const fallen = fallenSince(
        await readWeights(),
        weights.map(({page, score}) => ({what: page, value: score})),
      );
      assert.deepEqual(fallen.map(sayWorse), []);
      // What a page says of itself in its footer is what was found now, within what differs from run to run.
      const said = async ({page, followed: {score}}: (typeof delivered)[number]) => {
        const line = saidWeight(await readFile(inRoot('demo/site', page), 'utf8'));
        return line && Math.abs(line.score - score) <= 2 ? [] : [`${page} says ${line?.score}, and weighs ${score}`];
      };
      assert.deepEqual((await Promise.all(delivered.map(said))).flat(), [], 'run “npm run weights”');
    });
  });

  it('have an EcoIndex of A where a member votes', async () => {
    await withPage(
      'weight of a ballot',
      async (page) => {
        await openSignedIn(page, 'decisions.html', demoPerson('thomas'));
        const address = await page
          .getByRole('link', {name: 'Quels ateliers ouvrir en 2027 ?'})
          .evaluate((link) => (link as HTMLAnchorElement).href);
        const weight = await weighSignedIn(page, address);
        await page.locator('coop-poll form').waitFor();
        assert.equal(weight.grade, 'A', JSON.stringify(weight));
      },
      // As long as there is nothing to read before and no vote, servers say so.
      {expect: /404/},
    );
  });

  it('leave axe nothing to say, for a visitor', async () => {
    await withPage('axe visitor', async (page, context) => {
      await bringAxe(context);
      for (const [name, describePage] of Object.entries(pages)) {
        await page.goto(`${siteUrl()}/${describePage().path}`);
        await complete(page);
        await expectAccessible(page, name);
      }
      await page.goto(`${siteUrl()}/annuaire.html`);
      await page.getByRole('searchbox').fill('zzz');
      await page.getByText('Aucun membre ne correspond').waitFor();
      await expectAccessible(page, 'nothing found');
      await page.getByRole('button', {name: 'Se connecter', exact: true}).click();
      await page.getByRole('button', {name: 'Un autre compte'}).click();
      await page.getByRole('textbox', {name: 'Adresse du site qui garde votre compte'}).fill('pas une adresse');
      await page.getByRole('button', {name: 'Continuer'}).click();
      await page.getByRole('alert').waitFor();
      await expectAccessible(page, 'a wrong provider');
      await picture(page, 'a wrong provider');
    });
  });

  it('leave axe nothing to say, for a member, whose entries are wrong, in conflict or saved', async () => {
    const person = await createPerson('Jo');
    await withPage('axe member', async (page, context) => {
      await bringAxe(context);
      await openSignedIn(page, 'annuaire.html', person);
      await complete(page);
      await expectAccessible(page, 'the directory, signed in');
      await picture(page, 'the directory, signed in');
      await page.goto(`${siteUrl()}/ma-fiche.html`);
      await field(page, 'Nom').fill('');
      await field(page, 'Site internet').fill('javascript:alert(1)');
      await save(page);
      await page.getByText('2 champs à corriger').waitFor();
      await expectAccessible(page, 'wrong entries');
      await picture(page, 'wrong entries');
      await field(page, 'Nom').fill('Jo');
      await field(page, 'Site internet').fill('');
      await field(page, 'Commune').fill('Die');
      await describeSelf(person, `<${vcard('hasAddress')}> <#lieu>`);
      await describeSelf({...person, webId: person.webId.replace('#me', '#lieu')}, `<${vcard('locality')}> "Crest"`);
      await save(page);
      await page.getByText('Votre fiche a aussi été modifiée ailleurs').waitFor();
      await expectAccessible(page, 'a conflict');
      await picture(page, 'a conflict');
      await save(page);
      await page.getByText(/^Votre fiche est enregistrée/).waitFor();
      await expectAccessible(page, 'saved');
      await picture(page, 'saved');
    });
  });

  it('leave axe nothing to say, when the pods cannot be reached, or a tag is not set up', async () => {
    await withPage('axe errors', async (page, context) => {
      await bringAxe(context);
      await context.route(`${podsUrl()}/**`, (route) => route.abort());
      for (const path of ['annuaire.html', member()]) {
        await page.goto(`${siteUrl()}/${path}`);
        await page.getByRole('alert').getByText('Impossible de joindre').waitFor();
        await expectAccessible(page, `${path} without pods`);
      }
      await page.goto(`${siteUrl()}/membre.html?id=https://elsewhere.example/card%23me`);
      await page.getByRole('alert').waitFor();
      const body = '<h1>Essai</h1><coop-directory></coop-directory><coop-member></coop-member>';
      await page.goto(await addPage(context, {body}));
      await page.getByText('il manque l’adresse de la coopérative').first().waitFor();
      await expectAccessible(page, 'not set up');
    });
  });

  it('keep what they declare while somebody is signed in, and nothing of that person after', async () => {
    const person = await createPerson('Kim');
    const {hint, seen, tab, pending, database} = sessionStorageNames;
    await withPage('kept', async (page) => {
      await openSignedIn(page, 'ma-fiche.html', person);
      await field(page, 'Commune').fill('Die');
      const during = await readKept(page);
      assert.deepEqual(undeclared(Object.keys(during.databases), [database, keptNames.database, outboxNames.database]), []);
      const draft = `${draftPrefix}${person.webId} ${during.session[draftNames.tab]}`;
      assert.deepEqual(undeclared(Object.keys(during.local), [hint, seen, lastProviderName, draft]), []);
      assert.deepEqual(undeclared(Object.keys(during.session), [tab, pending, draftNames.tab]), []);
      assert.deepEqual([during.caches, during.cookies], [[], '']);
      await save(page);
      await page.getByText(/^Votre fiche est enregistrée/).waitFor();
      await page.goto(`${siteUrl()}/annuaire.html`);
      await page.getByRole('button', {name: 'Se déconnecter'}).click();
      await page.getByRole('button', {name: 'Se connecter', exact: true}).waitFor();
      await complete(page);
      await forgets(page, person.pod);
      const after = await readKept(page);
      assert.deepEqual(after.local, {[lastProviderName]: `${podsUrl()}/`});
      assert.deepEqual(undeclared(Object.keys(after.session), [draftNames.tab]), []);
      const held = Object.values(after.databases).flat();
      assert.ok(
        held.every((key) => key.startsWith(`values/"client ${podsUrl()}/ `)),
        held.join('\n'),
      );
      assert.deepEqual([after.caches, after.cookies], [[], '']);
      assert.ok(!JSON.stringify(after).includes(person.pod));
    });
  });
});

const undeclared = (keys: readonly string[], declared: readonly string[]) => keys.filter((key) => !declared.includes(key));
