import {html} from 'lit';
import '../../components/events/events.js';
import '../../components/events/event.js';
import type {CoopEvents} from '../../components/events/events.js';
import {documentOfEvents, type ListedEvent} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {all, expect, one, show, startPod, textOf} from '../support/elements/page.js';

const days = (agenda: Element) => all(agenda, '.day > .heading').map(({innerText}) => innerText);
const hours = (agenda: Element) => all(agenda, '.hours').map(({innerText}) => innerText);

const meeting: ListedEvent = {
  id: 'meeting',
  name: 'Réunion',
  start: '2026-12-10T18:00:00+01:00',
  end: '2026-12-10T20:00:00+01:00',
  timeZone: 'Europe/Paris',
};
const fair: ListedEvent = {id: 'fair', name: 'Salon', start: '2026-12-12', end: '2026-12-13'};

async function showAgenda(...events: readonly ListedEvent[]): Promise<CoopEvents> {
  setClock('2026-12-08T12:00:00Z');
  const src = startPod().put('/agenda.ttl', documentOfEvents(events));
  return show<CoopEvents>(html`<coop-events src=${src}></coop-events>`);
}

const readers = [
  {
    zone: 'Europe/Paris',
    day: 'Jeudi 10 décembre',
    hours: '18:00 – 20:00',
    byOffset: '18:00 – 20:00',
    inUtc: '18:00 – 20:00 (17:00 – 19:00 à UTC)',
  },
  {
    zone: 'Pacific/Pago_Pago',
    day: 'Jeudi 10 décembre',
    hours: '06:00 – 08:00 (18:00 – 20:00 à Paris)',
    byOffset: '06:00 – 08:00 (18:00 – 20:00 à UTC+01:00)',
    inUtc: '06:00 – 08:00 (17:00 – 19:00 à UTC)',
  },
  {
    zone: 'Pacific/Kiritimati',
    day: 'Vendredi 11 décembre',
    hours: '07:00 – 09:00 (jeudi 18:00 – 20:00 à Paris)',
    byOffset: '07:00 – 09:00 (jeudi 18:00 – 20:00 à UTC+01:00)',
    inUtc: '07:00 – 09:00 (jeudi 17:00 – 19:00 à UTC)',
  },
];

for (const reader of readers) {
  describe(`a calendar that is read in ${reader.zone}`, () => {
    liveIn(reader.zone);

    it('has hours on the reader’s clock, with the event’s own beside where they differ', async () => {
      const agenda = await showAgenda(meeting);
      expect(days(agenda)).to.deep.equal([reader.day]);
      expect(hours(agenda)).to.deep.equal([reader.hours]);
    });

    it('names no place for an event of which only the offset from UTC is known', async () => {
      expect(hours(await showAgenda({...meeting, timeZone: undefined}))).to.deep.equal([reader.byOffset]);
      const utc = {...meeting, timeZone: undefined, start: '2026-12-10T17:00:00Z', end: '2026-12-10T19:00:00Z'};
      expect(hours(await showAgenda(utc))).to.deep.equal([reader.inUtc]);
    });

    it('has what lasts all day on the same days as everywhere', async () => {
      const agenda = await showAgenda(fair);
      expect(days(agenda)).to.deep.equal(['Samedi 12 décembre']);
      expect(textOf(agenda)).to.include('Toute la journée').and.to.include('jusqu’au dimanche 13 décembre');
    });

    it('keeps a series at its hour there, over the change of the clock', async () => {
      const weekly = {
        id: 'weekly',
        name: 'Marché',
        start: '2027-03-21T09:00:00+01:00',
        end: '2027-03-21T10:00:00+01:00',
        timeZone: 'Europe/Paris',
        recurrence: 'FREQ=WEEKLY;COUNT=2',
      };
      const shown = hours(await showAgenda(weekly));
      expect(shown).to.have.length(2);
      for (const text of shown) expect(text).to.include('09:00 – 10:00');
    });

    it('has the same hours and days on the page of one event', async () => {
      const pod = startPod();
      setClock('2026-12-08T12:00:00Z');
      const src = pod.put('/one.ttl', documentOfEvents([meeting, fair]));
      const event = await show(html`<coop-event src="${src}#meeting"></coop-event>`);
      expect(one(event, 'time').innerText.toLowerCase()).to.include(reader.day.toLowerCase());
      expect(one(event, 'time').innerText).to.include(reader.hours);
      const allDay = await show(html`<coop-event src="${src}#fair"></coop-event>`);
      expect(one(allDay, 'time').innerText).to.include('Samedi 12 décembre').and.to.include('Toute la journée');
    });
  });
}
