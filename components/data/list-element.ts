import type {PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import type {Problem, Result} from '../../pods/problem.js';
import type {Community} from './community.js';
import {CoopElement, standalone} from './coop-element.js';
import {adoptStartedReading} from './started-reading.js';
import type {KeepList} from './tidy-in-background.js';

/** What a tag that shows a list does before it draws: finds the list, reads it, and follows its changes. */
export abstract class ListElement<T> extends CoopElement {
  /** Address of a list. Without it: the community's own. */
  @property() src?: string;

  /** @internal */
  @state() list?: ListOfThings<T>;
  @state() protected problem?: Problem;
  private unsubscribe?: () => void;
  private looking?: object;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.src !== undefined || this.hasUpdated) this.find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    this.unsubscribe = this.list = this.looking = undefined;
  }

  /** Reads the list, and what was announced since, again from the server. */
  async refresh(): Promise<void> {
    if (this.list) this.track(this.list.load(true));
    else this.find();
    await this.complete;
  }

  /** @internal Where documents are read: a tag with its own `src` needs no community. */
  get source(): Community | undefined {
    return this.provider.value ?? (this.src === undefined ? undefined : standalone);
  }

  /** Finds the list that the tag is to show. */
  protected abstract findList(source: Community): Promise<Result<ListOfThings<T>>>;

  /** Loads a moderator's part of keeping lists like this one. */
  protected abstract loadKeep(): Promise<KeepList>;

  protected override handleCommunity(): void {
    this.find();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('src') && (this.hasUpdated || this.src !== undefined)) this.find();
  }

  /** Looks for the list again, for example because another one is meant. */
  protected find(): void {
    const {source} = this;
    if (source && this.isConnected) this.track(this.look(source));
  }

  private async look(source: Community): Promise<void> {
    const turn = (this.looking = {});
    adoptStartedReading(this, source.resources);
    const found = await this.findList(source);
    // A later look has begun, or the tag has left the page.
    if (this.looking !== turn) return;
    this.problem = found.ok ? undefined : found.problem;
    if (!found.ok) this.reportProblem(found.problem);
    else await this.showList(found.value);
  }

  private async showList(list: ListOfThings<T>): Promise<void> {
    if (list !== this.list) {
      this.unsubscribe?.();
      this.list = list;
      this.unsubscribe = list.subscribe(({announced}) => {
        this.requestUpdate();
        if (announced) this.keep(list);
      });
    }
    await list.load();
    if (list.state.problem && list === this.list) this.reportProblem(list.state.problem);
    this.keep(list);
  }

  /** The coop's own list is kept up to date by the open pages of moderators; others who are signed in load what finds out that they are none. */
  private keep(list: ListOfThings<T>): void {
    const {src, session, provider} = this;
    if (src !== undefined || !session) return;
    import('./tidy-in-background.js')
      .then(({tidyInBackground}) => tidyInBackground(provider.value!, list, () => this.loadKeep()))
      .catch(() => undefined);
  }
}
