import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {literal, namedNode} from '../../vocab/rdf/terms.js';
import {compareTerms, isWellFormed} from '../../vocab/shapes/shacl/literals.js';

const typed = (value: string, type: string) => literal(value, namedNode(`http://www.w3.org/2001/XMLSchema#${type}`));

const good: Record<string, string[]> = {
  integer: ['0', '-12', '+7', '123456789012345678901234567890'],
  decimal: ['1.5', '.5', '3.', '-0.0'],
  double: ['1e6', 'INF', '-INF', 'NaN', '1.5E-3'],
  boolean: ['true', 'false', '1', '0'],
  byte: ['127', '-128'],
  unsignedLong: ['18446744073709551615'],
  long: ['-9223372036854775808'],
  positiveInteger: ['1'],
  date: ['2024-02-29', '2026-11-24Z', '2026-11-24+14:00', '-0044-03-15'],
  dateTime: ['2026-11-24T24:00:00', '2026-11-24T10:00:00.5Z'],
  time: ['10:00:00', '23:59:59.999+02:00'],
  gYear: ['2026'],
  duration: ['P1Y2M', 'PT5M', '-P1DT1.5S'],
  ourOwn: ['anything'],
};
const bad: Record<string, string[]> = {
  integer: ['1.0', '', 'one', '1 '],
  decimal: ['1e6', '.', 'INF', '1,5'],
  double: ['inf', '1e'],
  boolean: ['True', 'yes'],
  byte: ['128', '-129', 'c'],
  unsignedLong: ['18446744073709551616', '-1'],
  long: ['9223372036854775808'],
  positiveInteger: ['0', '9'.repeat(1_000_000)],
  date: ['2026-02-29', '2026-13-01', '2026-00-10', '24/11/2026', '2026-11-24T00:00:00', '2026-04-00'],
  dateTime: ['2026-11-24', '2026-11-24T24:00:01', '2026-11-24T10:60:00'],
  time: ['25:00:00', '10:00'],
  duration: ['P', 'PT', '1Y'],
};

describe('literals', () => {
  for (const [type, values] of Object.entries(good)) {
    it(`are well formed as ${type}`, () => {
      for (const value of values) assert.equal(isWellFormed(typed(value, type)), true, value);
    });
  }
  for (const [type, values] of Object.entries(bad)) {
    it(`are malformed as ${type}`, () => {
      for (const value of values) assert.equal(isWellFormed(typed(value, type)), false, value.slice(0, 40));
    });
  }

  const compared: [string, string, string, string, number | undefined][] = [
    ['9', 'integer', '10', 'integer', -1],
    ['1.0', 'decimal', '1', 'integer', 0],
    ['1e1', 'double', '9', 'byte', 1],
    ['NaN', 'double', '1', 'integer', undefined],
    ['INF', 'double', '1', 'integer', 1],
    ['a', 'string', 'b', 'string', -1],
    ['1', 'string', '2', 'integer', undefined],
    ['false', 'boolean', '1', 'boolean', -1],
    ['2026-01-01', 'date', '2025-12-31', 'date', 1],
    ['2026-01-01', 'date', '2026-01-01T00:00:00', 'dateTime', undefined],
    ['2026-01-01T10:00:00+02:00', 'dateTime', '2026-01-01T09:00:00Z', 'dateTime', -1],
    ['2026-01-01T10:00:00', 'dateTime', '2026-01-01T09:00:00Z', 'dateTime', undefined],
    ['10:00:00', 'time', '09:59:59', 'time', 1],
    ['x', 'integer', '1', 'integer', undefined],
  ];
  for (const [a, aType, b, bType, order] of compared) {
    it(`compare: ${a} (${aType}) with ${b} (${bType})`, () => {
      assert.equal(compareTerms(typed(a, aType), typed(b, bType)), order);
    });
  }

  it('compare across zones only where no zone could turn them round', () => {
    const clear = compareTerms(typed('2026-01-03T00:00:00', 'dateTime'), typed('2026-01-01T00:00:00Z', 'dateTime'));
    assert.ok(clear !== undefined && clear > 0);
  });

  it('do not compare with things, or in other languages', () => {
    assert.equal(compareTerms(namedNode('https://a.example/'), typed('1', 'integer')), undefined);
    assert.equal(compareTerms(literal('a', 'fr'), literal('b', 'fr')), undefined);
  });
});
