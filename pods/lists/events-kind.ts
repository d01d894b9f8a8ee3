import {eventKind, findEvents, readEvent, type AgendaEvent} from '../../vocab/kinds/event/event.js';
import {readOneField} from '../../vocab/shapes/read.js';
import type {ListKind} from './row.js';

/** How lists read events, in the reader's languages. */
export function eventsKind(languages: readonly string[]): ListKind<AgendaEvent> {
  return {
    types: eventKind.types,
    find: findEvents,
    label: (graph, subject) => readOneField(eventKind.fields.name, graph, subject, languages)[0],
    read: (graph, iri, subject) => readEvent(graph, iri, languages, subject),
  };
}
