import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {matches, wordsOf} from '../../../vocab/text/fold.js';
import {wordBeginnings} from '../../../vocab/text/word-beginnings.js';

const texts = [
  'Élodie Bœuf',
  "L'Atelier d’Anaïs",
  'Jean-Pierre  N’Guyen',
  'S.A.R.L. Dupont & fils',
  'محمد العلي',
  'Nguyễn Thị',
  '木工職人',
  'a😀b 3D',
  'Ωμέγα',
  '',
];

describe('beginnings of words', () => {
  it('are exactly what a search finds', () => {
    for (const text of texts) {
      const beginnings = [...wordBeginnings([text])];
      const words = new Set(texts.flatMap((one) => wordsOf(one).flatMap(piecesOf)));
      for (const word of words) {
        assert.equal(
          beginnings.some((beginning) => beginning.startsWith(word)),
          matches(word, [text]),
          `“${word}” in “${text}”`,
        );
      }
    }
  });

  it('survive halves of signs', () => {
    assert.ok([...wordBeginnings(['a\ud800b', undefined])].every((one) => !/\p{Cs}/u.test(one)));
  });
});

function piecesOf(word: string): string[] {
  const signs = [...word];
  return signs.flatMap((_, from) => signs.slice(from).map((__, length) => signs.slice(from, from + length + 1).join('')));
}
