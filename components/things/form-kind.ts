import type {Graph} from '../../vocab/rdf/graph.js';
import type {Literal, Term} from '../../vocab/rdf/terms.js';
import type {FieldDescriptor} from '../../vocab/shapes/descriptor.js';
import type {FieldInfo, Kind} from '../../vocab/shapes/kind.js';

const kinds = new WeakMap<Kind, Kind>();

/** A kind as a form fills it in: texts of which the language is chosen are read and written with it, also in parts. */
export function formKind(kind: Kind): Kind {
  const known = kinds.get(kind);
  if (known) return known;
  const fields = kind.fields.map((info) => {
    const part = info.kind;
    return part ? {...info, kind: () => formKind(part())} : info;
  });
  const tagged = kind.fields.flatMap(({name, languageChoices}) => {
    const descriptor = kind.descriptor.fields[name];
    return languageChoices && descriptor?.value === 'text' ? [[name, {...descriptor, isTagged: true}] as const] : [];
  });
  const made = withFields(kind, fields, Object.fromEntries(tagged));
  kinds.set(kind, made);
  return made;
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

function withFields(kind: Kind, fields: readonly FieldInfo[], own: Readonly<Record<string, FieldDescriptor>>): Kind {
  return {...kind, fields, descriptor: {...kind.descriptor, fields: {...kind.descriptor.fields, ...own}}};
}

/** What stands where a field is written. */
function termsOf({write}: FieldDescriptor, graph: Graph, iri: string): readonly Term[] {
  const [first, ...rest] = write[0] ?? [];
  return first && !rest.length && !first.startsWith('^') ? graph.objects(iri, first) : [];
}

/** Texts in several languages are translations of one another. */
function isOverfull({value, isTagged}: FieldDescriptor, terms: readonly Term[]): boolean {
  if (terms.length < 2) return false;
  const literals = terms.filter(isLiteral);
  return value !== 'text' || isTagged === true || new Set(literals.map(({language}) => language)).size === 1;
}

function withLanguagesOf(info: FieldInfo, literals: readonly Literal[]): FieldInfo {
  const known = info.languages!.map((tag) => tag.toLowerCase());
  const others = literals.filter(({value}) => value.trim()).map(({language}) => language);
  return {...info, languages: [...new Set([...info.languages!, ...others.filter((tag) => !known.includes(tag))])]};
}

function isLiteral(term: Term): term is Literal {
  return term.termType === 'Literal';
}
