import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {build} from 'esbuild';
import type {BrowserContext, Page} from 'playwright-core';
import {inRoot} from '../../tools/paths.js';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {demoCoop} from '../support/flows/own-page.js';
import {
  createPerson,
  leaveToSignIn,
  openSignedIn,
  rememberAtProvider,
  storedValues,
  vcard,
} from '../support/flows/people.js';
import {forgets, readKept} from '../support/flows/storage.js';
import {complete, field, save} from '../support/flows/tags.js';
import {authorize, enterPassword} from './sign-in-protocol/steps.js';

const libraryFile = /\/chunks\/inrupt-[0-9a-f]+\.js$/;
const isOut = (page: Page) => page.getByRole('button', {name: 'Se connecter', exact: true}).waitFor();
const isIn = (page: Page) => page.getByRole('button', {name: 'Se déconnecter'}).waitFor();
const at = (path: string) => `${siteUrl()}/${path}`;

/** The demo's own pages, with the inrupt way of signing in: said before the tag is defined, also where the provider sends the browser back to. */
async function useInrupt(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const community = document.querySelector('coop-community');
      if (!community) return;
      community.setAttribute('session', 'inrupt');
      observer.disconnect();
    });
    observer.observe(document, {childList: true, subtree: true});
  });
}

/**
 * Has the provider send the browser back by a page instead of a redirect: what a redirect leads to cannot be answered by a test
 * (https://playwright.dev/docs/api/class-browsercontext#browser-context-route).
 */
async function returnByPage(context: BrowserContext): Promise<void> {
  // What a test answers in place of a server comes from no network that the browser knows, so that it would ask the person.
  await context.grantPermissions(['local-network-access']);
  await context.route(
    (url) => url.origin === podsUrl() && url.pathname.startsWith('/.oidc/auth'),
    async (route) => {
      const response = await route.fetch({maxRedirects: 0});
      const {location} = response.headers();
      if (!location) return route.fulfill({response});
      const target = JSON.stringify(new URL(location, podsUrl()).href);
      return route.fulfill({contentType: 'text/html', body: `<script>location.replace(${target})</script>`});
    },
  );
}

function watchFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  return files;
}

/** What the origin keeps that has to do with signing in. */
async function keptOfSessions(page: Page): Promise<string[]> {
  const {local, session} = await readKept(page);
  return [...Object.keys(local), ...Object.keys(session)].filter((name) => !/^coop:(?:provider|draft:tab)$/.test(name));
}

