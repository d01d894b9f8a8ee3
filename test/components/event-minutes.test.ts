import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/events/event.js';
import type {CoopEvent} from '../../components/events/event.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {addEvent, addEventList, answerElsewhere, documentOfEvents} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {all, expect, isAccessible, one, press, sees, show, startPod, textOf, waitUntil} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const once: FieldValues = {
  name: ['Assemblée'],
  start: ['2026-12-10T18:00:00+01:00'],
  end: ['2026-12-10T20:00:00+01:00'],
  timeZone: ['Europe/Paris'],
};
const weekly: FieldValues = {...once, name: ['Permanence'], recurrence: ['FREQ=WEEKLY']};

describe('the minutes of an event', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let list: string;
  beforeEach(async () => {
    coop = await createSeededCoop([amina, elodie], startPod());
    list = await addEventList(coop);
    setClock('2026-12-10T19:00:00+01:00');
  });
  const open = (iri: string, who: string) =>
    show<CoopEvent>(within(coop, html`<coop-event src=${iri}></coop-event>`, who), 'coop-event');
  const leave = (event: Element) => event.closest('coop-community')!.remove();
  const stored = (iri: string) => coop.pod.text(new URL(iri).pathname)!;
  const write = (event: CoopEvent, text: string) => {
    const area = one<HTMLTextAreaElement>(event, '#minutes-text');
    area.value = text;
    area.dispatchEvent(new Event('input'));
    return event.updateComplete;
  };
  const choose = (event: CoopEvent, id: string, day: string) => {
    const select = one<HTMLSelectElement>(event, id);
    select.value = day;
    select.dispatchEvent(new Event('change'));
    return event.updateComplete;
  };

  it('are written by whoever organises it once it has begun, and read by others in paragraphs', async () => {
    const iri = await addEvent(coop, list, 'amina', once);
    const event = await open(iri, 'amina');
    await sees(event, 'Enregistrer le compte rendu');
    await isAccessible(event);
    await write(event, 'Budget adopté.\n\nProchaine réunion en mars.');
    press(event, 'Enregistrer le compte rendu');
    await sees(event, 'Le compte rendu est enregistré.');
    leave(event);
    const others = await open(iri, 'elodie');
    await sees(others, 'Budget adopté.');
    expect(all(others, '.minutes p').map((one) => textOf(one))).to.deep.equal([
      'Budget adopté.',
      'Prochaine réunion en mars.',
    ]);
    expect(textOf(others)).not.to.include('Enregistrer le compte rendu');
    await isAccessible(others);
  });

  it('are not asked for before it begins', async () => {
    setClock('2026-12-10T17:00:00+01:00');
    const event = await open(await addEvent(coop, list, 'amina', once), 'amina');
    await sees(event, 'Assemblée');
    await event.complete;
    expect(textOf(event)).not.to.include('Compte rendu');
  });

  it('of a series are those of one date, and the dates that are over can be chosen', async () => {
    setClock('2026-12-18T10:00:00+01:00');
    const iri = await addEvent(coop, list, 'amina', weekly);
    const event = await open(iri, 'amina');
    await sees(event, 'Enregistrer le compte rendu');
    await choose(event, '#minutes-date', '2026-12-10');
    await write(event, 'Trois personnes sont venues.');
    press(event, 'Enregistrer le compte rendu');
    await sees(event, 'Le compte rendu est enregistré.');
    await sees(event, 'Compte rendu du jeudi 10 décembre');
    expect(stored(iri)).to.include('#minutes-2026-12-10').and.to.include('"2026-12-10"');
    await choose(event, '#minutes-date', '2026-12-17');
    expect(one<HTMLTextAreaElement>(event, '#minutes-text').value).to.equal('');
    await isAccessible(event);
  });

  it('are taken away by whoever empties them', async () => {
    const iri = await addEvent(coop, list, 'amina', once);
    const event = await open(iri, 'amina');
    await sees(event, 'Enregistrer le compte rendu');
    await write(event, 'Une erreur.');
    press(event, 'Enregistrer le compte rendu');
    await sees(event, 'Le compte rendu est enregistré.');
    await write(event, '');
    press(event, 'Enregistrer le compte rendu');
    await waitUntil(() => !stored(iri).includes('minutes'), 'nothing of them is left');
  });

  it('that were typed and not saved are there again', async () => {
    const iri = await addEvent(coop, list, 'amina', once);
    const event = await open(iri, 'amina');
    await sees(event, 'Enregistrer le compte rendu');
    await write(event, 'À moitié');
    leave(event);
    const again = await open(iri, 'amina');
    await sees(again, 'Enregistrer le compte rendu');
    expect(one<HTMLTextAreaElement>(again, '#minutes-text').value).to.equal('À moitié');
    await write(again, '');
  });

  it('that others have changed meanwhile are not overwritten without a word', async () => {
    const iri = await addEvent(coop, list, 'amina', once);
    const event = await open(iri, 'amina');
    await sees(event, 'Enregistrer le compte rendu');
    await write(event, 'De cette page.');
    const before = stored(iri);
    const [document] = iri.split('#');
    const more = `<${iri}> <http://schema.org/recordedIn> <${document}#minutes>. <${document}#minutes> a <http://schema.org/Report>; <http://schema.org/text> "D’ailleurs.".`;
    coop.pod.put(new URL(iri).pathname, `${before}\n${more}`);
    press(event, 'Enregistrer le compte rendu');
    await sees(event, 'Il a été changé ailleurs entre-temps');
    await sees(event, 'D’ailleurs.');
    await isAccessible(event);
    press(event, 'Enregistrer le compte rendu');
    await sees(event, 'Le compte rendu est enregistré.');
    expect(stored(iri)).to.include('De cette page.').and.not.to.include('D’ailleurs.');
  });

  it('are text, whatever they say, and those without a text are left out and said', async () => {
    const more = `schema:recordedIn <#m>, <#n>. <#m> schema:text "<img src=x onerror=alert(1)>". <#n> schema:text ""`;
    const src = `${coop.pod.put('/event.ttl', documentOfEvents([{id: 'it', name: 'Bal', start: '2026-12-01', more}]))}#it`;
    const event = await show<CoopEvent>(html`<coop-event src=${src}></coop-event>`);
    await sees(event, '<img src=x onerror=alert(1)>');
    expect(all(event, 'img')).to.have.length(0);
    await sees(event, 'Une partie ne peut pas être affichée ici.');
  });

  it('have beside them, for whoever organises, who took part on a date that is over', async () => {
    const iri = await addEvent(coop, list, 'amina', weekly, {isOpen: true});
    await answerElsewhere(coop, 'elodie', iri, {}, '2026-12-10');
    setClock('2026-12-18T10:00:00+01:00');
    const event = await open(iri, 'amina');
    await sees(event, 'Personne n’a encore répondu.');
    await choose(event, '#past-date', '2026-12-10');
    await sees(event, 'Élodie Garnier');
    await isAccessible(event);
    one<HTMLInputElement>(event, '.organiser tbody input[type=checkbox]').click();
    await waitUntil(() => JSON.stringify(coop.pod.arrivals).includes('present-2026-12-10.ttl'), 'it is noted on that date');
    await choose(event, '#past-date', '');
    await sees(event, 'Personne n’a encore répondu.');
  });
});
