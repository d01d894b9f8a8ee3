import {html, type TemplateResult} from 'lit';
import {openChart, openSpotChooser} from '../../components/map/chart/chart-code.js';
import type {BaseMap, ChartHost, Mark} from '../../components/map/chart/chart.js';
import {loadChartStrings} from '../../components/strings/map-chart/load.js';
import type {MapLayer} from '../../components/strings/map-chart/strings.js';
import {baseStyles} from '../../components/ui/base.styles.js';
import type {Spot} from '../../vocab/geo/spot.js';

const folder = 'base-map';

/** Towns of a valley and two further away, each with how many of the coop's people and places are there. */
const towns: readonly (readonly [name: string, latitude: number, longitude: number, marks: number])[] = [
  ['Crest', 44.728, 5.022, 9],
  ['Die', 44.753, 5.37, 5],
  ['Saillans', 44.695, 5.195, 3],
  ['Valence', 44.933, 4.892, 6],
  ['Montélimar', 44.558, 4.75, 2],
  ['Nyons', 44.361, 5.14, 1],
  ['Romans-sur-Isère', 45.046, 5.052, 2],
  ['Nantes', 47.218, -1.553, 3],
  ['Bruxelles', 50.85, 4.35, 1],
];
const names = [
  'Épicerie du coin',
  'Atelier vélo',
  'Amina Benali',
  'Fête des semences',
  'Jardin partagé',
  'Groupe des fours',
];
const layers: readonly MapLayer[] = ['places', 'places', 'members', 'events', 'places', 'groups'];

/** What the coop of the gallery has to show on a map. */
export const someMarks: readonly Mark[] = towns.flatMap(([town, latitude, longitude, count]) =>
  Array.from({length: count}, (_, index): Mark => {
    const turn = index * 2.4;
    const away = index / 250;
    return {
      id: `${town}-${index}`,
      name: `${names[index % names.length]!}, ${town}`,
      layer: layers[index % layers.length]!,
      spot: {latitude: latitude + away * Math.sin(turn), longitude: longitude + away * Math.cos(turn)},
      town,
      within: index % layers.length === 2 ? 1 : undefined,
      isDoubtful: index === 1,
    };
  }),
);

/** Several things on one spot. */
export const oneSpot: readonly Mark[] = [
  {id: 'a', name: 'Salle commune', layer: 'places', spot: {latitude: 44.728, longitude: 5.022}, town: 'Crest'},
  {id: 'b', name: 'Atelier cuisine', layer: 'events', spot: {latitude: 44.728, longitude: 5.022}, town: 'Crest'},
  {id: 'c', name: 'Groupe de Crest', layer: 'groups', spot: {latitude: 44.728, longitude: 5.022}, town: 'Crest'},
];

export interface Scene {
  readonly marks: readonly Mark[];
  /** What is looked at: everything, unless it is a point and so many kilometres around it. */
  readonly spot?: Spot;
  readonly kilometres?: number;
  readonly base?: Partial<BaseMap>;
  /** A selector of a button that is pressed at last. */
  readonly press?: string;
  readonly width?: string;
}

/** Where the map is opened. */
export function place(width = ''): TemplateResult {
  return html`<div class="place" style=${`max-inline-size: ${width || 'none'}`}></div>`;
}

/** Opens what is shown, in a shadow root as a tag would. */
async function prepare(canvas: Element, base: Partial<BaseMap> = {}): Promise<{inner: HTMLElement; host: ChartHost}> {
  const root = canvas.querySelector('.place')!.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [baseStyles.styleSheet!];
  const inner = document.createElement('div');
  const said = document.createElement('p');
  root.append(inner, said);
  const language = document.documentElement.lang || 'fr';
  const texts = await loadChartStrings(language);
  const nothing = () => undefined;
  const say = (sentence: string) => (said.textContent = sentence);
  return {inner, host: {texts, language, base: {folder, ...base}, select: nothing, leave: nothing, say}};
}

/** Says that all is there, in the way of a tag: the gallery's checks wait for it. */
function complete(canvas: Element): void {
  Object.assign(canvas.querySelector('.place')!, {complete: Promise.resolve()});
}

/** Opens a map with marks. */
export async function showChart(canvas: Element, {marks, spot, kilometres = 10, base, press}: Scene): Promise<void> {
  const {inner, host} = await prepare(canvas, base);
  const chart = await openChart(inner, host);
  await chart.show(marks, {fit: true});
  if (spot) chart.goTo(spot, kilometres);
  if (press) inner.querySelector<HTMLElement>(press)?.click();
  complete(canvas);
}

/** Opens a map on which a point is chosen. */
export async function showChooser(canvas: Element, spot: Spot): Promise<void> {
  const {inner, host} = await prepare(canvas);
  await openSpotChooser(inner, {...host, choose: () => undefined}, {spot, kilometres: 40});
  complete(canvas);
}
