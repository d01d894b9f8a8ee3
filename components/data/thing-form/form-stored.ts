import type {Graph} from '../../../vocab/rdf/graph.js';
import type {Literal, Term} from '../../../vocab/rdf/terms.js';
import {readAlternativeText} from '../../../vocab/shapes/alternative-text.js';
import type {FieldDescriptor} from '../../../vocab/shapes/descriptor.js';
import type {FieldInfo, Kind} from '../../../vocab/shapes/kind.js';
import {readFields, readOneField} from '../../../vocab/shapes/read.js';
import {formKind, withFields} from './form-kind.js';
import {emptySubject, formDescriptor, formFields, holdsParts, type FormSubject} from './form-model.js';
import {toTyped} from './typed.js';

/** What is read from a document is in this module: a form for something new does without it. */
export {isSuspicious} from './form-suspicion.js';

/** Parts of parts: deeper, nobody fills anything in, and kinds may contain themselves. */
const deepest = 2;

/** Fills the form with what a document says of a thing. */
export function fillSubject(
  kind: Kind,
  graph: Graph,
  iri: string,
  languages: readonly string[],
  {depth = 0, zone: outer}: {readonly depth?: number; readonly zone?: string | undefined} = {},
): FormSubject {
  const {values: base, issues} = readFields(formDescriptor(kind), graph, iri, languages);
  const unreadable = issues.map(({field}) => [field, unreadableText(kind, graph, iri, field)]);
  const zone = (kind.zoneField && base[kind.zoneField]?.[0]) ?? outer;
  const subject = {...emptySubject(iri), zone, base, issues: Object.fromEntries(unreadable) as Record<string, string>};
  for (const {key, info, descriptor} of formFields(kind)) {
    const values: readonly string[] = base[key] ?? [];
    const isHere = (node: string) => depth < deepest && holdsParts(info) && graph.about(node).length > 0;
    subject.typed[key] = values.filter((value) => !isHere(value)).map((value) => toTyped(descriptor, value, zone));
    if (holdsParts(info))
      subject.parts[key] = values
        .filter(isHere)
        .map((part) => fillSubject(info.kind!(), graph, part, languages, {depth: depth + 1, zone}));
    if (info.widget === 'image') for (const picture of values) readAlt(subject, graph, picture, languages);
  }
  return subject;
}

/** What stands in a field that cannot hold it, as a text. */
function unreadableText(kind: Kind, graph: Graph, iri: string, key: string): string {
  const descriptor = formFields(kind).find((field) => field.key === key)!.descriptor;
  const found = (value: 'text' | 'thing') => readOneField({...descriptor, value}, graph, iri)[0];
  return found('text') ?? found('thing') ?? '';
}

function readAlt(subject: FormSubject, graph: Graph, picture: string, languages: readonly string[]): void {
  const alt = readAlternativeText(graph, picture, languages) ?? '';
  subject.alts[picture] = {base: alt, typed: alt};
}

/**
 * The same for one thing, of which a document may hold more than the kind allows: several values where there should be one, and texts in
 * other languages. They have a place in the form as well, so that they can be seen and put right.
 */
export function formKindFor(kind: Kind, graph: Graph, iri: string): Kind {
  const made = formKind(kind);
  const descriptors: Record<string, FieldDescriptor> = {};
  const fields = made.fields.map((info) => {
    const descriptor = made.descriptor.fields[info.name];
    const terms = descriptor ? termsOf(descriptor, graph, iri) : [];
    if (descriptor && !descriptor.many && !info.languages && isOverfull(descriptor, terms))
      descriptors[info.name] = {...descriptor, many: true};
    return info.languages ? withLanguagesOf(info, terms.filter(isLiteral)) : info;
  });
  return withFields(made, fields, descriptors);
}

/** What stands where a field is written. */
function termsOf({write}: FieldDescriptor, graph: Graph, iri: string): readonly Term[] {
  const [first, ...rest] = write[0] ?? [];
  return first && !rest.length && !first.startsWith('^') ? graph.objects(iri, first) : [];
}

/** Texts in several languages are translations of one another. */
function isOverfull({value, tags}: FieldDescriptor, terms: readonly Term[]): boolean {
  if (terms.length < 2) return false;
  const literals = terms.filter(isLiteral);
  return value !== 'text' || tags !== undefined || new Set(literals.map(({language}) => language)).size === 1;
}

function withLanguagesOf(info: FieldInfo, literals: readonly Literal[]): FieldInfo {
  const known = info.languages!.map((tag) => tag.toLowerCase());
  const others = literals.filter(({value}) => value.trim()).map(({language}) => language);
  return {...info, languages: [...new Set([...info.languages!, ...others.filter((tag) => !known.includes(tag))])]};
}

function isLiteral(term: Term): term is Literal {
  return term.termType === 'Literal';
}
