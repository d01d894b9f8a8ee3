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
  type,
  waitUntil,
} from '../support/elements/page.js';

const focused = (agenda: Element) => agenda.shadowRoot!.activeElement;
const cell = (agenda: Element, label: string) => {
  const found = all(agenda, 'td').find((one) => one.querySelector('.visually-hidden')?.textContent?.startsWith(label));
  if (!found) throw new Error(`No “${label}”: ${textOf(agenda)}`);
  return found;
};
const caption = (agenda: Element) => one(agenda, 'caption').innerText;

const bread: ListedEvent = {
  id: 'bread',
  name: 'Atelier pain',
  start: '2026-12-10T18:00:00+01:00',
  end: '2026-12-10T20:30:00+01:00',
  timeZone: 'Europe/Paris',
};

describe('a month of the calendar', () => {
  liveIn('Europe/Paris');
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
    setClock('2026-12-08T10:00:00+01:00');
  });

  const put = (...events: readonly ListedEvent[]) => pod.put('/agenda.ttl', documentOfEvents(events));
  /** The element alone is what a box of this width has room for. */
  const showMonth = async (width: number, ...events: readonly ListedEvent[]): Promise<CoopEvents> => {
    const src = put(...events);
    const box = await show(
      html`<div style="inline-size: ${width}px"><coop-events src=${src} view="month"></coop-events></div>`,
    );
    return box.querySelector('coop-events')!;
  };

  it('is a table with a caption, days of the week as headings, and a name for each day', async () => {
    const agenda = await showMonth(900, bread);
    expect(caption(agenda)).to.equal('Décembre 2026');
    expect(one(agenda, 'caption').getAttribute('aria-live')).to.equal('polite');
    const heads = all<HTMLTableCellElement>(agenda, 'thead th');
    expect(heads.map(({abbr}) => abbr)).to.deep.equal([
      'lundi',
      'mardi',
      'mercredi',
      'jeudi',
      'vendredi',
      'samedi',
      'dimanche',
    ]);
    expect(heads.every(({scope}) => scope === 'col')).to.be.true;
    expect(all(agenda, 'tbody tr')).to.have.length(5);
    const day = cell(agenda, 'jeudi 10 décembre');
    expect(day.querySelector('.visually-hidden')!.textContent).to.equal('jeudi 10 décembre, 1 rendez-vous');
    expect(textOf(day)).to.include('18:00 – 20:30').and.to.include('Atelier pain');
    expect(cell(agenda, 'mardi 8 décembre').getAttribute('aria-current')).to.equal('date');
    expect(textOf(agenda)).to.include('1 rendez-vous dans le mois');
    await isAccessible(agenda);
  });

  it('goes to the months around it, and the focus stays on the button', async () => {
    const agenda = await showMonth(900, bread, {id: 'new', name: 'Vœux', start: '2027-01-04'});
    const next = named(agenda, 'Mois suivant');
    next.focus();
    next.click();
    await agenda.updateComplete;
    expect(caption(agenda)).to.equal('Janvier 2027');
    expect(textOf(cell(agenda, 'lundi 4 janvier 2027'))).to.include('Vœux');
    expect(focused(agenda)).to.equal(next);
    press(agenda, 'Mois précédent');
    await agenda.updateComplete;
    press(agenda, 'Mois précédent');
    await agenda.updateComplete;
    expect(caption(agenda)).to.equal('Novembre 2026');
    press(agenda, 'Ce mois-ci');
    await agenda.updateComplete;
    expect(caption(agenda)).to.equal('Décembre 2026');
  });

  it('comes with a button, without the list leaving the screen before it is there, and the focus stays', async () => {
    const src = put(bread);
    const box = await show(html`<div style="inline-size: 900px"><coop-events src=${src}></coop-events></div>`);
    const agenda = box.querySelector('coop-events')!;
    const button = named(agenda, 'Mois');
    button.focus();
    button.click();
    await agenda.updateComplete;
    expect(textOf(agenda)).to.include('Atelier pain');
    await agenda.complete;
    expect(caption(agenda)).to.equal('Décembre 2026');
    expect(focused(agenda)).to.equal(button);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    press(agenda, 'Liste');
    await agenda.updateComplete;
    expect(all(agenda, 'table')).to.have.length(0);
  });

  it('has what lasts several days, or most of a year, on each of them', async () => {
    const agenda = await showMonth(
      900,
      {id: 'camp', name: 'Chantier', start: '2026-11-29', end: '2026-12-02'},
      {id: 'show', name: 'Exposition', start: '2026-02-01', end: '2026-12-05'},
    );
    for (const day of ['mardi 1er décembre', 'mercredi 2 décembre'])
      expect(textOf(cell(agenda, day)))
        .to.include('Chantier')
        .and.to.include('Exposition');
    expect(textOf(cell(agenda, 'samedi 5 décembre')))
      .to.include('Exposition')
      .and.not.to.include('Chantier');
    expect(textOf(cell(agenda, 'dimanche 6 décembre'))).not.to.include('Exposition');
  });

  it('opens a day on which much takes place, without a program', async () => {
    const many = Array.from({length: 6}, (_, index) => ({...bread, id: `e${index}`, name: `Atelier ${index}`}));
    const agenda = await showMonth(900, ...many);
    const day = cell(agenda, 'jeudi 10 décembre');
    expect(day.querySelectorAll(':scope > ul > li')).to.have.length(3);
    expect(day.querySelector('summary')!.innerText).to.equal('et 3 autres');
    day.querySelector('summary')!.click();
    expect(textOf(day)).to.include('Atelier 5');
    await isAccessible(agenda);
  });

  it('is shown whole, however much takes place', async () => {
    const many = Array.from({length: 250}, (_, index) => ({...bread, id: `e${index}`, name: `Atelier ${index}`}));
    const agenda = await showMonth(900, ...many, {id: 'last', name: 'Réveillon', start: '2026-12-31'});
    expect(textOf(cell(agenda, 'jeudi 31 décembre'))).to.include('Réveillon');
    expect(all(agenda, '.pager')).to.have.length(0);
  });

  it('says in a day’s cell, in words, that something is cancelled', async () => {
    const agenda = await showMonth(900, {...bread, isCancelled: true});
    expect(textOf(cell(agenda, 'jeudi 10 décembre'))).to.include('Annulé');
  });

  it('opens the details below the table, and the focus stays in the cell', async () => {
    const agenda = await showMonth(900, {...bread, more: 'schema:description "Apportez un bol."'});
    const button = named(agenda, 'Atelier pain', 'td button');
    button.focus();
    button.click();
    await sees(agenda, 'Apportez un bol.');
    expect(one(agenda, '.day .heading').innerText).to.equal('Jeudi 10 décembre');
    expect(focused(agenda)).to.equal(button);
    await isAccessible(agenda);
  });

  it('tells below the table of what could not be read, and reads it again', async () => {
    pod.put('/agenda/one.ttl', documentOfEvents([bread]));
    pod.put('/agenda/two.ttl', documentOfEvents([{...bread, id: 'two', name: 'Autre atelier'}]));
    pod.faults.answer(500, {path: '/agenda/two.ttl', times: 1});
    const box = await show(
      html`<div style="inline-size: 900px"><coop-events src="${pod.origin}/agenda/" view="month"></coop-events></div>`,
    );
    const agenda = box.querySelector('coop-events')!;
    await sees(agenda, 'Rendez-vous non affiché');
    press(agenda, 'Réessayer');
    await sees(agenda, 'Autre atelier');
    expect(textOf(cell(agenda, 'jeudi 10 décembre'))).to.include('Autre atelier');
  });

  it('shows what was searched for, and stays a table when nothing is', async () => {
    const agenda = await showMonth(900, bread, {id: 'talk', name: 'Conférence', start: '2026-12-11'});
    type(agenda, '#search', 'conf');
    await agenda.updateComplete;
    expect(textOf(one(agenda, 'table')))
      .to.include('Conférence')
      .and.not.to.include('Atelier');
    type(agenda, '#search', 'piscine');
    await agenda.updateComplete;
    expect(caption(agenda)).to.equal('Décembre 2026');
    expect(textOf(agenda)).to.include('0 rendez-vous dans le mois');
  });

  it('is a list of days where seven columns have no room, and a table again where they have', async () => {
    const agenda = await showMonth(320, bread);
    expect(all(agenda, 'table')).to.have.length(0);
    expect(one(agenda, '.caption[role=status]').innerText).to.equal('Décembre 2026');
    expect(one(agenda, '.day .heading').innerText).to.equal('Jeudi 10 décembre');
    const box = agenda.parentElement!;
    expect(box.scrollWidth).to.be.at.most(320);
    await isAccessible(agenda);
    box.style.inlineSize = '900px';
    await waitUntil(() => all(agenda, 'table').length === 1);
  });

  it('is a list of that month on paper, and the table again afterwards', async () => {
    const agenda = await showMonth(900, bread, {id: 'past', name: 'Marché', start: '2026-12-01'});
    atEnd(() => dispatchEvent(new Event('afterprint')));
    dispatchEvent(new Event('beforeprint'));
    expect(all(agenda, 'table')).to.have.length(0);
    expect(one(agenda, '.caption').innerText).to.equal('Décembre 2026');
    expect(all(agenda, '.item .heading').map(({innerText}) => innerText)).to.deep.equal(['Marché', 'Atelier pain']);
    dispatchEvent(new Event('afterprint'));
    expect(caption(agenda)).to.equal('Décembre 2026');
  });

  it('begins weeks on Sunday for a reader in the United States', async () => {
    document.documentElement.lang = 'en';
    Object.defineProperty(navigator, 'languages', {configurable: true, value: ['es', 'en-US']});
    atEnd(() => delete (navigator as {languages?: unknown}).languages);
    const agenda = await showMonth(900, bread);
    expect(one<HTMLTableCellElement>(agenda, 'thead th').abbr).to.equal('Sunday');
  });
});
