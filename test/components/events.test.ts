import {html} from 'lit';
import '../../components/events/events.js';
import '../../components/community/community.js';
import type {CoopEvents} from '../../components/events/events.js';
import {addEvent, addEventList, documentOfEvents, type ListedEvent} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  draw,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  showsFallback,
  startPod,
  textOf,
  type,
  usePods,
  waitUntil,
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

/** What a person reads, day by day. */
const days = (agenda: Element) => all(agenda, '.day > .heading').map(({innerText}) => innerText);
const names = (agenda: Element) => all(agenda, '.item .heading').map(({innerText}) => innerText);
const focused = (agenda: Element) => agenda.shadowRoot!.activeElement;

const bread: ListedEvent = {
  id: 'bread',
  name: 'Atelier pain',
  start: '2026-12-10T18:00:00+01:00',
  end: '2026-12-10T20:30:00+01:00',
  timeZone: 'Europe/Paris',
  place: 'Le Fournil',
};
const weekly: ListedEvent = {
  id: 'weekly',
  name: 'Permanence',
  start: '2026-11-03T09:00:00+01:00',
  end: '2026-11-03T10:00:00+01:00',
  timeZone: 'Europe/Paris',
  recurrence: 'FREQ=WEEKLY;COUNT=8',
};

/** Another coop's own words and its calendar, on the same server. @returns the address of that coop. */
function putOtherCoop(pod: SeededCoop['pod'], ...events: readonly ListedEvent[]): string {
  const calendar = pod.put('/forge/agenda.ttl', documentOfEvents(events));
  const prefixes = '@prefix solid: <http://www.w3.org/ns/solid/terms#>. @prefix schema: <http://schema.org/>.';
  const entry = `<#e> a solid:TypeRegistration; solid:forClass schema:Event; solid:instance <${calendar}>.`;
  const index = pod.put('/forge/index.ttl', `${prefixes} ${entry}`);
  const us = `<#us> a schema:Organization; schema:name "La Forge"; solid:publicTypeIndex <${index}>.`;
  return `${pod.put('/forge/coop.ttl', `${prefixes} ${us}`)}#us`;
}

