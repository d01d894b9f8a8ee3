import type {Constraint} from '../model.js';
import type {Check, ConstraintOf} from './check.js';
import * as shapes from './shapes.js';
import * as together from './together.js';
import * as values from './values.js';

/** Checks by constraint. What properties must be is for the validator: their complaints are handed on as they are. */
type Checks = {readonly [Is in Exclude<Constraint['is'], 'property'>]: Check<ConstraintOf<Is>>};

const checks = {
  class: values.classes,
  datatype: values.datatype,
  nodeKind: values.nodeKind,
  minLength: values.minLength,
  maxLength: values.maxLength,
  minInclusive: values.minInclusive,
  maxInclusive: values.maxInclusive,
  minExclusive: values.minExclusive,
  maxExclusive: values.maxExclusive,
  pattern: values.pattern,
  languageIn: values.languageIn,
  in: values.among,
  minCount: together.minCount,
  maxCount: together.maxCount,
  uniqueLang: together.uniqueLang,
  hasValue: together.hasValue,
  equals: together.equals,
  disjoint: together.disjoint,
  lessThan: together.lessThan,
  lessThanOrEquals: together.lessThanOrEquals,
  node: shapes.node,
  not: shapes.not,
  and: shapes.and,
  or: shapes.or,
  xone: shapes.xone,
  qualifiedMinCount: shapes.qualifiedMinCount,
  qualifiedMaxCount: shapes.qualifiedMaxCount,
  closed: shapes.closed,
} satisfies Checks;

/** The check of a constraint. */
export function checkOf(is: Exclude<Constraint['is'], 'property'>): Check<Constraint> {
  // Each check stands under the name of the constraints that it is for.
  return checks[is] as Check<Constraint>;
}
