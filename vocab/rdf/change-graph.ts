import {Graph} from './graph.js';
import type {Triple} from './terms.js';

// What is asked of a document by whoever changes it: apart from the document, since most pages only read.

/** Whether a document holds nodes without a name, which a patch cannot speak of. */
export function hasBlankNodes(graph: Graph): boolean {
  for (const {subject, object} of graph) {
    if (subject.termType === 'BlankNode' || object.termType === 'BlankNode') return true;
  }
  return false;
}

/** A copy of a document without `deletes` and with `inserts`; nothing is doubled. */
export function changed(graph: Graph, deletes: readonly Triple[], inserts: readonly Triple[]): Graph {
  const gone = new Graph(deletes);
  const result = new Graph();
  for (const triple of graph) if (!gone.has(triple)) result.add(triple);
  for (const triple of inserts) if (!result.has(triple)) result.add(triple);
  return result;
}
