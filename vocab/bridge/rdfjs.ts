import {Graph} from '../rdf/graph.js';
import type {Term} from '../rdf/terms.js';
import {Translation, type ForeignQuad} from './foreign-terms.js';

/**
 * A document from RDF/JS statements (https://rdf.js.org/data-model-spec/): a dataset of any library, or what `toRdfJsDataset` of
 * `@inrupt/solid-client` gives. Statements of named graphs are left out, but for those of the graph `document`, if one is given.
 * @throws RangeError if a statement has no place in a document.
 */
export function graphFromQuads(quads: Iterable<ForeignQuad>, document?: string): Graph {
  const translation = new Translation();
  const graph = new Graph();
  for (const quad of quads) if (isIn(quad, document)) graph.add(translation.triple(quad));
  for (const triple of translation.ofLists) graph.add(triple);
  return graph;
}

function isIn({graph}: ForeignQuad, document: string | undefined): boolean {
  if (!graph || graph.termType === 'DefaultGraph') return true;
  return document !== undefined && graph.value === document;
}

/** What makes the terms of a library: the part of RDF/JS's DataFactory that a document needs. */
export interface TermFactory<T, Q> {
  namedNode(value: string): T;
  blankNode(): T;
  literal(value: string, languageOrDatatype: string | T): T;
  defaultGraph(): T;
  quad(subject: T, predicate: T, object: T, graph: T): Q;
}

/**
 * The statements of a document, made by the factory of the library that is to have them; `document` is the graph that they go into, by default
 * the one without a name. Nodes without a name get labels of the factory's own, and never fall together with others. The base direction of a
 * text (RDF 1.2), which factories of RDF 1.1 do not know, is left out.
 */
export function quadsFromGraph<T, Q>(graph: Graph, factory: TermFactory<T, Q>, document?: string): Q[] {
  const nodes = new Map<string, T>();
  const blank = (label: string): T => {
    const node = nodes.get(label) ?? factory.blankNode();
    nodes.set(label, node);
    return node;
  };
  const make = (term: Term): T => {
    if (term.termType === 'NamedNode') return factory.namedNode(term.value);
    if (term.termType === 'BlankNode') return blank(term.value);
    return factory.literal(term.value, term.language || factory.namedNode(term.datatype.value));
  };
  const into = document === undefined ? factory.defaultGraph() : factory.namedNode(document);
  return [...graph].map(({subject, predicate, object}) => factory.quad(make(subject), make(predicate), make(object), into));
}
