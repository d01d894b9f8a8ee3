import {thingKind} from '../../../pods/lists/thing-kind.js';
import {failure, success} from '../../../pods/problem.js';
import {spotOf} from '../../../vocab/geo/spot.js';
import {groupKind} from '../../../vocab/kinds/group/group.generated.js';
import type {Thing} from '../../../vocab/shapes/thing.js';
import type {MapItem} from '../list/map-item.js';
import {asItems, type MapLayerPlan} from './layer.js';

/** The coop's groups are all in one document, which its moderators write. */
export const layer: MapLayerPlan = {
  kind: (languages) => asItems(thingKind(groupKind, languages), ofGroup),
  async find(community) {
    const coop = await community.coop([]);
    if (!coop.ok) return coop;
    return coop.value.groups ? success(coop.value.groups) : failure('missing', {detail: 'The coop names no groups'});
  },
  isWritten: false,
};

function ofGroup({iri, values}: Thing): MapItem {
  const one = (field: string) => values[field]?.[0];
  return {
    iri,
    layer: 'groups',
    name: one('name'),
    town: one('town'),
    spot: spotOf(one('latitude'), one('longitude')),
    categories: [],
    details: {note: one('note'), website: one('website'), members: new Set(values['members']).size},
  };
}
