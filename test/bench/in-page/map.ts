/** Runs in the page that `map.ts` opens: maps with many marks, ours and Leaflet as it comes, moved and looked at nearer in the same ways. */
import {DivIcon, Map as LeafletMap, Marker} from '#leaflet';
import {openChart} from '../../../components/map/chart/chart-code.js';
import {buildOnPage} from '../../../components/map/chart/clusters/clusters.js';
import type {Mark} from '../../../components/map/chart/chart.js';
import {loadChartStrings} from '../../../components/strings/map-chart/load.js';
import {baseStyles} from '../../../components/ui/base.styles.js';

/** How long everything took, in milliseconds. */
export interface MapRun {
  /** From the marks to a map on the screen. */
  readonly open: number;
  /** From each movement to the frame that shows it and all that follows from it. */
  readonly pans: readonly number[];
  readonly zooms: readonly number[];
  /** Elements in the map. */
  readonly elements: number;
}

/** What the page can be asked to do. */
export interface MapPage {
  runOurs(count: number): Promise<MapRun>;
  runPlain(count: number): Promise<MapRun>;
  /** Groups so many marks without a worker. @returns the longest time in which the page did not answer. */
  longestSlice(count: number): Promise<number>;
  /** Takes the map away. */
  letGo(): void;
}

/** A map that can be moved a step. */
interface Moved {
  pan(): Promise<void> | void;
  zoom(way: 1 | -1): Promise<void> | void;
}

const crest = [44.728, 5.022] as const;
const moves = 12;

/** Places in a town and its valley: three quarters within 10 km. */
function spots(count: number): {latitude: number; longitude: number}[] {
  let state = 1;
  const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  return Array.from({length: count}, (_, index) => {
    const spread = index % 4 ? 0.1 : 0.8;
    return {latitude: crest[0] + (random() - 0.5) * spread, longitude: crest[1] + (random() - 0.5) * spread};
  });
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Until the work is done and its frame is on the screen. */
async function time(work: () => Promise<unknown> | void): Promise<number> {
  const from = performance.now();
  await work();
  await frame();
  await new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  return performance.now() - from;
}

async function measure(root: ParentNode, open: number, moved: Moved): Promise<MapRun> {
  const [pans, zooms]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < moves; turn++) pans.push(await time(() => moved.pan()));
  for (let turn = 0; turn < moves; turn++) zooms.push(await time(() => moved.zoom(turn % 4 < 2 ? 1 : -1)));
  return {open, pans, zooms, elements: root.querySelectorAll('*').length};
}

let box: HTMLElement | undefined;
let end = () => {};

function place(): ShadowRoot {
  box = document.body.appendChild(document.createElement('div'));
  const root = box.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [baseStyles.styleSheet!];
  return root;
}

async function runOurs(count: number): Promise<MapRun> {
  const marks = spots(count).map((spot, index): Mark => ({
    id: `m${index}`,
    name: `Lieu ${index}`,
    layer: 'places',
    town: 'Crest',
    spot,
  }));
  const texts = await loadChartStrings('fr');
  const root = place();
  const inner = root.appendChild(document.createElement('div'));
  const nothing = () => undefined;
  const host = {texts, language: 'fr', base: {folder: '/base-map'}, select: nothing, leave: nothing, say: nothing};
  let chart: Awaited<ReturnType<typeof openChart>>;
  const open = await time(async () => {
    chart = await openChart(inner, host);
    await chart.show(marks, {fit: true});
  });
  end = () => chart.close();
  const view = root.querySelector('.chart-view')!;
  const press = async (key: string) => {
    const drawn = changed(root.querySelector('.leaflet-marker-pane')!);
    view.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    await drawn;
  };
  let turn = 0;
  return measure(root, open, {
    pan: () => press(turn++ % 2 ? 'ArrowLeft' : 'ArrowRight'),
    zoom: (way) => press(way > 0 ? '+' : '-'),
  });
}

/** Until marks have been drawn anew, or two frames later if none had to be. */
function changed(pane: Element): Promise<unknown> {
  const seen = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => (observer.disconnect(), resolve()));
    observer.observe(pane, {childList: true});
  });
  return Promise.race([seen, frame().then(frame)]);
}

async function runPlain(count: number): Promise<MapRun> {
  const root = place();
  const inner = root.appendChild(document.createElement('div'));
  inner.style.cssText = 'position: relative; overflow: hidden; block-size: 34rem';
  let map: LeafletMap;
  const open = await time(() => {
    map = new LeafletMap(inner, {zoomAnimation: false, attributionControl: false});
    map.setView([...crest], 10, {animate: false});
    const icon = new DivIcon({html: '', iconSize: [12, 12]});
    for (const {latitude, longitude} of spots(count)) new Marker([latitude, longitude], {icon, alt: 'Lieu'}).addTo(map);
  });
  end = () => map.remove();
  let turn = 0;
  return measure(root, open, {
    pan: () => void map.panBy([turn++ % 2 ? -136 : 136, 0], {animate: false}),
    zoom: (way) => void map.setZoom(map.getZoom() + way, {animate: false}),
  });
}

async function longestSlice(count: number): Promise<number> {
  const positions = Float64Array.from(spots(count).flatMap(({latitude, longitude}) => [longitude, latitude]));
  const {port1, port2} = new MessageChannel();
  let [last, longest] = [performance.now(), 0];
  port1.onmessage = () => {
    const now = performance.now();
    [longest, last] = [Math.max(longest, now - last), now];
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  await buildOnPage({positions, towns: new Uint32Array(count).fill(1), radius: 74});
  port1.close();
  return Math.max(longest, performance.now() - last);
}

const page: MapPage = {
  longestSlice,
  runOurs,
  runPlain,
  letGo() {
    end();
    box?.remove();
    [box, end] = [undefined, () => {}];
  },
};

Object.assign(globalThis, {mapPage: page});
