import type {Literal, Term} from '../../rdf/terms.js';
import {rdf, xsd, xsdNamespace} from '../../rdf/vocabularies.js';
import {readMoment} from './moments.js';

/** What literals may be, and how they compare: XML Schema's datatypes (https://www.w3.org/TR/xmlschema11-2/) as far as shapes need them. */
type Test = (text: string) => boolean;

const matching =
  (form: RegExp): Test =>
  (text) =>
    form.test(text);

/** Whole numbers from `least` to `most`. */
const whole =
  (least?: bigint, most?: bigint): Test =>
  (text) => {
    // A number of a million digits would take long to read.
    if (text.length > 1_000 || !/^[+-]?\d+$/.test(text)) return false;
    const value = BigInt(text.replace('+', ''));
    return (least === undefined || value >= least) && (most === undefined || value <= most);
  };
const signed = (bits: bigint) => whole(-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n);
const unsigned = (bits: bigint) => whole(0n, 2n ** bits - 1n);

const real = matching(/^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN)$/);
const numbers: Readonly<Record<string, Test>> = {
  integer: matching(/^[+-]?\d+$/),
  decimal: matching(/^[+-]?(?:\d+\.?\d*|\.\d+)$/),
  float: real,
  double: real,
  byte: signed(8n),
  short: signed(16n),
  int: signed(32n),
  long: signed(64n),
  unsignedByte: unsigned(8n),
  unsignedShort: unsigned(16n),
  unsignedInt: unsigned(32n),
  unsignedLong: unsigned(64n),
  nonNegativeInteger: whole(0n),
  positiveInteger: whole(1n),
  nonPositiveInteger: whole(undefined, 0n),
  negativeInteger: whole(undefined, -1n),
};

const forms: Readonly<Record<string, Test>> = {
  ...numbers,
  boolean: matching(/^(?:true|false|[01])$/),
  gYear: matching(/^-?\d{4,}(?:Z|[+-]\d\d:\d\d)?$/),
  duration: matching(/^-?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/),
};

/** The name of an XML Schema datatype; empty for others. */
function nameOf({datatype}: Literal): string {
  return datatype.value.startsWith(xsdNamespace) ? datatype.value.slice(xsdNamespace.length) : '';
}

/** Whether a literal is what its datatype says; of datatypes that are not known here, everything is. */
export function isWellFormed(literal: Literal): boolean {
  const name = nameOf(literal);
  if (/^(?:date|time|dateTime)$/.test(name)) return readMoment(name, literal.value) !== undefined;
  if (literal.datatype.value === rdf.langString) return literal.language !== '';
  return !Object.hasOwn(forms, name) || forms[name]!(literal.value);
}

/**
 * Below, at or above 0 as `a` is less than, equal to or greater than `b`; nothing if they do not compare: other datatypes, no
 * numbers, or times of which one does not say its zone and that lie too close (XML Schema 2, 3.3.7).
 */
export function compareTerms(a: Term, b: Term): number | undefined {
  if (a.termType !== 'Literal' || b.termType !== 'Literal' || !isWellFormed(a) || !isWellFormed(b)) return undefined;
  const [one, other] = [nameOf(a), nameOf(b)];
  if (Object.hasOwn(numbers, one) && Object.hasOwn(numbers, other)) return order(readNumber(a.value), readNumber(b.value));
  if (one !== other) return undefined;
  if (a.datatype.value === xsd.string) return order(a.value, b.value);
  if (a.datatype.value === xsd.boolean) return order(/^(?:true|1)$/.test(a.value), /^(?:true|1)$/.test(b.value));
  const [earlier, later] = [readMoment(one, a.value), readMoment(other, b.value)];
  if (!earlier || !later) return undefined;
  if (earlier.hasZone === later.hasZone) return order(earlier.time, later.time);
  const away = earlier.time - later.time;
  return Math.abs(away) > mostZone ? away : undefined;
}

/** The zone farthest from Greenwich: 14 hours, in milliseconds. */
const mostZone = 14 * 3_600_000;

function readNumber(text: string): number {
  return Number(text.replace('INF', 'Infinity'));
}

function order<T extends number | string | boolean>(a: T, b: T): number | undefined {
  return a < b ? -1 : a > b ? 1 : a === b ? 0 : undefined;
}
