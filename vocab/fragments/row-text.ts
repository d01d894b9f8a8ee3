import {documentOf, isIri} from '../rdf/iri.js';
import {prefixes} from '../rdf/prefixes.js';
import {namedNode, type Triple} from '../rdf/terms.js';
import {dct, geosparql, rdf, rdfs, vcard, wgs84} from '../rdf/vocabularies.js';
import {TurtleBody} from '../rdf/write.js';

/** A row as a piece of Turtle, written once for all pages on which it stands. */
export interface RowText {
  /** The row's own name. */
  readonly name: string;
  /** All that is said of it, without a full stop. */
  readonly statements: string;
  /** The prefixes that both need. */
  readonly prefixes: ReadonlySet<string>;
}

const namespaceOf = (term: string) => term.replace(/[^/#]*$/, '');

/** The prefixes of pages of an index: `l` stands for what lies in the list's own document, so that the names of rows are short. */
export function pagePrefixes(list: string): Readonly<Record<string, string>> {
  return {
    ...prefixes,
    geo: namespaceOf(geosparql.asWKT),
    l: `${documentOf(list)}#`,
    rdfs: namespaceOf(rdfs.label),
    wgs: namespaceOf(wgs84.lat),
  };
}

/** What the list alone needs: when it told of the row, and for whom it is an address book. */
const ofListOnly: ReadonlySet<string> = new Set([dct.issued, vcard.inAddressBook]);

/** Writes the rows of a list for its index: equal rows make equal texts, in whatever order they are said. */
export class RowWriter {
  private readonly terms: TurtleBody;
  /** Most rows need the same prefixes. */
  private readonly sets = new Map<string, ReadonlySet<string>>();

  constructor(list: string) {
    this.terms = new TurtleBody(pagePrefixes(list));
  }

  /**
   * @param row its own name, an IRI.
   * @param triples what the list says of it. Nodes without a name, and addresses that are none, are left out: a page must not suffer from them.
   */
  write(row: string, triples: readonly Triple[]): RowText {
    this.terms.used.clear();
    const said = new Map<string, Set<string>>();
    for (const {predicate, object} of triples) {
      if (ofListOnly.has(predicate.value)) continue;
      if (object.termType === 'NamedNode' ? !isIri(object.value) : object.termType !== 'Literal') continue;
      // The type comes first, as people write it.
      const key = predicate.value === rdf.type ? '' : this.terms.shorten(predicate);
      const objects = said.get(key) ?? new Set<string>();
      said.set(key, objects.add(this.terms.shorten(object)));
    }
    const name = this.terms.shorten(namedNode(row));
    const lines = [...said]
      .sort(byText)
      .map(([predicate, objects]) => `${predicate || 'a'} ${[...objects].sort().join(', ')}`);
    return {name, statements: lines.join('; '), prefixes: this.interned()};
  }

  private interned(): ReadonlySet<string> {
    const key = [...this.terms.used].sort().join(' ');
    const known = this.sets.get(key) ?? new Set(this.terms.used);
    this.sets.set(key, known);
    return known;
  }
}

function byText([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
