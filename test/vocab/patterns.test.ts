import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readPattern} from '../../vocab/shapes/shacl/pattern.js';
import {Random} from '../support/random.js';

const matches = (pattern: string, text: string, flags?: string) => readPattern(pattern, flags)?.(text);

describe('patterns of shapes', () => {
  it('find what they are made for', () => {
    assert.equal(matches('^[A-Z]{2}\\d{3,}$', 'FR123'), true);
    assert.equal(matches('^[A-Z]{2}\\d{3,}$', 'FR12'), false);
    assert.equal(matches('^(?:https?|ftp)://', 'https://a.example'), true);
    assert.equal(matches('^[a-z]+(-[a-z]+)*$', 'a-slug-of-words'), true);
    assert.equal(matches('^[a-z]+(-[a-z]+)*$', 'a-slug-'), false);
    assert.equal(matches('^\\p{Lu}\\p{L}*$', 'Élodie'), true);
    assert.equal(matches('^.$', '😀'), true);
    assert.equal(matches('x{0}y', 'y'), true);
    assert.equal(matches('', 'anything'), true);
  });

  it('know their flags', () => {
    assert.equal(matches('bois', 'BOIS', 'i'), true);
    assert.equal(matches('a.b', 'a\nb'), false);
    assert.equal(matches('a.b', 'a\nb', 's'), true);
    assert.equal(matches('^b$', 'a\nb\nc', 'm'), true);
    assert.equal(matches('^b$', 'a\nb\nc'), false);
    assert.equal(matches('a b', 'ab', 'x'), true);
    assert.equal(matches('a.*(', 'aa.*(', 'q'), true);
    assert.equal(matches('a.*', 'abc', 'q'), false);
  });

  for (const pattern of [
    '(',
    ')',
    '[a',
    'a**',
    '*a',
    '{2}',
    '(?=a)',
    '(?<n>a)',
    '\\1',
    '\\i',
    '[a-z-[aeiou]]',
    'a{3,2}',
    '\\',
    '[z-a]',
    '\\p{No such}',
  ]) {
    it(`refuse what is none, or is not followed: ${pattern}`, () => {
      assert.equal(readPattern(pattern), undefined);
    });
  }

  it('agree with the engine of the browser on random patterns and texts', () => {
    const random = new Random(4);
    const make = (depth: number): string => {
      if (depth === 0) return random.pick(['a', 'b', '[ab]', '[^a]', '.', '\\w', '(?:)', '^', '$']);
      const part = () => make(depth - 1);
      return random.pick([
        () => part() + part(),
        () => `(?:${part()}|${part()})`,
        () => `(${part()})${random.pick(['*', '+', '?', '{2}', '{1,3}', '*?', '{0,2}'])}`,
      ])();
    };
    for (let round = 0; round < 2_000; round++) {
      const pattern = make(1 + random.below(3));
      const text = random.several(6, () => random.pick(['a', 'b', 'c', '\n'])).join('');
      assert.equal(matches(pattern, text), new RegExp(pattern, 'u').test(text), `${pattern} in ${JSON.stringify(text)}`);
    }
  });

  for (const pattern of ['(a+)+$', '(a|a)*$', '(a*)*b', '^(a|aa)+$', '(.*a){12}', '([a-z]+)*=', 'a*a*a*a*a*a*b']) {
    it(`end soon, whatever they are: ${pattern}`, () => {
      const started = performance.now();
      matches(pattern, `${'a'.repeat(9_000)}!`);
      assert.ok(performance.now() - started < 2_000);
    });
  }

  it('find nothing in texts that are longer than anybody writes', () => {
    assert.equal(matches('a', 'a'.repeat(10_001)), false);
  });
});
