import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/map/place-form.js';
import type {CoopPlaceForm} from '../../components/map/place-form.js';
import {input} from '../support/elements/labelled.js';
import {expect, sees, show, startPod} from '../support/elements/page.js';
import {addPlaceList} from '../support/elements/places.js';
import {amina, createSeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

/** The base map as it was built. */
const folder = '/dist/cdn/base-map';

describe('a position that is typed', () => {
  it('is held against the land without anything that draws maps', async () => {
    const coop = await createSeededCoop([amina], startPod());
    await addPlaceList(coop);
    const tag = html`<coop-place-form base-map=${folder}></coop-place-form>`;
    const element = await show<CoopPlaceForm>(within(coop, tag, 'amina'), 'coop-place-form');
    performance.clearResourceTimings();
    const coordinates = input(element, 'Coordonnées');
    coordinates.value = '45 -8';
    coordinates.dispatchEvent(new Event('change'));
    await sees(element, 'Ce point est dans l’eau.');
    const loaded = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(loaded).to.include(`${folder}/world.json`);
    expect(loaded.filter((path) => /leaflet|chart-code|supercluster/.test(path))).to.deep.equal([]);
  });
});
