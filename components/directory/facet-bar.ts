import type {Member} from '../../vocab/kinds/member/member.js';
import {FacetBar} from '../data/facets/facet-bar.js';
import type {FacetHost, FacetPlan, Track} from '../data/facets/facet-plan.js';

const memberFacets: FacetPlan<Member> = {
  names: ['skills', 'place', 'group'],
  load: async () => (await import('./member-facets.js')).makeMemberFacets(),
};

export type MemberBar = FacetBar<Member>;

/** Makes the button with which a list of members is narrowed down. */
export function makeBar(host: FacetHost, track: Track): MemberBar {
  return new FacetBar(host, track, memberFacets);
}
