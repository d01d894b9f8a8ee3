import {degreesText} from '../../geo/degrees.js';
import type {Place} from '../../kinds/place/place.js';
import {coopPlace} from '../../rdf/place-vocabulary.js';

/** The media type of what {@link writeGeoJson} makes (RFC 7946, 12). */
export const geoJsonType = 'application/geo+json';

/** Writes places as GeoJSON (RFC 7946), for map programs. One that lies nowhere has no geometry, as 3.2 there allows. */
export function writeGeoJson(places: readonly Place[]): string {
  return `${JSON.stringify({type: 'FeatureCollection', features: places.map(featureOf)}, null, 1)}\n`;
}

function featureOf({iri, spot, ...place}: Place): object {
  const geometry = spot
    ? {type: 'Point', coordinates: [Number(degreesText(spot.longitude)), Number(degreesText(spot.latitude))]}
    : null;
  const {name, note, category, address, town, openingHours, phone, email, website, accessibilityNote, confirmedOn} = place;
  return {
    type: 'Feature',
    id: iri,
    geometry,
    properties: {
      name,
      description: note,
      category: category.length ? category : undefined,
      address,
      town,
      opening_hours: openingHours,
      phone: phone && phone.replace(/^tel:/, ''),
      email: email && email.replace(/^mailto:/, ''),
      website,
      wheelchair: wheelchairOf(place),
      accessibility_note: accessibilityNote,
      confirmed_on: confirmedOn,
    },
  };
}

/** OpenStreetMap's words. */
function wheelchairOf({accessibility}: Pick<Place, 'accessibility'>): string | undefined {
  const words = {
    [coopPlace.Accessible]: 'yes',
    [coopPlace.PartlyAccessible]: 'limited',
    [coopPlace.NotAccessible]: 'no',
  };
  return accessibility === undefined ? undefined : words[accessibility];
}
