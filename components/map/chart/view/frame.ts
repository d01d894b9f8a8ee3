import {html, render} from 'lit';
import {createRef, ref, type Ref} from 'lit/directives/ref.js';
import type {ChartStrings} from '../../../strings/map-chart/strings.js';

/** The parts of an open map, in the order in which somebody walks through them. */
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

/** Puts the parts of a map into an element. */
export function createFrame(element: HTMLElement, {label, keys}: Pick<ChartStrings, 'label' | 'keys'>): Frame {
  const root = document.createElement('div');
  root.className = 'chart';
  const parts = {controls: part(), view: part(), list: part(), scale: part(), credit: part(), status: part()};
  const hint = `chart-keys-${++frames}`;
  render(
    html`<div class="chart-bar">
        <div class="chart-controls" ${ref(parts.controls)}></div>
        <p class="chart-status" role="status" ${ref(parts.status)}></p>
      </div>
      <p id=${hint} class="chart-keys">${keys}</p>
      <div class="chart-stage">
        <div
          class="chart-view"
          role="group"
          tabindex="0"
          aria-label=${label}
          aria-describedby=${hint}
          ${ref(parts.view)}
        ></div>
        <div class="chart-list" hidden ${ref(parts.list)}></div>
        <p class="chart-scale" aria-hidden="true" ${ref(parts.scale)}></p>
        <p class="chart-credit" ${ref(parts.credit)}></p>
      </div>`,
    root,
  );
  element.append(root);
  const drawn = Object.entries(parts).map(([name, {value}]) => [name, value!] as const);
  return {root, ...(Object.fromEntries(drawn) as Omit<Frame, 'root'>)};
}

const part = (): Ref<HTMLElement> => createRef();
