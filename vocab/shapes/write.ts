import {documentOf} from '../rdf/iri.js';
import type {Graph} from '../rdf/graph.js';
import {literal, namedNode, sameTerm, type Literal, type NamedNode, type Term, type Triple} from '../rdf/terms.js';
import type {FieldDescriptor, Path} from './descriptor.js';
import {preferredLiterals} from './read.js';

/** Statements to take away and to add. */
export interface Change {
  readonly deletes: readonly Triple[];
  readonly inserts: readonly Triple[];
}

/**
 * Works out how a document must change so that `field` of `subject` has exactly `values`. Only what the field showed goes:
 * the same text in other languages, and everything that the shape does not know, stays.
 * @param languages the reader's languages, as given to the reading that filled the form.
 * @param mint gives the random part of the name of a node that must be added.
 * @throws RangeError if a value is no IRI where one is needed.
 */
export function changeField(
  field: FieldDescriptor,
  graph: Graph,
  subject: string,
  values: readonly string[],
  languages: readonly string[],
  mint: () => string,
): Change {
  const deletes: Triple[] = [];
  const inserts: Triple[] = [];
  for (const path of field.write) {
    const {holder, added} = findHolder(graph, subject, path, mint);
    const predicate = namedNode(path[path.length - 1]!);
    const old = replaceable(field, graph.objects(keyOf(holder), predicate.value), languages);
    const wanted = values.map((value) => makeTerm(field, value, old));
    const gone = old.filter((term) => !wanted.some((other) => sameTerm(term, other)));
    const fresh = wanted.filter((term) => !old.some((other) => sameTerm(term, other)));
    deletes.push(...gone.map((object) => ({subject: holder, predicate, object})));
    inserts.push(...(fresh.length ? added : []), ...fresh.map((object) => ({subject: holder, predicate, object})));
  }
  return {deletes, inserts};
}

/** The node that carries the last predicate of a path; minted, with the statements that lead to it, where there is none. */
function findHolder(graph: Graph, subject: string, path: Path, mint: () => string) {
  let holder: Triple['subject'] = namedNode(subject);
  const added: Triple[] = [];
  for (const step of path.slice(0, -1)) {
    const next: Triple['subject'] = nodeAt(graph, holder, step) ?? namedNode(`${documentOf(subject)}#${mint()}`);
    if (!nodeAt(graph, holder, step)) added.push({subject: holder, predicate: namedNode(step), object: next});
    holder = next;
  }
  return {holder, added};
}

function nodeAt(graph: Graph, holder: Triple['subject'], predicate: string): Triple['subject'] | undefined {
  return graph.objects(keyOf(holder), predicate).find((term): term is Triple['subject'] => term.termType !== 'Literal');
}

function keyOf(node: Triple['subject']): string {
  return node.termType === 'NamedNode' ? node.value : `_:${node.value}`;
}

/** The values that the field showed, and so the only ones that an edit may take away. */
function replaceable(field: FieldDescriptor, terms: readonly Term[], languages: readonly string[]): Term[] {
  if (field.value !== 'text') return [...terms];
  const shown = preferredLiterals(terms, languages);
  const empty = terms.filter((term) => term.termType === 'Literal' && term.value.trim() === '');
  return [...shown, ...empty];
}

/** A new text keeps the language of the one that it replaces. */
function makeTerm(field: FieldDescriptor, value: string, old: readonly Term[]): NamedNode | Literal {
  if (field.value !== 'text') return namedNode(value);
  const same = old.find((term): term is Literal => term.termType === 'Literal' && term.value.trim() === value);
  const before = old.find((term): term is Literal => term.termType === 'Literal');
  return same ?? literal(value, before?.language || undefined);
}
