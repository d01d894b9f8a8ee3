import {termKey} from '../../rdf/terms.js';
import {violation} from '../../rdf/shape-vocabularies.js';
import type {FieldIssue} from '../descriptor.js';
import type {Constraint, Texts} from '../shacl/model.js';
import type {ValidationResult} from '../shacl/validate.js';
import type {FieldFinder} from './fields.js';

/** Something in the values of a thing that its shape does not allow. */
export interface FieldMistake {
  /** The name that the values stand under, `note@fr` for texts in one language; empty if the mistake is of no field alone. */
  readonly field: string;
  /** Which of the values of the field, if it is one of them. */
  readonly index?: number;
  /** That value as text, for values that no field can show. */
  readonly value?: string;
  /** What is demanded, or what no value of the field can be stored as. */
  readonly constraint: Constraint['is'] | FieldIssue['kind'];
  /** The bound or count as text, the languages with spaces, or the field that the value must be less than. */
  readonly limit?: string;
  /** The shape's own sentence. */
  readonly message?: Texts;
  /** Whether the shape only advises it: nobody must be kept from sending by it. */
  readonly isHint?: true;
}

/** A complaint of the validator as a mistake in a field. */
export function mistakeOf(
  {demand, value, message, severity}: ValidationResult,
  field: string,
  index: number | undefined,
  finder: FieldFinder,
): FieldMistake {
  const limit = limitOf(demand, finder);
  return {
    field,
    ...(index !== undefined && {index}),
    ...(value && field && {value: value.termType === 'Literal' ? value.value : termKey(value)}),
    constraint: demand.is,
    ...(limit !== undefined && {limit}),
    ...(message && {message}),
    ...(severity !== violation && {isHint: true as const}),
  };
}

function limitOf(demand: Constraint, finder: FieldFinder): string | undefined {
  if ('count' in demand) return String(demand.count);
  if ('bound' in demand) return demand.bound.value;
  if (demand.is === 'languageIn') return demand.languages.join(' ');
  return demand.is === 'lessThan' || demand.is === 'lessThanOrEquals'
    ? finder.at({is: 'predicate', iri: demand.iri})
    : undefined;
}

/** Each mistake once: of shapes that build upon each other, several may demand the same. */
export function different(mistakes: readonly FieldMistake[]): FieldMistake[] {
  const key = ({field, index, value, constraint, limit}: FieldMistake) =>
    JSON.stringify([field, index, value, constraint, limit]);
  const byKey = new Map<string, FieldMistake>();
  for (const mistake of mistakes) if (!byKey.has(key(mistake))) byKey.set(key(mistake), mistake);
  return [...byKey.values()];
}
