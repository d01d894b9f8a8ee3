import {html, nothing, type TemplateResult} from 'lit';
import type {LibraryStrings} from '../../strings/library/strings.js';

/** What somebody looked for who sees nothing, and the ways back. */
export interface LookedFor {
  readonly query: string;
  readonly folder: string | undefined;
  clearSearch(this: void): void;
  showAll(): void;
}

/** Says that nothing fits what is searched for, or is in a folder. */
export function renderNothingFound(
  {nothingFound, emptyFolder, clearSearch, showAll}: LibraryStrings,
  {query, folder, ...go}: LookedFor,
): TemplateResult {
  return html`<p class="more">
    ${query ? nothingFound(query) : emptyFolder}
    ${query ? html`<button type="button" @click=${go.clearSearch}>${clearSearch}</button>` : nothing}
    ${folder === undefined ? nothing : html`<button type="button" @click=${() => go.showAll()}>${showAll}</button>`}
  </p>`;
}
