import type {Graph} from '../rdf/graph.js';
import {termKey, type Term} from '../rdf/terms.js';
import {complaintsAbout} from './checking/complaints.js';
import {FieldFinder} from './checking/fields.js';
import {different, mistakeOf, type FieldMistake} from './checking/mistake.js';
import type {Kind} from './kind.js';
import {readFields} from './read.js';
import type {ShaclPath} from './shacl/model.js';
import {Paths} from './shacl/path.js';

/**
 * Finds what is wrong with a thing as it lies in a document, so that it can be shown and marked. Reading is generous: a value that is
 * found where other apps put it is not missing. What is demanded of things that the document says nothing of cannot be told.
 * @param iri the thing, or `_:` and a label for a part without a name.
 */
export function checkThing(kind: Kind, graph: Graph, iri: string, languages: readonly string[] = []): FieldMistake[] {
  const finder = new FieldFinder(kind.descriptor);
  const {values} = readFields(kind.descriptor, graph, iri, languages);
  const node = nodeOf(iri);
  const found = complaintsAbout(kind, graph, node).flatMap((result) => {
    const {path, value, demand} = result;
    const field = path ? finder.at(path, value) : '';
    if (field === undefined || (demand.is === 'minCount' && (values[field]?.length ?? 0) >= demand.count)) return [];
    if (demand.is === 'maxCount' && isEachWithin(demand.count, path, graph, node)) return [];
    const index = value ? values[field]?.indexOf(textOf(value)) : undefined;
    return mistakeOf(result, field, index === -1 ? undefined : index, finder);
  });
  return different(found);
}

/** Where a shape has a field stand in several places, each may say it in its own way, and one of them is read. */
function isEachWithin(most: number, path: ShaclPath | undefined, graph: Graph, node: Term): boolean {
  if (path?.is !== 'alternative') return false;
  const paths = new Paths(graph);
  return path.paths.every((place) => paths.reached(node, place).length <= most);
}

function textOf(term: Term): string {
  return term.termType === 'Literal' ? term.value.trim() : termKey(term);
}

function nodeOf(iri: string): Term {
  return iri.startsWith('_:') ? {termType: 'BlankNode', value: iri.slice(2)} : {termType: 'NamedNode', value: iri};
}
