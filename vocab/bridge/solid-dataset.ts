import {Graph} from '../rdf/graph.js';
import {blankNode} from '../rdf/term-factory.js';
import {termKey, type Term, type Triple} from '../rdf/terms.js';
import {rdf} from '../rdf/vocabularies.js';
import {Translation, type ForeignTerm} from './foreign-terms.js';

/** What `@inrupt/solid-client` (3.0) calls a `SolidDataset`: plain data, of which these are the parts that hold statements. */
export interface SolidDatasetLike {
  readonly type: 'Dataset';
  readonly graphs: Readonly<Record<string, GraphLike> & {default: GraphLike}>;
}

type GraphLike = Readonly<Record<string, SubjectLike>>;

interface SubjectLike {
  readonly type: 'Subject';
  /** An IRI, or `_:` and a label. */
  readonly url: string;
  readonly predicates: PredicatesLike;
}

type BlankLabel = `_:${string}`;

type PredicatesLike = Readonly<Record<string, ObjectsLike>>;

interface ObjectsLike {
  readonly namedNodes?: readonly string[];
  /** Labels with their `_:`, or, where nothing else points to a node, what is said of it. */
  readonly blankNodes?: ReadonlyArray<BlankLabel | PredicatesLike>;
  /** Texts by datatype. */
  readonly literals?: Readonly<Record<string, readonly string[]>>;
  /** Texts by language. */
  readonly langStrings?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The document that a `SolidDataset` holds. Things that have no address yet (`createThing()` without a name) keep the library's address for them.
 * @throws RangeError if a statement has no place in a document.
 */
export function graphFromDataset({graphs}: SolidDatasetLike): Graph {
  const translation = new Translation();
  const graph = new Graph();
  for (const {url, predicates} of Object.values(graphs.default)) {
    for (const [subject, predicate, object] of statements(nodeOf(url), predicates))
      graph.add(translation.triple({subject, predicate, object}));
  }
  return graph;
}

type Statement = readonly [ForeignTerm, ForeignTerm, ForeignTerm];

function* statements(subject: ForeignTerm, predicates: PredicatesLike): Iterable<Statement> {
  for (const [iri, {namedNodes = [], blankNodes = [], literals = {}, langStrings = {}}] of Object.entries(predicates)) {
    const predicate = named(iri);
    for (const value of namedNodes) yield [subject, predicate, named(value)];
    for (const [type, values] of Object.entries(literals))
      for (const value of values) yield [subject, predicate, {termType: 'Literal', value, datatype: {value: type}}];
    for (const [language, values] of Object.entries(langStrings))
      for (const value of values) yield [subject, predicate, {termType: 'Literal', value, language}];
    for (const node of blankNodes) {
      const object = typeof node === 'string' ? nodeOf(node) : blankNode();
      yield [subject, predicate, object];
      if (typeof node !== 'string') yield* statements(object, node);
    }
  }
}

function nodeOf(url: string): ForeignTerm {
  return url.startsWith('_:') ? {termType: 'BlankNode', value: url.slice(2)} : named(url);
}

function named(value: string): ForeignTerm {
  return {termType: 'NamedNode', value};
}

/**
 * A document as a `SolidDataset`, for the functions of that library that read one. It knows nothing of where it comes from: what changes is
 * saved by this kit's `pods`, since that library overwrites what others have written meanwhile. The base direction of a text (RDF 1.2) is left
 * out: a dataset has no place for it.
 */
export function datasetFromGraph(graph: Graph): SolidDatasetLike {
  const subjects: Record<string, SubjectLike> = {};
  for (const url of graph.subjects()) {
    const predicates: Record<string, Gathered> = {};
    for (const {predicate, object} of distinct(graph.about(url))) gather((predicates[predicate.value] ??= {}), object);
    subjects[url] = {type: 'Subject', url, predicates};
  }
  return {type: 'Dataset', graphs: {default: subjects}};
}

/** A dataset is a set; a document may repeat itself. */
function distinct(triples: readonly Triple[]): Iterable<Triple> {
  return new Map(triples.map((triple) => [`${triple.predicate.value} ${termKey(triple.object)}`, triple])).values();
}

/** Objects while they are gathered. */
interface Gathered {
  namedNodes?: string[];
  blankNodes?: BlankLabel[];
  literals?: Record<string, string[]>;
  langStrings?: Record<string, string[]>;
}

function gather(objects: Gathered, object: Term): void {
  if (object.termType === 'NamedNode') (objects.namedNodes ??= []).push(object.value);
  else if (object.termType === 'BlankNode') (objects.blankNodes ??= []).push(`_:${object.value}`);
  else if (object.datatype.value === rdf.langString)
    ((objects.langStrings ??= {})[object.language] ??= []).push(object.value);
  else ((objects.literals ??= {})[object.datatype.value] ??= []).push(object.value);
}
