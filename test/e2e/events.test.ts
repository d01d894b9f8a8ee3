import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import {sync as nodeIcal} from 'node-ical';
import type {Page} from 'playwright-core';
import {addDays, readEvent} from '../../vocab/index.js';
import {readRoll, Resources, type Invitation} from '../../pods/index.js';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {valueOf} from '../support/fixtures.js';
import {credentialsOf} from '../support/flows/credentials.js';
import {demoPerson, openSignedIn} from '../support/flows/people.js';
import {RegisteringPage, type Settler} from '../support/registrations/rush.js';

const title = 'Atelier vélo du jeudi';
const capacity = 12;
/** A Thursday, a week or two from now. */
const thursday = (() => {
  const from = addDays(new Date().toISOString().slice(0, 10), 8);
  return addDays(from, (4 - new Date(`${from}T00:00:00Z`).getUTCDay() + 7) % 7);
})();
const early = [
  'amina',
  'thomas',
  'lucie',
  'ani',
  'karim',
  'beatriz',
  'nadege',
  'ousmane',
  'sylvie',
  'olena',
  'solange',
  'aurelie',
];

/** A weekly event for twelve, shared with the other coop. */
async function propose(page: Page): Promise<void> {
  const form = page.locator('coop-event-form');
  await form.getByRole('textbox', {name: 'Titre'}).fill(title);
  await form.getByLabel(/^Jour(?! de fin)/).fill(thursday);
  await form.getByLabel(/^Heure de début/).fill('18:00');
  await form.getByLabel(/^Heure de fin/).fill('20:00');
  await form.getByLabel('Répétition').selectOption({label: 'Chaque semaine, le jeudi'});
  await form.getByLabel('Lieu', {exact: true}).fill('Gare de Valence');
  await form.getByLabel('On s’inscrit ici').check();
  await form.getByLabel('Nombre de places').fill(String(capacity));
  await form.getByRole('group', {name: 'Partagé avec'}).getByRole('checkbox').check();
  await form.getByRole('button', {name: 'Enregistrer'}).click();
  await form.getByText('C’est enregistré').first().waitFor();
}

/** The address of the event, as the calendar of a page leads to it. */
async function follow(page: Page, calendar: string): Promise<string> {
  await page.goto(`${siteUrl()}/${calendar}`);
  const link = page.locator('coop-events').getByRole('link', {name: title}).first();
  await link.waitFor();
  await link.click();
  await page.getByRole('heading', {name: title}).waitFor();
  return new URL(page.url()).searchParams.get('id')!;
}

/** A member of the demo, with a session outside the browser. */
async function memberOf(pod: string): Promise<Settler> {
  const {webId, ...login} = demoPerson(pod);
  const fetch = await credentialsOf({webId, ...login});
  const resources = new Resources({fetch});
  const roll = valueOf(await readRoll(resources, `${podsUrl()}/coop/official/members/index.ttl#it`));
  const [home] = roll.get(webId)!.homes;
  const session = {status: 'signed-in', webId, fetch} as const;
  return {webId, home: home!, resources, session, storage: `${podsUrl()}/${pod}/`};
}

async function inviteTo(event: string): Promise<Invitation> {
  const {graph} = valueOf(await new Resources().read(event, {fresh: true}));
  const box = readEvent(graph, event).registrationBox!;
  return {event, box, day: thursday, organizer: demoPerson('rene').webId};
}

async function register(page: Page, pod: string, event: string): Promise<void> {
  await openSignedIn(page, `rendez-vous.html?id=${encodeURIComponent(event)}`, demoPerson(pod));
  await page.getByRole('button', {name: 'M’inscrire sur la liste d’attente'}).click();
}

/** The calendar file that the page offers. */
async function downloadCalendar(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Ajouter à mon agenda'}).click(),
  ]);
  assert.match(file.suggestedFilename(), /^Atelier-vélo-du-jeudi\.ics$/);
  return readFile(await file.path(), 'utf8');
}

