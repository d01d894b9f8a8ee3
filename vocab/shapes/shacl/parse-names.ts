import type {Graph} from '../../rdf/graph.js';
import type {Term} from '../../rdf/terms.js';
import {sh, skos} from '../../rdf/shape-vocabularies.js';
import {rdfs} from '../../rdf/vocabularies.js';
import type {ShapeGroup, ShapeSet, Texts} from './model.js';

/** Reads what a document of shapes calls things, and the groups of its fields. */
export function parseNames(graph: Graph): Pick<ShapeSet, 'labels' | 'groups'> {
  const labels: Record<string, Texts> = {};
  const groups: Record<string, ShapeGroup> = {};
  for (const subject of graph.subjects()) {
    const label = textsOf([...graph.objects(subject, skos.prefLabel), ...graph.objects(subject, rdfs.label)]);
    if (label) labels[subject] = label;
    if (graph.isA(subject, sh.PropertyGroup)) groups[subject] = {...(label && {label}), ...orderOf(graph, subject)};
  }
  return {...(Object.keys(labels).length && {labels}), ...(Object.keys(groups).length && {groups})};
}

/** Of two texts in one language, the first. */
function textsOf(terms: readonly Term[]): Texts | undefined {
  const texts: Record<string, string> = {};
  for (const term of terms) if (term.termType === 'Literal') texts[term.language.toLowerCase()] ??= term.value;
  return Object.keys(texts).length ? texts : undefined;
}

function orderOf(graph: Graph, subject: string): Pick<ShapeGroup, 'order'> {
  const order = Number(graph.objects(subject, sh.order)[0]?.value);
  return Number.isFinite(order) ? {order} : {};
}
