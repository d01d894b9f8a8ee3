import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {createBadPlace, markup, type BadPlace} from '../support/flows/bad-profiles.js';
import {addPage, demoCoop} from '../support/flows/own-page.js';
import {createPerson, foaf, readStored, storedValues, vcard} from '../support/flows/people.js';
import {complete, field, save, shownNames} from '../support/flows/tags.js';

declare global {
  interface Window {
    /** Set by what must not run. */
    hacked?: boolean;
  }
}

let place: BadPlace;
const host = () => new URL(podsUrl()).host;

before(async () => {
  place = await createBadPlace(await createPerson('Gardienne'));
});

after(() => place.close());

/** The row of the list in which a text stands. */
const row = (page: Page, text: string | RegExp) => page.getByRole('listitem').filter({hasText: text});

/** Shows a list of people by a tag that stands alone. */
async function withList(name: string, src: string, run: (page: Page) => Promise<void>): Promise<void> {
  await withPage(name, async (page, context) => {
    const body = `<coop-directory src="${src}"><p>Rien encore.</p></coop-directory>`;
    await page.clock.install();
    await page.goto(await addPage(context, {body, allow: place.strangers}));
    await run(page);
    assert.equal(await page.evaluate(() => window.hacked), undefined);
  });
}

/** Lets the time run out that a server has for its answer. */
async function hurry(page: Page): Promise<void> {
  const waiting = page.getByRole('listitem').filter({hasText: 'Chargement…'});
  await waiting.first().waitFor();
  // Only what nobody answers is still waiting.
  await page.waitForFunction(() => {
    const rows = document.querySelector('coop-directory')?.shadowRoot?.querySelectorAll('li') ?? [];
    return [...rows].filter((item) => item.textContent.includes('Chargement…')).length === 1;
  });
  await page.clock.fastForward(10_000);
  await complete(page);
}

/** What the documents in the space cost: their own row each, with a sentence. */
async function expectRowsOfSpace(page: Page): Promise<void> {
  await row(page, 'Bonne Fiche').waitFor();
  // Malformed as a whole, and with an address that ends itself.
  await row(page, `Les informations reçues de ${host()} sont illisibles.`).nth(1).waitFor();
  await row(page, /^(?!.*Fiche secrète).*(Connectez-vous|pas accès)/s).waitFor();
  await row(page, `Les informations reçues de ${host()} sont trop volumineuses.`).waitFor();
  await row(page, 'Site Piégé').getByText('l’adresse indiquée n’est pas sûre').waitFor();
  await row(page, markup).waitFor();
}

/** A copy of what its owner took away, or no longer shows to everybody, is not shown either. */
async function expectTakenBack(page: Page): Promise<void> {
  await row(page, `Ces informations ne sont pas, ou plus, chez ${host()}.`).waitFor();
  await row(page, 'Connectez-vous pour voir').waitFor();
  assert.equal(await row(page, /(Carte|Rang) (missing|forbidden)/).count(), 0);
}

