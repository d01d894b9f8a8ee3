import type {Graph} from '../rdf/graph.js';
import type {FieldIssue, FieldValues, KindDescriptor} from './descriptor.js';
import {readFields, readOneField} from './read.js';

/** A thing of any kind, as plain data. */
export interface Thing {
  /** Its IRI, or `_:` and a label for a part without a name. */
  readonly iri: string;
  /** Values by field, as texts; how each is meant is for the field's descriptor to say. */
  readonly values: FieldValues;
  /** The parts that lie in the same document, by field. */
  readonly parts: Readonly<Record<string, readonly Thing[]>>;
  readonly issues: readonly FieldIssue[];
}

/** Parts of parts of parts: deeper, nobody looks, and what points to itself must end somewhere. */
const deepest = 3;

/** Reads the thing `iri`, with its parts; `subject` is where its fields stand, if not at the thing itself. */
export function readThing(
  kind: KindDescriptor,
  graph: Graph,
  iri: string,
  languages: readonly string[] = [],
  subject = iri,
  depth = 0,
): Thing {
  const {values, issues} = readFields(kind, graph, subject, languages);
  const parts: Record<string, Thing[]> = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    if (!field.kind || depth >= deepest) continue;
    const known = values[name]?.filter((node) => graph.about(node).length);
    if (known?.length) {
      parts[name] = known.map((node) => readThing(field.kind!(), graph, node, languages, node, depth + 1));
    }
  }
  return {iri, values, parts, issues};
}

/** The field by which things of a kind are named and sorted. */
export function labelField({label, fields}: KindDescriptor): string | undefined {
  return label ?? Object.keys(fields)[0];
}

/** The name of a thing, without reading the rest of it. */
export function readLabel(
  kind: KindDescriptor,
  graph: Graph,
  subject: string,
  languages: readonly string[] = [],
): string | undefined {
  const field = kind.fields[labelField(kind) ?? ''];
  return field && readOneField(field, graph, subject, languages)[0];
}

/** The things of a kind that a document is about. */
export function findThings({types}: KindDescriptor, graph: Graph): string[] {
  return [...graph.subjects()].filter((subject) => !subject.startsWith('_:') && graph.isA(subject, ...types));
}
