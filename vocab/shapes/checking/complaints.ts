import type {Graph} from '../../rdf/graph.js';
import {termKey, type Term} from '../../rdf/terms.js';
import {lineage} from '../compiling/gather.js';
import type {Kind} from '../kind.js';
import type {Constraint} from '../shacl/model.js';
import {validateNode, type ValidationResult} from '../shacl/validate.js';

/** What cannot be said of a thing that lies somewhere else, and is not known here. */
const aboutOthers: readonly Constraint['is'][] = [
  'class',
  'node',
  'not',
  'and',
  'or',
  'xone',
  'property',
  'closed',
  'qualifiedMinCount',
  'qualifiedMaxCount',
];
/** What a shape is built upon is checked shape by shape, so that the field is found; of classes, being one of them is enough. */
const saidOtherwise: readonly Constraint['is'][] = ['node', 'and', 'class'];

/** What the shape of a kind complains of in what is said of `node` itself, as far as the document can tell. */
export function complaintsAbout({shape, shapes}: Kind, graph: Graph, node: Term): ValidationResult[] {
  const own = shapes.shapes[shape];
  if (!own) return [];
  const isHere = (term: Term) => graph.about(termKey(term)).length > 0;
  const results = lineage(shapes, own).flatMap(({id}) => validateNode(shapes, id, graph, node));
  return results.filter(({focus, path, value, constraint}) => {
    if (termKey(focus) !== termKey(node)) return false;
    if (!path) return !saidOtherwise.includes(constraint);
    const isKnown = value ? value.termType === 'Literal' || isHere(value) : !constraint.startsWith('qualified');
    return isKnown || !aboutOthers.includes(constraint);
  });
}
