import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {
  acceptRequest,
  addThingList,
  createCoop,
  findCoop,
  readJoinRequests,
  requestToJoin,
  Resources,
  type CoopLayout,
} from '../../pods/index.js';
import {withPage} from '../support/browser.js';
import {podsUrl} from '../support/environment.js';
import {valueOf} from '../support/fixtures.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {addPage} from '../support/flows/own-page.js';
import {createPerson, readStored, storedValues, type FlowPerson} from '../support/flows/people.js';
import {complete, save} from '../support/flows/tags.js';

const schema = (term: string) => `http://schema.org/${term}`;
const coopTerm = (term: string) => `https://w3id.org/solidaire/ns#${term}`;
const link = 'https://visio.example/forge';

/** Five accounts are made, since only the server's own rights say who can read what. */
describe('documents, minutes and the link of an event, on the real server', () => {
  let layout: CoopLayout;
  let [ana, ben, eve, stranger] = [] as unknown as [FlowPerson, FlowPerson, FlowPerson, FlowPerson];
  let calendar: string;
  let iri: string;

  const resourcesOf = ({webId, fetch}: FlowPerson) =>
    new Resources({
      session: () => ({status: 'signed-in', webId, fetch}),
      mayAuthenticate: (url) => url.startsWith(podsUrl()),
    });

  before(async () => {
    const owner = await createPerson('La Forge');
    const names = ['Ana', 'Ben', 'Eve', 'Ida'];
    const people: FlowPerson[] = [];
    for (const name of names) people.push(await createPerson(name));
    [ana, ben, eve, stranger] = people as [FlowPerson, FlowPerson, FlowPerson, FlowPerson];
    const {fetch, pod: storage, webId} = owner;
    layout = valueOf(await createCoop({fetch, storage, owner: webId, name: 'La Forge', moderators: [webId]}));
    const container = `${storage}events/`;
    const types = [schema('Event')];
    calendar = valueOf(await addThingList({fetch, owner: webId, layout, container, types, readers: 'public'}));
    const coop = valueOf(await findCoop(new Resources(), layout.coop));
    for (const one of [ana, ben, eve])
      valueOf(await requestToJoin({resources: resourcesOf(one), fetch: one.fetch, webId: one.webId, coop}));
    const desk = {resources: resourcesOf(owner), fetch, coop, membersList: layout.membersList, now: new Date()};
    const {requests} = valueOf(await readJoinRequests(desk.resources, fetch, coop));
    for (const request of requests) valueOf(await acceptRequest(desk, request));
  });

  const pageOf = (identity: FlowPerson | undefined, tag: string) => ({
    ...(identity && {identity}),
    body: `<h1>Agenda</h1><coop-community src="${layout.coop}" ${identity ? 'session="host"' : ''}>${tag}</coop-community>`,
  });
  const form = (attributes = '') => `<coop-event-form heading-level="2" ${attributes}></coop-event-form>`;
  const event = () => `<coop-event src="${iri}"></coop-event>`;
  const statusesOf = (url: string) =>
    Promise.all([fetch, stranger.fetch, ben.fetch].map(async (by) => (await by(url)).status));

  it('whoever invites adds a file and a link that only those registered see', async () => {
    await withPage('invites', async (page, context) => {
      await bringAxe(context);
      await page.goto(await addPage(context, pageOf(ana, form())));
      await complete(page);
      await page.getByLabel('Titre').fill('Réunion à distance');
      await page.getByLabel(/^Jour \(/).fill('2031-07-01');
      await page.getByLabel('Heure de début').fill('18:30');
      await page.getByLabel('On s’inscrit ici').check();
      await page.getByLabel('Adresse de la visioconférence').fill(link);
      await page.getByRole('button', {name: 'Ajouter un document'}).click();
      const buffer = Buffer.from('%PDF-1.4 ordre du jour');
      await page
        .getByLabel('Choisir un fichier')
        .setInputFiles({name: 'Ordre du jour.pdf', mimeType: 'application/pdf', buffer});
      await page.getByText('Un fichier est choisi').waitFor();
      await expectAccessible(page, 'the form with a document');
      await save(page);
      await page.getByText('C’est enregistré.').waitFor();
    });
    const quads = await readStored(new URL('new.ttl', calendar).href);
    iri = quads.find(({predicate}) => predicate.value.endsWith('#object'))!.object.value;
    const stored = await (await fetch(iri)).text();
    assert.ok(!stored.includes('visio.example'), stored);
    const [box = ''] = await storedValues(iri, coopTerm('registrationBox'));
    assert.deepEqual(await statusesOf(`${box}online.ttl`), [401, 403, 200]);
  });

  it('another member registers, opens the file and sees the link; who is not registered does not', async () => {
    await withPage('registers', async (page, context) => {
      await page.goto(await addPage(context, pageOf(ben, event())));
      await page.getByText('le lien s’affiche ici dès que vous avez une place.').waitFor();
      await page.getByRole('button', {name: 'M’inscrire'}).click();
      await page.getByText('Vous avez une place.').waitFor();
      assert.equal(await page.getByRole('link', {name: 'visio.example/forge'}).getAttribute('href'), link);
      const file = (await page.getByRole('link', {name: 'Ordre du jour'}).getAttribute('href'))!;
      const opened = await fetch(file);
      assert.equal(opened.headers.get('content-type'), 'application/pdf');
      assert.equal(await opened.text(), '%PDF-1.4 ordre du jour');
    });
    for (const who of [eve, undefined]) {
      await withPage('looks', async (page, context) => {
        await page.goto(await addPage(context, pageOf(who, event())));
        await page.getByText('le lien s’affiche ici dès que vous avez une place.').waitFor();
        await complete(page);
        assert.equal(await page.getByRole('link', {name: 'visio.example/forge'}).count(), 0);
      });
    }
  });

  it('the minutes are written after the date, and read by another member', async () => {
    await withPage('changes', async (page, context) => {
      await page.goto(await addPage(context, pageOf(ana, form(`src="${iri}"`))));
      await complete(page);
      assert.equal(await page.getByLabel('Adresse de la visioconférence').inputValue(), link);
      await page.getByLabel(/^Jour \(/).fill('2025-07-01');
      await save(page);
      await page.getByText('C’est enregistré.').waitFor();
      assert.ok(!(await (await fetch(iri)).text()).includes('visio.example'));
    });
    await withPage('writes', async (page, context) => {
      await page.goto(await addPage(context, pageOf(ana, event())));
      await page.getByLabel('Compte rendu', {exact: true}).fill('Budget adopté.\n\nProchaine réunion en mars.');
      await page.getByRole('button', {name: 'Enregistrer le compte rendu'}).click();
      await page.getByText('Le compte rendu est enregistré.').waitFor();
    });
    await withPage('reads', async (page, context) => {
      await bringAxe(context);
      await page.goto(await addPage(context, pageOf(eve, event())));
      await page.getByText('Prochaine réunion en mars.').waitFor();
      await page.getByRole('link', {name: 'Ordre du jour'}).waitFor();
      await expectAccessible(page, 'an event with minutes');
    });
  });
});
