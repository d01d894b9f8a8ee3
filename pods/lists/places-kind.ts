import {findPlaces, placeKind, readPlace, type Place} from '../../vocab/kinds/place/place.js';
import {readOneField} from '../../vocab/shapes/read.js';
import type {ListKind} from './row.js';

/** How lists read places, in the reader's languages. */
export function placesKind(languages: readonly string[]): ListKind<Place> {
  return {
    types: placeKind.types,
    find: findPlaces,
    label: (graph, subject) => readOneField(placeKind.fields.name, graph, subject, languages)[0],
    read: (graph, iri, subject) => readPlace(graph, iri, languages, subject),
  };
}
