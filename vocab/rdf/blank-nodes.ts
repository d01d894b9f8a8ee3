import type {Graph} from './graph.js';

/** Whether a document holds nodes without a name, which a patch cannot speak of. */
export function hasBlankNodes(graph: Graph): boolean {
  for (const {subject, object} of graph) {
    if (subject.termType === 'BlankNode' || object.termType === 'BlankNode') return true;
  }
  return false;
}
