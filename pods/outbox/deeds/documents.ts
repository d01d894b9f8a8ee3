import {changed} from '../../../vocab/rdf/change-graph.js';
import {Graph} from '../../../vocab/rdf/graph.js';
import type {Change} from '../../../vocab/shapes/write.js';
import type {PodDocument} from '../../documents/resources.js';

/** A document as it is before it has been made. */
export function notThereYet(url: string): PodDocument {
  return {url, graph: new Graph(), patchable: false, readership: 'some', isNew: true};
}

/** A document after a change. */
export function withChange(document: PodDocument, {deletes, inserts}: Change): PodDocument {
  return {...document, graph: changed(document.graph, deletes, inserts)};
}

/**
 * Names for nodes that a write must add, the same each time that it is worked out. They come from the write's mark, which is random and
 * stands in the document anyway.
 */
export function namesFrom(mark: string): () => string {
  let count = 0;
  const stem = mark.replace(/^urn:uuid:/, '').replace(/-/g, '');
  return () => `x${stem}${count++ || ''}`;
}
