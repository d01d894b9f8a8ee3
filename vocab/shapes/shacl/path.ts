import type {Graph} from '../../rdf/graph.js';
import {termKey, type Term} from '../../rdf/terms.js';
import type {ShaclPath} from './model.js';

/** Terms by their keys: each once, in the order in which they are found. */
type Terms = Map<string, Term>;

/** Follows the paths of shapes in one document, in both directions. */
export class Paths {
  /** Subjects by predicate and object; made when the first step backwards is taken. */
  private backwards?: Map<string, Map<string, Terms>>;

  constructor(readonly graph: Graph) {}

  /** The distinct nodes that a path reaches from `from`; what the path comes back to is not walked again. */
  reached(from: Term, path: ShaclPath): Term[] {
    return [...this.follow(asTerms([from]), path, false).values()];
  }

  /** The nodes that point to `object` under `predicate`, texts and numbers included. */
  subjects(predicate: string, object: Term): Iterable<Term> {
    return this.index().get(predicate)?.get(termKey(object))?.values() ?? [];
  }

  private follow(from: Terms, path: ShaclPath, isBackwards: boolean): Terms {
    switch (path.is) {
      case 'predicate':
        return this.step(from, path.iri, isBackwards);
      case 'inverse':
        return this.follow(from, path.path, !isBackwards);
      case 'sequence': {
        const paths = isBackwards ? [...path.paths].reverse() : path.paths;
        return paths.reduce((nodes, next) => this.follow(nodes, next, isBackwards), from);
      }
      case 'alternative':
        return new Map(path.paths.flatMap((way) => [...this.follow(from, way, isBackwards)]));
      case 'zeroOrOne':
        return new Map([...from, ...this.follow(from, path.path, isBackwards)]);
      case 'zeroOrMore':
        return this.repeat(from, path.path, isBackwards);
      case 'oneOrMore':
        return this.repeat(this.follow(from, path.path, isBackwards), path.path, isBackwards);
    }
  }

  private repeat(from: Terms, path: ShaclPath, isBackwards: boolean): Terms {
    const found: Terms = new Map(from);
    for (let fresh = from; fresh.size;) {
      fresh = new Map([...this.follow(fresh, path, isBackwards)].filter(([key]) => !found.has(key)));
      for (const [key, term] of fresh) found.set(key, term);
    }
    return found;
  }

  private step(from: Terms, predicate: string, isBackwards: boolean): Terms {
    const found: Terms = new Map();
    for (const [key, term] of from) {
      const ends = isBackwards ? this.subjects(predicate, term) : this.graph.objects(key, predicate);
      for (const end of ends) found.set(termKey(end), end);
    }
    return found;
  }

  private index(): Map<string, Map<string, Terms>> {
    if (this.backwards) return this.backwards;
    this.backwards = new Map();
    for (const {subject, predicate, object} of this.graph) {
      const byObject = entry(this.backwards, predicate.value, () => new Map<string, Terms>());
      entry(byObject, termKey(object), () => new Map<string, Term>()).set(termKey(subject), subject);
    }
    return this.backwards;
  }
}

function asTerms(terms: readonly Term[]): Terms {
  return new Map(terms.map((term) => [termKey(term), term]));
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
