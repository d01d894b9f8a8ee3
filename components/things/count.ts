import {html, nothing, type TemplateResult} from 'lit';
import {define} from '../define.js';
import {baseStyles} from '../ui/base.styles.js';
import {FollowerElement} from './follower-element.js';
import {ListFollower} from './list-follower.js';

/**
 * Shows how many things lists show, and of how many: “12 outils sur 60”. Changes are read out half a second after the last one.
 *
 * Counts the lists that `for` names together, else the nearest one, which then show no number of their own. What things are called is for the list's `count-label` to say.
 *
 * @slot - Shown until a list is there and when scripts are off.
 * @fires {ReadyEvent} coop-ready - The number is shown.
 * @csspart count - The number and what goes with it.
 */
export class CoopCount extends FollowerElement {
  static override styles = [baseStyles];

  /** @internal */
  protected override readonly follower = new ListFollower(this, 2);

  protected override render(): TemplateResult {
    const count = this.renderCount();
    return count === nothing ? html`<slot></slot>` : html`${count}`;
  }
}

define('coop-count', CoopCount);

declare global {
  interface HTMLElementTagNameMap {
    'coop-count': CoopCount;
  }
}
