import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';
import {startPodServer} from '../../tools/servers/pod-server.js';
import {freePort} from '../../tools/servers/ports.js';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {addPage, demoCoop, type OwnPage} from '../support/flows/own-page.js';
import {
  createPerson,
  describeSelf,
  foaf,
  openSignedIn,
  readStored,
  signInAgain,
  storedValues,
  vcard,
  type FlowPerson,
} from '../support/flows/people.js';
import {complete, field, save} from '../support/flows/tags.js';
import {put} from '../support/pod-contract/place.js';

const saved = /^Votre fiche est enregistrée/;
const conflict = 'Votre fiche a aussi été modifiée ailleurs';
const kept = /C’est gardé sur cet appareil, et partira dès que possible/;

/** The form on a page that signs the person in by itself. */
async function openForm(
  page: Page,
  context: BrowserContext,
  identity: OwnPage['identity'],
  allow?: string[],
): Promise<void> {
  const body = `<coop-community src="${demoCoop()}" session="host"><coop-member-form></coop-member-form></coop-community>`;
  await page.goto(await addPage(context, {body, identity, allow}));
  await field(page, 'Nom').waitFor();
  await complete(page);
}

/** One person at two devices, both with the form open. */
async function atTwoDevices(
  name: string,
  person: FlowPerson,
  run: (first: Page, second: Page) => Promise<void>,
): Promise<void> {
  await withPage(`${name}-first`, async (first, firstContext) => {
    await withPage(`${name}-second`, async (second, secondContext) => {
      await openForm(first, firstContext, person);
      await openForm(second, secondContext, person);
      await run(first, second);
    });
  });
}

/** Makes the stored token look as if it had been obtained an hour ago: a young one that is refused is not renewed. */
async function ageSession(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('IndexedDB'));
      });
    const database = await settled(indexedDB.open('coop:session'));
    const store = database.transaction('values', 'readwrite').objectStore('values');
    for (const key of await settled(store.getAllKeys())) {
      const value = (await settled(store.get(key))) as {obtainedAt?: number};
      if (value.obtainedAt) await settled(store.put({...value, obtainedAt: value.obtainedAt - 3_600_000}, key));
    }
    database.close();
  });
}

describe('one profile edited in two places', () => {
  it('tells the second who changes the same name, shows both, and stores the one that is chosen', async () => {
    const person = await createPerson('Ana Un');
    await atTwoDevices('same-name', person, async (first, second) => {
      await field(first, 'Nom').fill('Ana Deux');
      await field(second, 'Nom').fill('Ana Trois');
      await save(first);
      await first.getByText(saved).waitFor();
      await save(second);
      await second.getByText(conflict).waitFor();
      assert.deepEqual(await storedValues(person.webId, foaf('name')), ['Ana Deux']);
      const group = second.getByRole('group', {name: 'Nom'});
      assert.equal(await group.getByRole('radio', {name: /Ana Trois/}).isChecked(), true);
      await group.getByRole('radio', {name: /Ana Deux/}).check();
      assert.equal(await field(second, 'Nom').inputValue(), 'Ana Deux');
      await group.getByRole('radio', {name: /Ana Trois/}).check();
      await save(second);
      await second.getByText(saved).waitFor();
      assert.equal(await second.getByText(conflict).count(), 0);
    });
    assert.deepEqual(await storedValues(person.webId, foaf('name')), ['Ana Trois']);
    assert.deepEqual(await storedValues(person.webId, vcard('fn')), ['Ana Trois']);
  });

  it('tells the second who fills the same empty field, and keeps what the first wrote if that is chosen', async () => {
    const person = await createPerson('Bo');
    await atTwoDevices('empty-field', person, async (first, second) => {
      await field(first, 'Activité ou rôle').fill('Menuisier');
      await field(second, 'Activité ou rôle').fill('Charpentier');
      await save(first);
      await first.getByText(saved).waitFor();
      await save(second);
      await second.getByText(conflict).waitFor();
      await second.getByRole('radio', {name: /Menuisier/}).check();
      await save(second);
      await second
        .getByRole('status')
        .getByText(/enregistrée|Rien n’a changé/)
        .waitFor();
      assert.equal(await second.getByText(conflict).count(), 0);
    });
    assert.deepEqual(await storedValues(person.webId, vcard('role')), ['Menuisier']);
  });

  it('merges changes to different fields, and to a list, without a question', async () => {
    const person = await createPerson('Cy');
    const skills = 'http://schema.org/skills';
    await describeSelf(person, `<${skills}> "Jardin", "Cuisine"`);
    await atTwoDevices('different-fields', person, async (first, second) => {
      await field(first, 'Commune').fill('Die');
      await field(first, 'Savoir-faire').fill('Jardin\nCuisine\nVélo');
      await field(second, 'Présentation').fill('Bonjour à toutes et à tous.');
      await field(second, 'Savoir-faire').fill('Jardin\nCouture');
      await save(first);
      await first.getByText(saved).waitFor();
      await save(second);
      await second.getByText(saved).waitFor();
      assert.equal(await field(second, 'Commune').inputValue(), 'Die');
    });
    const all = await readStored(person.webId);
    const towns = all.filter(({predicate}) => predicate.value === vcard('locality')).map(({object}) => object.value);
    assert.deepEqual(towns, ['Die']);
    assert.deepEqual(await storedValues(person.webId, vcard('note')), ['Bonjour à toutes et à tous.']);
    assert.deepEqual(await storedValues(person.webId, skills), ['Couture', 'Jardin', 'Vélo']);
  });
});

