import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/events/events.js';
import type {CoopEvents} from '../../components/events/events.js';
import {addEvent, addEventList, documentOfEvents, type ListedEvent} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {choose, chosenIn, pressFilter, removerOf, selectOf, valuesIn} from '../support/elements/facets.js';
import {
  all,
  expect,
  isAccessible,
  listenToConsole,
  named,
  one,
  press,
  show,
  startPod,
  textOf,
  type,
  usePods,
  waitUntil,
} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie} from '../support/elements/seeded-coop.js';
import {addGroups} from '../support/elements/with-groups.js';
import {within} from '../support/elements/within.js';

const names = (agenda: Element) => all(agenda, '.item .heading').map(({innerText}) => innerText);
const labels = (agenda: Element) => all<HTMLSelectElement>(agenda, 'select').map(({labels}) => labels[0]?.innerText);
const everything = 'group category attendance language place distance';

const at = (latitude: number, longitude: number) =>
  `<http://www.w3.org/2003/01/geo/wgs84_pos#lat> ${latitude}; <http://www.w3.org/2003/01/geo/wgs84_pos#long> ${longitude}`;

const events: readonly ListedEvent[] = [
  {
    id: 'bread',
    name: 'Atelier pain',
    start: '2026-12-10T18:00:00+01:00',
    place: 'Die',
    more: `schema:keywords "Atelier"; schema:eventAttendanceMode schema:OfflineEventAttendanceMode; schema:inLanguage "fr"; ${at(44.7535, 5.3703)}`,
  },
  {
    id: 'weekly',
    name: 'Permanence',
    start: '2026-11-03T09:00:00+01:00',
    timeZone: 'Europe/Paris',
    recurrence: 'FREQ=WEEKLY;COUNT=8',
    place: 'Crest',
    more: `schema:keywords "atelier"; schema:inLanguage "fr-FR"; ${at(44.729, 5.022)}`,
  },
  {
    id: 'assembly',
    name: 'Assemblée',
    start: '2026-12-12T14:00:00+01:00',
    place: 'Valence',
    more: `schema:keywords "Réunion"; schema:eventAttendanceMode schema:MixedEventAttendanceMode; ${at(44.9334, 4.8924)}`,
  },
  {
    id: 'talk',
    name: 'Talk',
    start: '2026-12-20T14:00:00+01:00',
    more: 'schema:keywords "Réunion"; schema:eventAttendanceMode schema:OnlineEventAttendanceMode; schema:inLanguage "en"',
  },
  {id: 'past', name: 'Fête', start: '2026-11-20', place: 'Die', more: 'schema:keywords "Fête"'},
];

