import {html, render, type TemplateResult} from 'lit';
import type {ChartStrings} from '../../../strings/map-chart/strings.js';
import type {Mark} from '../chart.js';
import type {Group} from '../clusters/cluster-index.js';
import {fillings, outlines} from './signs.js';

/** How many towns the name of a cluster has. */
const townsNamed = 3;

/** What the button of a mark is called: its name, and all that its looks tell. */
export function nameOf({name, layer, within, isDoubtful}: Mark, texts: ChartStrings): string {
  const kind = `${name} (${texts.layers[layer]})`;
  return [kind, within && texts.within(within), isDoubtful && texts.doubtful].filter(Boolean).join(', ');
}

/** The sign of a mark. */
export function sign({layer}: Pick<Mark, 'layer'>): TemplateResult {
  return html`<svg viewBox="0 0 28 28" aria-hidden="true">
    <path class="outline" d=${outlines[layer]}></path>
    <path class="filling" d=${fillings[layer]}></path>
  </svg>`;
}

/** Makes the button of a mark. Its name is written beside it when it is looked at. */
export function markButton(mark: Mark, texts: ChartStrings, press: () => void): HTMLButtonElement {
  const button = emptyButton(`mark layer-${mark.layer}${mark.isDoubtful ? ' doubtful' : ''}`, press);
  render(html`${sign(mark)}<span class="name">${nameOf(mark, texts)}</span>`, button);
  return button;
}

/** Makes the button of several marks. */
export function clusterButton(
  {count, towns}: Group,
  nameTown: (town: number) => string,
  texts: ChartStrings,
  press: () => void,
): HTMLButtonElement {
  const button = emptyButton(`cluster size-${Math.min(4, Math.floor(Math.log10(count)) + 1)}`, press);
  const name = texts.cluster(count, named(towns.map(nameTown)));
  render(html`<span class="count" aria-hidden="true">${shortNumber(count)}</span><span class="name">${name}</span>`, button);
  return button;
}

/** The first towns, and that there are others. */
function named(towns: readonly string[]): readonly string[] {
  const first = towns.slice(0, townsNamed);
  return towns.length > townsNamed ? [...first.slice(0, -1), `${first.at(-1)!}…`] : first;
}

/** 12,345 as 12k: the name has the exact number. */
function shortNumber(count: number): string {
  return count < 1_000 ? String(count) : `${Math.floor(count / 1_000)}k`;
}

function emptyButton(classes: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = classes;
  button.addEventListener('click', press);
  return button;
}
