import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import {termKey, type Triple} from '../../../vocab/rdf/terms.js';

export const address = 'https://pods.example/amina/card';

/** A document with all that a document can hold: nodes without a name, one of them in a circle, languages, datatypes, lists in lists. */
export const turtle = `
  @prefix vcard: <http://www.w3.org/2006/vcard/ns#>. @prefix foaf: <http://xmlns.com/foaf/0.1/>.
  @prefix ex: <https://ex.example/#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
  <#me> a vcard:Individual, foaf:Person; vcard:fn "Amina Benali", "Amina"@fr, "أمينة"@ar, "Amina"@fr-CA;
    vcard:note "Une \\"note\\"\\nsur deux lignes"; vcard:hasAddress [vcard:locality "Die"; ex:at [ex:x 1]];
    ex:born "1980-02-29"^^xsd:date; ex:count 12, 12.0, 1.2e1, true; ex:odd "x"^^<https://ex.example/type>;
    ex:list (1 "two"@en (<#three>) [ex:four 4]); ex:none (); foaf:page <https://site.example/?a=b&c=é#d>.
  _:a ex:next _:b. _:b ex:next _:a; ex:name "b".`;

export const document = (): Promise<Graph> => parseTurtle(turtle, address);

/**
 * A document as lines that are equal for equal documents: nodes without a name are called after what is said of them, as deep as needed for
 * documents as small as these.
 */
export function canonical(graph: Iterable<Triple>): string[] {
  const triples = [...graph];
  let names = new Map<string, string>();
  const name = (term: Triple['object']) => (term.termType === 'BlankNode' ? (names.get(term.value) ?? '_') : termKey(term));
  const about = (label: string) =>
    triples
      .flatMap(({subject, predicate, object}) => [
        ...(subject.value === label && subject.termType === 'BlankNode' ? [`> ${predicate.value} ${name(object)}`] : []),
        ...(object.value === label && object.termType === 'BlankNode' ? [`< ${predicate.value} ${name(subject)}`] : []),
      ])
      .sort()
      .join();
  const labels = new Set(
    triples.flatMap(({subject, object}) => [subject, object]).map((term) => term.termType === 'BlankNode' && term.value),
  );
  labels.delete(false);
  for (let round = 0; round < 5; round++)
    names = new Map([...labels].map((label) => [label as string, hash(about(label as string))]));
  return [
    ...new Set(triples.map((triple) => `${name(triple.subject)} ${triple.predicate.value} ${name(triple.object)}`)),
  ].sort();
}

/** Short, and different enough for a few nodes. */
function hash(text: string): string {
  let sum = 0;
  for (const character of text) sum = (Math.imul(sum, 31) + character.codePointAt(0)!) | 0;
  return `_:${sum}`;
}
