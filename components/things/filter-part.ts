import {nothing, type ReactiveControllerHost} from 'lit';
import {filterStyles} from './filter.styles.js';
import {renderFilter, type FilterWishes} from './filter-view.js';
import type {ListController} from './list-controller.js';
import type {ListWords} from './things-element.js';

/** What a list is searched and narrowed down with. Comes with lists whose authors want it there, and with `coop-filter`. */
export class FilterPart {
  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(filterStyles.styleSheet!);
  }

  /** Draws what there is to choose from in these lists. */
  render(words: ListWords, lists: readonly ListController[], wishes: FilterWishes): unknown {
    return lists.some(({view}) => view) ? renderFilter(words, lists, wishes) : nothing;
  }
}
