import {html, type TemplateResult} from 'lit';
import '../../components/community/community.js';
import '../../components/map/map.js';
import type {CoopMap} from '../../components/map/map.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {addEvent, addEventList} from '../support/elements/agenda.js';
import {setClock} from '../support/elements/clock.js';
import {
  all,
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
import {addPlace, addPlaceList, bakery, doubtful, expired, nowhere, workshop} from '../support/elements/places.js';
import {catchSavedFiles} from '../support/elements/saved-files.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {addGroups} from '../support/elements/with-groups.js';
import {within} from '../support/elements/within.js';

const names = (map: Element) => all(map, '.item .heading').map(({innerText}) => innerText);

describe('the map of a coop', () => {
  let coop: SeededCoop;
  let list: string;
  beforeEach(async () => {
    setClock('2026-11-28T10:00:00Z');
    coop = await createSeededCoop([amina, elodie], startPod());
    list = await addPlaceList(coop);
  });
  const seed = async (...places: FieldValues[]) => {
    for (const [index, place] of places.entries()) await addPlace(coop, list, 'amina', `place-${index}`, place);
  };
  const open = (content: TemplateResult = html`<coop-map></coop-map>`) => show<CoopMap>(within(coop, content), 'coop-map');

  it('is a list of places first, by their names, and loads nothing of a map', async () => {
    await seed(workshop, bakery, nowhere);
    const map = await open();
    expect(names(map)).to.deep.equal(['Atelier vélo', 'Camion d’outils', 'Le Fournil']);
    expect(textOf(map)).to.include('3 lieux').and.to.include('Épicerie · Crest').and.to.include('Pas encore sur la carte');
    expect(map.shadowRoot!.querySelector('.chart')).to.equal(null);
    await isAccessible(map);
  });

  it('marks what nobody has confirmed for a year, and leaves out what nobody has for longer, unless somebody asks', async () => {
    await seed(bakery, doubtful, expired);
    const map = await open();
    expect(names(map)).to.deep.equal(['Jardin des Aires', 'Le Fournil']);
    expect(textOf(map)).to.include('À vérifier : confirmé pour la dernière fois le 1er octobre 2025.');
    expect(textOf(map)).to.include('1 lieu n’est plus confirmé depuis longtemps et n’est pas montré.');
    press(map, 'Les montrer quand même');
    await sees(map, 'Compost de la gare');
  });

  it('finds by name, town, category and text', async () => {
    await seed(bakery, workshop);
    const map = await open();
    for (const query of ['fourn', 'crest', 'épicerie', 'mardi']) {
      type(map, '#search', query);
      await map.complete;
      expect(names(map), query).to.deep.equal(['Le Fournil']);
    }
    type(map, '#search', 'piscine');
    await sees(map, 'Rien ne correspond à « piscine ».');
  });

  it('shows several layers, and says of each what it is', async () => {
    await seed(bakery);
    const events = await addEventList(coop);
    const at = {latitude: ['44.9334'], longitude: ['4.8924'], place: ['Valence']};
    await addEvent(coop, events, 'amina', {name: ['Fête'], start: ['2026-12-10T18:00:00+01:00'], ...at});
    await addEvent(coop, events, 'amina', {name: ['Passée'], start: ['2026-10-10T18:00:00+01:00'], ...at});
    const map = await open(html`<coop-map layers="places events"></coop-map>`);
    expect(names(map)).to.deep.equal(['Fête', 'Le Fournil']);
    expect(textOf(map)).to.include('2 résultats').and.to.include('Rendez-vous · 10 décembre 2026 · Valence');
  });

  it('sorts by how far it is from a known town, and shows what is within a distance', async () => {
    await seed(workshop, bakery, doubtful);
    const map = await open();
    press(map, 'Autour d’un lieu');
    await waitUntil(() => map.shadowRoot!.activeElement?.id === 'around');
    const input = one<HTMLInputElement>(map, '#around');
    input.value = 'crest';
    input.dispatchEvent(new Event('change'));
    await sees(map, 'Du plus près au plus loin de Crest.');
    expect(names(map)).to.deep.equal(['Le Fournil', 'Jardin des Aires', 'Atelier vélo']);
    expect(textOf(map)).to.include('à moins de 1 km').and.to.include('à 14 km');
    await isAccessible(map);
    const within20 = one<HTMLSelectElement>(map, '#within');
    within20.value = '20';
    within20.dispatchEvent(new Event('change'));
    await map.updateComplete;
    expect(names(map)).to.deep.equal(['Le Fournil', 'Jardin des Aires']);
    input.value = 'Paris';
    input.dispatchEvent(new Event('change'));
    await sees(map, '« Paris » n’est pas dans la liste.');
  });

  it('looks around the reader, and goes on without if the browser does not say where that is', async () => {
    await seed(workshop, bakery);
    const map = await open();
    press(map, 'Autour d’un lieu');
    await sees(map, 'Autour de moi');
    const {geolocation} = navigator;
    const answer = (get: Geolocation['getCurrentPosition']) =>
      Object.defineProperty(navigator, 'geolocation', {value: {getCurrentPosition: get}, configurable: true});
    try {
      answer((_done, refuse) => refuse!({code: 1, PERMISSION_DENIED: 1} as GeolocationPositionError));
      press(map, 'Autour de moi');
      await sees(map, 'Votre navigateur ne donne pas votre position.');
      answer((done) => done({coords: {latitude: 44.75, longitude: 5.37}} as GeolocationPosition));
      press(map, 'Autour de moi');
      await sees(map, 'Du plus près au plus loin de vous.');
      expect(names(map)).to.deep.equal(['Atelier vélo', 'Le Fournil']);
    } finally {
      answer(geolocation.getCurrentPosition.bind(geolocation));
    }
  });

  it('hands out what is shown as files, without the members', async () => {
    await seed(bakery, workshop);
    const saved = catchSavedFiles();
    const map = await open(html`<coop-map layers="places members"></coop-map>`);
    type(map, '#search', 'fournil');
    press(map, 'Télécharger');
    await sees(map, 'Les membres ne sont dans aucun fichier.');
    press(map, 'Pour un logiciel de cartes (GeoJSON)');
    press(map, 'Pour un tableur (CSV)');
    expect(saved.map(({name}) => name)).to.deep.equal(['carte.geojson', 'carte.csv']);
    const {features} = JSON.parse(await saved[0]!.content.text()) as {features: {geometry: object}[]};
    expect(features.map(({geometry}) => geometry)).to.deep.equal([{type: 'Point', coordinates: [5.0203, 44.7286]}]);
    expect(await saved[1]!.content.text())
      .to.include('Le Fournil')
      .and.not.to.include('Amina');
    await isAccessible(map);
  });

  it('says that there is nothing, and that there is no list', async () => {
    expect(textOf(await open())).to.include('Il n’y a encore rien ici.');
    const other = await createSeededCoop([amina], startPod());
    const map = await show<CoopMap>(within(other, html`<coop-map>Voir le plan à l’entrée.</coop-map>`), 'coop-map');
    expect(textOf(map)).to.include('La coopérative n’a pas encore de lieux à montrer ici.');
  });

  it('tells the details in place, or leads to the page of a place', async () => {
    await seed(bakery);
    const map = await open();
    press(map, 'Le Fournil');
    await sees(map, 'Du pain le mardi et le vendredi.');
    expect(one<HTMLAnchorElement>(map, '.details a').href).to.equal('tel:+33400000000');
    await isAccessible(map);
    const linked = await open(html`<coop-map item-href="lieu.html?id={id}"></coop-map>`);
    expect((named(linked, 'Le Fournil') as HTMLAnchorElement).href).to.include('lieu.html?id=');
  });

  it('tells of a group what is known of it, and says so where nothing is', async () => {
    const groups = await addGroups(coop, {Diois: ['amina', 'elodie'], Vercors: []});
    const {pathname} = new URL(groups);
    const about = `<#g0> <http://www.w3.org/2006/vcard/ns#note> "Le mardi à la gare."; <http://xmlns.com/foaf/0.1/homepage> <https://diois.example/>,
      <javascript:alert(1)>.`;
    coop.pod.put(pathname, `${coop.pod.text(pathname)!}\n${about}`);
    const map = await open(html`<coop-map layers="groups"></coop-map>`);
    press(map, 'Diois');
    await sees(map, 'Le mardi à la gare.');
    expect(textOf(one(map, '.details')))
      .to.include('2 membres')
      .and.to.include('diois.example');
    expect(all<HTMLAnchorElement>(map, '.details a').map(({href}) => href)).to.deep.equal(['https://diois.example/']);
    await isAccessible(map);
    press(map, 'Vercors');
    await sees(map, 'Rien de plus n’est connu.');
  });
});
