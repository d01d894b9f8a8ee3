import {placesKind} from '../../../pods/lists/places-kind.js';
import {placeKind, type Place} from '../../../vocab/kinds/place/place.js';
import {standingOf} from '../../../vocab/kinds/place/standing.js';
import {findCoopList} from '../../data/coop-list.js';
import type {MapItem} from '../list/map-item.js';
import {asItems, type MapLayerPlan} from './layer.js';

export const layer: MapLayerPlan = {
  kind: (languages) => asItems(placesKind(languages), ofPlace),
  find: (community) => findCoopList(community, placeKind.types),
  isWritten: true,
};

function ofPlace(place: Place): MapItem {
  const {iri, name, town, spot, category, confirmedOn, changed, address, note} = place;
  const {openingHours, phone, email, website, accessibilityNote} = place;
  return {
    iri,
    layer: 'places',
    name,
    town,
    spot,
    categories: category,
    confirmed: confirmedOn ?? changed,
    place,
    standing: (today) => standingOf(place, today),
    details: {address, note, hours: openingHours, access: accessibilityNote, phone, email, website},
  };
}
