import type {Graph} from '../../vocab/rdf/graph.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import {as} from '../../vocab/rdf/vocabularies.js';
import type {Problem} from '../problem.js';

/** Whether a statement says which source to look at. Of whom it is is not known, so that nothing else in it counts. */
export function isAnnouncement({predicate, object}: Triple): boolean {
  return predicate.value === as.object && object.termType === 'NamedNode';
}

/** The addresses that a document of announcements names, each once. */
export function announcedIn(graph: Graph): string[] {
  return [...new Set([...graph].filter(isAnnouncement).map(({object}) => object.value))];
}

/**
 * Whether announcements cannot be read because of what somebody has appended: too much, or what the server itself then writes as
 * malformed (texts in the place of a subject: CommunitySolidServer#1582).
 */
export function isSpoilt({kind}: Problem): boolean {
  return kind === 'too-large' || kind === 'too-slow' || kind === 'malformed';
}
