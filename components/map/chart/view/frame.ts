import {html, render} from 'lit';
import type {ChartStrings} from '../../../strings/map-chart/strings.js';
import {chartStyles} from '../chart.styles.js';
import {marksStyles} from '../marks/marks.styles.js';
import {landStyles} from './land.styles.js';
import {leafletStyles} from './leaflet.styles.js';

/** The parts of an open map. */
export interface Frame {
  readonly root: HTMLElement;
  /** Beside the map, not on it: what has the focus is never covered. */
  readonly controls: HTMLElement;
  /** The map itself, which takes the focus as a whole. */
  readonly view: HTMLElement;
  /** Where the list of what lies on one spot appears. */
  readonly list: HTMLElement;
  readonly scale: HTMLElement;
  readonly credit: HTMLElement;
  /** A live region. */
  readonly status: HTMLElement;
}

let frames = 0;

/** Puts the parts of a map into an element, and what they look like into its root. */
export function createFrame(element: HTMLElement, {label, keys}: Pick<ChartStrings, 'label' | 'keys'>): Frame {
  const root = document.createElement('div');
  root.className = 'chart-frame';
  const hint = `chart-keys-${++frames}`;
  render(
    html`<div class="chart-bar">
        <div class="chart-controls"></div>
        <p class="chart-status" role="status"></p>
      </div>
      <p id=${hint} class="visually-hidden">${keys}</p>
      <div class="chart-stage">
        <div class="chart-view" role="group" tabindex="0" aria-label=${label} aria-describedby=${hint}></div>
        <div class="chart-list" hidden></div>
        <p class="chart-scale" aria-hidden="true"></p>
        <p class="chart-credit"></p>
      </div>`,
    root,
  );
  adoptStyles(element.getRootNode() as ShadowRoot);
  element.append(root);
  const part = (name: string) => root.querySelector<HTMLElement>(`.chart-${name}`)!;
  return {
    root,
    controls: part('controls'),
    view: part('view'),
    list: part('list'),
    scale: part('scale'),
    credit: part('credit'),
    status: part('status'),
  };
}

/** The tag does not carry these rules: most who see it never open the map. */
function adoptStyles(root: ShadowRoot): void {
  for (const {styleSheet} of [leafletStyles, chartStyles, landStyles, marksStyles]) {
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  }
}
