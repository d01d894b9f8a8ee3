import {
  coopFragments,
  dctFragments,
  owlFragments as owl,
  treeFragments as tree,
} from '../../vocab/rdf/fragment-vocabulary.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {literal, namedNode, sameTerm, triple, type Triple} from '../../vocab/rdf/terms.js';
import {dct, xsd} from '../../vocab/rdf/vocabularies.js';
import type {Change} from '../../vocab/shapes/write.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {listMaxBytes} from '../lists/row.js';
import {success, type Result} from '../problem.js';

/** A way into a list, as its own document names it. */
export interface NotedView {
  /** Address of its first page. */
  readonly root: string;
  readonly orderedBy: string;
  readonly field?: string | undefined;
  readonly count: number;
  /** Another one if its pages say something else. */
  readonly edition: string;
}

export interface ViewNote {
  readonly resources: Resources;
  /** Makes requests in the name of whoever writes the list. */
  readonly fetch: typeof fetch;
  readonly list: string;
  readonly views: readonly NotedView[];
  /** Time of which their rows are. */
  readonly now: Date;
}

/**
 * Has a list name its views, so that readers find them, and these alone: one that it named before, here or elsewhere, it lets go. Where nothing
 * has changed, nothing is written.
 */
export async function noteViews({resources, fetch, list, views, now}: ViewNote): Promise<Result<void>> {
  const plan = (graph: Graph): Result<Change> => success(changeOf(graph, list, views, now));
  const changed = await changeDocument({resources, fetch, url: documentOf(list), plan, maxBytes: listMaxBytes});
  return changed.ok ? success(undefined) : changed;
}

function viewsNamed(graph: Graph, list: string): string[] {
  return graph.iris(list, tree.view).filter((view) => graph.objects(view, coopFragments.orderedBy).length > 0);
}

/** Whether a list names views of an index. */
export function hasViews(graph: Graph, list: string): boolean {
  return viewsNamed(graph, list).length > 0;
}

function changeOf(graph: Graph, list: string, views: readonly NotedView[], now: Date): Change {
  const wanted = views.flatMap((view) => triplesOf(graph, list, view, now));
  const said = viewsNamed(graph, list).flatMap((view) => [triple(list, tree.view, view), ...graph.about(view)]);
  const isSame = (one: Triple) => (other: Triple) =>
    one.subject.value === other.subject.value &&
    one.predicate.value === other.predicate.value &&
    sameTerm(one.object, other.object);
  return {
    deletes: said.filter((old) => !wanted.some(isSame(old))),
    inserts: wanted.filter((fresh) => !graph.has(fresh)),
  };
}

function triplesOf(graph: Graph, list: string, {root, orderedBy, field, count, edition}: NotedView, now: Date): Triple[] {
  const isKnown = graph.objects(root, owl.versionInfo)[0]?.value === edition;
  const known = isKnown ? graph.objects(root, dct.modified)[0] : undefined;
  return [
    triple(list, tree.view, root),
    triple(root, coopFragments.orderedBy, orderedBy),
    ...(field === undefined ? [] : [triple(root, dctFragments.identifier, literal(field))]),
    triple(root, tree.remainingItems, literal(String(count), namedNode(xsd.integer))),
    triple(root, owl.versionInfo, literal(edition)),
    triple(root, dct.modified, known ?? literal(now.toISOString(), namedNode(xsd.dateTime))),
  ];
}
