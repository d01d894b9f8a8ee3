import {safeEmail, safeImage, safeLink, safePhone, safeThumbnail} from '../rdf/iri.js';
import type {Graph} from '../rdf/graph.js';
import {termKey, type Literal, type Term} from '../rdf/terms.js';
import {
  typedPattern,
  type FieldDescriptor,
  type FieldIssue,
  type KindDescriptor,
  type Path,
  type ValueKind,
  type ValuesOf,
} from './descriptor.js';

/** What {@link readFields} found. */
export interface FieldsRead<K extends KindDescriptor = KindDescriptor> {
  /** Only fields that have a value. */
  readonly values: ValuesOf<K>;
  /** Values that were left out, to be said beside the thing. */
  readonly issues: readonly FieldIssue[];
}

/**
 * Reads the fields of `subject`, each from the first of its paths that has a usable value.
 * @param languages the reader's languages, best first; texts in other languages are taken only if there is nothing else.
 */
export function readFields<K extends KindDescriptor>(
  kind: K,
  graph: Graph,
  subject: string,
  languages: readonly string[] = [],
): FieldsRead<K> {
  const values: Record<string, string[]> = {};
  const issues: FieldIssue[] = [];
  const index = indexOf(kind);
  const properties = graph.properties(subject);
  const concerned = new Set(index.get(backwards));
  for (const predicate of properties.keys()) for (const name of index.get(predicate) ?? []) concerned.add(name);
  for (const name in kind.fields) {
    if (!concerned.has(name)) continue;
    const field = kind.fields[name]!;
    const found = readField(field, graph, subject, (predicate) => properties.get(predicate), languages);
    if (found.values.length) values[name] = found.values;
    if (found.refused) issues.push({field: name, kind: typedPattern(field.value) ? 'bad-value' : 'bad-address'});
  }
  return {values: values as ValuesOf<K>, issues};
}

/** What is said of other things about this one, where paths begin backwards, may be said of any thing. */
const backwards = '^';

/** Names of fields by the predicates that their paths begin with: a thing has few of the many places where values may stand. */
const indexes = new WeakMap<KindDescriptor, Map<string, string[]>>();

function indexOf(kind: KindDescriptor): Map<string, string[]> {
  let index = indexes.get(kind);
  if (index) return index;
  indexes.set(kind, (index = new Map<string, string[]>()));
  for (const name in kind.fields) {
    for (const [first] of kind.fields[name]!.read) {
      const key = first.startsWith(backwards) ? backwards : first;
      index.set(key, [...(index.get(key) ?? []), name]);
    }
  }
  return index;
}

/** Reads one field of `subject` and nothing else. */
export function readOneField(
  field: FieldDescriptor,
  graph: Graph,
  subject: string,
  languages: readonly string[] = [],
): readonly string[] {
  return readField(field, graph, subject, (predicate) => graph.objects(subject, predicate), languages).values;
}

/** What is said of the thing under a predicate. */
type Property = (predicate: string) => readonly Term[] | undefined;

function readField(field: FieldDescriptor, graph: Graph, subject: string, property: Property, languages: readonly string[]) {
  let refused = false;
  for (const path of field.read) {
    const terms = follow(graph, subject, property, path);
    if (!terms.length) continue;
    const found = field.value === 'text' ? texts(terms, field, languages) : others(terms, field);
    const usable = found.length > 1 ? [...new Set(found)] : found;
    if (usable.length) return {values: field.many ? usable : usable.slice(0, 1), refused: false};
    refused ||= field.value !== 'text';
  }
  return {values: [] as string[], refused};
}

/** The terms at the end of a path. */
function follow(graph: Graph, subject: string, property: Property, [first, ...rest]: Path): readonly Term[] {
  let reached = first.startsWith('^') ? step(graph, subject, first) : (property(first) ?? []);
  for (const next of rest) {
    reached = reached.filter(isNode).flatMap((node) => step(graph, termKey(node), next));
  }
  return reached;
}

/** One step of a path, forwards or backwards. */
export function step(graph: Graph, node: string, predicate: string): readonly Term[] {
  return predicate.startsWith('^') ? graph.subjectsOf(predicate.slice(1), node) : graph.objects(node, predicate);
}

function isNode(term: Term): boolean {
  return term.termType !== 'Literal';
}

function isText(term: Term): term is Literal {
  return term.termType === 'Literal' && term.value.trim() !== '';
}

/**
 * The texts to show: those in the reader's language, else those without a language, else what there is. Where there are
 * several values, one without a language is no translation of the others, and is shown with them.
 */
export function preferredLiterals(terms: readonly Term[], languages: readonly string[], many = false): Literal[] {
  const literals = terms.filter(isText);
  for (const wanted of [...languages, '']) {
    const spoken = literals.filter(
      ({language}) => language === wanted || (wanted && language.startsWith(`${wanted}-`)) || (many && !language),
    );
    if (spoken.length) return spoken;
  }
  const first = literals[0];
  return literals.filter(({language}) => language === first?.language);
}

function texts(terms: readonly Term[], {language, many, tags}: FieldDescriptor, languages: readonly string[]): string[] {
  if (tags) return terms.filter(isText).map(tags.tag);
  const [only] = terms;
  // Most fields of most things have one text, and forty thousand times in a list: there is nothing to choose.
  if (terms.length === 1 && language === undefined) {
    const text = only!.termType === 'Literal' && only!.value.trim();
    return text ? [text] : [];
  }
  return preferredLiterals(inLanguage(terms, language), languages, many).map(({value}) => value.trim());
}

/** Of the texts, those in the one language that a field is read in, if it is. */
export function inLanguage(terms: readonly Term[], language?: string): readonly Term[] {
  if (language === undefined) return terms;
  return terms.filter((term) => term.termType === 'Literal' && term.language.toLowerCase() === language.toLowerCase());
}

const checks: Partial<Record<ValueKind, (value: string) => string | undefined>> = {
  link: safeLink,
  phone: safePhone,
  email: safeEmail,
  image: safeImage,
  thumbnail: safeThumbnail,
};

/** What makes a value of this kind an address that can be shown, or refuses it; nothing for values that are no addresses. */
export function addressCheck(value: ValueKind): ((value: string) => string | undefined) | undefined {
  return checks[value];
}

function others(terms: readonly Term[], {value: kind}: FieldDescriptor): string[] {
  if (kind === 'thing') return terms.filter(isNode).map(termKey);
  const pattern = typedPattern(kind);
  if (pattern)
    return terms.filter(({termType, value}) => termType === 'Literal' && pattern.test(value)).map(({value}) => value);
  const check = checks[kind];
  return terms.map(({value}) => check?.(value)).filter((value) => value !== undefined);
}
