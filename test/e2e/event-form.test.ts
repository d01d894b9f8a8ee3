import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {CoopLayout} from '../../pods/index.js';
import {withPage} from '../support/browser.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {createCalendarCoop} from '../support/flows/calendar-coop.js';
import {addPage} from '../support/flows/own-page.js';
import {createPerson, readStored, storedValues, type FlowPerson} from '../support/flows/people.js';
import {complete, save} from '../support/flows/tags.js';

const schema = (term: string) => `http://schema.org/${term}`;
const coopTerm = (term: string) => `https://w3id.org/solidaire/ns#${term}`;

describe('the form for events, on the real server', () => {
  let layout: CoopLayout;
  let ana: FlowPerson;
  let stranger: FlowPerson;
  let calendar: string;

  before(async () => {
    stranger = await createPerson('Eve');
    ({layout, calendar, member: ana} = await createCalendarCoop('Ana'));
  });

  const formPage = (attributes = '') => ({
    identity: ana,
    body: `<h1>Agenda</h1><coop-community src="${layout.coop}" session="host"><coop-event-form heading-level="2" ${attributes}></coop-event-form></coop-community>`,
  });
  /** The one thing that the calendar was told of. */
  const announced = async () => {
    const quads = await readStored(new URL('new.ttl', calendar).href);
    const told = quads.filter(({predicate}) => predicate.value === 'https://www.w3.org/ns/activitystreams#object');
    assert.equal(told.length, 1);
    return told[0]!.object.value;
  };

  it('writes a weekly event for which people register, moves one date of it, and cancels it with a reason', async () => {
    await withPage('invites', async (page, context) => {
      await bringAxe(context);
      await page.goto(await addPage(context, formPage()));
      await complete(page);
      await page.getByLabel('Titre').fill('Atelier vélo');
      await page.getByLabel(/^Jour \(/).fill('2031-07-01');
      await page.getByLabel('Heure de début').fill('18:30');
      await page.getByLabel('Heure de fin').fill('20:00');
      await page.getByLabel('Répétition', {exact: true}).selectOption('Chaque semaine, le mardi');
      await page.getByLabel('Fin de la répétition').selectOption('Après un nombre de fois');
      await page.getByLabel('Nombre de fois, la première comprise').fill('10');
      await page.getByLabel('On s’inscrit ici').check();
      await page.getByLabel('Nombre de places').fill('12');
      await expectAccessible(page, 'the form, filled in');
      await save(page);
      await page.getByText('C’est enregistré.').waitFor();
    });
    const iri = await announced();
    assert.deepEqual(await storedValues(iri, coopTerm('recurrence')), ['FREQ=WEEKLY;COUNT=10']);
    const [box = ''] = await storedValues(iri, coopTerm('registrationBox'));
    const statuses = (part: string) =>
      Promise.all([fetch, stranger.fetch, ana.fetch].map(async (by) => (await by(box + part)).status));
    assert.deepEqual(await statuses('claims/'), [200, 200, 200]);
    assert.deepEqual(await statuses('names/'), [401, 403, 200]);

    await withPage('changes', async (page, context) => {
      await page.goto(await addPage(context, formPage(`src="${iri}"`)));
      await complete(page);
      await page.getByRole('button', {name: 'Changer une date'}).click();
      await page.getByRole('combobox', {name: 'Date de la série'}).selectOption('2031-07-08');
      const date = page.getByRole('group', {name: 'Date du mardi 8 juillet 2031'});
      await date.getByLabel(/^Jour \(/).fill('2031-07-10');
      await save(page);
      await page.getByText('C’est enregistré.').waitFor();
      await page.getByRole('button', {name: 'Annuler ce rendez-vous…'}).click();
      await page.getByLabel('Raison de l’annulation').fill('Canicule');
      await page.getByRole('button', {name: 'Oui, l’annuler'}).click();
      await page.getByText('Ce rendez-vous est annulé.').waitFor();
    });
    const [part = ''] = await storedValues(iri, schema('subEvent'));
    const days = async (term: string) => (await storedValues(iri, schema(term), part)).map((time) => time.slice(0, 16));
    assert.deepEqual(await days('previousStartDate'), ['2031-07-08T18:30']);
    assert.deepEqual(await days('startDate'), ['2031-07-10T18:30']);
    assert.deepEqual(await storedValues(iri, schema('eventStatus')), [schema('EventCancelled')]);
    assert.deepEqual(await storedValues(iri, coopTerm('cancellationReason')), ['Canicule']);
  });
});
