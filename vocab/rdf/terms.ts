// Apart, so that what only reads need not load what makes terms.
export {literal, namedNode, triple} from './make-terms.js';

/** An IRI in a graph. Terms are the plain-data part of RDF/JS (https://rdf.js.org/data-model-spec/): any library's terms fit. */
export interface NamedNode {
  readonly termType: 'NamedNode';
  readonly value: string;
}

/** A node without a name. We read them, and never write new ones: patches make documents that hold them grow. */
export interface BlankNode {
  readonly termType: 'BlankNode';
  readonly value: string;
}

/** A text, number or date. */
export interface Literal {
  readonly termType: 'Literal';
  readonly value: string;
  /** Language tag, or the empty string. */
  readonly language: string;
  /** Base direction of RDF 1.2 (`ltr`, `rtl`), kept so that rewriting a document loses nothing. */
  readonly direction?: string;
  readonly datatype: NamedNode;
}

export type Term = NamedNode | BlankNode | Literal;

/** One statement of a document. */
export interface Triple {
  readonly subject: NamedNode | BlankNode;
  readonly predicate: NamedNode;
  readonly object: Term;
}

/** A text that is equal for equal terms and different for different ones; also usable as a key. */
export function termKey(term: Term): string {
  if (term.termType === 'NamedNode') return term.value;
  if (term.termType === 'BlankNode') return `_:${term.value}`;
  const {value, language, direction, datatype} = term;
  return `"${value}"${language ? `@${language.toLowerCase()}${direction ? `--${direction}` : ''}` : `^^${datatype.value}`}`;
}

/** Whether two terms are the same term (RDF 1.1 Concepts, 3.3: literals compare by form, not by value). */
export function sameTerm(a: Term, b: Term): boolean {
  return a.termType === b.termType && termKey(a) === termKey(b);
}
