import type {Member} from '../../vocab/kinds/member/member.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import type {Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import type {KeepList} from '../data/tidy-in-background.js';
import {PagedListElement} from '../data/paged-list-element.js';
import {findPeopleList} from './people-source.js';

/** What a tag that shows a list of people does before it draws; without `src`, the list is that of the community's members. */
export abstract class PeopleElement extends PagedListElement<Member> {
  protected override findList(source: Community): Promise<Result<ListOfThings<Member>>> {
    return findPeopleList(source, this.src, this.language.languages);
  }

  protected override async loadKeep(): Promise<KeepList> {
    return (await import('./keep-members-list.js')).keepMembersList;
  }
}