/** The first three dates, as two libraries of others find them. */
function startsIn(calendar: string): {readonly one: string[]; readonly other: string[]} {
  const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  const event = new ICAL.Event(component.getFirstSubcomponent('vevent')!);
  const dates = event.iterator();
  const one = [dates.next(), dates.next(), dates.next()].map((date) => date.toString().slice(0, 16));
  const found = Object.values(nodeIcal.parseICS(calendar)).find((part) => part?.type === 'VEVENT');
  assert.ok(found?.type === 'VEVENT' && found.rrule);
  const other = [0, 1, 2].map((week) => addDays(found.start.toISOString().slice(0, 10), week * 7));
  return {one, other};
}

describe('a weekly event for twelve, shared with another coop', () => {
  it('takes fourteen, lets the first who waits in when one withdraws, and says why it is cancelled', async () => {
    await withPage('organiser', async (rene) => {
      await openSignedIn(rene, 'proposer.html', demoPerson('rene'));
      await propose(rene);
      // A moderator's open page makes a row of what was announced, which other coops read.
      await rene.goto(`${siteUrl()}/agenda.html`);
      let event = '';

      await withPage('partner', async (visitor) => {
        await visitor.goto(`${siteUrl()}/agenda-atelier.html`);
        await visitor.getByText('Agenda de La Coopérative des Deux Rives').first().waitFor();
        event = await follow(visitor, 'agenda-atelier.html');
        await visitor.getByText('12 places libres sur 12.').waitFor();
        const {one, other} = startsIn(await downloadCalendar(visitor));
        const expected = [0, 7, 14].map((days) => addDays(thursday, days));
        assert.deepEqual(
          one,
          expected.map((day) => `${day}T18:00`),
        );
        assert.deepEqual(other, expected);
      });

      assert.equal(await follow(rene, 'agenda.html'), event);
      const invitation = await inviteTo(event);
      const pages: RegisteringPage[] = [];
      for (const pod of early) {
        const page = new RegisteringPage(await memberOf(pod), invitation, capacity);
        assert.equal((await page.register(performance.now())).standing.status, 'in', pod);
        pages.push(page);
      }

      await withPage('thirteenth', async (fatou) => {
        await register(fatou, 'fatou', event);
        await fatou.getByText('Vous êtes en tête de la liste d’attente.').waitFor();
        await withPage('fourteenth', async (minh) => {
          await register(minh, 'minh-chau', event);
          await minh.getByText('Vous êtes en position 2 sur la liste d’attente.').waitFor();

          await pages[3]!.answer('no');
          await fatou.getByText('Vous avez une place.').waitFor();
          await minh.getByText('Vous êtes en tête de la liste d’attente.').waitFor();
        });
        await rene.getByText('1 personne a été prévenue.').waitFor();
        await rene.getByRole('rowheader', {name: 'Fatou', exact: false}).waitFor();
        await fatou.goto(`${siteUrl()}/messages.html`);
        await fatou.getByText(`vous avez une place pour «\u00a0${title}\u00a0»`).waitFor();

        await rene.getByRole('link', {name: 'Modifier ce rendez-vous'}).click();
        const form = rene.locator('coop-event-form');
        await form.getByRole('button', {name: 'Annuler ce rendez-vous…'}).click();
        await form.getByRole('textbox', {name: /Raison/}).fill('La gare est fermée.');
        await form.getByRole('button', {name: 'Oui, l’annuler'}).click();
        await form.getByText('C’est enregistré').first().waitFor();
        await rene.goto(`${siteUrl()}/rendez-vous.html?id=${encodeURIComponent(event)}`);
        await rene.getByText(/personnes ont été prévenues/).waitFor();

        await fatou.goto(`${siteUrl()}/messages.html`);
        await fatou.getByText(/est annulé\. La gare est fermée\./).waitFor();
        await fatou.goto(`${siteUrl()}/rendez-vous.html?id=${encodeURIComponent(event)}`);
        await fatou.getByText('Annulé\u00a0: La gare est fermée.').waitFor();
      });
    });
  });
});
