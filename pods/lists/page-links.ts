import type {Graph} from '../../vocab/rdf/graph.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {coop, rdf, tree} from '../../vocab/rdf/vocabularies.js';

/**
 * What a list's own document says of one of its pages (TREE): that it goes on there. A row stays on its page when it is changed, and its time
 * changes then, so that nothing can be said of what lies on which page: the relation is the plain one.
 * @param lastWrite the page's last write, by which readers see that it has changed without asking for it.
 */
export function pageLink(root: string, page: string, lastWrite: string | undefined): Triple[] {
  const relation = relationTo(root, page);
  return [
    triple(root, tree.relation, relation),
    triple(relation, rdf.type, tree.Relation),
    triple(relation, tree.node, page),
    ...(lastWrite ? [triple(page, coop.lastWrite, lastWrite)] : []),
  ];
}

/** The pages that a list's own document links. */
export function linksIn(graph: Graph, root: string): string[] {
  return [...new Set(graph.iris(root, tree.relation).flatMap((relation) => graph.iris(relation, tree.node)))];
}

/** All that a document says of a page, for when there is nothing on it any more. */
export function linkTriples(graph: Graph, root: string, page: string): Triple[] {
  const relations = graph.iris(root, tree.relation).filter((relation) => graph.iris(relation, tree.node).includes(page));
  return [
    ...relations.flatMap((relation) => [triple(root, tree.relation, relation), ...graph.about(relation)]),
    ...graph.about(page),
  ];
}

function relationTo(root: string, page: string): string {
  return `${root}#page-${page.slice(new URL('.', root).href.length).replace(/[^a-z0-9]+/gi, '-')}`;
}