describe('signing in with Inrupt’s library', () => {
  it('comes back to the address, writes in the own name, goes from page to page, and leaves nothing after signing out', async () => {
    const person = await createPerson('Ines');
    await withPage('inrupt', async (page, context) => {
      await useInrupt(context);
      const files = watchFiles(page);
      const start = at('membre.html?k.q=lyon&a=%C3%A9%20b#bas');
      await page.goto(start);
      await isOut(page);
      await complete(page);
      assert.deepEqual(
        files.filter((file) => libraryFile.test(file)),
        [],
      );
      await leaveToSignIn(page);
      await enterPassword(page, person);
      await authorize(page);
      await page.waitForURL(start);
      await isIn(page);
      assert.equal(page.url(), start);

      const form = at('ma-fiche.html?depuis=essai#contenu');
      await page.goto(form);
      await isIn(page);
      await complete(page);
      assert.equal(page.url(), form);
      await field(page, 'Présentation').fill('Écrit par une autre porte');
      await save(page);
      await page.getByText('Votre fiche est enregistrée').first().waitFor();
      assert.deepEqual(await storedValues(person.webId, vcard('note')), ['Écrit par une autre porte']);

      await page.reload();
      await isIn(page);
      assert.equal(page.url(), form);
      await page.getByRole('button', {name: 'Se déconnecter'}).click();
      await isOut(page);
      await forgets(page, person.pod);
      assert.deepEqual(await keptOfSessions(page), []);
      await page.goto(at('annuaire.html'));
      await isOut(page);
      assert.equal(page.url(), at('annuaire.html'));
    });
  });

  it('counts only if the profile names the provider, and keeps nothing of it', async () => {
    const person = await createPerson('Jan');
    await withPage('inrupt-issuer', async (page, context) => {
      await useInrupt(context);
      await rememberAtProvider(context, person);
      await context.route(person.webId.replace(/#.*/, ''), (route) =>
        route.fulfill({
          headers: {'access-control-allow-origin': '*', 'content-type': 'text/turtle'},
          body: '<#me> <http://www.w3.org/ns/solid/terms#oidcIssuer> <https://elsewhere.example/>.',
        }),
      );
      await page.goto(at('annuaire.html?x=1'));
      await leaveToSignIn(page);
      await page.waitForSelector('#authorize');
      await authorize(page);
      await page.waitForURL(at('annuaire.html?x=1'));
      await page.locator('coop-sign-in [part=problem]').waitFor();
      await isOut(page);
      assert.deepEqual(await keptOfSessions(page), []);
    });
  });

  it('is over, once and without a circle, when the provider does not know the person any more', async () => {
    const person = await createPerson('Kat');
    await withPage('inrupt-gone', async (page, context) => {
      await useInrupt(context);
      await openSignedIn(page, 'annuaire.html', person);
      await context.clearCookies();
      await page.goto(at('agenda.html?x=1#y'));
      await isOut(page);
      await page.getByText('Votre connexion a expiré').waitFor();
      assert.equal(page.url(), at('agenda.html?x=1#y'));
      await forgets(page, person.pod);
      await page.goto(at('annuaire.html'));
      await isOut(page);
      assert.equal(page.url(), at('annuaire.html'));
    });
  });

  it('signs out the other tabs, and takes a new tab in', async () => {
    const person = await createPerson('Lia');
    await withPage('inrupt-tabs', async (page, context) => {
      await useInrupt(context);
      await openSignedIn(page, 'annuaire.html', person);
      const other = await context.newPage();
      await other.goto(at('ma-fiche.html'));
      await isIn(other);
      await other.getByRole('button', {name: 'Se déconnecter'}).click();
      await isOut(page);
      assert.deepEqual(await keptOfSessions(page), []);
    });
  });
});

describe('a page with a session object of Inrupt’s library', () => {
  /** A page whose own code signs people in, as it did before there were any tags. */
  async function addPageWithSession(context: BrowserContext): Promise<string> {
    const contents = `
      import {Session} from '@inrupt/solid-client-authn-browser';
      const session = new Session();
      document.querySelector('coop-community').inruptSession = session;
      window.own = session;
      await session.handleIncomingRedirect({restorePreviousSession: true});`;
    const {outputFiles} = await build({
      stdin: {contents, resolveDir: inRoot('.')},
      bundle: true,
      format: 'esm',
      write: false,
    });
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
      <script type="module" src="/cdn/solidaire.js"></script><script type="module" src="/own.js"></script></head>
      <body><coop-community session="inrupt" src="${demoCoop()}"><coop-sign-in></coop-sign-in>
      <coop-member-form></coop-member-form></coop-community></body></html>`;
    await context.route(`${siteUrl()}/own.js`, (route) =>
      route.fulfill({contentType: 'text/javascript', body: outputFiles[0]!.text}),
    );
    await context.route(
      (url) => url.origin === siteUrl() && url.pathname === '/own.html',
      (route) => route.fulfill({contentType: 'text/html', body: html}),
    );
    return at('own.html');
  }

  it('shares it with the tags: in, from page to page, and out, each side by the other', async () => {
    const person = await createPerson('Mia');
    await withPage('inrupt-held', async (page, context) => {
      await returnByPage(context);
      const address = await addPageWithSession(context);
      const files = watchFiles(page);
      await rememberAtProvider(context, person);
      await page.goto(`${address}?id=3#x`);
      await leaveToSignIn(page);
      await page.waitForSelector('#authorize');
      await authorize(page);
      await page.waitForURL(`${address}?id=3#x`);
      await isIn(page);
      await page.goto(`${address}?id=4#x`);
      await isIn(page);
      assert.equal(page.url(), `${address}?id=4#x`);
      await complete(page);
      await field(page, 'Présentation').fill('Par la session de la page');
      await save(page);
      await page.getByText('Votre fiche est enregistrée').first().waitFor();
      assert.deepEqual(await storedValues(person.webId, vcard('note')), ['Par la session de la page']);
      const isLoggedIn = () =>
        page.evaluate(() => (window as unknown as {own: {info: {isLoggedIn: boolean}}}).own.info.isLoggedIn);
      assert.equal(await isLoggedIn(), true);
      await page.getByRole('button', {name: 'Se déconnecter'}).click();
      await isOut(page);
      assert.equal(await isLoggedIn(), false);
      // The page has the library already: the kit does not bring it a second time.
      assert.deepEqual(
        files.filter((file) => libraryFile.test(file)),
        [],
      );
    });
  });
});
