import type {Member} from '../../vocab/kinds/member/member.js';
import type {ThingList} from '../../pods/lists/thing-list.js';
import type {Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {PagedListElement} from '../data/paged-list-element.js';
import {findPeopleList} from './people-source.js';

/** What a tag that shows a list of people does before it draws; without `src`, the list is that of the community's members. */
export abstract class PeopleElement extends PagedListElement<Member> {
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('coop-membership-change', this.handleMembership);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('coop-membership-change', this.handleMembership);
  }

  protected override findList(source: Community): Promise<Result<ThingList<Member>>> {
    return findPeopleList(source, this.src, this.language.languages);
  }

  /** A moderator's open page keeps the coop's list up to date; others who are signed in load what finds out that they are none. */
  protected override async keep(list: ThingList<Member>): Promise<boolean> {
    const community = this.provider.value;
    if (this.src !== undefined || community?.session.status !== 'signed-in') return false;
    const {tidyInBackground} = await import('../data/tidy-in-background.js');
    return tidyInBackground(community, list.address, async () => (await import('./keep-members-list.js')).keepMembersList);
  }

  /** A moderator has admitted somebody, or let somebody go, on this very page. */
  private readonly handleMembership = () => void this.refresh();
}
