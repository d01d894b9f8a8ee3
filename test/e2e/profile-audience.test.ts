import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {
  acceptRequest,
  createCoop,
  findCoop,
  readJoinRequests,
  readRoll,
  requestToJoin,
  Resources,
  type CoopLayout,
} from '../../pods/index.js';
import type {Coop} from '../../vocab/index.js';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {valueOf} from '../support/fixtures.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {forbidLines, Requests} from '../support/flows/live.js';
import {addPage} from '../support/flows/own-page.js';
import {createPerson, foaf, openSignedIn, readStored, vcard, type FlowPerson} from '../support/flows/people.js';
import {complete, field, save} from '../support/flows/tags.js';

const as = (term: string) => `https://www.w3.org/ns/activitystreams#${term}`;
const phone = '04\u00a000\u00a000\u00a000\u00a000';
const saved = /^Votre fiche est enregistrée/;

describe('who sees what of a profile, on the real server', () => {
  let layout: CoopLayout;
  let coop: Coop;
  let moderator: FlowPerson;
  let ana: FlowPerson;
  let bo: FlowPerson;
  let home: string;

  const resourcesOf = ({webId, fetch}: FlowPerson) =>
    new Resources({
      session: () => ({status: 'signed-in', webId, fetch}),
      mayAuthenticate: (url) => url.startsWith(podsUrl()),
    });

  before(async () => {
    const owner = await createPerson('La Forge');
    [moderator, ana, bo] = [await createPerson('Mona'), await createPerson('Ana'), await createPerson('Bo')];
    const {fetch, pod: storage, webId} = owner;
    const options = {fetch, storage, owner: webId, name: 'La Forge', moderators: [moderator.webId]};
    layout = valueOf(await createCoop(options));
    coop = valueOf(await findCoop(new Resources(), layout.coop));
    for (const person of [ana, bo]) {
      valueOf(await requestToJoin({resources: resourcesOf(person), fetch: person.fetch, webId: person.webId, coop}));
    }
    const {membersList} = layout;
    const desk = {resources: resourcesOf(moderator), fetch: moderator.fetch, coop, membersList, now: new Date()};
    const {requests} = valueOf(await readJoinRequests(desk.resources, desk.fetch, coop));
    for (const request of requests) valueOf(await acceptRequest(desk, request));
    home = valueOf(await readRoll(new Resources(), layout.membersList)).get(ana.webId)!.homes[0]!;
  });

  const within = (tags: string) =>
    `<h1>La Forge</h1><coop-community src="${layout.coop}" session="host">${tags}</coop-community>`;
  const formFor = (identity: FlowPerson) => ({identity, body: within('<coop-member-form></coop-member-form>')});
  const anaFor = (identity?: FlowPerson) => ({identity, body: within(`<coop-member src="${ana.webId}"></coop-member>`)});
  const audience = (page: Page, name: string) => page.getByLabel(new RegExp(`^Qui peut le voir \\? ${name}`));
  const shown = async (page: Page) => {
    await complete(page);
    return page
      .locator('coop-member')
      .evaluate((tag) => [...tag.shadowRoot!.children].map((part) => (part as HTMLElement).innerText).join('\n'));
  };

  it('is what the member has chosen, field by field', async () => {
    await withPage('chooses', async (page, context) => {
      await bringAxe(context);
      await page.goto(await addPage(context, formFor(ana)));
      await field(page, 'Téléphone').fill('04 00 00 00 00');
      await field(page, 'Présentation').fill('Pour moi.');
      await field(page, 'Activité ou rôle').fill('Forgeronne');
      await audience(page, 'Présentation').selectOption('Moi seulement');
      assert.equal(await audience(page, 'Téléphone').inputValue(), 'members');
      await expectAccessible(page, 'the form with audiences');
      await save(page);
      await page.getByText(saved).waitFor();
      await complete(page);
    });
    for (const [name, who, sees, seesNot] of [
      ['visitor', undefined, ['Forgeronne'], [phone, 'Pour moi.', 'Visible']],
      ['member', bo, ['Forgeronne', phone, 'Visible par les membres'], ['Pour moi.']],
      ['moderator', moderator, ['Forgeronne', phone], ['Pour moi.']],
      ['self', ana, ['Forgeronne', phone, 'Pour moi.', 'Visible par vous uniquement'], []],
    ] as const) {
      await withPage(name, async (page, context) => {
        await bringAxe(context);
        await page.goto(await addPage(context, anaFor(who)));
        const text = await shown(page);
        for (const part of sees) assert.ok(text.includes(part), `${name} sees “${part}”: ${text}`);
        for (const part of seesNot) assert.ok(!text.includes(part), `${name} does not see “${part}”: ${text}`);
        await expectAccessible(page, `the profile, seen by ${name}`);
      });
    }
  });

  it('holds for whoever asks the server without the kit', async () => {
    const stranger = await createPerson('Eve');
    const asking = [fetch, stranger.fetch, bo.fetch, moderator.fetch, ana.fetch];
    const statuses = (url: string) => Promise.all(asking.map(async (by) => (await by(url)).status));
    assert.deepEqual(await statuses(`${home}members/profile.ttl`), [401, 403, 200, 200, 200]);
    assert.deepEqual(await statuses(`${home}private/profile.ttl`), [401, 403, 403, 403, 200]);
    assert.deepEqual(await statuses(`${home}members/`), [401, 403, 403, 200, 200]);
    assert.deepEqual(await statuses(`${home}private/`), [401, 403, 403, 403, 200]);
    const card = await (await fetch(ana.webId)).text();
    assert.doesNotMatch(card, /0400000000|Pour moi/);
    const told = await readStored(`${home}members/profile.ttl`, bo.fetch);
    const numbers = told.filter(({predicate}) => predicate.value === vcard('value')).map(({object}) => object.value);
    assert.deepEqual(numbers, ['tel:0400000000']);
    for (const by of [bo.fetch, moderator.fetch]) {
      const written = await by(`${home}members/profile.ttl`, {
        method: 'PUT',
        body: '',
        headers: {'content-type': 'text/turtle'},
      });
      assert.equal(written.status, 403);
    }
  });

  it('leaves the screen of a member who is looking, within the time between two readings, when it is taken back', async () => {
    await withPage('looks', async (reader, context) => {
      await forbidLines(context);
      await reader.clock.install();
      const requests = new Requests(reader, podsUrl());
      await reader.goto(await addPage(context, anaFor({...bo, fetch: requests.through(bo.fetch)})));
      await reader.getByText(phone).waitFor();
      await requests.pass(reader, 5);
      await withPage('takes-back', async (page, own) => {
        await page.goto(await addPage(own, formFor(ana)));
        await audience(page, 'Téléphone').selectOption('Moi seulement');
        await save(page);
        await page.getByText(saved).waitFor();
        await complete(page);
      });
      assert.ok(await reader.getByText(phone).isVisible(), 'nothing has been asked yet');
      await requests.pass(reader, 40);
      await reader.getByText(phone).waitFor({state: 'detached'});
      assert.ok(await reader.getByText('Forgeronne').isVisible());
    });
  });

  it('changes when the member chooses anew', async () => {
    await withPage('chooses-anew', async (page, context) => {
      await page.goto(await addPage(context, formFor(ana)));
      await audience(page, 'Téléphone').selectOption('Moi seulement');
      await audience(page, 'Activité').selectOption('Les membres');
      await audience(page, 'Présentation').selectOption('Tout le monde');
      await save(page);
      await page.getByText(saved).waitFor();
      await complete(page);
    });
    await withPage('member-anew', async (page, context) => {
      await page.goto(await addPage(context, anaFor(bo)));
      const text = await shown(page);
      assert.ok(text.includes('Pour moi.') && text.includes('Forgeronne') && !text.includes(phone), text);
    });
    await withPage('visitor-anew', async (page, context) => {
      await page.goto(await addPage(context, anaFor()));
      const text = await shown(page);
      assert.ok(text.includes('Pour moi.') && !text.includes('Forgeronne') && !text.includes(phone), text);
    });
    assert.doesNotMatch(await (await bo.fetch(`${home}members/profile.ttl`)).text(), /0400000000/);
  });

  it('lets a member write without knowing the address, and the message arrives', async () => {
    const text = 'Bonjour Ana,\n« et <b>merci</b> » !';
    await withPage('writes', async (page, context) => {
      await bringAxe(context);
      await page.goto(await addPage(context, anaFor(bo)));
      await page.getByRole('button', {name: 'Écrire à Ana'}).click();
      await page.getByRole('textbox', {name: 'Votre message'}).fill(text);
      await expectAccessible(page, 'writing');
      await page.getByRole('button', {name: 'Envoyer'}).click();
      await page.getByRole('status').getByText('Votre message à Ana est arrivé.').waitFor();
    });
    const profile = await readStored(ana.webId);
    const inbox = profile.find(({predicate}) => predicate.value === 'http://www.w3.org/ns/ldp#inbox')!.object.value;
    const listing = await readStored(inbox, ana.fetch);
    const items = listing.filter(({predicate}) => predicate.value.endsWith('ldp#contains')).map(({object}) => object.value);
    const messages = await Promise.all(items.map((item) => readStored(item, ana.fetch)));
    const message = messages.flat().filter(({predicate}) => predicate.value.startsWith(as('')));
    const said = (term: string) =>
      message.filter(({predicate}) => predicate.value === as(term)).map(({object}) => object.value);
    assert.deepEqual([said('content'), said('attributedTo'), said('to')], [[text], [bo.webId], [ana.webId]]);
    for (const item of [inbox, ...items]) {
      assert.deepEqual([(await fetch(item)).status, (await bo.fetch(item)).status], [401, 403]);
    }
    await withPage('visitor-writes', async (page, context) => {
      await page.goto(await addPage(context, anaFor()));
      assert.match(await shown(page), /Connectez-vous pour écrire à Ana\./);
    });
  });

  it('stores a photo, made small, where everybody sees it, under the strict policy', async () => {
    const body = `<h1>La Forge</h1><coop-community src="${layout.coop}" providers="${podsUrl()}/"><coop-sign-in></coop-sign-in><coop-member-form></coop-member-form></coop-community>`;
    await withPage('photo', async (page, context) => {
      await openSignedIn(page, 'ma-fiche.html', ana);
      // The same site, so the same session.
      await page.goto(await addPage(context, {body}));
      await field(page, 'Nom').waitFor();
      const png = await page.evaluate(() => {
        const canvas = Object.assign(document.createElement('canvas'), {width: 900, height: 600});
        const paint = canvas.getContext('2d')!;
        for (let x = 0; x < 900; x += 10) {
          paint.fillStyle = `hsl(${x} 60% 50%)`;
          paint.fillRect(x, 0, 10, 600);
        }
        return canvas.toDataURL('image/png').split(',')[1]!;
      });
      const file = {name: 'IMG_2026.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64')};
      await page.getByLabel('Photo', {exact: true}).setInputFiles(file);
      await page.getByLabel(/Montrer ma photo dans l’annuaire/).check();
      await save(page);
      await page.getByText(saved).waitFor();
      await complete(page);
    });
    const told = await readStored(ana.webId);
    const valueIn = (predicate: string) => told.find((quad) => quad.predicate.value === predicate)!.object.value;
    const photo = valueIn(vcard('hasPhoto'));
    assert.match(photo, new RegExp(`^${home}public/photo-x[a-z0-9]+\\.webp$`));
    assert.match(valueIn(foaf('thumbnail')), /^data:image\/webp;base64,.{1,1980}$/);
    const answer = await fetch(photo);
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.equal(answer.headers.get('content-type'), 'image/webp');
    assert.ok(bytes.length <= 60_000 && bytes.subarray(8, 12).toString() === 'WEBP');
    await withPage('sees-photo', async (page, context) => {
      await page.goto(await addPage(context, anaFor()));
      await complete(page);
      const width = () => page.locator('coop-member img').evaluate((image: HTMLImageElement) => image.naturalWidth);
      await page.waitForFunction(
        () => document.querySelector('coop-member')?.shadowRoot?.querySelector('img')?.naturalWidth,
      );
      assert.equal(await width(), 320);
      assert.equal(page.url(), `${siteUrl()}/essai.html`);
    });
  });
});
