import {isIri, isLanguageTag} from '../rdf/iri.js';
import {literal, namedNode} from '../rdf/make-terms.js';
import {blankNode} from '../rdf/term-factory.js';
import type {Literal, NamedNode, Term, Triple} from '../rdf/terms.js';
import {rdf} from '../rdf/vocabularies.js';

/** A term of another library: RDF/JS's (https://rdf.js.org/data-model-spec/), and rdflib's lists, which are terms of their own. */
export interface ForeignTerm {
  readonly termType: string;
  readonly value?: string;
  readonly language?: string;
  readonly direction?: string | null;
  readonly datatype?: {readonly value: string};
  /** What a list of rdflib's holds. */
  readonly elements?: readonly ForeignTerm[];
}

/** A statement of another library. */
export interface ForeignQuad {
  readonly subject: ForeignTerm;
  readonly predicate: ForeignTerm;
  readonly object: ForeignTerm;
  readonly graph?: ForeignTerm;
}

/**
 * Makes statements of ours from those of another library. A document that cannot be taken over whole is not taken over at all: whoever wrote it
 * back would lose what had been left out.
 */
export class Translation {
  /** A list that several statements point to is still one list. */
  private readonly lists = new Map<ForeignTerm, Triple['subject']>();
  /** The statements that the lists among the terms consist of. */
  readonly ofLists: Triple[] = [];

  /** @throws RangeError if a term has no place in a document, or is no term at all: an address with spaces, for example. */
  triple({subject, predicate, object}: ForeignQuad): Triple {
    const [about, link] = [this.term(subject), this.term(predicate)];
    if (about.termType === 'Literal' || link.termType !== 'NamedNode')
      throw new RangeError(`No statement of a document: ${subject.termType} ${predicate.termType} ${object.termType}`);
    return {subject: about, predicate: link, object: this.term(object)};
  }

  private term(term: ForeignTerm): Term {
    const {termType, value = ''} = term;
    if (termType === 'NamedNode') return namedNode(value);
    if (termType === 'BlankNode') return blankNode(value);
    if (termType === 'Literal') return literalOf(term);
    if (termType === 'Collection' && term.elements) return this.list(term, term.elements);
    throw new RangeError(`A kind of term that documents do not have: ${termType}`);
  }

  private list(term: ForeignTerm, elements: readonly ForeignTerm[]): Triple['subject'] {
    const known = this.lists.get(term);
    if (known) return known;
    const nodes: Triple['subject'][] = [...elements.map(() => blankNode()), namedNode(rdf.nil)];
    this.lists.set(term, nodes[0]!);
    for (const [index, element] of elements.entries()) {
      const subject = nodes[index]!;
      this.ofLists.push({subject, predicate: namedNode(rdf.first), object: this.term(element)});
      this.ofLists.push({subject, predicate: namedNode(rdf.rest), object: nodes[index + 1]!});
    }
    return nodes[0]!;
  }
}

/** Texts are taken as they are; what says their language or type is judged as if it came from a pod, since it does. */
function literalOf({value = '', language, direction, datatype}: ForeignTerm): Literal {
  if (!language) return literal(value, datatype && datatypeOf(datatype.value));
  if (!isLanguageTag(language)) throw new RangeError(`Not a language tag: ${JSON.stringify(language)}`);
  const text = literal(value, language);
  return direction === 'ltr' || direction === 'rtl' ? {...text, direction} : text;
}

function datatypeOf(iri: string): NamedNode {
  if (!isIri(iri)) throw new RangeError(`Not an absolute IRI: ${JSON.stringify(iri)}`);
  return namedNode(iri);
}
