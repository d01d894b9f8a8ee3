import {html, type TemplateResult} from 'lit';
import {define} from '../define.js';
import {Announcer} from '../ui/announcer.js';
import {baseStyles} from '../ui/base.styles.js';
import {FollowerElement} from './follower-element.js';
import {countText} from './list-count.js';

/**
 * Shows how many things lists show, and of how many: “12 outils sur 60”. Changes are read out half a second after the last one.
 *
 * Counts the lists that `for` names together, else the nearest one. What things are called is for the list's `count-label` to say.
 *
 * @slot - Shown until a list is there and when scripts are off.
 * @fires {ReadyEvent} coop-ready - The number is shown.
 * @csspart count - The number and what goes with it.
 */
export class CoopCount extends FollowerElement {
  static override styles = [baseStyles];

  private readonly announcer = new Announcer(this);

  protected override render(): TemplateResult {
    const count = this.listing.strings && countText(this.listing.strings, this.follower.tags);
    if (count === undefined) return html`<slot></slot>`;
    this.announcer.say(count);
    return html`<p part="count">${count}</p>
      <p class="visually-hidden" role="status">${this.announcer.said}</p>`;
  }
}

define('coop-count', CoopCount);

declare global {
  interface HTMLElementTagNameMap {
    'coop-count': CoopCount;
  }
}