describe('the calendar', () => {
  liveIn('Europe/Paris');
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
    setClock('2026-12-08T10:00:00+01:00');
  });

  const put = (...events: readonly ListedEvent[]) => pod.put('/agenda.ttl', documentOfEvents(events));
  const showAll = (...events: readonly ListedEvent[]) =>
    show<CoopEvents>(html`<coop-events src=${put(...events)}></coop-events>`);

  it('shows the events of the community around it by day, from today on', async () => {
    const coop = await createSeededCoop([amina, elodie]);
    usePods(coop.pod);
    const list = await addEventList(coop);
    const event = (name: string, start: string) => ({name: [name], start: [start], timeZone: ['Europe/Paris']});
    await addEvent(coop, list, 'elodie', event('Visite du parc solaire', '2026-12-09T14:00:00+01:00'));
    await addEvent(coop, list, 'amina', event('Atelier pain', '2026-12-08T18:00:00+01:00'));
    await addEvent(coop, list, 'amina', event('Fête d’été', '2026-07-04T18:00:00+02:00'));
    const agenda = await show(within(coop, html`<coop-events></coop-events>`), 'coop-events');
    expect(days(agenda)).to.deep.equal(['Aujourd’hui, mardi 8 décembre', 'Demain, mercredi 9 décembre']);
    expect(names(agenda)).to.deep.equal(['Atelier pain', 'Visite du parc solaire']);
    expect(textOf(agenda)).to.include('2 rendez-vous à venir').and.to.include('18:00');
    await isAccessible(agenda);
  });

  it('shows what another coop shares with this one, once, and from where it comes', async () => {
    const coop = await createSeededCoop([amina, elodie]);
    usePods(coop.pod);
    const list = await addEventList(coop);
    await addEvent(coop, list, 'amina', {name: ['Atelier pain'], start: ['2026-12-08T18:00:00+01:00']});
    const other = putOtherCoop(
      coop.pod,
      {...bread, id: 'fair', name: 'Foire', more: `coop:sharedWith <${coop.src}>`},
      weekly,
    );
    const agenda = await show(within(coop, html`<coop-events others=${other}></coop-events>`), 'coop-events');
    expect(names(agenda)).to.deep.equal(['Atelier pain', 'Foire']);
    expect(textOf(agenda)).to.include('Agenda de La Forge').and.not.to.include('Permanence');
    await isAccessible(agenda);
  });

  it('loses no event of its own coop when another one’s calendar cannot be read, and says so', async () => {
    const coop = await createSeededCoop([amina]);
    usePods(coop.pod);
    const list = await addEventList(coop);
    await addEvent(coop, list, 'amina', {name: ['Atelier pain'], start: ['2026-12-08T18:00:00+01:00']});
    const other = putOtherCoop(coop.pod, {...bread, more: `coop:sharedWith <${coop.src}>`});
    coop.pod.faults.answer(500, {path: '/forge/agenda.ttl'});
    const agenda = await show(within(coop, html`<coop-events others=${other}></coop-events>`), 'coop-events');
    expect(names(agenda)).to.deep.equal(['Atelier pain']);
    expect(textOf(agenda)).to.include('L’agenda n’a pas pu être lu chez : La Forge.');
  });

  it('links to the file for calendar programs, which a moderator’s page writes beside the list', async () => {
    const coop = await createSeededCoop([amina]);
    usePods(coop.pod);
    const list = await addEventList(coop);
    await addEvent(coop, list, 'amina', {name: ['Atelier pain'], start: ['2026-12-08T18:00:00+01:00']});
    const agenda = await show(within(coop, html`<coop-events subscribe></coop-events>`, 'coop'), 'coop-events');
    const {href} = one<HTMLAnchorElement>(agenda, '[part~=subscribe]');
    expect(href).to.equal(new URL('calendar.ics', list).href);
    const {pathname} = new URL(href);
    await waitUntil(() => coop.pod.text(pathname)?.includes('SUMMARY:Atelier pain'), 'the file is there', {timeout: 8_000});
    const feed = new URL(all<HTMLAnchorElement>(agenda, '[part~=subscribe]')[1]!.href);
    await waitUntil(() => coop.pod.text(feed.pathname) !== undefined, 'so is the feed', {timeout: 8_000});
    const parsed = new DOMParser().parseFromString(coop.pod.text(feed.pathname)!, 'application/xml');
    expect([...parsed.querySelectorAll('entry > title')].map(({textContent}) => textContent)).to.include('Atelier pain');
  });

  it('needs no community with an address of its own', async () => {
    const agenda = await showAll(bread);
    expect(days(agenda)).to.deep.equal(['Jeudi 10 décembre']);
    expect(textOf(one(agenda, '.item')))
      .to.include('18:00 – 20:30')
      .and.to.include('Le Fournil');
  });

  it('keeps its own content on screen while the calendar is on its way, and takes it away then', async () => {
    const src = put(bread);
    const held = pod.faults.hold({path: '/agenda.ttl'});
    const agenda = await draw<CoopEvents>(html`<coop-events src=${src}>Le bureau répond.</coop-events>`);
    await held.arrived;
    await agenda.updateComplete;
    expect(showsFallback(agenda)).to.be.true;
    await isAccessible(agenda);
    held.release();
    await agenda.complete;
    expect(showsFallback(agenda)).to.be.false;
    expect(names(agenda)).to.deep.equal(['Atelier pain']);
  });

  it('says why it cannot be read, keeps its own content, and a button tries again', async () => {
    const src = put(bread);
    pod.faults.answer(403, {path: '/agenda.ttl'});
    const agenda = await show(html`<coop-events src=${src}>Le bureau répond.</coop-events>`);
    expect(showsFallback(agenda)).to.be.true;
    await isAccessible(agenda);
    press(agenda, 'Réessayer');
    await sees(agenda, 'Atelier pain');
  });

  it('says that nothing is planned, and that nothing is past', async () => {
    const agenda = await showAll();
    expect(textOf(agenda)).to.include('Aucun rendez-vous n’est prévu pour l’instant.');
    press(agenda, 'Voir les rendez-vous passés');
    await sees(agenda, 'Il n’y a pas de rendez-vous passé.');
    await isAccessible(agenda);
  });

  it('shows the past on request, the latest first, and leads back', async () => {
    const agenda = await showAll(
      bread,
      {id: 'old', name: 'Assemblée', start: '2026-03-01T10:00:00+01:00'},
      {id: 'recent', name: 'Visite', start: '2026-12-01'},
    );
    const button = named(agenda, 'Voir les rendez-vous passés');
    button.focus();
    button.click();
    await sees(agenda, '2 rendez-vous passés');
    expect(names(agenda)).to.deep.equal(['Visite', 'Assemblée']);
    expect(days(agenda)).to.deep.equal(['Mardi 1er décembre', 'Dimanche 1er mars']);
    expect(focused(agenda)).to.equal(button);
    press(agenda, 'Voir les rendez-vous à venir');
    await sees(agenda, '1 rendez-vous à venir');
    expect(names(agenda)).to.deep.equal(['Atelier pain']);
  });

  it('has what goes on since before today under today, with both its days', async () => {
    const agenda = await showAll({id: 'fair', name: 'Salon', start: '2026-12-05', end: '2026-12-11'});
    expect(days(agenda)).to.deep.equal(['Aujourd’hui, mardi 8 décembre']);
    expect(textOf(one(agenda, '.item')))
      .to.include('Toute la journée')
      .and.to.include('depuis le samedi 5 décembre, jusqu’au vendredi 11 décembre');
  });

  it('shows each date of a series by itself, with what was moved and what is cancelled, and why', async () => {
    const changes = `schema:subEvent <#moved>, <#off>.
      <#moved> schema:previousStartDate "2026-12-15T09:00:00+01:00"^^xsd:dateTime; schema:startDate "2026-12-16T11:00:00+01:00"^^xsd:dateTime.
      <#off> schema:previousStartDate "2026-12-22T09:00:00+01:00"^^xsd:dateTime; schema:eventStatus schema:EventCancelled;
        coop:cancellationReason "Vacances"`;
    const agenda = await showAll({...weekly, more: changes});
    expect(days(agenda)).to.deep.equal(['Aujourd’hui, mardi 8 décembre', 'Mercredi 16 décembre', 'Mardi 22 décembre']);
    const [, moved, off] = all(agenda, '.item').map(textOf);
    expect(moved).to.include('11:00 – 12:00').and.to.include('Déplacé, prévu d’abord le mardi 15 décembre');
    expect(off).to.include('Annulé : Vacances');
    await isAccessible(agenda);
  });

  it('says in words that something is cancelled, beside the line through it', async () => {
    const agenda = await showAll({...bread, isCancelled: true, reason: 'Le four est en panne'});
    expect(textOf(agenda)).to.include('Annulé : Le four est en panne');
    expect(getComputedStyle(one(agenda, '.cancelled .link')).textDecorationLine).to.include('line-through');
  });

  it('finds by title, place and kind, says the number aloud once, and leads back from nothing', async () => {
    const talk = {id: 'talk', name: 'Conférence', start: '2026-12-12', more: 'schema:keywords "Énergie"'};
    const agenda = await showAll(bread, talk);
    await waitUntil(() => one(agenda, '.visually-hidden[role=status]').innerText === '2 rendez-vous à venir');
    const said: string[] = [];
    const region = one(agenda, '.visually-hidden[role=status]');
    new MutationObserver(() => said.push(region.innerText)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const query of ['e', 'en', 'energie']) {
      type(agenda, '#search', query);
      await agenda.updateComplete;
    }
    expect(names(agenda)).to.deep.equal(['Conférence']);
    await waitUntil(() => said.length);
    expect(said).to.deep.equal(['1 rendez-vous à venir']);
    type(agenda, '#search', 'piscine');
    await sees(agenda, 'Aucun rendez-vous ne correspond à « piscine ».');
    await isAccessible(agenda);
    press(agenda, 'Effacer la recherche');
    await agenda.updateComplete;
    expect(names(agenda)).to.have.length(2);
  });

  for (const [level, tags] of Object.entries({0: ['DIV', 'DIV'], 2: ['H2', 'H3'], 4: ['H4', 'H5'], 5: ['H5', 'H6']})) {
    it(`has days and titles on the levels below the page’s own with heading-level="${level}"`, async () => {
      const agenda = await show(html`<coop-events src=${put(bread)} heading-level=${level}></coop-events>`);
      expect(all(agenda, '.heading').map(({tagName}) => tagName)).to.deep.equal(tags);
    });
  }

  it('makes each title a link to the page that the integrator names', async () => {
    const src = put(bread);
    const agenda = await show(html`<coop-events src=${src} item-href="rdv.html?id={id}"></coop-events>`);
    const link = named(agenda, 'Atelier pain', 'h4 a');
    expect(link.getAttribute('href')).to.equal(`rdv.html?id=${encodeURIComponent(`${src}#bread`)}`);
  });

  it('opens the details of one date in place, by the keyboard too, and keeps the focus there', async () => {
    const agenda = await showAll({...weekly, more: 'schema:description "Venez comme vous êtes."'});
    const [first] = all(agenda, 'button[aria-expanded]');
    first!.focus();
    first!.click();
    await sees(agenda, 'Venez comme vous êtes.');
    expect(all(agenda, '.details')).to.have.length(1);
    expect(all(agenda, 'button[aria-expanded=true]')).to.have.length(1);
    expect(focused(agenda)).to.equal(first);
    await isAccessible(agenda);
    first!.click();
    await agenda.updateComplete;
    expect(all(agenda, '.details')).to.have.length(0);
  });

  it('shows nothing of a stranger’s page but words, and offers no address that runs a program', async () => {
    const agenda = await showAll({
      ...bread,
      name: '<img src=x onerror="document.title=1">',
      more: 'schema:url <javascript:alert(1)>; schema:description "<script>document.title=1</script>"',
    });
    press(agenda, '<img src=x onerror="document.title=1">');
    await sees(agenda, '<script>document.title=1</script>');
    expect(all(agenda, 'img, script, .details a')).to.have.length(0);
    expect(textOf(agenda)).to.include('Page internet : l’adresse indiquée n’est pas sûre');
  });

  it('shows an event whose day cannot be told, after the others', async () => {
    const agenda = await showAll({id: 'odd', name: 'Un jour', start: '2026-02-31'}, bread);
    expect(names(agenda)).to.deep.equal(['Atelier pain', 'Un jour']);
    expect(textOf(agenda)).to.include('Quand : ce qui est indiqué n’a pas de sens ici');
    expect(textOf(agenda)).not.to.include('Chargement');
  });

  it('leaves the search and the buttons out for a short list beside other things', async () => {
    const agenda = await show(html`<coop-events src=${put(bread)} without-controls page-size="3"></coop-events>`);
    expect(all(agenda, 'input, [part=views] button')).to.have.length(0);
    expect(names(agenda)).to.deep.equal(['Atelier pain']);
  });

  it('shows again what has changed when the page asks for it, and the focus stays on its date', async () => {
    const agenda = await showAll(bread);
    const button = named(agenda, 'Atelier pain');
    button.focus();
    put({id: 'talk', name: 'Conférence', start: '2026-12-09'}, {...bread, place: 'Salle des fêtes'});
    await agenda.refresh();
    expect(names(agenda)).to.deep.equal(['Conférence', 'Atelier pain']);
    expect(focused(agenda)).to.equal(button);
    await sees(agenda, 'Salle des fêtes');
  });

  it('keeps what was read when its server is away, and says from when it is', async () => {
    const agenda = await showAll(bread);
    pod.faults.close();
    await agenda.refresh();
    expect(names(agenda)).to.deep.equal(['Atelier pain']);
    expect(one(agenda, '[part="copy"]').innerText).to.include(pod.host);
  });

  it('costs one event that cannot be read its own row, and a button reads it again', async () => {
    pod.put('/agenda/one.ttl', documentOfEvents([bread]));
    pod.put('/agenda/two.ttl', documentOfEvents([{...bread, id: 'two', name: 'Autre atelier'}]));
    pod.faults.answer(500, {path: '/agenda/two.ttl', times: 1});
    const agenda = await show(html`<coop-events src="${pod.origin}/agenda/"></coop-events>`);
    expect(names(agenda)).to.deep.equal(['Atelier pain']);
    expect(textOf(agenda)).to.include(`Rendez-vous non affiché (${pod.host})`);
    await isAccessible(agenda);
    press(agenda, 'Réessayer');
    await sees(agenda, 'Autre atelier');
  });

  it('is 320 pixels wide without anything beside it', async () => {
    const src = put({...bread, name: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung'}, weekly);
    const box = await show(html`<div style="width: 320px"><coop-events src=${src}></coop-events></div>`);
    const agenda = box.querySelector('coop-events')!;
    expect(box.scrollWidth).to.be.at.most(320);
    expect(all(agenda, '.item').every(({scrollWidth, clientWidth}) => scrollWidth <= clientWidth)).to.be.true;
  });

  it('speaks English where the page does', async () => {
    document.documentElement.lang = 'en';
    const agenda = await showAll(bread);
    expect(days(agenda)).to.deep.equal(['Thursday, December 10']);
    expect(textOf(agenda)).to.include('1 event to come');
  });
});
