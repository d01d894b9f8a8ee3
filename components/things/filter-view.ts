import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {fieldName} from '../../vocab/shapes/kind.js';
import {parseSort} from '../data/arranging/sort.js';
import {mostValues} from '../data/arranging/facet-values.js';
import {parseRange, writeRange} from '../data/arranging/range.js';
import {written} from '../data/arranging/measure.js';
import {facetsIn, labelOf, type FacetList, type FacetRange} from './filter-facets.js';
import {renderChosen} from './filter-chosen.js';
import type {ListController} from './list-controller.js';
import type {ListWords} from './things-element.js';

/** What the author of a page wants visitors to have. */
export interface FilterWishes {
  readonly facets?: string | undefined;
  readonly hasSearch: boolean;
  /** Orders to choose from, as in `name -date`. */
  readonly sort?: string | undefined;
}

/** Search, facets and order for one list or several at once; what is chosen stays readable below. */
export function renderFilter(words: ListWords, lists: readonly ListController[], wishes: FilterWishes): TemplateResult {
  return html`<div class="filters">
    ${wishes.hasSearch ? renderSearch(words, lists) : nothing} ${renderFacets(words, lists, wishes)}
    ${renderChosen(words, lists)}
  </div>`;
}

function renderSearch({listing}: ListWords, lists: readonly ListController[]): TemplateResult {
  const handleInput = ({target}: Event) => {
    for (const list of lists) list.search((target as HTMLInputElement).value);
  };
  return html`<div class="search" part="search" role="search">
    <label for="search">${listing.search}</label>
    <input id="search" type="search" autocomplete="off" .value=${lists[0]?.chosen.query ?? ''} @input=${handleInput} />
  </div>`;
}

function renderFacets(
  words: ListWords,
  lists: readonly ListController[],
  wishes: FilterWishes,
): TemplateResult | typeof nothing {
  const {facets = '', sort} = wishes;
  if (!facets && !sort) return nothing;
  const found = facetsIn(lists, facets, words);
  return html`<fieldset class="facets" part="facets">
    <legend class="visually-hidden">${words.listing.filters.legend}</legend>
    ${repeat(
      found,
      ({name}) => name,
      (facet) => ('scale' in facet ? renderRange(words, lists, facet) : renderValues(words, lists, facet)),
    )}
    ${facets && !found.length ? html`<p class="muted">${words.listing.filters.nothingToChoose}</p>` : nothing}
    ${sort ? renderSort(words, lists, sort) : nothing}
  </fieldset>`;
}

function renderValues({listing}: ListWords, lists: readonly ListController[], facet: FacetList): TemplateResult {
  const {name, label, values, isCut, chosen} = facet;
  const {filters} = listing;
  const handleChange = ({target}: Event) => choose(lists, name, (target as HTMLSelectElement).value);
  return html`<div class="facet">
    <label for="facet-${name}">${label}</label>
    <select
      id="facet-${name}"
      autocomplete="off"
      aria-describedby=${isCut ? `facet-${name}-hint` : nothing}
      @change=${handleChange}
    >
      <option value="" .selected=${chosen === undefined}>${filters.all}</option>
      ${repeat(
        values,
        ({key}) => key,
        ({key, label, count}) =>
          html`<option value=${key} .selected=${key === chosen}>${filters.value(label, count)}</option>`,
      )}
    </select>
    ${isCut ? html`<p id="facet-${name}-hint" class="muted small">${filters.mostUsed(mostValues)}</p>` : nothing}
  </div>`;
}

function renderRange({listing}: ListWords, lists: readonly ListController[], facet: FacetRange): TemplateResult {
  const {name, label, scale, bounds, chosen = ''} = facet;
  const {filters} = listing;
  const range = parseRange(chosen);
  const hint = bounds && filters.between(facet.text(written(scale, bounds[0])), facet.text(written(scale, bounds[1])));
  const renderEnd = (end: 'from' | 'to') =>
    html`<span class="end">
      <label for="facet-${name}-${end}" class="small">${filters[end][scale]}</label>
      <input
        id="facet-${name}-${end}"
        type=${scale}
        step=${scale === 'number' ? 'any' : nothing}
        autocomplete="off"
        aria-describedby=${hint ? `facet-${name}-hint` : nothing}
        .value=${range[end]}
        @change=${({target}: Event) =>
          choose(lists, name, writeRange({...range, [end]: (target as HTMLInputElement).value}) ?? '')}
      />
    </span>`;
  return html`<fieldset class="facet range">
    <legend>${label}</legend>
    <div class="ends">${renderEnd('from')} ${renderEnd('to')}</div>
    ${hint ? html`<p id="facet-${name}-hint" class="muted small">${hint}</p>` : nothing}
  </fieldset>`;
}

function renderSort({listing}: ListWords, lists: readonly ListController[], sort: string): TemplateResult {
  const {filters} = listing;
  const current = lists[0]?.chosen.sort ?? '';
  const orders = (sort.match(/\S+/g) ?? []).flatMap((order) => {
    const [key] = parseSort(order);
    const label = key && labelOf(lists, key.field);
    return label ? [{order, label: key.isDescending ? filters.descending(label) : label}] : [];
  });
  const handleChange = ({target}: Event) => {
    for (const list of lists) list.sortBy((target as HTMLSelectElement).value);
  };
  return html`<div class="facet">
    <label for="sort">${filters.sort}</label>
    <select id="sort" autocomplete="off" @change=${handleChange}>
      <option value="" .selected=${!current}>${filters.usualOrder}</option>
      ${orders.map(({order, label}) => html`<option value=${order} .selected=${order === current}>${label}</option>`)}
    </select>
  </div>`;
}

function choose(lists: readonly ListController[], name: string, choice: string): void {
  for (const list of lists) list.choose(fieldName(name), choice);
}
