import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {defineGroup, Resources} from '../../pods/index.js';
import {withPage, type PageOptions} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {patch} from '../support/pod-contract/place.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {credentialsOf} from '../support/flows/credentials.js';
import {valueOf} from '../support/fixtures.js';
import {focusedName, tabTo} from '../support/flows/keys.js';
import {demoPerson, openSignedIn, readStored} from '../support/flows/people.js';
import {complete} from '../support/flows/tags.js';

/** Where the person really is, as it was typed: nobody else may learn it, nor anything else of the demo tell it. */
const home = {typed: '44,712345 5,067891', digits: /44[.,]712|5[.,]067/};
const telephone: PageOptions = {context: {viewport: {width: 320, height: 640}}};
const list = () => `${podsUrl()}/coop/official/members/index.ttl`;

interface Look {
  /** What the list beside the map tells. */
  readonly told: string;
  /** Everything that the pods have sent. */
  readonly sent: string;
}

/** What a visitor sees of somebody on the map, and all that the visitor's browser is sent for it. */
async function look(name: string, meanwhile?: (page: Page) => Promise<void>): Promise<Look> {
  let told = '';
  const sent: Promise<string>[] = [];
  await withPage(
    'map-visitor',
    async (page) => {
      page.on('response', (response) => {
        if (response.url().startsWith(podsUrl())) sent.push(response.text().catch(() => ''));
      });
      await page.goto(`${siteUrl()}/carte.html`);
      await complete(page);
      await page.getByRole('searchbox').fill(name);
      await complete(page);
      told = (await page.locator('coop-map').getByRole('listitem').allInnerTexts()).join('\n');
      await meanwhile?.(page);
      await Promise.all(sent);
    },
    telephone,
  );
  return {told, sent: (await Promise.all(sent)).join('\n')};
}

/** Opens the map at what the list has found, and presses the mark of that name. */
const pressMark = (name: RegExp, tells: RegExp) => async (page: Page) => {
  await page.getByRole('button', {name: 'Ouvrir la carte'}).click();
  await page.getByRole('button', {name}).first().click();
  await page.locator('coop-map').getByRole('group').getByText(tells).waitFor();
};

/** Lets a moderator's open directory do with what was announced what it does. */
async function tidy(): Promise<void> {
  await withPage('map-moderator', async (page) => {
    const done = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().endsWith('/members/new.ttl'),
    );
    await openSignedIn(page, 'annuaire.html', demoPerson('rene'));
    assert.ok((await done).ok());
  });
}

