import {termKey, type Term} from '../../../rdf/terms.js';
import {shNamespace} from '../../../rdf/shape-vocabularies.js';
import {rdf} from '../../../rdf/vocabularies.js';
import {compareTerms, isWellFormed} from '../literals.js';
import {readPattern, type Pattern} from '../pattern.js';
import {each, type ConstraintOf} from './check.js';

/** What each value must be by itself (SHACL 4.1, 4.3, 4.4 and 4.8.3). */

const names = {NamedNode: 'IRI', BlankNode: 'BlankNode', Literal: 'Literal'} as const;

/** `sh:IRIOrLiteral` says by its name what it allows. */
export const nodeKind = each<ConstraintOf<'nodeKind'>>(({iri}, {termType}) =>
  iri.slice(shNamespace.length).split('Or').includes(names[termType]),
);

export const classes = each<ConstraintOf<'class'>>(({iri}, value, {paths, classesBelow}) => {
  const allowed = classesBelow(iri);
  return paths.graph.objects(termKey(value), rdf.type).some((type) => allowed.has(type.value));
});

export const datatype = each<ConstraintOf<'datatype'>>(
  ({iri}, value) => value.termType === 'Literal' && value.datatype.value === iri && isWellFormed(value),
);

export const minLength = each<ConstraintOf<'minLength'>>(({count}, value) => !count || lengthOf(value) >= count);
export const maxLength = each<ConstraintOf<'maxLength'>>(({count}, value) => lengthOf(value) <= count);

/** In characters as people count them, not in halves of them; a node without a name has none (SHACL 4.3.1). */
function lengthOf(term: Term): number {
  return term.termType === 'BlankNode' ? NaN : [...term.value].length;
}

const compared = (isFine: (order: number) => boolean) =>
  each<ConstraintOf<'minInclusive' | 'maxInclusive' | 'minExclusive' | 'maxExclusive'>>(({bound}, value) => {
    const order = compareTerms(value, bound);
    return order !== undefined && isFine(order);
  });
export const minInclusive = compared((order) => order >= 0);
export const maxInclusive = compared((order) => order <= 0);
export const minExclusive = compared((order) => order > 0);
export const maxExclusive = compared((order) => order < 0);

/** Patterns by the constraints that hold them: made ready once, not once a value. */
const patterns = new WeakMap<ConstraintOf<'pattern'>, Pattern>();

export const pattern = each<ConstraintOf<'pattern'>>((constraint, {termType, value}) => {
  const isFine = patterns.get(constraint) ?? readPattern(constraint.pattern, constraint.flags) ?? (() => true);
  patterns.set(constraint, isFine);
  return termType !== 'BlankNode' && isFine(value);
});

/** RFC 4647, 3.3.1: a tag is in a range that it begins with. */
export const languageIn = each<ConstraintOf<'languageIn'>>(({languages}, value) => {
  const tag = value.termType === 'Literal' ? value.language.toLowerCase() : '';
  return tag !== '' && languages.some((range) => range === '*' || `${tag}-`.startsWith(`${range.toLowerCase()}-`));
});

/** Values of long lists are looked up by key. */
const members = new WeakMap<ConstraintOf<'in'>, ReadonlySet<string>>();

export const among = each<ConstraintOf<'in'>>((constraint, value) => {
  const keys = members.get(constraint) ?? new Set(constraint.values.map(termKey));
  members.set(constraint, keys);
  return keys.has(termKey(value));
});
