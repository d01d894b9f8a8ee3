import type {Row} from '../../../pods/lists/row.js';
import {fieldName} from '../../../vocab/shapes/kind.js';
import {fold} from '../../../vocab/text/fold.js';
import {keyOf, textOf, type ArrangedField, type ArrangedFields} from './field.js';
import {measure, span, type Scale, type Span} from './measure.js';

export const operators = ['!=', '>=', '<=', '=', '>', '<'] as const;
export type Operator = (typeof operators)[number];

/** Whether a row may be in a list at all. */
export type Condition<T> = (row: Row<T>) => boolean;

/** What is wrong with a part of a filter. `not-ordered`: texts are neither more nor less. */
export interface FilterMistake {
  readonly kind: 'no-operator' | 'no-value' | 'unknown-field' | 'not-ordered' | 'bad-value';
  /** The part, as it is written. */
  readonly part: string;
  /** The field or the value in question. */
  readonly about: string;
}

/** A filter as it was understood; what was not is left out and told. */
export interface Filter<T> {
  readonly conditions: readonly Condition<T>[];
  readonly mistakes: readonly FilterMistake[];
}

/** Quoted texts are one piece, whatever they contain. */
const part = /(?:"[^"]*"|[^;"]|")+/g;
const valuePattern = /"([^"]*)"|([^,]+)/g;
const comparison = /^([^=!<>]*?)\s*(!=|>=|<=|=|>|<)\s*(.*)$/s;

/**
 * Reads `skill=Soudure, Bois; date>=today`: all the parts must be true of a row. After `=` one of the values must be one of the
 * row's, after `!=` none may be; the others compare numbers, dates and times. Values with a comma or a semicolon stand in quotes.
 */
export function parseFilter<T>(text: string, fields: ArrangedFields<T>, now = new Date()): Filter<T> {
  const conditions: Condition<T>[] = [];
  const mistakes: FilterMistake[] = [];
  for (const written of text.match(part) ?? []) {
    if (!written.trim()) continue;
    const found = parsePart(written.trim(), fields, now);
    if (typeof found === 'function') conditions.push(found);
    else mistakes.push(found);
  }
  return {conditions, mistakes};
}

function parsePart<T>(written: string, fields: ArrangedFields<T>, now: Date): Condition<T> | FilterMistake {
  const [, name = '', operator, rest = ''] = comparison.exec(written) ?? [];
  const wrong = (kind: FilterMistake['kind'], about: string): FilterMistake => ({kind, part: written, about});
  if (!operator) return wrong('no-operator', written);
  const field = fields.get(fieldName(name.trim()));
  if (!field) return wrong('unknown-field', name.trim());
  const values = [...rest.matchAll(valuePattern)].map(([, quoted, plain = '']) => quoted ?? plain.trim()).filter(Boolean);
  if (!values.length) return wrong('no-value', name.trim());
  if (operator !== '=' && operator !== '!=') {
    if (!field.scale) return wrong('not-ordered', name.trim());
    return ordered(field, field.scale, operator as Operator, values, now) ?? wrong('bad-value', values.join(', '));
  }
  return equal(field, operator, values, now) ?? wrong('bad-value', values.join(', '));
}

function equal<T>(
  field: ArrangedField<T>,
  operator: '=' | '!=',
  values: readonly string[],
  now: Date,
): Condition<T> | undefined {
  const {scale} = field;
  if (scale) return ordered(field, scale, operator, values, now);
  const wanted = new Set(values.flatMap((value) => [value, fold(value)]));
  const isWanted = (value: string) =>
    wanted.has(keyOf(field, value)) ||
    [textOf(field, value), ...(field.spellings?.(value) ?? [])].some((spelling) => wanted.has(fold(spelling)));
  const isEqual = operator === '=';
  return (row) => field.values(row).some(isWanted) === isEqual && (isEqual || row.thing !== undefined);
}

/** Whether a size is as a bound wants it; a day is all of its hours, so that what is after it begins on the next. */
const fits: Readonly<Record<Operator, (size: number, bound: Span) => boolean>> = {
  '=': (size, [from, to]) => size >= from && size <= to,
  '!=': (size, [from, to]) => size < from || size > to,
  '>=': (size, [from]) => size >= from,
  '<=': (size, [, to]) => size <= to,
  '>': (size, [, to]) => size > to,
  '<': (size, [from]) => size < from,
};

function ordered<T>(
  field: ArrangedField<T>,
  scale: Scale,
  operator: Operator,
  values: readonly string[],
  now: Date,
): Condition<T> | undefined {
  const bounds = values.map((value) => span(scale, value, now));
  if (!bounds.every((bound) => bound !== undefined)) return undefined;
  const one = (size: number) => bounds.some((bound) => fits[operator](size, bound));
  const none = (size: number) => bounds.every((bound) => fits[operator](size, bound));
  const sizesOf = (row: Row<T>) => field.values(row).map((value) => measure(scale, value));
  if (operator === '!=') return (row) => row.thing !== undefined && sizesOf(row).every(none);
  return (row) => sizesOf(row).some(one);
}
