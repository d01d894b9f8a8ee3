import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';
import {Parser} from 'n3';
import {withComputer, withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {demoPerson, readStored, rememberAtProvider, signInAgain, storedValues, vcard} from '../support/flows/people.js';
import {patch} from '../support/pod-contract/place.js';
import {credentialsOf} from '../support/flows/credentials.js';

const amina = demoPerson('amina');
const fatou = demoPerson('fatou');
const kept = /gardée? sur cet appareil, et partira dès que possible/;

/** Whether what keeps and sends has been loaded: a form does that when it has been open for a while. */
const isReadyToSave = () => {
  const parts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  // What saves comes in several parts, one asking for the next: all are there once none has come for a while.
  const last = Math.max(...parts.map(({responseEnd}) => responseEnd));
  return parts.some(({name}) => /\/chunks\/send-/.test(name)) && performance.now() - last > 1_000;
};

/** Pages as somebody opens them in the station, before the train leaves. */
async function openAll(context: BrowserContext, ...paths: string[]): Promise<Page[]> {
  const pages: Page[] = [];
  for (const path of paths) {
    const page = await context.newPage();
    await page.goto(`${siteUrl()}/${path}`);
    await page.getByRole('button', {name: 'Se déconnecter'}).waitFor();
    pages.push(page);
  }
  return pages;
}

async function writeProfile(page: Page, role: string): Promise<void> {
  await page.getByRole('textbox', {name: 'Activité ou rôle'}).fill(role);
  await page.locator('coop-member-form').getByRole('button', {name: 'Enregistrer'}).click();
  await page.locator('coop-member-form').getByText(kept).waitFor();
}

async function lendTool(page: Page, name: string): Promise<void> {
  const form = page.locator('coop-form');
  await form.getByRole('textbox', {name: 'Nom'}).fill(name);
  await form.getByRole('combobox', {name: 'Catégorie'}).selectOption({label: 'Jardin'});
  await form.getByRole('button', {name: 'Enregistrer'}).click();
  await form.getByText(kept).waitFor();
}

async function writeMessage(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', {name: 'Votre message'}).fill(text);
  await page.getByRole('button', {name: 'Envoyer'}).click();
  await page.locator('coop-member').getByText(kept).waitFor();
}

/** Somebody else, on another computer, finds the tool once; its document says its name once. */
async function seesOnce(tool: string): Promise<void> {
  await withPage('what was written on the train', async (page) => {
    await page.goto(`${siteUrl()}/outils.html?o.q=${encodeURIComponent(tool)}`);
    const links = page.locator('coop-list').getByRole('link', {name: tool});
    await links.first().waitFor();
    assert.equal(await links.count(), 1);
    const iri = new URL((await links.getAttribute('href'))!, page.url()).searchParams.get('id')!;
    assert.equal((await readStored(iri)).filter(({object}) => object.value === tool).length, 1);
  });
}

const has = (mark: string) => (text: string) => text.includes(mark);

/** As the other flows know her. */
async function setRole(role: string): Promise<void> {
  const by = await credentialsOf(amina);
  const says = (text: string) => `<${amina.webId}> <${vcard('role')}> ${JSON.stringify(text)}.`;
  const [now = role] = await storedValues(amina.webId, vcard('role'));
  if (now !== role) await patch(by, amina.webId, {deletes: says(now), inserts: says(role)});
}

/** What lies in a container, each document read by a parser that is not the kit's. */
async function textsIn(container: string, by: typeof fetch): Promise<string[]> {
  const quads = await readStored(container, by);
  const contained = quads.filter(({predicate}) => predicate.value === 'http://www.w3.org/ns/ldp#contains');
  const texts = contained.map(async ({object}) => (await by(object.value)).text());
  return Promise.all(texts);
}

describe('a member who writes on a train', () => {
  it('finds all of it sent, and once, when the laptop is opened at home', async () => {
    const laptop = await mkdtemp(join(tmpdir(), 'laptop-'));
    const mark = Date.now().toString(36);
    const [role, tool, text] = [`Boulangère ${mark}`, `Râteau ${mark}`, `À jeudi ! ${mark}`];
    try {
      await withComputer(laptop, async (context) => {
        await rememberAtProvider(context, amina);
        const station = context.pages()[0] ?? (await context.newPage());
        await station.goto(`${siteUrl()}/ma-fiche.html`);
        await signInAgain(station);
        const member = `membre.html?id=${encodeURIComponent(fatou.webId)}`;
        const [profile, tools, letter] = await openAll(context, 'ma-fiche.html', 'outils.html', member);
        await profile!.getByRole('textbox', {name: 'Activité ou rôle'}).waitFor();
        await tools!.locator('coop-form').getByRole('textbox', {name: 'Nom'}).waitFor();
        await letter!.getByRole('button', {name: /^Écrire à Fatou/}).click();
        await letter!.getByRole('textbox', {name: 'Votre message'}).waitFor();
        for (const page of [profile!, tools!, letter!]) await page.waitForFunction(isReadyToSave);
        await context.setOffline(true);
        await writeProfile(profile!, role);
        await lendTool(tools!, tool);
        await writeMessage(letter!, text);
        await letter!.locator('coop-status').getByText('Pas de connexion.').first().waitFor();
      });
      assert.ok(!(await storedValues(amina.webId, vcard('role'))).includes(role));
      await withComputer(laptop, async (context) => {
        await rememberAtProvider(context, amina);
        const home = context.pages()[0] ?? (await context.newPage());
        await home.goto(`${siteUrl()}/index.html`);
        if (await home.getByRole('button', {name: 'Se connecter', exact: true}).isVisible()) await signInAgain(home);
        await home.getByRole('button', {name: 'Se déconnecter'}).waitFor();
        // That all is sent is said only by a page that has seen something wait: this one may have been slower than its outbox.
        await home.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('coop:outbox:waits')));
      });
      assert.deepEqual(await storedValues(amina.webId, vcard('role')), [role]);
      await seesOnce(tool);
      const letters = (await textsIn(`${podsUrl()}/fatou/inbox/`, await credentialsOf(fatou))).filter(has(mark));
      assert.equal(letters.length, 1);
      assert.ok(new Parser().parse(letters[0]!).some(({object}) => object.value === text));
    } finally {
      await setRole('Boulangère');
      await rm(laptop, {recursive: true, force: true});
    }
  });
});
