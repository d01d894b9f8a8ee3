import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {define} from '../define.js';
import {baseStyles} from '../ui/base.styles.js';
import {listStyles} from '../ui/list.styles.js';
import {FilterPart} from './filter-part.js';
import {FollowerElement} from './follower-element.js';
import {ListFollower} from './list-follower.js';

/**
 * Lets visitors search lists of any kind, narrow them down and sort them: one list, or several at once.
 *
 * Acts on the lists that `for` names, else on the nearest one, in whatever order they come. Values and their numbers are those of the
 * lists together. Without any attribute there is only the search box.
 *
 * @slot - Shown until a list is there and when scripts are off.
 * @fires {ReadyEvent} coop-ready - The filter is shown.
 * @csspart search - The search box with its label.
 * @csspart facets - What the lists can be narrowed down by.
 * @csspart filters - What is chosen of it.
 * @csspart count - How many things there are.
 * @csspart problem - Which list is missing.
 */
export class CoopFilter extends FollowerElement {
  static override styles = [baseStyles, listStyles];

  /** Shows a search box beside the rest. */
  @property({type: Boolean}) search = false;

  /** Names of the fields that visitors can narrow the lists down by. */
  @property() facets?: string;

  /** Orders that visitors can choose, as in `name -date`. */
  @property() sort?: string;

  /** @internal */
  protected override readonly follower = new ListFollower(this, 1);
  private controls?: FilterPart;

  protected override render(): TemplateResult {
    const {strings: general, follower, facets, sort} = this;
    const listing = this.listing.strings;
    if (!general || !listing) return html`<slot></slot>`;
    if (follower.isAlone)
      return html`<p class="problem" part="problem">${listing.filters.noList}</p>
        <slot></slot>`;
    if (!follower.lists.some(({view}) => view)) return html`<slot></slot>`;
    this.controls ??= new FilterPart(this);
    const wishes = {facets, sort, hasSearch: this.search || !(facets || sort)};
    return html`${this.controls.render({general, listing}, follower.lists, wishes)} ${this.renderCount()}`;
  }
}

define('coop-filter', CoopFilter);

declare global {
  interface HTMLElementTagNameMap {
    'coop-filter': CoopFilter;
  }
}
