import {html} from 'lit';
import '../../components/events/events.js';
import type {CoopEvents} from '../../components/events/events.js';
import {documentOfEvents, type ListedEvent} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {
  all,
  atEnd,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
} from '../support/elements/page.js';

const focused = (agenda: Element) => agenda.shadowRoot!.activeElement;
const days = (agenda: Element) => all(agenda, '.week > li');
const headings = (agenda: Element) => all(agenda, '.week .day > .heading').map(({innerText}) => innerText);
const title = (agenda: Element) => one(agenda, '.caption').innerText;
const dayCalled = (agenda: Element, name: string) => days(agenda).find((day) => textOf(day).startsWith(name))!;

const bread: ListedEvent = {
  id: 'bread',
  name: 'Atelier pain',
  start: '2026-12-10T18:00:00+01:00',
  end: '2026-12-10T20:30:00+01:00',
  timeZone: 'Europe/Paris',
};

describe('a week of the calendar', () => {
  liveIn('Europe/Paris');
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
    setClock('2026-12-08T10:00:00+01:00');
  });

  /** The element alone is what a box of this width has room for. */
  const showWeek = async (width: number, ...events: readonly ListedEvent[]): Promise<CoopEvents> => {
    const src = pod.put('/agenda.ttl', documentOfEvents(events));
    const box = await show(
      html`<div style="inline-size: ${width}px"><coop-events src=${src} view="week"></coop-events></div>`,
    );
    return box.querySelector('coop-events')!;
  };

  it('is a list of seven days under a heading that says which week it is', async () => {
    const agenda = await showWeek(900, bread);
    expect(title(agenda)).to.equal('Semaine du lundi 7 décembre au dimanche 13 décembre');
    expect(one(agenda, '.caption').getAttribute('role')).to.equal('status');
    expect(one(agenda, '.caption .heading').localName).to.equal('h3');
    expect(headings(agenda)).to.deep.equal([
      'Lundi 7 décembre',
      'Aujourd’hui, mardi 8 décembre',
      'Demain, mercredi 9 décembre',
      'Jeudi 10 décembre',
      'Vendredi 11 décembre',
      'Samedi 12 décembre',
      'Dimanche 13 décembre',
    ]);
    expect(all(agenda, '.week .day > h4')).to.have.length(7);
    expect(one(agenda, '.week').localName).to.equal('ol');
    expect(textOf(dayCalled(agenda, 'Jeudi')))
      .to.include('18:00 – 20:30')
      .and.to.include('Atelier pain');
    expect(dayCalled(agenda, 'Aujourd’hui').getAttribute('aria-current')).to.equal('date');
    expect(textOf(agenda)).to.include('1 rendez-vous dans la semaine');
    await isAccessible(agenda);
  });

  it('says of a day that nothing takes place', async () => {
    const agenda = await showWeek(900, bread);
    expect(textOf(dayCalled(agenda, 'Lundi'))).to.match(/Rien$/);
    expect(
      all(agenda, '.week .muted')
        .map(textOf)
        .filter((text) => text === 'Rien'),
    ).to.have.length(6);
  });

  it('goes to the weeks around it, and the focus stays on the button', async () => {
    const agenda = await showWeek(900, bread, {id: 'new', name: 'Vœux', start: '2026-12-14'});
    const next = named(agenda, 'Semaine suivante');
    next.focus();
    next.click();
    await agenda.updateComplete;
    expect(title(agenda)).to.equal('Semaine du lundi 14 décembre au dimanche 20 décembre');
    expect(textOf(dayCalled(agenda, 'Lundi 14'))).to.include('Vœux');
    expect(focused(agenda)).to.equal(next);
    press(agenda, 'Semaine précédente');
    await agenda.updateComplete;
    press(agenda, 'Semaine précédente');
    await agenda.updateComplete;
    expect(title(agenda)).to.equal('Semaine du lundi 30 novembre au dimanche 6 décembre');
    press(agenda, 'Cette semaine');
    await agenda.updateComplete;
    expect(title(agenda)).to.equal('Semaine du lundi 7 décembre au dimanche 13 décembre');
  });

  it('comes with a button beside the list and the month, without what is on screen leaving before it is there', async () => {
    const src = pod.put('/agenda.ttl', documentOfEvents([bread]));
    const agenda = await show<CoopEvents>(html`<coop-events src=${src}></coop-events>`);
    expect(all(agenda, '.views button').map(({innerText}) => innerText)).to.deep.equal(['Liste', 'Semaine', 'Mois']);
    const button = named(agenda, 'Semaine');
    button.focus();
    button.click();
    await agenda.updateComplete;
    expect(textOf(agenda)).to.include('Atelier pain');
    await agenda.complete;
    expect(title(agenda)).to.equal('Semaine du lundi 7 décembre au dimanche 13 décembre');
    expect(focused(agenda)).to.equal(button);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    press(agenda, 'Mois');
    await agenda.complete;
    expect(days(agenda)).to.have.length(0);
    press(agenda, 'Semaine');
    await agenda.updateComplete;
    expect(days(agenda)).to.have.length(7);
  });

  it('has what lasts several days on each of them', async () => {
    const agenda = await showWeek(900, {id: 'camp', name: 'Chantier', start: '2026-12-05', end: '2026-12-08'});
    for (const day of ['Lundi', 'Aujourd’hui']) expect(textOf(dayCalled(agenda, day))).to.include('Chantier');
    expect(textOf(dayCalled(agenda, 'Demain'))).not.to.include('Chantier');
  });

  it('says in words that something is cancelled, and opens details in place', async () => {
    const agenda = await showWeek(900, {...bread, isCancelled: true, more: 'schema:description "Apportez un bol."'});
    expect(textOf(dayCalled(agenda, 'Jeudi'))).to.include('Annulé');
    const button = named(agenda, 'Atelier pain');
    button.focus();
    button.click();
    await sees(agenda, 'Apportez un bol.');
    expect(focused(agenda)).to.equal(button);
    await isAccessible(agenda);
  });

  it('tells below the days of what could not be read, and reads it again', async () => {
    pod.put('/agenda/one.ttl', documentOfEvents([bread]));
    pod.put('/agenda/two.ttl', documentOfEvents([{...bread, id: 'two', name: 'Autre atelier'}]));
    pod.faults.answer(500, {path: '/agenda/two.ttl', times: 1});
    const agenda = await show<CoopEvents>(html`<coop-events src="${pod.origin}/agenda/" view="week"></coop-events>`);
    await sees(agenda, 'Rendez-vous non affiché');
    press(agenda, 'Réessayer');
    await sees(agenda, 'Autre atelier');
    expect(textOf(dayCalled(agenda, 'Jeudi'))).to.include('Autre atelier');
  });

  it('has its days side by side where there is room, and below one another on a phone, in one order', async () => {
    const tops = (agenda: Element) => new Set(days(agenda).map((day) => Math.round(day.getBoundingClientRect().top)));
    const agenda = await showWeek(1_100, bread);
    expect(tops(agenda).size).to.equal(1);
    await isAccessible(agenda);
    const box = agenda.parentElement!;
    box.style.inlineSize = '320px';
    await agenda.updateComplete;
    expect(tops(agenda).size).to.equal(7);
    expect(box.scrollWidth).to.be.at.most(320);
    await isAccessible(agenda);
  });

  it('has headings of the levels that the page wants, and none if it wants none', async () => {
    const src = pod.put('/agenda.ttl', documentOfEvents([bread]));
    const agenda = await show<CoopEvents>(html`<coop-events src=${src} view="week" heading-level="5"></coop-events>`);
    expect(all(agenda, 'h5')).to.have.length(1);
    expect(all(agenda, 'h6')).to.have.length(8);
    agenda.headingLevel = 0;
    await agenda.updateComplete;
    expect(all(agenda, 'h1, h2, h3, h4, h5, h6')).to.have.length(0);
  });

  it('begins on Sunday for a reader in the United States', async () => {
    document.documentElement.lang = 'en';
    Object.defineProperty(navigator, 'languages', {configurable: true, value: ['es', 'en-US']});
    atEnd(() => delete (navigator as {languages?: unknown}).languages);
    const agenda = await showWeek(900, bread);
    expect(headings(agenda)[0]).to.equal('Sunday, December 6');
    expect(title(agenda)).to.equal('Week from Sunday, December 6 to Saturday, December 12');
  });
});
