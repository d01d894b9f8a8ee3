import type {IndexPlan} from '../../fragments/index-plan.js';
import {spotOf} from '../../geo/spot.js';
import {dateKeys} from './date-keys.js';
import {readEvent} from './event.js';
import {searchable} from './searchable.js';

/** How a list of events is found in. */
export const eventIndex: IndexPlan = {
  facets: ['category', 'place'],
  hasSpots: true,
  hasDates: true,
  isRoll: false,
  read(graph, iri, subject) {
    const event = readEvent(graph, iri, [], subject);
    const {name, category, place, latitude, longitude} = event;
    return {
      name,
      texts: searchable(event),
      facets: {category, place: place === undefined ? [] : [place]},
      spot: spotOf(latitude, longitude),
      dates: dateKeys(event),
    };
  },
};
