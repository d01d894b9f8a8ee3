import type {PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {ThingList} from '../../pods/lists/thing-list.js';
import type {Problem} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {CoopElement, standalone} from '../data/coop-element.js';
import {adoptStartedReading} from '../data/started-reading.js';
import {findPeopleList} from './people-source.js';

/** What a tag that shows a list of people does before it draws: finds the list, reads it, and follows its changes. */
export abstract class PeopleElement extends CoopElement {
  /** Address of a list of people. Without it: the members' list of the community. */
  @property() src?: string;

  @state() protected list?: ThingList<Member>;
  @state() protected problem?: Problem;
  private unsubscribe?: () => void;
  private looking?: object;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('coop-membership-change', this.handleMembership);
    if (this.src !== undefined || this.hasUpdated) this.find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('coop-membership-change', this.handleMembership);
    this.unsubscribe?.();
    this.unsubscribe = this.list = this.looking = undefined;
  }

  /** Reads the list, and what was announced since, again from the server. */
  async refresh(): Promise<void> {
    if (this.list) this.track(this.list.load(true));
    else this.find();
    await this.complete;
  }

  /** Where documents are read: a tag with its own `src` needs no community. */
  protected get source(): Community | undefined {
    return this.provider.value ?? (this.src === undefined ? undefined : standalone);
  }

  protected override handleCommunity(): void {
    this.find();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('src') && (this.hasUpdated || this.src !== undefined)) this.find();
  }

  /** A moderator has admitted somebody, or let somebody go, on this very page. */
  private readonly handleMembership = () => void this.refresh();

  private find(): void {
    const {source} = this;
    if (source && this.isConnected) this.track(this.look(source));
  }

  private async look(source: Community): Promise<void> {
    const turn = (this.looking = {});
    adoptStartedReading(this, source.resources);
    const found = await findPeopleList(source, this.src, this.language.languages);
    // A later look has begun, or the tag has left the page.
    if (this.looking !== turn) return;
    this.problem = found.ok ? undefined : found.problem;
    if (!found.ok) this.reportProblem(found.problem);
    else await this.showList(found.value);
  }

  private async showList(list: ThingList<Member>): Promise<void> {
    if (list !== this.list) {
      this.unsubscribe?.();
      this.list = list;
      this.unsubscribe = list.subscribe(() => this.requestUpdate());
    }
    await list.load();
    if (list.state.problem && list === this.list) this.reportProblem(list.state.problem);
    void this.tidy(list).catch(() => undefined);
  }

  /** A moderator's open page keeps the coop's list up to date; others who are signed in load what finds out that they are none. */
  private async tidy(list: ThingList<Member>): Promise<void> {
    const community = this.provider.value;
    if (this.src !== undefined || community?.session.status !== 'signed-in') return;
    const {tidyInBackground} = await import('../data/tidy-in-background.js');
    const keep = async () => (await import('./keep-members-list.js')).keepMembersList;
    if (await tidyInBackground(community, list.address, keep)) await list.load(true);
  }
}
