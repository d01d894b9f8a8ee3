import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {CoopElement} from '../data/coop-element.js';
import {LanguageController} from '../data/language.js';
import {loadListingStrings} from '../strings/listing/load.js';
import {ListFollower} from './list-follower.js';

/** What tags have in common that act on the lists of a page. */
export abstract class FollowerElement extends CoopElement {
  /** Ids of the lists, with spaces in between; without it, the nearest list. */
  @property({attribute: 'for'}) htmlFor?: string;

  /** @internal */
  protected readonly listing = new LanguageController(this, loadListingStrings, () =>
    queueMicrotask(() => this.awaitWords()),
  );
  /** @internal */
  protected readonly follower = new ListFollower(this);

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

  private awaitWords(): void {
    this.track(this.listing.ready);
  }
}
