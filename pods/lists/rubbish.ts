import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import {coop, rdfs} from '../../vocab/rdf/vocabularies.js';
import {isAnnouncement} from './announced.js';

/**
 * What stands in a document of announcements and has no business there: all but announcements, the link to the list and the mark of
 * the last write, of which there is one. Members can append whatever they like, and what stays makes the document too large to be read.
 */
export function rubbishIn(graph: Graph, announcements: string, list: string): Triple[] {
  const document = documentOf(announcements);
  const isMarked = graph.objects(document, coop.lastWrite).length === 1;
  const isOwn = ({subject, predicate, object}: Triple) =>
    subject.value === document &&
    (predicate.value === coop.lastWrite ? isMarked : predicate.value === rdfs.seeAlso && object.value === documentOf(list));
  return [...graph].filter((statement) => !isAnnouncement(statement) && !isOwn(statement));
}
