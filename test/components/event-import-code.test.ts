/** A file of its own: what a page has loaded of code stays on it. */
import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/events/event-form.js';
import type {CoopEventForm} from '../../components/events/event-form.js';
import {addCalendar} from '../support/elements/calendar.js';
import {calendarText, chooseFile} from '../support/elements/calendar-files.js';
import {fill, input} from '../support/elements/labelled.js';
import {loseCode} from '../support/elements/lost-code.js';
import {expect, sees, show, startPod} from '../support/elements/page.js';
import {amina, createSeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

describe('a calendar file, without a network for the code that takes it over', () => {
  it('is not taken over, and the form says so and keeps what is typed', async () => {
    const coop = await createSeededCoop([amina], startPod());
    await addCalendar(coop);
    const content = html`<coop-event-form></coop-event-form>`;
    const element = await show<CoopEventForm>(within(coop, content, 'amina'), 'coop-event-form');
    fill(element, 'Titre', 'Assemblée générale');
    await loseCode('events/import/event-import.js');
    chooseFile(element, [calendarText([{uid: 'a', name: 'Pain', more: ['DTSTART:20310701T180000Z']}])]);
    await sees(element, 'Ce n’est pas enregistré.');
    expect(input(element, 'Titre').value).to.equal('Assemblée générale');
  });
});
