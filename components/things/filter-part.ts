import {nothing, type ReactiveControllerHost} from 'lit';
import {FacetSet} from '../data/arranging/facet-set.js';
import type {ArrangedFields} from '../data/arranging/field.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import {facetStyles} from '../ui/facets.styles.js';
import {FocusKeeper} from '../ui/focus-keeper.js';
import {filterStyles} from './filter.styles.js';
import {renderFilter, type FilterWishes} from './filter-view.js';
import type {ListController} from './list-controller.js';
import {makeEngine} from './list-engine.js';
import type {ListWords} from './things-element.js';

const makeFacets = (fields: ArrangedFields<Thing>, language: string) => new FacetSet(fields, language);

/** What a list is searched and narrowed down with. Comes with lists whose authors want it there, and with `coop-filter`. */
export class FilterPart {
  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(facetStyles.styleSheet!, filterStyles.styleSheet!);
    FocusKeeper.watch(host);
  }

  /** Brings along what searches a list and narrows it down. */
  join(list: ListController): void {
    list.use({makeEngine, makeFacets});
  }

  /** Draws what there is to choose from in these lists. */
  render(words: ListWords, lists: readonly ListController[], wishes: FilterWishes): unknown {
    for (const list of lists) this.join(list);
    return lists.some(({view}) => view?.refined?.facets) ? renderFilter(words, lists, wishes) : nothing;
  }
}
