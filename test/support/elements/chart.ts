/** An open map in a shadow root, as a tag opens one, and ways to use it as a person does. */
import {baseStyles} from '../../../components/ui/base.styles.js';
import {openChart, openSpotChooser} from '../../../components/map/chart/chart-code.js';
import type {BaseMap, Chart, Mark, SpotChooser} from '../../../components/map/chart/chart.js';
import {loadChartStrings} from '../../../components/strings/map-chart/load.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import {all, atEnd, waitUntil} from './page.js';

/** The base map as it was built. */
export const builtMap: BaseMap = {folder: '/dist/cdn/base-map'};

export const crest: Spot = {latitude: 44.728, longitude: 5.022};
export const die: Spot = {latitude: 44.753, longitude: 5.37};
export const nantes: Spot = {latitude: 47.218, longitude: -1.553};

/** A map in the page, and what the tag around it has been told. */
export interface TestChart<Open> {
  readonly element: HTMLElement;
  readonly chart: Open;
  /** What was asked of the tag, in order: `select x`, `leave`, a sentence. */
  readonly told: string[];
}

export type Place = Partial<Mark> & {readonly name: string; readonly spot: Spot};

/** Marks, of which only is said what a test is about. */
export function marksOf(...places: readonly Place[]): Mark[] {
  return places.map((place, index) => ({id: `m${index}`, layer: 'places', ...place}));
}

/** Opens a map with marks, all of them in view. */
export async function openMap(marks: readonly Mark[], base: BaseMap = builtMap): Promise<TestChart<Chart>> {
  const {element, inner, host, told} = await prepare(base);
  const chart = await openChart(inner, {...host, select: (id) => void told.push(`select ${id}`)});
  atEnd(() => chart.close());
  await chart.show(marks, {fit: true});
  return {element, chart, told};
}

/** Opens a map on which a point is chosen. */
export async function openChooser(spot: Spot, kilometres = 5): Promise<TestChart<SpotChooser> & {readonly chosen: Spot[]}> {
  const {element, inner, host, told} = await prepare(builtMap);
  const chosen: Spot[] = [];
  const chart = await openSpotChooser(inner, {...host, choose: (one) => void chosen.push(one)}, {spot, kilometres});
  atEnd(() => chart.close());
  return {element, chart, told, chosen};
}

async function prepare(base: BaseMap) {
  const element = document.createElement('div');
  element.style.inlineSize = '800px';
  const root = element.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [baseStyles.styleSheet!];
  const inner = document.createElement('div');
  root.append(inner);
  document.body.append(element);
  atEnd(() => element.remove());
  const told: string[] = [];
  const host = {
    texts: await loadChartStrings('fr'),
    language: 'fr',
    base,
    leave: () => void told.push('leave'),
    say: (sentence: string) => void told.push(sentence),
  };
  return {element, inner, host, told};
}

/** The buttons on the map, in the order in which somebody walks through them. */
export function buttonsOn(element: HTMLElement): HTMLButtonElement[] {
  return all<HTMLButtonElement>(element, '.chart-view button');
}

/** What those buttons are called. */
export function namesOn(element: HTMLElement): string[] {
  return buttonsOn(element).map((button) => button.querySelector('.name')!.textContent);
}

/** What the focused button is called, or the class of what else has the focus. */
export function focusedOn(element: HTMLElement): string | undefined {
  const focused = element.shadowRoot!.activeElement;
  return focused?.querySelector('.name')?.textContent ?? focused?.textContent?.trim() ?? undefined;
}

/** Waits until the map shows what it should: it draws once it stands still. */
export function until(condition: () => unknown, what: string): Promise<void> {
  return waitUntil(condition, what, {timeout: 5_000});
}
