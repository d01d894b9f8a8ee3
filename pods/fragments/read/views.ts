import type {Graph} from '../../../vocab/rdf/graph.js';
import {isWebAddress} from '../../../vocab/rdf/iri.js';
import {coopFragments, dct, dctFragments, tree, treeFragments} from '../../../vocab/rdf/vocabularies.js';

/** All rows of a list, cut into pages by what they say of one property. A list's index is several of these. */
export interface View {
  /** Address of the page that leads to all others. They lie in the same folder. */
  readonly root: string;
  /** The property by which it is cut. */
  readonly orderedBy: string;
  /** The field whose values these are, if the list can be narrowed down by them. */
  readonly field?: string | undefined;
  /** How often rows stand in it. */
  readonly count?: number | undefined;
  /** When it was written, as the list says it. */
  readonly modified?: string | undefined;
}

/** The views that a list names. Only moderators write that document, so that a view may lie on another host. */
export function viewsOf(graph: Graph, list: string): readonly View[] {
  return graph.iris(list, tree.view).flatMap((root) => {
    const orderedBy = graph.iri(root, coopFragments.orderedBy);
    if (!orderedBy || !isWebAddress(root)) return [];
    const text = (predicate: string) => graph.objects(root, predicate)[0]?.value;
    const count = Number(text(treeFragments.remainingItems) ?? NaN);
    return {
      root,
      orderedBy,
      field: text(dctFragments.identifier),
      count: Number.isSafeInteger(count) && count >= 0 ? count : undefined,
      modified: text(dct.modified),
    };
  });
}
