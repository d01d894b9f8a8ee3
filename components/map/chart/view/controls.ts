import {html, render} from 'lit';
import type {Map as LeafletMap} from '#leaflet';
import type {ChartStrings} from '../../../strings/map-chart/strings.js';

/** What a button or key does to the map. */
type Move = 'north' | 'west' | 'east' | 'south' | 'in' | 'out';

const ways: Readonly<Record<'north' | 'west' | 'east' | 'south', readonly [number, number]>> = {
  north: [0, -1],
  west: [-1, 0],
  east: [1, 0],
  south: [0, 1],
};

/** Which key does what. The plus sign needs no Shift on a number pad, and none on the keys beside it in many countries. */
const keys: Readonly<Record<string, Move>> = {
  ArrowUp: 'north',
  ArrowLeft: 'west',
  ArrowRight: 'east',
  ArrowDown: 'south',
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '−': 'out',
};

/** The signs on the buttons, as paths in a square of 16. */
const signs: Readonly<Record<Move, string>> = {
  north: 'M3 10l5-5 5 5',
  west: 'M10 3L5 8l5 5',
  east: 'M6 3l5 5-5 5',
  south: 'M3 6l5 5 5-5',
  in: 'M8 3v10M3 8h10',
  out: 'M3 8h10',
};

/** Moves the map by a quarter of what is shown, or by `share` of that; at once, since a second key during a glide would get lost. */
export function moveMap(map: LeafletMap, move: Move, isAnimated: boolean, share = 1): void {
  if (move === 'in') return void map.zoomIn(1, {animate: isAnimated});
  if (move === 'out') return void map.zoomOut(1, {animate: isAnimated});
  const [x, y] = ways[move];
  const step = Math.round((Math.min(map.getSize().x, map.getSize().y) / 4) * share);
  map.panBy([x * step, y * step], {animate: false});
}

/** Moves the map by keys. Gives whether a key did. */
export function moveByKey(map: LeafletMap, event: KeyboardEvent, isAnimated: boolean, share?: number): boolean {
  const move = keys[event.key];
  if (!move || event.ctrlKey || event.altKey || event.metaKey) return false;
  event.preventDefault();
  moveMap(map, move, isAnimated, share);
  return true;
}

/** Draws the buttons that do what pointers and keys do. */
export function renderControls(element: HTMLElement, map: LeafletMap, texts: ChartStrings, isAnimated: boolean): void {
  const names: Readonly<Record<Move, string>> = {...texts.pan, in: texts.zoomIn, out: texts.zoomOut};
  const button = (move: Move) =>
    html`<button
      type="button"
      class=${`control ${move}`}
      aria-label=${names[move]}
      title=${names[move]}
      @click=${() => moveMap(map, move, isAnimated)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${signs[move]}></path></svg>
    </button>`;
  render(
    html`<div class="zoom">${button('in')}${button('out')}</div>
      <div class="pan">${button('west')}${button('north')}${button('south')}${button('east')}</div>`,
    element,
  );
}
