import {membersKind} from '../../../pods/lists/members-kind.js';
import {hasIndex} from '../../../pods/lists/has-index.js';
import {listMaxBytes, type ListKind} from '../../../pods/lists/row.js';
import {memberSpot} from '../../../vocab/kinds/member/member-spot.js';
import {wholeMemberKind} from '../../../vocab/kinds/member/whole-member.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import {readFields} from '../../../vocab/shapes/read.js';
import type {MapItem} from '../list/map-item.js';
import type {MapLayerPlan} from './layer.js';

export const layer: MapLayerPlan = {
  kind,
  find: (community) => community.membersListAddress(),
  async overIndex(community, address, languages) {
    const read = await community.resources.read(address, {maxBytes: listMaxBytes});
    if (!read.ok || !hasIndex(read.value.graph, address)) return undefined;
    const {mappedMembers} = await import('../indexed/map-over-index.js');
    return mappedMembers(community, address, kind(languages), languages);
  },
  isWritten: false,
};

function kind(languages: readonly string[]): ListKind<MapItem> {
  return {
    ...membersKind(languages),
    read: (graph, iri, subject) => readItem(graph, iri, languages, subject),
  };
}

/** Of members, only where they are and what they are called: the rest is the directory's. */
function readItem(graph: Graph, iri: string, languages: readonly string[], subject = iri): MapItem {
  const {name, place, latitude, longitude, within} = readFields(wholeMemberKind, graph, subject, languages).values;
  const position = memberSpot({latitude: latitude?.[0], longitude: longitude?.[0], within: within?.[0]});
  return {
    iri,
    layer: 'members',
    name: name?.[0],
    town: place?.[0],
    spot: position?.spot,
    within: position?.within || undefined,
    categories: [],
    details: {},
  };
}
