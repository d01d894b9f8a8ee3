import type {IndexPlan} from '../../fragments/index-plan.js';
import {readPlace} from './place.js';
import {searchable} from './searchable.js';

/** How a list of places is found in. */
export const placeIndex: IndexPlan = {
  facets: ['category', 'town'],
  hasSpots: true,
  hasDates: false,
  isRoll: false,
  read(graph, iri, subject) {
    const place = readPlace(graph, iri, [], subject);
    const {name, category, town, spot} = place;
    return {name, texts: searchable(place), facets: {category, town: town === undefined ? [] : [town]}, spot};
  },
};
