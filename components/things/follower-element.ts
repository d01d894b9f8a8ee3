import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CoopElement} from '../data/coop-element.js';
import {LanguageController} from '../data/language.js';
import {loadListingStrings} from '../strings/listing/load.js';
import {Announcer} from '../ui/announcer.js';
import {countText, spokenCount} from './list-count.js';
import type {ListFollower} from './list-follower.js';

/**
 * What tags have in common that act on the lists of a page. They show how many things these have, so that the lists do not: a number that
 * is seen and said twice is noise.
 */
export abstract class FollowerElement extends CoopElement {
  /** Ids of the lists, with spaces in between; without it, the nearest list. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** @internal */
  protected readonly listing = new LanguageController(this, loadListingStrings, () =>
    queueMicrotask(() => this.awaitWords()),
  );
  /** @internal */
  protected abstract readonly follower: ListFollower;
  private readonly announcer = new Announcer(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.awaitWords();
  }

  /** Reads the lists again from the server. */
  override async refresh(): Promise<void> {
    await Promise.all(this.follower.tags.map((tag) => tag.refresh()));
    await this.complete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('htmlFor') && this.hasUpdated) this.follower.find();
  }

  /** How many things the lists have, said aloud when that changes; nothing where another tag shows it, or while no list is there. */
  protected renderCount(): TemplateResult | typeof nothing {
    const {strings, listing, follower} = this;
    const count = strings && listing.strings && !follower.isCountedAbove && countText(listing.strings, follower.tags);
    if (!count) return nothing;
    this.announcer.say(spokenCount(strings, count, follower.tags));
    return html`<p class="summary" part="count" tabindex="-1">${count}</p>
      <p class="visually-hidden" role="status">${this.announcer.said}</p>`;
  }

  private awaitWords(): void {
    this.track(this.listing.ready);
  }
}
