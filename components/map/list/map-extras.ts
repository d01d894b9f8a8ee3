import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {ListOfThings} from '../../../pods/lists/thing-list.js';
import type {Row} from '../../../pods/lists/row.js';
import type {MapStrings} from '../../strings/map/strings.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {renderTrouble, renderWaiting} from '../../ui/row-trouble.js';
import type {ItemDetails, MapItem} from './map-item.js';
import type {MapView} from './map-row.js';

/** Draws what a row beside a map tells beyond a few words: details where it is opened in place, what is wrong, what is still to be read. */
export class MapExtras {
  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    FocusKeeper.watch(host);
  }

  /** What a row tells below its first lines. */
  renderRow({strings, words}: MapView, list: ListOfThings<MapItem>, row: Row<MapItem>, isOpen: boolean): TemplateResult {
    return html`${row.problem ? renderTrouble(strings, words, row, () => void list.retry(row.source)) : nothing}
    ${isOpen && row.thing ? renderDetails(words, row.thing.details) : nothing}`;
  }

  /** Says how much is not shown since nobody has confirmed it, with a button that shows it. */
  renderExpired(words: MapStrings, count: number, isShown: boolean, toggle: () => void): TemplateResult {
    return html`<p class="muted small">
      ${words.expired(count)}
      <button type="button" class="link" @click=${toggle}>${isShown ? words.hideExpired : words.showExpired}</button>
    </p>`;
  }

  /** Says that there is nothing, or nothing of what is searched for, with the way back. */
  renderNothing({empty, nothingFound, clearSearch}: MapStrings, query: string, clear: () => void): TemplateResult {
    if (!query) return html`<p>${empty}</p>`;
    return html`<p class="more">
      ${nothingFound(query)}
      <button type="button" @click=${clear}>${clearSearch}</button>
    </p>`;
  }

  /** How much is not read without being asked for, and a button that asks. */
  renderWaiting(words: MapStrings, list: ListOfThings<MapItem>): TemplateResult {
    return renderWaiting(words, list.state.waiting, () => list.readMore());
  }
}

function renderDetails(words: MapStrings, details: ItemDetails): TemplateResult {
  const {address, members, note, hours, access, phone, email, website} = details;
  if (!Object.values(details).some(Boolean)) return html`<p class="details muted">${words.nothingMore}</p>`;
  const line = (text: unknown) => (text ? html`<p class="note">${text}</p>` : nothing);
  const link = (href: string | undefined, text = href) =>
    href && html`<a href=${href} rel="noopener noreferrer">${text?.replace(/^(?:tel|mailto):/, '')}</a>`;
  return html`<div class="details">
    ${line(address)} ${line(members && words.count(members, 'members'))} ${line(note)} ${line(hours)} ${line(access)}
    ${line(link(phone))} ${line(link(email))} ${line(link(website))}
  </div>`;
}
