import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {createCalendarCoop, type CalendarCoop} from '../support/flows/calendar-coop.js';
import {addPage} from '../support/flows/own-page.js';
import {readStored, storedValues} from '../support/flows/people.js';
import {complete} from '../support/flows/tags.js';

const event = (uid: string, name: string, ...more: readonly string[]) =>
  ['BEGIN:VEVENT', `UID:${uid}@ailleurs.example`, `SUMMARY:${name}`, ...more, 'END:VEVENT'].join('\r\n');
const file = [
  'BEGIN:VCALENDAR\r\nVERSION:2.0',
  event('pain', 'Atelier pain', 'DTSTART;TZID=Europe/Paris:20310701T183000', 'DTEND;TZID=Europe/Paris:20310701T200000'),
  event('foire', 'Foire aux graines', 'DTSTART;VALUE=DATE:20310329'),
  event('permanence', 'Permanence', 'DTSTART;TZID=Europe/Paris:20310114T190000', 'RRULE:FREQ=WEEKLY;COUNT=6'),
  'END:VCALENDAR\r\n',
].join('\r\n');

const choose = (page: Page) =>
  page
    .getByLabel('Reprendre un fichier d’agenda (.ics)')
    .setInputFiles({name: 'agenda.ics', mimeType: 'text/calendar', buffer: Buffer.from(file)});

describe('a calendar file that a member takes over, on the real server', () => {
  let coop: CalendarCoop;
  before(async () => {
    coop = await createCalendarCoop('Amina');
  });
  const formPage = () => ({
    identity: coop.member,
    body: `<h1>Agenda</h1><coop-community src="${coop.layout.coop}" session="host"><coop-event-form heading-level="2"></coop-event-form></coop-community>`,
  });
  /** What the calendar was told of. */
  const announced = async () => {
    const quads = await readStored(new URL('new.ttl', coop.calendar).href);
    const told = quads.filter(({predicate}) => predicate.value === 'https://www.w3.org/ns/activitystreams#object');
    return told.map(({object}) => object.value);
  };

  it('adds those of three that stay chosen, and offers them no more the next time', async () => {
    await withPage('takes over', async (page, context) => {
      await bringAxe(context);
      await page.goto(await addPage(context, formPage()));
      await complete(page);
      await choose(page);
      await page.getByRole('checkbox', {name: /^Foire aux graines/}).uncheck();
      await expectAccessible(page, 'the events of a file');
      await page.getByRole('button', {name: 'Ajouter 2 rendez-vous'}).click();
      await page.getByText('2 rendez-vous ajoutés.').waitFor();
    });
    const told = await announced();
    const uids = await Promise.all(told.map((iri) => storedValues(iri, 'http://www.w3.org/2002/12/cal/ical#uid')));
    assert.deepEqual(uids.flat().sort(), ['pain@ailleurs.example', 'permanence@ailleurs.example']);

    await withPage('takes over again', async (page, context) => {
      await page.goto(await addPage(context, formPage()));
      await complete(page);
      await choose(page);
      for (const name of ['Atelier pain', 'Permanence']) {
        const box = page.getByRole('checkbox', {name: new RegExp(`^${name}.*déjà dans l’agenda$`)});
        assert.equal(await box.isChecked(), false);
      }
      await page.getByRole('button', {name: 'Ajouter 1 rendez-vous'}).click();
      await page.getByText('1 rendez-vous ajouté.').waitFor();
    });
    assert.equal(new Set(await announced()).size, 3);

    await withPage('reads the calendar', async (page, context) => {
      const calendar = `<coop-events src="${coop.calendar}" page-size="50"></coop-events>`;
      const body = `<coop-community src="${coop.layout.coop}">${calendar}</coop-community>`;
      await page.clock.setFixedTime(new Date('2031-01-01T12:00:00Z'));
      await page.goto(await addPage(context, {body}));
      await complete(page);
      const count = (name: string) => page.locator('coop-events').getByText(name, {exact: true}).count();
      assert.deepEqual(await Promise.all(['Atelier pain', 'Foire aux graines', 'Permanence'].map(count)), [1, 1, 6]);
    });
  });
});
