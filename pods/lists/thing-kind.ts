import type {KindDescriptor} from '../../vocab/shapes/descriptor.js';
import {findThings, readLabel, readThing, type Thing} from '../../vocab/shapes/thing.js';
import type {ListKind} from './row.js';

/** How lists read things of a kind that a shape describes, in the reader's languages. */
export function thingKind(kind: KindDescriptor, languages: readonly string[]): ListKind<Thing> {
  return {
    types: kind.types,
    find: (graph) => findThings(kind, graph),
    label: (graph, subject) => readLabel(kind, graph, subject, languages),
    read: (graph, iri, subject) => readThing(kind, graph, iri, languages, subject),
  };
}