describe('saving', () => {
  it('keeps what it does not know, and writes once for two clicks', async () => {
    const person = await createPerson('Gil');
    const card = person.webId.replace(/#.*/, '');
    const extra = `<${person.webId}> <${foaf('knows')}> [ <${foaf('name')}> "Une amie" ];
      <${vcard('note')}> "Bonjour"@fr, "Hello"@en; <https://other.example/ns#mood> 7;
      <${vcard('hasAddress')}> [ <${vcard('locality')}> "Privas"; <${vcard('country-name')}> "France" ].`;
    const body = await (await fetch(card, {headers: {accept: 'text/turtle'}})).text();
    assert.ok((await put(person.fetch, card, `${body}\n${extra}`)).ok);
    let writes = 0;
    const counting: typeof fetch = (input, init) => {
      if (init?.method === 'PUT' || init?.method === 'PATCH') writes++;
      return person.fetch(input, init);
    };
    await withPage('unknown', async (page, context) => {
      await openForm(page, context, {webId: person.webId, fetch: counting});
      await field(page, 'Présentation').fill('Bonsoir');
      await field(page, 'Commune').fill('Die');
      await page.getByRole('button', {name: 'Enregistrer'}).dblclick();
      await page.getByText(saved).waitFor();
      await complete(page);
    });
    assert.equal(writes, 1);
    assert.deepEqual(await storedValues(person.webId, vcard('note')), ['Bonsoir', 'Hello']);
    assert.deepEqual(await storedValues(person.webId, 'https://other.example/ns#mood'), ['7']);
    const all = await readStored(person.webId);
    const valuesOf = (predicate: string) =>
      all.filter((quad) => quad.predicate.value === predicate).map(({object}) => object.value);
    assert.deepEqual(valuesOf(vcard('locality')), ['Die']);
    assert.deepEqual(valuesOf(vcard('country-name')), ['France']);
    assert.deepEqual(valuesOf(foaf('name')).sort(), ['Gil', 'Une amie']);
  });
});

describe('saving with bad luck', () => {
  it('saves once when the answer is lost after the server has saved', async () => {
    const person = await createPerson('Dia');
    await withPage('lost-answer', async (page, context) => {
      await openSignedIn(page, 'ma-fiche.html', person);
      await field(page, 'Nom').fill('Dia Nouvelle');
      let patches = 0;
      await context.route(person.webId.replace(/#.*/, ''), async (route) => {
        if (route.request().method() !== 'PATCH') return route.continue();
        patches++;
        const answer = await route.fetch();
        assert.equal(answer.status(), 205);
        await route.abort('connectionreset');
      });
      await save(page);
      await page.getByText(saved).waitFor();
      assert.equal(patches, 1);
    });
    assert.deepEqual(await storedValues(person.webId, foaf('name')), ['Dia Nouvelle']);
    const mark = 'https://w3id.org/solidaire/ns#lastWrite';
    assert.equal((await storedValues(person.webId, mark, person.webId.replace(/#.*/, ''))).length, 1);
  });

  it('keeps the text when the server stops while it saves, and saves it once the server is back', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'pods-'));
    const options = {port: await freePort(), directory};
    let server = await startPodServer(options);
    try {
      const person = await createPerson('Eli', server.url);
      let stops = true;
      const fetchUntilStopped: typeof fetch = async (input, init) => {
        if (init?.method === 'PATCH' && stops) await server.stop();
        return person.fetch(input, init);
      };
      await withPage('server-stopped', async (page, context) => {
        await openForm(page, context, {webId: person.webId, fetch: fetchUntilStopped}, [server.url]);
        await field(page, 'Présentation').fill('Un texte que personne ne veut écrire deux fois.');
        await save(page);
        await page.getByText(kept).waitFor();
        await page.getByText(`Impossible de joindre ${new URL(server.url).host}`).waitFor();
        assert.match(await field(page, 'Présentation').inputValue(), /deux fois/);
        stops = false;
        server = await startPodServer(options);
        // By itself, after the pause that has grown meanwhile.
        await page.getByText(saved).waitFor({timeout: 40_000});
      });
      assert.equal((await storedValues(person.webId, vcard('note'))).length, 1);
    } finally {
      await server.stop();
      await rm(directory, {recursive: true, force: true});
    }
  });

  it('keeps the text when the session has expired, also over signing in again', async () => {
    const person = await createPerson('Fay');
    await withPage('expired', async (page, context) => {
      await openSignedIn(page, 'ma-fiche.html?de=lettre', person);
      await ageSession(page);
      await page.reload();
      await field(page, 'Présentation').fill('Toujours là.');
      const card = person.webId.replace(/#.*/, '');
      const cors = {'access-control-allow-origin': siteUrl(), 'access-control-allow-credentials': 'true'};
      await context.route(card, (route) =>
        route.request().method() === 'PATCH' ? route.fulfill({status: 401, headers: cors}) : route.continue(),
      );
      await context.route(`${podsUrl()}/.oidc/token`, (route) =>
        route.fulfill({status: 400, headers: cors, contentType: 'application/json', body: '{"error":"invalid_grant"}'}),
      );
      await save(page);
      await page.getByText(kept).waitFor();
      await page.getByText('Votre connexion a expiré.').first().waitFor();
      assert.equal(await field(page, 'Présentation').inputValue(), 'Toujours là.');
      await context.unrouteAll();
      await signInAgain(page);
      assert.equal(page.url(), `${siteUrl()}/ma-fiche.html?de=lettre`);
      assert.equal(await field(page, 'Présentation').inputValue(), 'Toujours là.');
      // By itself, now that the person is there again.
      await page.waitForFunction(
        async (url) => (await (await fetch(url, {headers: {accept: 'text/turtle'}})).text()).includes('Toujours là.'),
        card,
      );
    });
    assert.deepEqual(await storedValues(person.webId, vcard('note')), ['Toujours là.']);
  });
});
