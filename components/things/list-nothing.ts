import {html, nothing, type TemplateResult} from 'lit';
import type {ListingStrings} from '../strings/listing/strings.js';
import {noChoice, type ListChoice} from '../data/choosing/list-choice.js';
import type {ListController} from './list-controller.js';

/** Says that nothing fits what is searched for and chosen, and leads back. */
export function renderNothingFound(listing: ListingStrings, list: ListController): TemplateResult {
  const {query, choices} = list.chosen;
  // A button goes with what it takes back: whoever was at it goes on from the head of the list.
  const renderWayBack = (label: string, part: Partial<ListChoice>) => {
    const handleClick = () => {
      list.host.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
      list.change(part);
    };
    return html`<button type="button" @click=${handleClick}>${label}</button>`;
  };
  return html`<div class="more">
    <p>${listing.nothingFound(query.trim(), choices.size > 0)}</p>
    ${query.trim() ? renderWayBack(listing.clearSearch, {query: ''}) : nothing}
    ${choices.size ? renderWayBack(listing.clearFilters, {choices: noChoice.choices}) : nothing}
  </div>`;
}
