import {isIri, isLanguageTag} from './iri.js';
import type {Literal, NamedNode, Term, Triple} from './terms.js';

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
