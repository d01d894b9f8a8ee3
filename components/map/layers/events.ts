import {eventsKind} from '../../../pods/lists/events-kind.js';
import {spotOf} from '../../../vocab/geo/spot.js';
import {eventKind, type AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {findCoopList} from '../../data/coop-list.js';
import type {MapItem} from '../list/map-item.js';
import {asItems, type MapLayerPlan} from './layer.js';

export const layer: MapLayerPlan = {
  kind: (languages) => asItems(eventsKind(languages), ofEvent),
  find: (community) => findCoopList(community, eventKind.types),
  isWritten: true,
};

/** What is cancelled takes place nowhere. */
function ofEvent(event: AgendaEvent): MapItem {
  const {iri, name, place, category, start, end, address, note, website} = event;
  return {
    iri,
    layer: 'events',
    name,
    town: place,
    spot: event.isCancelled ? undefined : spotOf(event.latitude, event.longitude),
    categories: category,
    start,
    end,
    isSeries: event.recurrence !== undefined,
    details: {address, note, website},
  };
}
