import {membersKind} from '../../../pods/lists/members-kind.js';
import {memberSpot} from '../../../vocab/kinds/member/member-spot.js';
import type {Member} from '../../../vocab/kinds/member/member.js';
import type {MapItem} from '../list/map-item.js';
import {asItems, type MapLayerPlan} from './layer.js';

export const layer: MapLayerPlan = {
  kind: (languages) => asItems(membersKind(languages), ofMember),
  find: (community) => community.membersListAddress(),
  isWritten: false,
};

/** Of members, only where they are and what they are called: the rest is the directory's. */
function ofMember(member: Member): MapItem {
  const {iri, name, place} = member;
  const position = memberSpot(member);
  return {
    iri,
    layer: 'members',
    name,
    town: place,
    spot: position?.spot,
    within: position?.within || undefined,
    categories: [],
    details: {},
  };
}
