import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {beginningOf, tameLabel, tameText} from '../../../vocab/kinds/chat/tame-text.js';

describe('a text of somebody else’s', () => {
  const cases: ReadonlyArray<readonly [what: string, text: string, tamed: string]> = [
    ['plain words', 'Bonjour à tous', 'Bonjour à tous'],
    ['several lines', 'a\n\nb', 'a\n\nb'],
    ['lines of other systems', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['an override of its direction', 'photo\u202Egpj.exe', 'photogpj.exe'],
    ['embeddings and isolates', '\u202Ba\u202C \u2067b\u2069 \u2066\u2066c', 'a b c'],
    ['words from right to left, with the marks that they need', 'שלום\u200F, 3 \u061Cمرحبا', 'שלום\u200F, 3 \u061Cمرحبا'],
    ['marks heaped on a letter', `Z${'\u0301'.repeat(500)}algo`, `Z${'\u0301'.repeat(8)}algo`],
    ['Hebrew with its points and accents', 'בְּרֵאשִׁ֖ית', 'בְּרֵאשִׁ֖ית'],
    ['Thai, Tibetan and Vietnamese', 'ที่นี่ བསྒྲུབས tiê\u0301ng', 'ที่นี่ བསྒྲུབས tiê\u0301ng'],
    ['control characters', 'a\u0000b\u0007c\u009Bd\u007Fe\tf', 'abcde\tf'],
    ['half a character', 'a\uD83Db', 'a\uFFFDb'],
    ['spaces alone', ' \n\t \u00A0\u3000', ''],
    ['what cannot be seen alone', '\u200B\u2060\u3164\u115F\u2800\uFE0F', ''],
    ['a flood of empty lines', `a${'\n'.repeat(1_000)}b`, 'a\n\n\nb'],
    ['empty lines around it', '\n\n  a\n\n', '  a'],
    ['families of emoji', '👨‍👩‍👧‍👦 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👨‍👩‍👧‍👦 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['markup, which stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ];
  for (const [what, text, tamed] of cases) {
    it(`is shown as it may be: ${what}`, () => assert.equal(tameText(text), tamed));
  }

  it('of 2,000 emoji is whole', () => {
    const text = '🎉'.repeat(2_000);
    assert.equal(tameText(text), text);
  });

  it('of 100 kB is whole, of megabytes is not; none takes long', () => {
    const long = 'mot '.repeat(25_000).trimEnd();
    assert.equal(tameText(long), long);
    const started = performance.now();
    for (const piece of [' ', '\n', '\u0301', 'a\u0301', '\u202E', '\n ', '\uD83D', 'é'])
      tameText(`${piece.repeat(1_000_000)}x`);
    assert.ok(performance.now() - started < 2_000);
    assert.ok(tameText('x'.repeat(5_000_000)).length <= 200_000);
  });

  it('is tame once it was tamed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
        const tamed = tameText(text);
        assert.equal(tameText(tamed), tamed);
        assert.doesNotMatch(tamed, /[\u202A-\u202E\u2066-\u2069\r]/);
      }),
    );
  });
});

describe('a name of somebody else’s', () => {
  it('is one line, no longer than a name can be, and keeps its direction to itself', () => {
    assert.equal(tameLabel('  Ana\n\nMartin\u202E '), 'Ana Martin');
    assert.equal([...tameLabel('😀'.repeat(5_000))].length, 80);
    assert.equal(tameLabel('\u200B '), '');
  });
});

describe('the beginning of a long text', () => {
  it('is all of a short one', () => assert.deepEqual(beginningOf('court'), {text: 'court', isCut: false}));

  it('ends between words, and says that there is more', () => {
    const {text, isCut} = beginningOf('mot '.repeat(25_000));
    assert.ok(isCut && text.endsWith('mot') && text.length <= 2_500);
  });

  it('ends after so many lines', () => {
    const {text, isCut} = beginningOf('a\n'.repeat(500));
    assert.deepEqual([text.split('\n').length, isCut], [40, true]);
  });

  it('cuts no character in two', () => {
    const {text} = beginningOf(`a${'😀'.repeat(4_000)}`);
    assert.doesNotMatch(text, /\p{Cs}/u);
  });
});
