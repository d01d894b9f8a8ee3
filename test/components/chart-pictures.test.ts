import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/map/map.js';
import type {CoopMap} from '../../components/map/map.js';
import {builtMap, crest, die, marksOf, namesOn, openMap, until} from '../support/elements/chart.js';
import {serveFile, type ServedFile} from '../support/elements/file-server.js';
import {pressKeys} from '../support/elements/assistive.js';
import {all, expect, isAccessible, one, press, sees, show, startPod, textOf} from '../support/elements/page.js';
import {addPlace, addPlaceList, bakery} from '../support/elements/places.js';
import {drawPicture, picturesAround, writePmtiles, type About, type Tile} from '../support/elements/pmtiles.js';
import {amina, createSeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const address = 'https://tiles.example/vallee.pmtiles';
const marks = marksOf({name: 'Épicerie', spot: crest}, {name: 'Halle', spot: die});

/** A file with pictures around Crest, at the zoom in which both marks are in view. */
const valley = async (about?: About) => writePmtiles(await picturesAround(crest, 11, 3), about);
const open = async (pmtiles = address, more = {}) => {
  const map = await openMap(marks, {...builtMap, ...more, pmtiles});
  map.chart.focus();
  return map;
};
const shown = (element: HTMLElement) =>
  all<HTMLImageElement>(element, '.leaflet-tile-loaded').filter(({naturalWidth}) => naturalWidth === 256);
const credit = (element: HTMLElement) => one(element, '.chart-credit').textContent;
const isWhole = (element: HTMLElement) => one(element, '.land').getAttribute('d')?.length && namesOn(element).length === 2;

/** Goes nearer or further, a step each once the one before is done. */
async function zoom(element: HTMLElement, ...steps: readonly ('+' | '-')[]): Promise<void> {
  const scale = () => {
    const {textContent, style} = one(element, '.chart-scale');
    return `${textContent} ${style.inlineSize}`;
  };
  for (const step of steps) {
    const before = scale();
    await pressKeys(step);
    await until(() => scale() !== before, step);
  }
}

const vectors = 'Le fichier d’images ajouté à la carte contient des tuiles vectorielles';
const unreadable = 'Le fichier d’images ajouté à la carte n’a pas pu être lu';
const tooLarge = 'Il est trop gros pour être chargé en entier';
const partly = 'Des images ajoutées à la carte n’ont pas pu être chargées.';

describe('a file of map pictures of the coop’s own', () => {
  it('lies over the land, and is read in pieces', async () => {
    const file = serveFile(address, await valley({padding: 20_000_000}));
    const {element, told} = await open();
    await until(() => shown(element).length > 3, 'pictures');
    await until(() => isWhole(element), 'land beneath');
    expect(file.sent).to.be.below(300_000);
    expect(file.asked.every(({headers}) => headers.has('range'))).to.equal(true);
    expect(new Set(file.asked.map(({credentials, referrerPolicy}) => `${credentials} ${referrerPolicy}`))).to.deep.equal(
      new Set(['omit no-referrer']),
    );
    expect(told).to.deep.equal([]);
    await isAccessible(element);
  });

  it('may be a file of the site itself, whose pictures are not kept beside the page once they are shown', async () => {
    const {element} = await open(URL.createObjectURL(await valley()));
    await until(() => shown(element).length > 3, 'pictures');
    const {src} = shown(element)[0]!;
    expect(await fetch(src).catch(() => 'gone')).to.equal('gone');
  });

  it('leaves the map to be dragged: a picture is not taken hold of', async () => {
    serveFile(address, await valley());
    const {element} = await open();
    await until(() => shown(element).length > 3, 'pictures');
    const {left, top, width, height} = shown(element)[0]!.getBoundingClientRect();
    const taken = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
    expect(taken?.localName).not.to.equal('img');
  });

  it('says whose it is as the file does, as text, unless the page says it', async () => {
    const attribution = '<a href="https://x.example" onclick="alert(1)">© Les  géomètres</a> &amp; <b>amis';
    serveFile(address, await valley({metadata: {attribution}}));
    const {element} = await open();
    await until(() => credit(element).includes('géomètres'), 'credit');
    expect(credit(element)).to.equal('Fond de carte : Natural Earth · © Les géomètres & amis');
    expect(one(element, '.chart-credit').children.length).to.equal(0);
    const other = await open(address, {attribution: 'La commune'});
    await until(() => shown(other.element).length, 'pictures');
    expect(credit(other.element)).to.equal('Fond de carte : Natural Earth · La commune');
  });

  it('shows nothing of its own further away than the file goes, and goes nearer than it', async () => {
    serveFile(address, await valley());
    const {element, told} = await open();
    await until(() => shown(element).length > 3, 'pictures');
    await zoom(element, '+', '+');
    await until(() => shown(element).some((picture) => picture.getBoundingClientRect().width === 1_024), 'enlarged');
    await zoom(element, '-', '-', '-');
    await until(() => !all(element, '.leaflet-tile').length, 'land alone');
    expect(told).to.deep.equal([]);
  });

  it('is taken whole from a server that gives no pieces, if it is small', async () => {
    const file = serveFile(address, await valley(), {hasRanges: false});
    const {element, told} = await open();
    await until(() => shown(element).length > 3, 'pictures');
    expect(file.asked.length).to.equal(1);
    expect(told).to.deep.equal([]);
  });

  it('is not taken whole if it is large, and that is said', async () => {
    const file = serveFile(address, await valley({padding: 20_000_000}), {hasRanges: false});
    const {element, told} = await open();
    await until(() => told.length, 'a sentence');
    expect(told[0]).to.include(tooLarge);
    expect(file.sent).to.be.below(7_000_000);
    await until(() => isWhole(element), 'the map beneath');
    await pressKeys('+', 'ArrowLeft');
    expect(told.length).to.equal(1);
  });

  const refused: readonly (readonly [what: string, sentence: string, Partial<ServedFile>, () => Blob | Promise<Blob>])[] = [
    ['holds vector tiles', vectors, {}, () => valley({type: 1})],
    ['is not there', unreadable, {status: 404}, () => new Blob()],
    ['is something else', unreadable, {}, () => new Blob(['<!doctype html>'.repeat(100)])],
    ['is empty', unreadable, {}, () => new Blob()],
    ['is of another version', unreadable, {}, () => valley({version: 2})],
    ['says nothing of what it holds', unreadable, {}, () => valley({type: 0})],
    ['ends amid its table', unreadable, {}, async () => (await valley()).slice(0, 140)],
    ['contradicts itself', unreadable, {}, () => valley({minZoom: 12, maxZoom: 3})],
  ];
  for (const [what, sentence, given, content] of refused) {
    it(`is named and left out if it ${what}`, async () => {
      serveFile(address, await content(), given);
      const {element, told} = await open();
      await until(() => told.length, 'a sentence');
      expect(told.length).to.equal(1);
      expect(told[0]).to.include(sentence);
      await until(() => isWhole(element), 'the map beneath');
      expect(credit(element)).to.equal('Fond de carte : Natural Earth');
    });
  }

  it('is left out if its address is none, or another host without protection', async () => {
    for (const mistaken of ['http://tiles.example/vallee.pmtiles', 'data:,PMTiles', 'https://']) {
      const {told} = await open(mistaken);
      await until(() => told.length, 'a sentence');
      expect(told[0], mistaken).to.include(unreadable);
    }
  });

  it('shows the others where one is no picture, and says so once', async () => {
    const tiles = await picturesAround(crest, 11, 3);
    const script = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const mixed = tiles.map((tile, index): Tile => (index % 2 ? tile : {...tile, content: script}));
    serveFile(address, await writePmtiles(mixed));
    const {element, told} = await open();
    await until(() => shown(element).length > 1 && told.length, 'pictures and a sentence');
    await pressKeys('ArrowLeft', 'ArrowRight');
    expect(told).to.deep.equal([partly]);
    expect(all(element, '.chart-view svg svg').length).to.equal(0);
  });

  it('goes on once its server answers again', async () => {
    const file = serveFile(address, await valley());
    const {element, told} = await open();
    await until(() => shown(element).length > 3, 'pictures');
    file.status = 503;
    await zoom(element, '-', '+');
    await until(() => told.length, 'a sentence');
    expect(shown(element)).to.deep.equal([]);
    file.status = undefined;
    await zoom(element, '-', '+');
    await until(() => shown(element).length > 3, 'pictures again');
    expect(told).to.deep.equal([partly]);
  });

  it('is read anew when it has been replaced meanwhile', async () => {
    const file = serveFile(address, await valley(), {etag: '"one"'});
    const {element, told} = await open();
    await until(() => shown(element).length > 3, 'pictures');
    const content = await drawPicture('anew', '#f3c');
    file.content = await writePmtiles((await picturesAround(crest, 11, 9)).map((tile) => ({...tile, content})));
    file.etag = '"two"';
    await zoom(element, '-', '+');
    await until(() => shown(element).length > 3, 'pictures of the other file');
    expect(told).to.deep.equal([]);
  });

  it('is not awaited once the map is closed, and nothing is said of it', async () => {
    const file = serveFile(address, await valley());
    const {chart, told} = await open();
    await until(() => file.asked.length, 'a request');
    chart.close();
    expect(file.asked.every(({signal}) => signal.aborted)).to.equal(true);
    expect(told).to.deep.equal([]);
  });

  it('is named by the page if it lies at another host, and not if it is the site’s', async () => {
    const coop = await createSeededCoop([amina], startPod());
    const list = await addPlaceList(coop);
    await addPlace(coop, list, 'amina', 'fournil', bakery);
    serveFile(address, await valley());
    const folder = builtMap.folder!;
    const tag = html`<coop-map base-map=${folder} base-pmtiles=${address}></coop-map>`;
    const map = await show<CoopMap>(within(coop, tag), 'coop-map');
    press(map, 'Ouvrir la carte');
    await sees(map, 'La carte demande ses images à tiles.example.');
    const own = html`<coop-map base-map=${folder} base-pmtiles="/dist/vallee.pmtiles"></coop-map>`;
    const other = await show<CoopMap>(within(coop, own), 'coop-map');
    press(other, 'Ouvrir la carte');
    await sees(other, unreadable);
    expect(textOf(other)).not.to.include('demande ses images');
  });
});
