import {html, type TemplateResult} from 'lit';
import type {LibrarySort, LibraryStrings, LibraryView} from '../../strings/library/strings.js';
import {renderSearchBox} from '../../ui/search-box.js';
import {sorts, views} from './choice.js';

/** What a library is searched and shown with. */
export interface LibraryControls {
  readonly words: LibraryStrings;
  readonly text: string;
  readonly sort: LibrarySort;
  readonly view: LibraryView;
  search(this: void, text: string): void;
  sortBy(sort: LibrarySort): void;
  showAs(view: LibraryView): void;
}

/** The search box, the order, and the buttons for list and table. */
export function renderBar({words, text, sort, view, ...act}: LibraryControls): TemplateResult {
  const handleSort = ({target}: Event) => act.sortBy((target as HTMLSelectElement).value as LibrarySort);
  return html`<div class="bar">
    ${renderSearchBox(words.search, text, act.search, words.searchHint)}
    <label class="sort" part="sort">
      ${words.sort.label}
      <select autocomplete="off" @change=${handleSort}>
        ${sorts.map((one) => html`<option value=${one} .selected=${one === sort}>${words.sort[one]}</option>`)}
      </select>
    </label>
    <div class="views" part="views" role="group" aria-label=${words.views.legend}>
      ${views.map(
        (one) =>
          html`<button type="button" aria-pressed=${one === view} @click=${() => act.showAs(one)}>
            ${words.views[one]}
          </button>`,
      )}
    </div>
  </div>`;
}
