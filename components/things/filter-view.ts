import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {parseSort} from '../data/arranging/sort-keys.js';
import {parseRange, writeRange} from '../data/arranging/range.js';
import {written} from '../data/arranging/measure.js';
import {renderFacets, renderValues} from '../ui/facets.js';
import {renderSearchBox} from '../ui/search-box.js';
import {choose, renderChosenIn} from './filter-chosen.js';
import {facetsIn, labelOf, type FacetRange} from './filter-facets.js';
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
    ${wishes.hasSearch ? renderSearch(words, lists) : nothing} ${renderChoices(words, lists, wishes)}
    ${renderChosenIn(words, lists)}
  </div>`;
}

function renderSearch({listing}: ListWords, lists: readonly ListController[]): TemplateResult {
  return renderSearchBox(listing.search, lists[0]?.chosen.query ?? '', (query) => {
    for (const list of lists) list.change({query}, true);
  });
}

function renderChoices(words: ListWords, lists: readonly ListController[], wishes: FilterWishes): unknown {
  const {facets = '', sort} = wishes;
  if (!facets && !sort) return nothing;
  const {filters} = words.listing;
  const found = facetsIn(lists, facets, words);
  return renderFacets(
    filters,
    html`${repeat(
      found,
      ({name}) => name,
      (facet) =>
        'scale' in facet
          ? renderRange(words, lists, facet)
          : renderValues(filters, facet, (key) => choose(lists, facet.name, key)),
    )}
    ${facets && !found.length ? html`<p class="muted">${filters.nothingToChoose}</p>` : nothing}
    ${sort ? renderSort(words, lists, sort) : nothing}`,
  );
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
    for (const list of lists) list.change({sort: (target as HTMLSelectElement).value});
  };
  return html`<div class="facet">
    <label for="sort">${filters.sort}</label>
    <select id="sort" autocomplete="off" @change=${handleChange}>
      <option value="" .selected=${!current}>${filters.usualOrder}</option>
      ${orders.map(({order, label}) => html`<option value=${order} .selected=${order === current}>${label}</option>`)}
    </select>
  </div>`;
}
