import type {Graph} from '../../rdf/graph.js';
import {termKey, type Term} from '../../rdf/terms.js';
import {rdf, sh} from '../../rdf/vocabularies.js';
import type {ShaclPath} from './model.js';

/** Nobody writes longer paths; a path that contains itself, or doubles with every step, must end somewhere. */
const mostSteps = 100;

/** Reads a path (SHACL 2.3.1), or gives nothing if it is none. */
export function parsePath(graph: Graph, term: Term): ShaclPath | undefined {
  return new PathReader(graph).read(term);
}

/**
 * The members of an RDF list, or nothing if it is none: it has no end, two ends, or comes back to itself.
 */
export function listItems(graph: Graph, list: Term): Term[] | undefined {
  const items: Term[] = [];
  const seen = new Set<string>();
  for (let node = list; node.value !== rdf.nil;) {
    const key = termKey(node);
    const [item, ...moreItems] = graph.objects(key, rdf.first);
    const [rest, ...moreRests] = graph.objects(key, rdf.rest);
    if (seen.has(key) || !item || !rest || moreItems.length || moreRests.length) return undefined;
    seen.add(key);
    items.push(item);
    node = rest;
  }
  return items;
}

const wrappers = [
  ['inverse', sh.inversePath],
  ['zeroOrMore', sh.zeroOrMorePath],
  ['oneOrMore', sh.oneOrMorePath],
  ['zeroOrOne', sh.zeroOrOnePath],
] as const;

class PathReader {
  private steps = 0;

  constructor(private readonly graph: Graph) {}

  read(term: Term): ShaclPath | undefined {
    if (++this.steps > mostSteps || term.termType === 'Literal') return undefined;
    if (term.termType === 'NamedNode') return {is: 'predicate', iri: term.value};
    const {graph} = this;
    const node = termKey(term);
    if (graph.objects(node, rdf.first).length) return this.several('sequence', term);
    const [alternatives] = graph.objects(node, sh.alternativePath);
    if (alternatives) return this.several('alternative', alternatives);
    for (const [is, predicate] of wrappers) {
      const [inner] = graph.objects(node, predicate);
      const path = inner && this.read(inner);
      if (inner) return path && {is, path};
    }
    return undefined;
  }

  private several(is: 'sequence' | 'alternative', list: Term): ShaclPath | undefined {
    const paths: ShaclPath[] = [];
    for (const item of listItems(this.graph, list) ?? []) {
      const path = this.read(item);
      if (!path) return undefined;
      paths.push(path);
    }
    return paths.length ? {is, paths} : undefined;
  }
}