describe('a list of people who cannot all be shown', () => {
  it('costs a row and a sentence each, when it is a container', async () => {
    await withList('container', place.container, async (page) => {
      await expectRowsOfSpace(page);
      await page.getByText('7 membres', {exact: true}).first().waitFor();
    });
  });

  it('costs a row and a sentence each, when it is a group of contacts', async () => {
    const members = Object.values(place.people).map((person) => `<${person}>`);
    const group = await place.add('groupe.ttl', `<#it> a vcard:Group; vcard:hasMember ${members.join(', ')}.`);
    await withList('group', `${group}#it`, async (page) => {
      await expectRowsOfSpace(page);
      await row(page, `Ces informations ne sont pas, ou plus, chez ${host()}.`).waitFor();
      await row(page, 'Impossible de joindre personne.invalid').waitFor();
      await hurry(page);
      const slow = row(page, `${new URL(place.strangers[0]!).host} met trop de temps à répondre.`);
      await slow.getByRole('button', {name: 'Réessayer'}).waitFor();
      await page.getByText('10 membres', {exact: true}).first().waitFor();
    });
  });

  it('shows what an address book says of them, and a sentence for whom one opens', async () => {
    const entries = Object.entries(place.people).map(
      ([name, person]) => `<${person}> vcard:inAddressBook <livre.ttl#it>; vcard:fn ${JSON.stringify(`Carte ${name}`)}.`,
    );
    await place.add('noms.ttl', entries.join('\n'));
    const book = await place.add('livre.ttl', '<#it> a vcard:AddressBook; vcard:nameEmailIndex <noms.ttl>.');
    await withList('address-book', `${book}#it`, async (page) => {
      await page.getByText('10 membres', {exact: true}).first().waitFor();
      for (const name of ['malformed', 'huge', 'dead']) {
        await page.getByRole('button', {name: `Carte ${name}`}).click();
        await row(page, `Carte ${name}`).getByText('Cette fiche n’a pas pu être relue').waitFor();
      }
      for (const name of ['missing', 'forbidden']) await page.getByRole('button', {name: `Carte ${name}`}).click();
      await expectTakenBack(page);
      await page.getByRole('button', {name: 'Carte script'}).click();
      await row(page, 'Site Piégé').getByText('l’adresse indiquée n’est pas sûre').waitFor();
    });
  });

  it('shows the people of one document, the strange ones too, and runs nothing', async () => {
    const odd = [
      `<#a> a foaf:Person; foaf:name ${JSON.stringify(markup)}; foaf:homepage <data:text/html,hello>.`,
      `<#b> a foaf:Person; foaf:name "Photo"; vcard:hasPhoto <javascript:window.hacked=true>.`,
      `<#c> a foaf:Person.`,
      `<#d> a foaf:Person; foaf:name <https://x.example/>, "   "; vcard:hasAddress [vcard:locality "Die"].`,
      `<#e> a foaf:Person; foaf:name "Longue ${'très '.repeat(400)}".`,
      `[] a foaf:Person; foaf:name "Personne".`,
    ];
    const list = await place.add('tous.ttl', odd.join('\n'));
    await withList('one-document', list, async (page) => {
      await page.getByText('5 membres', {exact: true}).first().waitFor();
      await page.getByRole('button', {name: 'Photo'}).click();
      await row(page, 'Photo').getByText('l’adresse indiquée n’est pas sûre').waitFor();
      assert.equal((await shownNames(page)).filter((name) => name === 'Membre sans nom').length, 2);
      assert.equal(await page.locator('coop-directory img, coop-directory script').count(), 0);
      await page.setViewportSize({width: 320, height: 640});
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width} px wide`);
    });
  });

  it('reads what members of a coop announce, and keeps their rows when that fails', async () => {
    const rows = Object.entries(place.people).map(
      ([name, person], index) =>
        `<#it> tree:member <#r${index}>. <#r${index}> dct:isVersionOf <${person}>; dct:creator <${person}>; vcard:fn "Rang ${name}".`,
    );
    const sources = [...Object.values(place.people), 'https://stranger.invalid/card#me'];
    const announced = sources.map((person, index) => `<#a${index}> as:object <${person}>.`);
    await place.add('nouveau.ttl', announced.join('\n'));
    const list = await place.add(
      'membres.ttl',
      `<#it> a tree:Collection; coop:announcements <nouveau.ttl>. ${rows.join('\n')}`,
    );
    await withList('coop-list', `${list}#it`, async (page) => {
      await row(page, 'Bonne Fiche').waitFor();
      await expectTakenBack(page);
      for (const name of ['malformed', 'huge', 'dead']) {
        await row(page, `Rang ${name}`).getByText('Cette fiche n’a pas pu être relue').waitFor();
      }
      await row(page, 'Site Piégé').getByText('l’adresse indiquée n’est pas sûre').waitFor();
      await row(page, markup).waitFor();
      await page.clock.fastForward(10_000);
      await complete(page);
      await row(page, 'Rang slow').getByText('Cette fiche n’a pas pu être relue').waitFor();
      await page.getByText('10 membres', {exact: true}).first().waitFor();
    });
  });

  it('says what is wrong where the list itself cannot be read, and keeps what the page’s author wrote', async () => {
    const broken = await place.add('casse.ttl', '<#it> a tree:Collection; .. ');
    await withList('broken-list', broken, async (page) => {
      await page.getByRole('alert').getByText(`Les informations reçues de ${host()} sont illisibles.`).waitFor();
      await page.getByText('Rien encore.').waitFor();
      await page.getByRole('button', {name: 'Réessayer'}).waitFor();
    });
  });
});

