import {html} from 'lit';
import '../../components/events/event.js';
import type {CoopEvent} from '../../components/events/event.js';
import {documentOfEvents} from '../support/elements/agenda.js';
import {loseCode} from '../support/elements/lost-code.js';
import {expect, show, showsFallback, startPod, textOf} from '../support/elements/page.js';

// In a file of its own: browsers remember of a page which code they could not load.
describe('when code does not come that the page of one event needs', () => {
  it('says that it cannot be shown, and keeps its own content', async () => {
    await loseCode('data/provenance.js');
    const address = startPod().put('/agenda.ttl', documentOfEvents([{id: 'it', name: 'Permanence', start: '2026-11-03'}]));
    const event = await show<CoopEvent>(html`<coop-event src="${address}#it">Le programme est à l’entrée.</coop-event>`);
    expect(textOf(event)).to.include('Impossible de joindre').and.to.include('Réessayer');
    expect(showsFallback(event)).to.be.true;
  });
});
