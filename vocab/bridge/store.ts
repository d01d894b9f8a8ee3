import type {Graph} from '../rdf/graph.js';
import type {ForeignQuad} from './foreign-terms.js';
import {graphFromQuads, quadsFromGraph, type TermFactory} from './rdfjs.js';

/** What the kit uses of an `IndexedFormula` of rdflib (2.4), its store of many documents. */
export interface StoreLike {
  readonly statements: readonly ForeignQuad[];
  /** Makes the store's own terms, which know more than RDF/JS asks. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- rdflib says no more of it
  readonly rdfFactory: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- terms of rdflib, which only it can name
  add(subject: any, predicate: any, object: any, graph: any): unknown;
}

/** A statement of rdflib while it is made. */
interface Made {
  readonly subject: unknown;
  readonly predicate: unknown;
  readonly object: unknown;
  readonly graph: unknown;
}

/**
 * What a store of rdflib holds of one document, by its address. rdflib's lists become nodes with `rdf:first` and `rdf:rest`.
 * @throws RangeError if a statement has no place in a document: rules and variables of N3, for example.
 */
export function graphFromStore(store: StoreLike, document: string): Graph {
  return graphFromQuads(
    store.statements.filter(({graph}) => graph?.value === document),
    document,
  );
}

/**
 * Adds a document to a store of rdflib, under its address. What the store knows of that document stays: take it out before
 * (`store.removeDocument`) to put the new one in its place. Lists stay nodes with `rdf:first` and `rdf:rest`.
 */
export function addToStore(store: StoreLike, graph: Graph, document: string): void {
  const factory = store.rdfFactory as TermFactory<unknown, Made>;
  for (const {subject, predicate, object, graph: into} of quadsFromGraph(graph, factory, document))
    store.add(subject, predicate, object, into);
}