describe('the filters of a calendar', () => {
  liveIn('Europe/Paris');
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
    setClock('2026-12-08T10:00:00+01:00');
  });

  const showAll = (some = events, facets = everything) => {
    const src = pod.put('/agenda.ttl', documentOfEvents(some));
    return show<CoopEvents>(html`<coop-events src=${src} facets=${facets}></coop-events>`);
  };
  const openFilters = async (some?: readonly ListedEvent[], facets?: string) => {
    const agenda = await showAll(some, facets);
    await pressFilter(agenda);
    return agenda;
  };

  it('come with a button whose code is all that the page loads of them', async () => {
    performance.setResourceTimingBufferSize(1_000);
    const isLoaded = () => performance.getEntriesByType('resource').some(({name}) => name.includes('/event-facets.js'));
    const agenda = await showAll();
    expect(named(agenda, 'Filtrer').getAttribute('aria-expanded')).to.equal('false');
    expect(isLoaded()).to.be.false;
    await pressFilter(agenda);
    // The browser notes a file when it has time, which can be after the file is used.
    await waitUntil(isLoaded);
    await isAccessible(agenda);
  });

  it('are not there unless the page wants them, nor in a calendar without controls', async () => {
    const src = pod.put('/agenda.ttl', documentOfEvents(events));
    const plain = await show<CoopEvents>(html`<coop-events src=${src}></coop-events>`);
    expect(all(plain, '.filter')).to.have.length(0);
    const short = await show<CoopEvents>(html`<coop-events src=${src} facets="place" without-controls></coop-events>`);
    expect(all(short, '.filter')).to.have.length(0);
  });

  it('count the dates that are shown, of all the ways in which events differ', async () => {
    const agenda = await openFilters();
    expect(valuesIn(agenda, 'Sorte')).to.deep.equal(['Toutes les sortes', 'Atelier (4)', 'Réunion (2)']);
    expect(valuesIn(agenda, 'Sur place ou à distance')).to.deep.equal(['Peu importe', 'À distance (2)', 'Sur place (5)']);
    expect(valuesIn(agenda, 'Langue')).to.deep.equal(['Toutes les langues', 'Anglais (1)', 'Français (4)']);
    expect(valuesIn(agenda, 'Lieu')).to.deep.equal(['Tous les lieux', 'Crest (3)', 'Die (1)', 'Valence (1)']);
  });

  it('offer no choice where there is none', async () => {
    const same = events.slice(0, 2).map((event) => ({...event, place: 'Die'}));
    const agenda = await openFilters(same);
    expect(all(agenda, 'select')).to.have.length(0);
    expect(textOf(one(agenda, '.facets'))).to.include('Il n’y a pas encore de filtre à choisir.');
  });

  it('stand in the order in which the page names them', async () => {
    const agenda = await openFilters(events, 'place category');
    expect(labels(agenda)).to.deep.equal(['Lieu', 'Sorte']);
  });

  it('show at once what is left, count by the search and the other choices, and are taken back one by one', async () => {
    const agenda = await openFilters();
    await choose(agenda, 'Sorte', 'Réunion');
    expect(names(agenda)).to.deep.equal(['Assemblée', 'Talk']);
    expect(textOf(one(agenda, '.count'))).to.equal('2 rendez-vous à venir');
    expect(valuesIn(agenda, 'Lieu')).to.deep.equal(['Tous les lieux', 'Valence (1)']);
    await choose(agenda, 'Sur place ou à distance', 'Sur place');
    expect(names(agenda)).to.deep.equal(['Assemblée']);
    await isAccessible(agenda);
    await pressFilter(agenda);
    expect(chosenIn(agenda)).to.deep.equal(['Réunion', 'Sur place']);
    removerOf(agenda, 'Réunion').click();
    await agenda.updateComplete;
    expect(names(agenda)).to.deep.equal(['Permanence', 'Atelier pain', 'Assemblée', 'Permanence', 'Permanence']);
    await pressFilter(agenda);
    type(agenda, '#search', 'pain');
    await agenda.updateComplete;
    expect(valuesIn(agenda, 'Sorte')).to.deep.equal(['Toutes les sortes', 'Atelier (1)']);
  });

  it('hold for the past, the week and the month', async () => {
    const agenda = await openFilters();
    await choose(agenda, 'Lieu', 'Die');
    expect(names(agenda)).to.deep.equal(['Atelier pain']);
    press(agenda, 'Voir les rendez-vous passés');
    await agenda.updateComplete;
    expect(names(agenda)).to.deep.equal(['Fête']);
    press(agenda, 'Semaine');
    await agenda.complete;
    expect(names(agenda)).to.deep.equal(['Atelier pain']);
    expect(textOf(one(agenda, '.count'))).to.equal('1 rendez-vous dans la semaine');
    press(agenda, 'Mois');
    await agenda.complete;
    expect(textOf(one(agenda, '.month, [part=month]')))
      .to.include('Atelier pain')
      .and.not.to.include('Permanence');
    expect(chosenIn(agenda)).to.deep.equal(['Die']);
  });

  it('find what is not farther from a place than the reader wants', async () => {
    const agenda = await openFilters();
    await choose(agenda, 'Près de', 'Crest');
    expect(names(agenda)).to.deep.equal(['Permanence', 'Permanence', 'Permanence']);
    expect(chosenIn(agenda)).to.deep.equal(['À moins de 20\u00a0km de «\u00a0Crest\u00a0»']);
    expect([...selectOf(agenda, 'À moins de').options].map(({text}) => text)).to.deep.equal([
      '5\u00a0km',
      '10\u00a0km',
      '20\u00a0km',
      '50\u00a0km',
      '100\u00a0km',
    ]);
    await isAccessible(agenda);
    await choose(agenda, 'À moins de', '50');
    expect(names(agenda)).to.deep.equal(['Permanence', 'Atelier pain', 'Assemblée', 'Permanence', 'Permanence']);
    expect(chosenIn(agenda)).to.deep.equal(['À moins de 50\u00a0km de «\u00a0Crest\u00a0»']);
    expect(agenda.shadowRoot!.activeElement === selectOf(agenda, 'À moins de')).to.be.true;
  });

  it('offer no distance where no place says where it lies, or says nonsense', async () => {
    const lost = events.slice(2).map((event) => ({...event, more: `schema:keywords "x"; ${at(400, 5)}`}));
    const agenda = await openFilters(lost, 'distance');
    expect(all(agenda, 'select')).to.have.length(0);
  });

  it('say why nothing is left, and lead back', async () => {
    const agenda = await openFilters();
    await choose(agenda, 'Langue', 'Anglais');
    type(agenda, '#search', 'pain');
    await agenda.updateComplete;
    expect(textOf(agenda)).to.include('Aucun rendez-vous ne correspond à « pain » avec ces filtres.');
    press(agenda, 'Effacer la recherche');
    await agenda.updateComplete;
    expect(names(agenda)).to.deep.equal(['Talk']);
    expect(agenda.shadowRoot!.activeElement === one(agenda, '#search')).to.be.true;
    type(agenda, '#search', 'pain');
    await agenda.updateComplete;
    press(agenda, 'Effacer les filtres');
    await agenda.updateComplete;
    expect(names(agenda)).to.deep.equal(['Atelier pain']);
  });

  it('have their texts in English, and languages in the reader’s', async () => {
    document.documentElement.lang = 'en';
    const src = pod.put('/agenda.ttl', documentOfEvents(events));
    const agenda = await show<CoopEvents>(html`<coop-events src=${src} facets=${everything}></coop-events>`);
    press(agenda, 'Filter');
    await agenda.complete;
    expect(labels(agenda)).to.deep.equal(['Kind', 'On site or remote', 'Language', 'Place', 'Near']);
    expect(valuesIn(agenda, 'Language')).to.deep.equal(['All languages', 'English (1)', 'French (4)']);
    await choose(agenda, 'Near', 'Crest');
    expect(all(agenda, '.chosen li').map(textOf)[0]).to.include('Within 20 km of Crest');
  });

  it('tell the page’s author about a name that is none', async () => {
    const said = listenToConsole();
    await showAll(events, 'categorie');
    await waitUntil(() => said.length > 0);
    expect(said.join()).to.include('categorie').and.to.include('category');
  });

  it('find the coop’s groups and all the rest in the rows of its list, when no event is read', async () => {
    const coop = await createSeededCoop([amina, elodie]);
    usePods(coop.pod);
    const groups = await addGroups(coop, {'Groupe de Die': ['amina'], 'Groupe de Crest': ['elodie']});
    const list = await addEventList(coop);
    const {bread, talk} = {
      bread: {group: [`${groups}#g0`], category: ['Atelier'], place: ['Die'], latitude: ['44.7535'], longitude: ['5.3703']},
      talk: {group: [`${groups}#g1`], category: ['Réunion'], place: ['Crest'], latitude: ['44.729'], longitude: ['5.022']},
    };
    const mode = (which: string) => [`http://schema.org/${which}EventAttendanceMode`];
    await addEvent(coop, list, 'amina', {
      name: ['Atelier pain'],
      start: ['2026-12-10'],
      ...bread,
      attendance: mode('Offline'),
      language: ['fr'],
    });
    await addEvent(coop, list, 'elodie', {
      name: ['Talk'],
      start: ['2026-12-11'],
      ...talk,
      attendance: mode('Mixed'),
      language: ['en'],
    });
    // A moderator's page makes rows of what members have announced.
    await show(within(coop, html`<coop-events></coop-events>`, 'coop'), 'coop-events');
    const {pathname} = new URL(list);
    const isListed = () => ['Atelier pain', 'Talk'].every((name) => coop.pod.text(pathname)?.includes(name));
    const isTidy = () => isListed() && !coop.pod.text(new URL('new.ttl', list).href)?.includes('/public/');
    await waitUntil(isTidy, 'the rows are there, and what was announced is taken away', {timeout: 8_000});
    const asked = coop.pod.arrivals.length;
    const agenda = await show(within(coop, html`<coop-events facets=${everything}></coop-events>`), 'coop-events');
    await pressFilter(agenda);
    expect(valuesIn(agenda, 'Groupe')).to.deep.equal(['Tous les groupes', 'Groupe de Crest (1)', 'Groupe de Die (1)']);
    expect(labels(agenda)).to.deep.equal(['Groupe', 'Sorte', 'Sur place ou à distance', 'Langue', 'Lieu', 'Près de']);
    expect(coop.pod.arrivals.slice(asked).filter(({url}) => url.includes('/public/'))).to.deep.equal([]);
    await choose(agenda, 'Groupe', 'Groupe de Die');
    expect(names(agenda)).to.deep.equal(['Atelier pain']);
    expect(chosenIn(agenda)).to.deep.equal(['Groupe de Die']);
  });
});
