import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {FacetTexts} from '../strings/facets/strings.js';

/** A value that a list can be narrowed down to, and how many rows would be left. */
export interface FacetValue {
  readonly key: string;
  readonly label: string;
  /** Nothing where that is not known. */
  readonly count: number | undefined;
}

/** The values that there are to choose from, in the language's order; of very many, those that most rows have. */
export interface FacetValues {
  readonly values: readonly FacetValue[];
  readonly isCut: boolean;
}

/** One list of values to choose from. */
export interface FacetList extends FacetValues {
  readonly name: string;
  readonly label: string;
  /** The first choice: all of them. */
  readonly all: string;
  /** Key of the value that is chosen. */
  readonly chosen?: string | undefined;
}

/** Something that is chosen, as it reads. */
export interface Chosen {
  readonly name: string;
  readonly label: string;
}

/** A frame around what there is to choose. */
export function renderFacets({legend}: FacetTexts, content: unknown): TemplateResult {
  return html`<fieldset class="facets" part="facets">
    <legend class="visually-hidden">${legend}</legend>
    ${content}
  </fieldset>`;
}

/**
 * The browser's own list: every phone and every screen reader knows how to open it and to find a value by its letters.
 * @param below what else there is to choose with it.
 */
export function renderValues(
  texts: FacetTexts,
  {name, label, all, values, isCut, chosen}: FacetList,
  choose: (key: string) => void,
  below: unknown = nothing,
): TemplateResult {
  return html`<div class="facet">
    <label for="facet-${name}">${label}</label>
    <select
      id="facet-${name}"
      autocomplete="off"
      aria-describedby=${isCut ? `facet-${name}-hint` : nothing}
      @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${chosen === undefined}>${all}</option>
      ${repeat(
        values,
        ({key}) => key,
        ({key, label, count}) =>
          html`<option value=${key} .selected=${key === chosen}>
            ${count === undefined ? label : texts.value(label, count)}
          </option>`,
      )}
    </select>
    ${isCut ? html`<p id="facet-${name}-hint" class="muted small">${texts.mostUsed(values.length)}</p>` : nothing} ${below}
  </div>`;
}

/** What the buttons beside what is chosen do. */
export interface ChosenActions {
  remove(name: string): void;
  clear(): void;
}

/** What is chosen, as text that is read and printed, each with a button that takes it back. */
export function renderChosen(
  texts: FacetTexts,
  chosen: readonly Chosen[],
  {remove, clear}: ChosenActions,
): TemplateResult | typeof nothing {
  if (!chosen.length) return nothing;
  // The button goes with the choice: its neighbour takes the focus, or what brings other choices.
  const handleRemove = (name: string, button: HTMLElement) => {
    (neighbourOf(button) ?? controlNear(button))?.focus();
    remove(name);
  };
  const handleClear = (button: HTMLElement) => {
    controlNear(button)?.focus();
    clear();
  };
  return html`<div class="chosen" part="filters">
    <span id="chosen" class="muted">${texts.chosen}</span>
    ${
      // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
      html`<ul role="list" aria-labelledby="chosen">
        ${repeat(
          chosen,
          ({name}) => name,
          ({name, label}) =>
            html`<li>
              ${label}
              <button
                type="button"
                aria-label=${texts.remove(label)}
                @click=${({currentTarget}: Event) => handleRemove(name, currentTarget as HTMLElement)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>`,
        )}
      </ul>`
    }
    <button type="button" class="link" @click=${({currentTarget}: Event) => handleClear(currentTarget as HTMLElement)}>
      ${texts.clear}
    </button>
  </div>`;
}

function neighbourOf(button: HTMLElement): HTMLElement | null | undefined {
  const row = button.closest('li');
  return (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button');
}

/** What opens the filters, else the first of them. */
function controlNear(button: HTMLElement): HTMLElement | null {
  const root = button.getRootNode() as ShadowRoot;
  return root.querySelector<HTMLElement>('.filter') ?? root.querySelector<HTMLElement>('.filters :is(select, input)');
}
