import {html, nothing, type TemplateResult} from 'lit';
import type {Row} from '../../../pods/lists/row.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import type {MapLayer} from '../../strings/map-chart/strings.js';
import type {MapStrings} from '../../strings/map/strings.js';
import type {Strings} from '../../strings/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {renderItemName, type ItemDoor} from '../../ui/items.js';
import {renderLine} from '../../ui/line.js';
import {hostOf} from '../../ui/problem.js';
import {dayText} from '../place/day-text.js';
import {distanceTo} from './arrange.js';
import type {MapItem} from './map-item.js';

/** How the rows beside a map are drawn, and what their buttons do. */
export interface MapView extends Pick<ItemDoor, 'opened' | 'open'> {
  readonly strings: Strings;
  readonly words: MapStrings;
  readonly headingLevel: number;
  /** The reader's own day. */
  readonly today: string;
  /** Whether there is more than one layer, so that each row says what it is. */
  readonly isMixed: boolean;
  /** Address of the page for one thing of a layer, with `{id}` where its own address goes. */
  readonly hrefs: Readonly<Partial<Record<MapLayer, string | undefined>>>;
  /** The point around which somebody looks. */
  readonly around?: Spot | undefined;
  /** Shows a row on the open map. */
  readonly locate?: ((source: string) => void) | undefined;
  /** What only some rows tell; not there until it is loaded. */
  renderExtras(row: Row<MapItem>, isOpen: boolean): unknown;
}

export function renderRow(view: MapView, row: Row<MapItem>): unknown {
  const {strings, words, headingLevel, opened} = view;
  const {thing, source, problem, isPending} = row;
  if (!thing)
    return html`${problem ? words.failed(hostOf(source)) : strings.loading} ${problem && view.renderExtras(row, false)}`;
  const isOpen = opened.has(source);
  return html`${renderHeading(headingLevel, renderName(view, row, thing))}
    <p class="line" part="line">${lineText(view, thing)}</p>
    ${renderStanding(view, thing)} ${isPending ? renderLine('pending', strings.pending) : nothing}
    ${renderLocate(view, source, thing)} ${isOpen || problem ? view.renderExtras(row, isOpen) : nothing}`;
}

function renderName(view: MapView, {source}: Row<MapItem>, {layer, name}: MapItem): TemplateResult {
  const {opened, open, hrefs, words} = view;
  return renderItemName({opened, open, itemHref: hrefs[layer]}, name ?? words.unnamed, source);
}

function lineText({strings, words, isMixed, around}: MapView, item: MapItem): string {
  const {layer, categories, town, start, isSeries, within} = item;
  const distance = around && item.spot && distanceTo(around, item);
  return [
    isMixed && words.one[layer],
    categories.join(', '),
    isSeries ? words.series : start && dayText(strings.language, start),
    town,
    distance !== undefined && words.distance(distance),
    within !== undefined && words.about(within),
  ]
    .filter(Boolean)
    .join(strings.separator);
}

/** That nobody has confirmed it for long. */
function renderStanding({strings, words, today}: MapView, {standing, confirmed}: MapItem): unknown {
  if (!standing || standing(today) === 'confirmed') return nothing;
  const text = confirmed ? words.doubtful(dayText(strings.language, confirmed)) : words.neverConfirmed;
  return html`<p class="status" part="status">${text}</p>`;
}

function renderLocate({words, locate}: MapView, source: string, {spot, name}: MapItem): unknown {
  if (!spot) return html`<p class="muted small">${words.noPosition}</p>`;
  if (!locate) return nothing;
  return html`<button
    type="button"
    class="link locate"
    aria-label=${words.onMapOf(name ?? words.unnamed)}
    @click=${() => locate(source)}
  >
    ${words.onMap}
  </button>`;
}
