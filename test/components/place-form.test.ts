import {html, type TemplateResult} from 'lit';
import '../../components/community/community.js';
import '../../components/map/place-form.js';
import type {CoopPlaceForm} from '../../components/map/place-form.js';
import {chooseFile} from '../support/elements/calendar-files.js';
import {pressKeys} from '../support/elements/assistive.js';
import {setClock} from '../support/elements/clock.js';
import {fill, input} from '../support/elements/labelled.js';
import {addPlace, addPlaceList, bakery, workshop} from '../support/elements/places.js';
import {
  all,
  complete,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  waitUntil,
} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const point = (name: string | undefined, longitude: number, latitude: number) => ({
  type: 'Feature',
  properties: {nom: name, commune: 'Saillans'},
  geometry: {type: 'Point', coordinates: [longitude, latitude]},
});
const geoJson = (...features: readonly object[]) => JSON.stringify({type: 'FeatureCollection', features});

describe('the form for places', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  let list: string;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
    list = await addPlaceList(coop);
    setClock('2026-11-28T10:00:00+01:00');
  });
  const showForm = (
    content: TemplateResult = html`<coop-place-form kinds="Épicerie, Atelier">Bientôt.</coop-place-form>`,
    who: string | undefined = 'amina',
  ) => show<CoopPlaceForm>(within(coop, content, who || undefined), 'coop-place-form');
  const stored = (iri: string) => pod.text(new URL(iri).pathname)!;
  const save = async (element: CoopPlaceForm, text: string | RegExp = 'C’est enregistré.') => {
    await element.updateComplete;
    press(element, 'Enregistrer');
    await sees(element, text);
  };
  const saveNew = async (element: CoopPlaceForm) => {
    let iri = '';
    element.addEventListener('coop-thing-change', (event) => (iri = event.iri));
    await save(element);
    return iri;
  };
  /** Types something and leaves the input, as people do. */
  const enter = async (element: CoopPlaceForm, label: string, text: string) => {
    fill(element, label, text);
    input(element, label).dispatchEvent(new Event('change', {bubbles: true}));
    await element.updateComplete;
  };
  const position = (element: CoopPlaceForm) => textOf(one(element, '.position'));

  it('writes a place with what was typed, its position and today’s date, and tells the coop’s list', async () => {
    const element = await showForm();
    expect(position(element)).to.equal('Pas encore de position.');
    fill(element, 'Nom', 'Épicerie du pont');
    fill(element, 'Commune', 'Crest');
    fill(element, 'Horaires', 'Samedi, 9 h – 12 h');
    await enter(element, 'Coordonnées', '44,7286 5,0203');
    expect(position(element)).to.equal('Position : latitude 44,7286, longitude 5,0203.');
    await isAccessible(element);
    const iri = await saveNew(element);
    expect(iri).to.match(new RegExp(`^${coop.home('amina')}public/`));
    for (const text of ['Épicerie du pont', '44.7286', '5.0203', '2026-11-28', 'Samedi, 9 h – 12 h'])
      expect(stored(iri)).to.include(text);
    expect(pod.text('/coop/places/new.ttl')).to.include(iri.split('#')[0]!);
  });

  it('needs a name, and no position', async () => {
    const element = await showForm();
    await save(element, /à corriger/);
    expect(textOf(element)).to.include('Écrivez un nom, en 160 caractères au plus.');
    await isAccessible(element);
    fill(element, 'Nom', 'Camion d’outils');
    expect(stored(await saveNew(element))).not.to.include('wgs84');
  });

  it('takes the position of a place that the coop knows', async () => {
    await addPlace(coop, list, 'elodie', 'fournil', bakery);
    const element = await showForm();
    await enter(element, 'Au même endroit qu’un lieu déjà connu', 'le fournil');
    expect(textOf(element)).to.include('La position est celle de « Le Fournil ».');
    expect(position(element)).to.include('44,7286');
    await enter(element, 'Au même endroit qu’un lieu déjà connu', 'Nulle part');
    expect(textOf(element)).to.include('ne connaît pas de lieu « Nulle part »');
    await isAccessible(element);
  });

  describe('says of coordinates', () => {
    it('that they are none, and does not leave them out in silence', async () => {
      const element = await showForm();
      fill(element, 'Nom', 'Épicerie');
      await enter(element, 'Coordonnées', 'derrière l’église');
      expect(textOf(element)).to.include('Ce ne sont pas des coordonnées.');
      await isAccessible(element);
      await save(element, /à corriger/);
      await enter(element, 'Coordonnées', '');
      await save(element);
    });

    it('that they are nowhere on the earth', async () => {
      const element = await showForm();
      await enter(element, 'Coordonnées', '144,7 205,2');
      expect(textOf(element)).to.include('ne sont nulle part sur la Terre');
    });

    it('that longitude seems to come first, and swaps them if that was meant', async () => {
      await addPlace(coop, list, 'elodie', 'fournil', bakery);
      const element = await showForm();
      await enter(element, 'Coordonnées', '5.1944, 44.6951');
      expect(textOf(element)).to.include('Vouliez-vous dire latitude 44,6951, longitude 5,1944 ?');
      expect(position(element)).to.equal('Pas encore de position.');
      await isAccessible(element);
      press(element, 'Oui, échanger les deux');
      await sees(element, 'Position : latitude 44,6951, longitude 5,1944.');
      expect(element.shadowRoot!.activeElement).to.equal(one(element, '.position'));
    });

    it('that they are far from all that the coop knows, and saves them all the same', async () => {
      await addPlace(coop, list, 'elodie', 'fournil', bakery);
      const element = await showForm();
      fill(element, 'Nom', 'Siège');
      await enter(element, 'Coordonnées', '59,33 18,06');
      expect(textOf(element)).to.include('à plus de 300 km de tous les lieux');
      await isAccessible(element);
      expect(stored(await saveNew(element))).to.include('59.33');
    });
  });

  describe('on a map', () => {
    const tag = html`<coop-place-form base-map="/dist/cdn/base-map"></coop-place-form>`;

    it('takes the point that is chosen by keyboard, beginning amid what the coop knows', async () => {
      await addPlace(coop, list, 'elodie', 'fournil', bakery);
      const element = await showForm(tag);
      press(element, 'Choisir sur la carte');
      await sees(element, 'Choisir ce point');
      await sees(element, /Latitude 44,728\d, longitude 5,020\d/);
      await isAccessible(element);
      await pressKeys('ArrowUp');
      await sees(element, /Latitude 44,7[3-9]/);
      press(element, 'Choisir ce point');
      await sees(element, /Position : latitude 44,7[3-9]/);
      expect(element.shadowRoot!.activeElement).to.equal(one(element, '.position'));
      expect(textOf(element)).not.to.include('Choisir ce point');
      fill(element, 'Nom', 'Belvédère');
      expect(stored(await saveNew(element))).to.match(/44\.7[3-9]/);
    });

    it('is left with Escape, and the focus goes back to its button', async () => {
      const element = await showForm(tag);
      press(element, 'Choisir sur la carte');
      await sees(element, 'Choisir ce point');
      await pressKeys('Escape');
      await sees(element, 'Choisir sur la carte');
      expect(element.shadowRoot!.activeElement).to.equal(named(element, 'Choisir sur la carte'));
      expect(position(element)).to.equal('Pas encore de position.');
    });

    it('remarks on a point in the sea, and saves it all the same', async () => {
      const element = await showForm(tag);
      fill(element, 'Nom', 'Voilier');
      await enter(element, 'Coordonnées', '45 -8');
      await sees(element, 'Ce point est dans l’eau.');
      await isAccessible(element);
      expect(stored(await saveNew(element))).to.include('-8');
    });
  });

  it('takes a position away', async () => {
    const iri = await addPlace(coop, list, 'amina', 'fournil', bakery);
    const element = await showForm(html`<coop-place-form src=${iri}></coop-place-form>`);
    press(element, 'Enlever la position');
    await sees(element, 'Pas encore de position.');
    await save(element);
    expect(stored(iri)).not.to.include('44.7286').and.not.to.include('5.0203');
    expect(stored(iri)).to.include('Le Fournil');
  });

  it('changes what is said of a place, confirms it by that, and keeps what it does not know', async () => {
    const iri = await addPlace(coop, list, 'amina', 'fournil', bakery);
    const element = await showForm(html`<coop-place-form src=${iri}></coop-place-form>`);
    expect(input(element, 'Nom').value).to.equal('Le Fournil');
    expect(position(element)).to.include('44,7286');
    fill(element, 'Horaires', 'Tous les matins');
    await save(element);
    expect(stored(iri)).to.include('Tous les matins').and.to.include('2026-11-28').and.not.to.include('2026-09-01');
    expect(stored(iri)).to.include('Du pain le mardi');
  });

  it('keeps what is typed when the page is closed, also the position', async () => {
    const element = await showForm();
    fill(element, 'Nom', 'Épicerie');
    await enter(element, 'Coordonnées', '44,7286 5,0203');
    element.closest('coop-community')!.remove();
    const again = await showForm();
    expect(input(again, 'Nom').value).to.equal('Épicerie');
    expect(position(again)).to.include('44,7286');
  });

  it('is only for members', async () => {
    const stranger = coop.addStranger({id: 'zoe', name: 'Zoé'});
    const element = await showForm(undefined, 'zoe');
    expect(stranger.webId).to.exist;
    await sees(element, 'Seuls les membres de la coopérative peuvent ajouter un lieu.');
    await isAccessible(element);
  });

  describe('with a file of places', () => {
    const choose = async (element: CoopPlaceForm, text: string) => {
      chooseFile(element, [text], 'lieux.geojson', '#places-file');
      await waitUntil(() => element.shadowRoot!.getElementById('taken'));
      await complete(document.body);
    };

    it('fills the form in with the one place of it', async () => {
      const element = await showForm();
      await choose(element, geoJson(point('Salle du foyer', 5.1944, 44.6951)));
      await sees(element, 'Le formulaire est rempli avec « Salle du foyer ».');
      expect(input(element, 'Nom').value).to.equal('Salle du foyer');
      expect(input(element, 'Commune').value).to.equal('Saillans');
      expect(position(element)).to.include('44,6951');
      await isAccessible(element);
    });

    it('shows several before they are added, and those that are known unticked', async () => {
      await addPlace(coop, list, 'elodie', 'atelier', workshop);
      const element = await showForm();
      const line = {type: 'Feature', properties: {name: 'Chemin'}, geometry: {type: 'LineString', coordinates: []}};
      const file = geoJson(
        point('Salle', 5.19, 44.69),
        point('Atelier vélo', 5.3703, 44.7531),
        point('Four', 5.2, 44.7),
        point(undefined, 5, 44),
        line,
      );
      await choose(element, file);
      await sees(element, '3 lieux dans ce fichier.');
      expect(textOf(element)).to.include('1 lieu sans nom').and.to.include('1 ligne ou surface');
      expect(all<HTMLInputElement>(element, 'li input').map(({checked}) => checked)).to.deep.equal([true, true, false]);
      await isAccessible(element);
      press(element, 'Ajouter 2 lieux');
      await sees(element, '2 lieux ajoutés');
      expect(pod.text('/coop/places/new.ttl')!.split('as:object').length).to.be.greaterThan(1);
      await isAccessible(element);
      press(element, 'Revenir au formulaire');
      await sees(element, 'Ajouter un lieu');
      expect(named(element, 'Enregistrer')).to.exist;
    });

    for (const [what, text, sentence] of [
      ['damaged', '{"type":', 'Ce fichier est abîmé, ou n’est pas du GeoJSON.'],
      ['something else', '{"type":"Topology"}', 'il ne contient pas de lieux'],
      ['in metres', geoJson(point('X', 860_000, 6_400_000)), 'dans un autre système (EPSG:2154)'],
      ['empty', geoJson(), 'Aucun lieu de ce fichier ne peut être repris.'],
    ] as const) {
      it(`says that it is ${what}, and leaves the form as it is`, async () => {
        const element = await showForm();
        fill(element, 'Nom', 'Épicerie');
        await choose(element, text);
        await sees(element, sentence);
        expect(input(element, 'Nom').value).to.equal('Épicerie');
        await isAccessible(element);
      });
    }
  });
});