describe('a link to a member', () => {
  it('dresses nobody else’s words as the coop’s, and asks no other host', async () => {
    await withPage('foreign-link', async (page) => {
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      const foreign = {
        'https://elsewhere.example/card#me': /Cette fiche vient de elsewhere\.example et n’est pas celle d’un membre/,
        [place.people.good!]: /n’est pas celle d’un membre/,
        'javascript:window.hacked=true': /Cette adresse n’est pas valable/,
        'https://x.example/a>.<b': /Cette adresse n’est pas valable/,
        [`//${markup}`]: /Cette adresse n’est pas valable/,
        '': /il manque une adresse/,
      };
      for (const [id, sentence] of Object.entries(foreign)) {
        await page.goto(`${siteUrl()}/membre.html?id=${encodeURIComponent(id)}`);
        await page.locator('coop-member').getByText(sentence).waitFor();
        await complete(page);
        assert.equal(await page.getByText('Jardinière').count(), 0);
        assert.equal(await page.evaluate(() => window.hacked), undefined);
      }
      assert.deepEqual([...asked].sort(), [podsUrl(), siteUrl()].sort());
    });
  });
});

describe('the form', () => {
  it('stores what is typed as text, whatever is typed', async () => {
    const person = await createPerson('Iza');
    const before = await readStored(person.webId);
    const hostile = `" . <#evil> <http://evil.example/p> <http://evil.example/o> . ''' ${markup} \\u003E \\ >`;
    const note = `${hostile}\nune autre ligne\n"""\t{}`;
    await withPage('hostile-form', async (page, context) => {
      const body = `<coop-community src="${demoCoop()}" session="host"><coop-member-form></coop-member-form></coop-community>`;
      await page.goto(await addPage(context, {body, identity: person}));
      await field(page, 'Nom').fill(hostile.slice(0, 110));
      for (const name of ['Activité ou rôle', 'Structure', 'Commune']) await field(page, name).fill(hostile.slice(0, 110));
      await field(page, 'Savoir-faire').fill(`${hostile.slice(0, 70)}\n<b>deux</b>\n`);
      await field(page, 'Présentation').fill(note);
      const site = field(page, 'Site internet');
      for (const address of [
        'javascript:window.hacked=true',
        'https://x.example/a>.<http://evil.example/',
        'pas une adresse',
      ]) {
        await site.fill(address);
        await save(page);
        await page.getByText('1 champ à corriger').waitFor();
        assert.equal(await site.inputValue(), address);
        assert.equal(await site.getAttribute('aria-invalid'), 'true');
      }
      await site.fill('exemple.fr/é?a="b"');
      await save(page);
      await page.getByText('1 champ à corriger').waitFor();
      await site.fill('exemple.fr/é');
      await save(page);
      await page.getByText(/^Votre fiche est enregistrée/).waitFor();
      assert.equal(await page.evaluate(() => window.hacked), undefined);
    });
    const now = await readStored(person.webId);
    const known = new Set(before.map(({predicate}) => predicate.value));
    const added = now.filter(({predicate}) => !known.has(predicate.value)).map(({predicate}) => predicate.value);
    const expected = ['hasAddress', 'locality', 'note', 'organization-name', 'role'].map(vcard);
    const skills = 'http://schema.org/skills';
    const marks = ['lastWrite', 'previousWrite'].map((name) => `https://w3id.org/solidaire/ns#${name}`);
    assert.deepEqual(added.sort(), [...expected, skills, skills, ...marks, foaf('homepage')].sort());
    assert.deepEqual(await storedValues(person.webId, vcard('note')), [note]);
    assert.deepEqual(await storedValues(person.webId, foaf('homepage')), ['https://exemple.fr/%C3%A9']);
    assert.equal(now.filter((quad) => /evil/.test(quad.subject.value + quad.predicate.value)).length, 0);
  });
});
