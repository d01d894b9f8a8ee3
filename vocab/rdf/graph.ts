import {sameTerm, termKey, type BlankNode, type NamedNode, type Term, type Triple} from './terms.js';
import {rdf} from './vocabularies.js';

/**
 * The statements of one document, found by subject. Deliberately less than an RDF store: tags look up a few fields of many
 * things, and an index by subject alone is both the smallest and the fastest that does that.
 */
export class Graph implements Iterable<Triple> {
  private readonly bySubject = new Map<string, Triple[]>();
  private count = 0;
  /** What was said last, and all that is said of the same thing: a parser gives one thing after the other. */
  private last?: {readonly subject: Triple['subject']; readonly triples: Triple[]};

  constructor(triples: Iterable<Triple> = []) {
    for (const triple of triples) this.add(triple);
  }

  get size(): number {
    return this.count;
  }

  /** Adds a statement as the parser gives it; a document that repeats itself is not checked for that. */
  add(triple: Triple): void {
    const {subject} = triple;
    if (this.last?.subject !== subject) this.last = {subject, triples: this.triplesAbout(termKey(subject))};
    this.last.triples.push(triple);
    this.count++;
  }

  private triplesAbout(key: string): Triple[] {
    let triples = this.bySubject.get(key);
    if (!triples) this.bySubject.set(key, (triples = []));
    return triples;
  }

  *[Symbol.iterator](): Iterator<Triple> {
    for (const triples of this.bySubject.values()) yield* triples;
  }

  /** Every subject: an IRI, or `_:` and a label for a node without a name. */
  subjects(): Iterable<string> {
    return this.bySubject.keys();
  }

  /** The statements whose subject is `subject` (a key as `subjects()` gives it). */
  about(subject: string): readonly Triple[] {
    return this.bySubject.get(subject) ?? [];
  }

  has(triple: Triple): boolean {
    return this.about(termKey(triple.subject)).some(
      (known) => known.predicate.value === triple.predicate.value && sameTerm(known.object, triple.object),
    );
  }

  /** The distinct objects of `subject` under `predicate`, in the order of the document. */
  objects(subject: string, predicate: string): Term[] {
    const found: Term[] = [];
    for (const triple of this.about(subject)) if (triple.predicate.value === predicate) found.push(triple.object);
    return found.length < 2 ? found : [...new Map(found.map((term) => [termKey(term), term])).values()];
  }

  /** All that is said of `subject`, by predicate: for readers that look for many predicates of one thing. May repeat itself. */
  properties(subject: string): ReadonlyMap<string, readonly Term[]> {
    const found = new Map<string, Term[]>();
    for (const {predicate, object} of this.about(subject)) {
      const known = found.get(predicate.value);
      if (known) known.push(object);
      else found.set(predicate.value, [object]);
    }
    return found;
  }

  /** The first IRI of `subject` under `predicate`. */
  iri(subject: string, predicate: string): string | undefined {
    const found = this.about(subject).find((triple) => triple.predicate.value === predicate && isNamed(triple.object));
    return found?.object.value;
  }

  /** The IRIs of `subject` under `predicate`. */
  iris(subject: string, predicate: string): string[] {
    return this.objects(subject, predicate)
      .filter(isNamed)
      .map(({value}) => value);
  }

  /** The subjects that point to `object` (a key as {@link subjects} gives it) under `predicate`; looks through the whole document. */
  subjectsOf(predicate: string, object: string): Array<NamedNode | BlankNode> {
    const found = new Map<string, NamedNode | BlankNode>();
    for (const {subject, predicate: link, object: end} of this) {
      if (link.value === predicate && end.termType !== 'Literal' && termKey(end) === object)
        found.set(termKey(subject), subject);
    }
    return [...found.values()];
  }

  /** Whether `subject` is said to be of one of `types`. */
  isA(subject: string, ...types: string[]): boolean {
    return this.about(subject).some(({predicate, object}) => predicate.value === rdf.type && types.includes(object.value));
  }

  /** The first named subject of one of `types`. */
  firstOf(...types: string[]): string | undefined {
    for (const subject of this.bySubject.keys()) {
      if (!subject.startsWith('_:') && this.isA(subject, ...types)) return subject;
    }
    return undefined;
  }
}

function isNamed(term: Term): term is NamedNode {
  return term.termType === 'NamedNode';
}
