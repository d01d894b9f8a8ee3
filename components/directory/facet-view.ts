import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {FacetStrings} from '../strings/facets/strings.js';
import type {Strings} from '../strings/strings.js';
import type {FacetName} from './facet-names.js';
import {mostValues, type Choice, type FacetValues} from './facets.js';

/** One list of values to choose from. */
export interface FacetList extends FacetValues {
  readonly name: FacetName;
  readonly label: string;
  /** Key of the value that is chosen. */
  readonly chosen?: string;
}

/** What the controls of the panel do. */
export interface FacetActions {
  choose(name: FacetName, choice?: Choice): void;
  /** Only where the groups could not be read. */
  readonly retryGroups?: () => void;
  readonly retry: string;
}

/** The browser's own lists: every phone and every screen reader knows how to open them and to find a value by its letters. */
export function renderFacets(words: FacetStrings, lists: readonly FacetList[], actions: FacetActions): TemplateResult {
  const {retryGroups, retry} = actions;
  return html`<fieldset class="facets" part="facets">
    <legend class="visually-hidden">${words.legend}</legend>
    ${repeat(
      lists,
      ({name}) => name,
      (list) => renderList(words, list, actions),
    )}
    ${lists.length || retryGroups ? nothing : html`<p class="muted">${words.nothingToChoose}</p>`}
    ${
      retryGroups
        ? html`<p class="muted">
            ${words.groupsFailed} <button type="button" class="link" @click=${retryGroups}>${retry}</button>
          </p>`
        : nothing
    }
  </fieldset>`;
}

function renderList(words: FacetStrings, list: FacetList, {choose}: FacetActions): TemplateResult {
  const {name, label, values, isCut, chosen} = list;
  const handleChange = ({target}: Event) => {
    const {value} = target as HTMLSelectElement;
    choose(
      name,
      values.find(({key}) => key === value),
    );
  };
  return html`<div class="facet">
    <label for="facet-${name}">${label}</label>
    <select
      id="facet-${name}"
      autocomplete="off"
      aria-describedby=${isCut ? `facet-${name}-hint` : nothing}
      @change=${handleChange}
    >
      <option value="" .selected=${chosen === undefined}>${words.all[name]}</option>
      ${repeat(
        values,
        ({key}) => key,
        ({key, label, count}) =>
          html`<option value=${key} .selected=${key === chosen}>${words.value(label, count)}</option>`,
      )}
    </select>
    ${isCut ? html`<p id="facet-${name}-hint" class="muted small">${words.mostUsed(mostValues)}</p>` : nothing}
  </div>`;
}

/** What is chosen, as text that is read and printed, each with a button that takes it back. */
export function renderChosen(
  words: FacetStrings,
  chosen: readonly [FacetName, Choice][],
  remove: (name: FacetName) => void,
  clear: () => void,
): TemplateResult {
  const handleRemove = (name: FacetName, button: EventTarget | null) => {
    // The button goes with the choice: its neighbour takes the focus, or what brings other choices.
    neighbourOf(button as HTMLElement)?.focus();
    remove(name);
  };
  return html`<div class="chosen" part="filters">
    <span id="chosen" class="muted">${words.chosen}</span>
    ${
      // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
      html`<ul role="list" aria-labelledby="chosen">
        ${repeat(
          chosen,
          ([name]) => name,
          ([name, {label}]) =>
            html`<li>
              ${label}
              <button
                type="button"
                aria-label=${words.remove(label)}
                @click=${({currentTarget}: Event) => handleRemove(name, currentTarget)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>`,
        )}
      </ul>`
    }
    <button type="button" class="link" @click=${clear}>${words.clear}</button>
  </div>`;
}

function neighbourOf(button: HTMLElement): HTMLElement | null {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  return next?.querySelector('button') ?? (button.getRootNode() as ShadowRoot).querySelector<HTMLElement>('.filter');
}

/** Nobody is left: says why, and leads back. */
export function renderNothingFound(
  words: FacetStrings,
  strings: Strings,
  query: string,
  clearSearch: () => void,
  clearFilters: () => void,
): TemplateResult {
  return html`<div class="more">
    <p>${words.nothingFound(query)}</p>
    ${query ? html`<button type="button" @click=${clearSearch}>${strings.members.clearSearch}</button>` : nothing}
    <button type="button" @click=${clearFilters}>${words.clearFilters}</button>
  </div>`;
}
