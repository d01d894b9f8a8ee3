import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/map/map.js';
import type {CoopMap} from '../../components/map/map.js';
import {builtMap, buttonsOn, until} from '../support/elements/chart.js';
import {setClock} from '../support/elements/clock.js';
import {all, atEnd, expect, press, sees, show, startPod, type} from '../support/elements/page.js';
import {addPlace, addPlaceList, bakery, nowhere, workshop} from '../support/elements/places.js';
import {amina, createSeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

describe('on paper, an open map', () => {
  it('carries the numbers that the printed list has, also of what was searched for', async () => {
    setClock('2026-11-28T10:00:00Z');
    atEnd(() => dispatchEvent(new Event('afterprint')));
    const coop = await createSeededCoop([amina], startPod());
    const list = await addPlaceList(coop);
    for (const [index, place] of [bakery, nowhere, workshop].entries())
      await addPlace(coop, list, 'amina', `place-${index}`, place);
    const tag = html`<coop-map base-map=${builtMap.folder!} page-size="1"></coop-map>`;
    const map = await show<CoopMap>(within(coop, tag), 'coop-map');
    press(map, 'Ouvrir la carte');
    await sees(map, '2 repères visibles');
    const numbered = () =>
      Object.fromEntries(buttonsOn(map).map(({dataset, textContent}) => [textContent.trim(), dataset.number]));
    const printed = () => {
      dispatchEvent(new Event('beforeprint'));
      return all(map, '.items .heading').map(({innerText}) => innerText);
    };
    expect(printed()).to.deep.equal(['Atelier vélo', 'Camion d’outils', 'Le Fournil']);
    expect(numbered()).to.deep.equal({'Atelier vélo, Die (Lieu)': '1', 'Le Fournil, Crest (Lieu)': '3'});
    dispatchEvent(new Event('afterprint'));
    type(map, '#search', 'fournil');
    await until(() => buttonsOn(map).length === 1, 'one mark');
    expect(printed()).to.deep.equal(['Le Fournil']);
    expect(numbered()).to.deep.equal({'Le Fournil, Crest (Lieu)': '1'});
  });
});
