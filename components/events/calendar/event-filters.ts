import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {FacetBar} from '../../data/facets/facet-bar.js';
import type {FacetHost, FacetPlan, Track} from '../../data/facets/facet-plan.js';

const eventFacets: FacetPlan<AgendaEvent> = {
  names: ['group', 'category', 'attendance', 'language', 'place', 'distance'],
  load: async () => (await import('./event-facets.js')).makeEventFacets(),
};

export type EventBar = FacetBar<AgendaEvent>;

/** Makes the button with which a calendar is narrowed down. */
export function makeBar(host: FacetHost, track: Track): EventBar {
  return new FacetBar(host, track, eventFacets);
}
