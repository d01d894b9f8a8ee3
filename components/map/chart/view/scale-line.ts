import {html, render} from 'lit';
import type {Map as LeafletMap} from '#leaflet';

/** How long the line may be, in pixels. */
const longest = 110;

/** Draws a line and how long it is on the earth, in the middle of the map: a round number of kilometres or metres. */
export function renderScaleLine(element: HTMLElement, map: LeafletMap, language: string): void {
  const [{x, y}, across] = [map.getSize().divideBy(2), 100];
  const metres = map.distance(
    map.containerPointToLatLng([x - across / 2, y]),
    map.containerPointToLatLng([x + across / 2, y]),
  );
  if (!(metres > 0)) return;
  const length = roundBelow((metres / across) * longest);
  const [amount, unit] = length >= 1_000 ? [length / 1_000, 'kilometer'] : [length, 'meter'];
  const text = new Intl.NumberFormat(language, {style: 'unit', unit}).format(amount);
  render(html`${text}`, element);
  element.style.inlineSize = `${Math.round((length / metres) * across)}px`;
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above a number. */
export function roundBelow(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  const first = number / power;
  return power * (first >= 5 ? 5 : first >= 2 ? 2 : 1);
}
