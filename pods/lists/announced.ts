import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import {as, coop, rdfs} from '../../vocab/rdf/vocabularies.js';
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
 * What stands in a document of announcements and has no business there: all but announcements, the link to the list and the mark of
 * the last write. Members can append whatever they like, and what stays makes the document too large to be read.
 * @param list the list, if it is known: another link is rubbish too.
 */
export function rubbishIn(graph: Graph, announcements: string, list?: string): Triple[] {
  const isOwn = ({subject, predicate, object}: Triple) =>
    subject.value === documentOf(announcements) &&
    (predicate.value === coop.lastWrite ||
      (predicate.value === rdfs.seeAlso && (!list || object.value === documentOf(list))));
  return [...graph].filter((statement) => !isAnnouncement(statement) && !isOwn(statement));
}

/**
 * Whether announcements cannot be read because of what somebody has appended: too much, or what the server itself then writes as
 * malformed (texts in the place of a subject: CommunitySolidServer#1582).
 */
export function isSpoilt({kind}: Problem): boolean {
  return kind === 'too-large' || kind === 'too-slow' || kind === 'malformed';
}
