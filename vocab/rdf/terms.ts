import {isIri, isLanguageTag} from './iri.js';

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

const xsdString: NamedNode = {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#string'};
const langString: NamedNode = {termType: 'NamedNode', value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'};

/**
 * Makes an IRI term. The one door for addresses that come from a person or a pod.
 * @throws RangeError if `value` is no absolute IRI, so that it can never close its brackets and start another triple.
 */
export function namedNode(value: string): NamedNode {
  if (!isIri(value)) throw new RangeError(`Not an absolute IRI: ${JSON.stringify(value)}`);
  return {termType: 'NamedNode', value};
}

/**
 * Makes a literal: plain, with a language (a tag) or with a datatype (a term).
 * @throws RangeError if the language tag is malformed.
 */
export function literal(value: string, kind?: string | NamedNode): Literal {
  if (typeof kind === 'object') return {termType: 'Literal', value, language: '', datatype: kind};
  if (!kind) return {termType: 'Literal', value, language: '', datatype: xsdString};
  if (!isLanguageTag(kind)) throw new RangeError(`Not a language tag: ${JSON.stringify(kind)}`);
  return {termType: 'Literal', value, language: kind.toLowerCase(), datatype: langString};
}

/** Makes a statement about IRIs; `object` may be a term or, as a shorthand, an IRI. */
export function triple(subject: string, predicate: string, object: Term | string): Triple {
  return {
    subject: namedNode(subject),
    predicate: namedNode(predicate),
    object: typeof object === 'string' ? namedNode(object) : object,
  };
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
