import {html, nothing, type TemplateResult} from 'lit';

/** A box to search with. `hint` is a sentence about what can be found. */
export function renderSearchBox(
  label: string,
  query: string,
  search: (query: string) => void,
  hint?: string,
): TemplateResult {
  const handleInput = ({target}: Event) => search((target as HTMLInputElement).value);
  return html`<div class="search" part="search" role="search">
    <label for="search">${label}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      aria-describedby=${hint ? 'search-hint' : nothing}
      .value=${query}
      @input=${handleInput}
    />
    ${hint ? html`<span id="search-hint" class="muted small">${hint}</span>` : nothing}
  </div>`;
}
