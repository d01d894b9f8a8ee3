import type {Graph} from '../../rdf/graph.js';
import {termKey, type Literal, type Term} from '../../rdf/terms.js';
import {sh, shNamespace} from '../../rdf/vocabularies.js';
import type {Constraint} from './model.js';
import {listItems} from './parse-path.js';
import {readPattern} from './pattern.js';

/** The shape that a constraint is read of. */
export interface ShapeSource {
  readonly graph: Graph;
  /** Its identifier. */
  readonly id: string;
  readonly isProperty: boolean;
}

/** What one value of a predicate demands: mostly one thing, sometimes none; nothing if it is malformed. */
type Reader = (value: Term, source: ShapeSource) => readonly Constraint[] | undefined;

type Is<With> = Extract<Constraint, With>['is'];

const iri =
  (is: Is<{readonly iri: string}>): Reader =>
  (value) =>
    value.termType === 'NamedNode' ? [{is, iri: value.value}] : undefined;

const count =
  (is: 'minCount' | 'maxCount' | 'minLength' | 'maxLength'): Reader =>
  (value) =>
    whole(value, (number) => [{is, count: number}]);

const bound =
  (is: Is<{readonly bound: Literal}>): Reader =>
  (value) =>
    isLiteral(value) ? [{is, bound: value}] : undefined;

const shape =
  (is: 'node' | 'property' | 'not'): Reader =>
  (value) =>
    isLiteral(value) ? undefined : [{is, shape: termKey(value)}];

const shapes =
  (is: Is<{readonly shapes: readonly string[]}>): Reader =>
  (value, {graph}) => {
    const members = listItems(graph, value);
    return members && !members.some(isLiteral) ? [{is, shapes: members.map(termKey)}] : undefined;
  };

const qualified =
  (is: Is<{readonly others: readonly string[]}>): Reader =>
  (value, source) => {
    const named = source.graph.objects(source.id, sh.qualifiedValueShape).filter((term) => !isLiteral(term));
    const others = siblings(source);
    // By itself the count says nothing: a constraint is only stated with all that it needs (SHACL 2.1.2).
    return whole(value, (number) => named.map((term) => ({is, count: number, shape: termKey(term), others})));
  };

const nodeKinds: readonly string[] = [
  sh.BlankNode,
  sh.IRI,
  sh.Literal,
  sh.BlankNodeOrIRI,
  sh.BlankNodeOrLiteral,
  sh.IRIOrLiteral,
];

/** By the name of the predicate, which is also what the constraint `is`. */
const readers: Readonly<Record<Constraint['is'], Reader>> = {
  class: iri('class'),
  datatype: iri('datatype'),
  nodeKind: (value) => (nodeKinds.includes(value.value) ? [{is: 'nodeKind', iri: value.value}] : undefined),
  minCount: count('minCount'),
  maxCount: count('maxCount'),
  minLength: count('minLength'),
  maxLength: count('maxLength'),
  minInclusive: bound('minInclusive'),
  maxInclusive: bound('maxInclusive'),
  minExclusive: bound('minExclusive'),
  maxExclusive: bound('maxExclusive'),
  pattern: (value, {graph, id}) => {
    const flags = graph.objects(id, sh.flags)[0]?.value;
    if (!isLiteral(value) || !readPattern(value.value, flags)) return undefined;
    return [{is: 'pattern', pattern: value.value, ...(flags && {flags})}];
  },
  languageIn: (value, {graph}) => {
    const languages = listItems(graph, value);
    return languages?.every(isLiteral) ? [{is: 'languageIn', languages: languages.map((term) => term.value)}] : undefined;
  },
  uniqueLang: (value) => whether(value, () => [{is: 'uniqueLang'}]),
  in: (value, {graph}) => {
    const values = listItems(graph, value);
    return values && [{is: 'in', values}];
  },
  hasValue: (value) => [{is: 'hasValue', value}],
  equals: iri('equals'),
  disjoint: iri('disjoint'),
  lessThan: iri('lessThan'),
  lessThanOrEquals: iri('lessThanOrEquals'),
  node: shape('node'),
  property: shape('property'),
  not: shape('not'),
  and: shapes('and'),
  or: shapes('or'),
  xone: shapes('xone'),
  qualifiedMinCount: qualified('qualifiedMinCount'),
  qualifiedMaxCount: qualified('qualifiedMaxCount'),
  closed: (value, {graph, id}) => {
    const [list] = graph.objects(id, sh.ignoredProperties);
    const ignored = list ? listItems(graph, list) : [];
    return ignored && whether(value, () => [{is: 'closed', ignored: ignored.map((term) => term.value)}]);
  },
};

/** Those that speak of all values of a path together, and so mean nothing for a shape without one. */
const forPaths: readonly string[] = ['minCount', 'maxCount', 'uniqueLang', 'lessThan', 'lessThanOrEquals'];

/** The shapes that those beside this one qualify their values with, where no value may count for two (SHACL 4.7.3). */
function siblings({graph, id}: ShapeSource): string[] {
  if (graph.objects(id, sh.qualifiedValueShapesDisjoint)[0]?.value !== 'true') return [];
  const of = (shape: string) => graph.objects(shape, sh.qualifiedValueShape).map(termKey);
  const own = of(id);
  const beside = graph.subjectsOf(sh.property, id).flatMap((parent) => graph.objects(termKey(parent), sh.property));
  return [...new Set(beside.flatMap((shape) => of(termKey(shape))))].filter((shape) => !own.includes(shape));
}

/** What reads the constraints that `predicate` states, if it is one that they are written with, and that is understood. */
function readerOf(predicate: string): Reader | undefined {
  const is = predicate.startsWith(shNamespace) ? predicate.slice(shNamespace.length) : '';
  return Object.hasOwn(readers, is) ? readers[is as Constraint['is']] : undefined;
}

/** Whether constraints that are understood are written with `predicate`. */
export function isConstraint(predicate: string): boolean {
  return readerOf(predicate) !== undefined;
}

/** The constraints that a shape states with one predicate and value, or nothing if they are malformed. */
export function parseConstraint(predicate: string, value: Term, source: ShapeSource): readonly Constraint[] | undefined {
  if (!source.isProperty && forPaths.includes(predicate.slice(shNamespace.length))) return undefined;
  return readerOf(predicate)?.(value, source);
}

/** The shapes that a constraint names. */
export function shapesOf(constraint: Constraint): readonly string[] {
  if ('shapes' in constraint) return constraint.shapes;
  return 'shape' in constraint ? [constraint.shape] : [];
}

function isLiteral(term: Term): term is Literal {
  return term.termType === 'Literal';
}

function whole<T>(term: Term, then: (count: number) => T): T | undefined {
  return isLiteral(term) && /^\+?\d{1,15}$/.test(term.value) ? then(Number(term.value)) : undefined;
}

/** Only the word `true` switches a constraint on: `1` does not, though it means the same elsewhere (SHACL 4.4.5, 4.8.1). */
function whether<T>(term: Term, then: () => T[]): T[] | undefined {
  if (readBoolean(term) === undefined) return undefined;
  return term.value === 'true' ? then() : [];
}

/** True or false as XML Schema writes them. */
export function readBoolean(term: Term | undefined): boolean | undefined {
  if (term?.termType !== 'Literal') return undefined;
  return {true: true, 1: true, false: false, 0: false}[term.value];
}