/** The values in somebody's row that say where the person is. */
async function whereInRow(webId: string): Promise<Record<string, string>> {
  const all = await readStored(list());
  const row = all.find(({predicate, object}) => /isVersionOf$/.test(predicate.value) && object.value === webId)?.subject;
  const told = all.filter(
    ({subject, predicate}) => subject.value === row?.value && /(#lat|#long|withinKilometres)$/.test(predicate.value),
  );
  return Object.fromEntries(told.map(({predicate, object}) => [/[^#/]+$/.exec(predicate.value)![0], object.value]));
}

const profileOf = async (webId: string) => (await fetch(webId, {headers: {accept: 'text/turtle'}})).text();
const saved = (page: Page) => page.getByText(/^Votre fiche est enregistrée et l’annuaire est prévenu\./).waitFor();

const ntriples = async (url: string) =>
  (await (await fetch(url, {headers: {accept: 'application/n-triples'}})).text()).split('\n');

/** On the seeded demo. */
describe('a member on the map of the demo', () => {
  it('is there as near as was chosen by mouse on a telephone, and gone when that is taken back', async () => {
    const member = demoPerson('karim');
    await withPage(
      'map-member',
      async (page, context) => {
        await bringAxe(context);
        await openSignedIn(page, 'ma-fiche.html', member);
        await page.getByRole('button', {name: 'Être sur la carte…'}).click();
        await page.getByRole('radio', {name: 'Mon coin (à 5 km près)'}).check();
        await page.getByText('Dites où, sinon vous ne serez pas sur la carte.').waitFor();
        // The first click counts, although what is said of the town comes between it and the field.
        const where = page.getByRole('combobox', {name: 'Commune ou coordonnées'});
        await where.fill('Atlantide');
        await page.getByRole('button', {name: 'Enregistrer'}).click();
        await page.getByText('1 champ à corriger').waitFor();
        await where.fill(home.typed);
        await page.getByRole('button', {name: 'Enregistrer'}).click();
        await saved(page);
        await expectAccessible(page, 'the form with the choice where one is');
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `nothing is wider than a telephone, and the page is ${width}`);
        assert.doesNotMatch(await profileOf(member.webId), home.digits);

        const {told, sent} = await look('Karim', pressMark(/^Karim Bouzid.* \(Membre\)/, /à 5\u00a0km près/));
        assert.match(told, /Karim Bouzid[^]*Membre.*Portes-lès-Valence.*à 5\u00a0km près/);
        assert.ok(!home.digits.test(sent), 'nobody is sent the true spot');
        await tidy();
        assert.deepEqual(await whereInRow(member.webId), {lat: '44.6965', long: '5.0606', withinKilometres: '5'});
        assert.ok(!home.digits.test((await look('Karim')).sent), 'nor after tidying');

        await page.getByRole('radio', {name: 'Je n’y suis pas'}).check();
        await page.getByRole('button', {name: 'Enregistrer'}).click();
        await saved(page);
        assert.equal((await look('Karim')).told, '');
        await tidy();
        assert.deepEqual(await whereInRow(member.webId), {});
        assert.equal((await look('Karim')).told, '');
        assert.doesNotMatch(await profileOf(member.webId), /wgs84_pos|withinKilometres/);
      },
      telephone,
    );
  });

  it('chooses by keyboard alone, from the region to the exact spot', async () => {
    const member = demoPerson('olena');
    await withPage(
      'map-member-keys',
      async (page) => {
        await openSignedIn(page, 'ma-fiche.html', member);
        await complete(page);
        await tabTo(page, 'Être sur la carte…');
        await page.keyboard.press('Enter');
        await page.getByRole('radio').first().waitFor();
        await complete(page);
        assert.equal(await focusedName(page), 'Je n’y suis pas');
        await page.keyboard.press('ArrowDown');
        assert.equal(await focusedName(page), 'Ma région (à 50 km près)');
        await tabTo(page, 'Commune ou coordonnées');
        await page.keyboard.type('Crest');
        await page.keyboard.press('Enter');
        await saved(page);
        assert.match((await look('Olena')).told, /à 50\u00a0km près/);

        await page.reload();
        await complete(page);
        await tabTo(page, 'Être sur la carte…');
        await page.keyboard.press('Enter');
        await page.getByRole('radio').first().waitFor();
        await complete(page);
        assert.equal(await focusedName(page), 'Ma région (à 50 km près)');
        await page.keyboard.press('ArrowUp');
        await tabTo(page, 'Enregistrer');
        await page.keyboard.press('Enter');
        await saved(page);
        assert.equal((await look('Olena')).told, '');
      },
      telephone,
    );
  });
});

describe('a group on the map of the demo', () => {
  it('is there once a moderator has said where, and opens in place with what is known of it', async () => {
    const by = await credentialsOf(demoPerson('rene'));
    const us = `${podsUrl()}/coop/official/`;
    const resources = new Resources({
      session: () => ({status: 'signed-in', webId: demoPerson('rene').webId, fetch: by}),
      mayAuthenticate: (url) => url.startsWith(us),
    });
    const desk = {resources, fetch: by, groups: `${us}groups.ttl`, membersList: list()};
    const spot = {latitude: 44.6901, longitude: 4.7502};
    valueOf(await defineGroup(desk, {slug: 'eyrieux', name: 'Groupe de l’Eyrieux', language: 'fr'}));
    const before = await look('Eyrieux');
    assert.match(before.told, /Groupe de l’Eyrieux[^]*Pas encore sur la carte/);
    valueOf(
      await defineGroup(desk, {slug: 'eyrieux', name: 'Groupe de l’Eyrieux', language: 'fr', town: 'Beauchastel', spot}),
    );
    const after = await look('Eyrieux', async (page) => {
      await tabTo(page, 'Ouvrir la carte');
      await page.keyboard.press('Enter');
      await page.getByRole('button', {name: /^Groupe de l’Eyrieux, Beauchastel \(Groupe\)/}).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', {name: 'Ouvrir la carte'}).waitFor();
      await tabTo(page, 'Groupe de l’Eyrieux');
      await page.keyboard.press('Enter');
      await page.getByText('Rien de plus n’est connu.').waitFor();
    });
    assert.match(after.told, /Groupe de l’Eyrieux[^]*Groupe.·.Beauchastel/);
    // The other flows share the demo.
    const deletes = (await ntriples(desk.groups)).filter((line) => line.includes('#eyrieux>')).join('\n');
    assert.ok((await patch(by, desk.groups, {deletes})).ok);
  });
});
