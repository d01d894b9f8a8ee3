import {html} from 'lit';
import '../../components/events/event.js';
import '../../components/events/events.js';
import type {CoopEvent} from '../../components/events/event.js';
import type {CoopEvents} from '../../components/events/events.js';
import {documentOfEvents} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {loseCode} from '../support/elements/lost-code.js';
import {all, expect, isAccessible, named, sees, show, startPod, textOf} from '../support/elements/page.js';

const weekly = {
  id: 'it',
  name: 'Permanence',
  start: '2026-11-03T09:00:00+01:00',
  timeZone: 'Europe/Paris',
  recurrence: 'FREQ=WEEKLY;COUNT=8',
};

// In this order: browsers remember of a page which code they could load and which not.
describe('when code does not come that a calendar needs', () => {
  liveIn('Europe/Paris');
  beforeEach(() => setClock('2026-12-08T10:00:00+01:00'));
  const put = () => startPod().put('/agenda.ttl', documentOfEvents([weekly]));

  it('the page of one event says so, and not that there is no further date', async () => {
    await loseCode('kinds/event/series.js');
    const event = await show<CoopEvent>(html`<coop-event src="${put()}#it"></coop-event>`);
    expect(textOf(event)).to.include('A lieu plusieurs fois.').and.not.to.include('Il n’y a plus de date');
    expect(textOf(event)).to.include('Impossible de joindre');
    await isAccessible(event);
  });

  it('the calendar says so, and not that nothing is planned', async () => {
    await loseCode('kinds/event/series.js');
    const agenda = await show<CoopEvents>(html`<coop-events src=${put()}></coop-events>`);
    expect(textOf(agenda)).to.include('Impossible de joindre').and.to.include('Réessayer');
    expect(all(agenda, '.item .heading').map(({innerText}) => innerText)).to.deep.equal(['Permanence']);
    expect(textOf(agenda)).not.to.include('Aucun rendez-vous');
    await isAccessible(agenda);
  });

  it('the list stays when the month does not come', async () => {
    await loseCode('month-view.js');
    const agenda = await show<CoopEvents>(html`<coop-events src=${put()}></coop-events>`);
    const button = named(agenda, 'Mois');
    button.focus();
    button.click();
    await agenda.complete;
    await sees(agenda, 'Impossible de joindre');
    expect(all(agenda, '.item')).to.have.length(1);
    expect(agenda.shadowRoot!.activeElement).to.equal(button);
  });
});
