import type {Member} from '../../vocab/kinds/member/member.js';
import type {Answer, IndexedList} from '../../pods/fragments/read/indexed-list.js';
import type {Question} from '../../pods/fragments/read/question.js';
import {FacetBar} from '../data/facets/facet-bar.js';
import type {FacetHost, FacetPlan, Track} from '../data/facets/facet-plan.js';

const memberFacets: FacetPlan<Member> = {
  names: ['skills', 'place', 'group'],
  load: async () => (await import('./member-facets.js')).makeMemberFacets(),
};

/** What stands between the search and a list of members, and decides what of it is shown. */
export interface MemberBar extends Pick<FacetBar<Member>, 'narrow' | 'render' | 'renderNothing' | 'refresh'> {
  /** Takes over the filters of a list that is asked over its index, where it has more than filters. */
  over?(filters: FacetBar<Member>): MemberBar;
  /** What is asked in place of such a list. */
  detour?(list: IndexedList<Member>, question: Question): Detour | undefined;
}

/** What answers in place of a list that is asked over its index, for as long as that is shown in another order. */
export interface Detour {
  readonly answer: Answer<Member>;
  /** Whether it was asked for something. */
  readonly hasBegun: boolean;
  want(count: number): Promise<void>;
  goOn(): Promise<void>;
}

/** Makes the button with which a list of members is narrowed down. @param bar the one that it has already. */
export function makeBar(host: FacetHost, track: Track, bar?: MemberBar): MemberBar {
  return bar ?? makeFilters(host, track);
}

export function makeFilters(host: FacetHost, track: Track): FacetBar<Member> {
  return new FacetBar(host, track, memberFacets);
}
