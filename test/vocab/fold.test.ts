import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fold, matches} from '../../vocab/text/fold.js';

describe('searching', () => {
  it('finds accented letters by their plain form and the other way round', () => {
    assert.ok(matches('elodie', ['Élodie Bœuf']));
    assert.ok(matches('ÉLODIE', ['elodie']));
    assert.ok(matches('boeuf', ['Bœuf']));
    assert.ok(matches('strasse', ['Straße']));
    assert.ok(matches('lodz', ['Łódź']));
    assert.ok(matches('e\u0301lodie', ['Élodie']));
  });

  it('wants every word, in any order and in any of the texts', () => {
    const ana = ['Ana Durand', 'Soudure', 'Saint-Étienne'];
    assert.ok(matches('soud ana', ana));
    assert.ok(matches('  etienne   durand ', ana));
    assert.equal(matches('ana menuiserie', ana), false);
  });

  it('finds no word that begins in one text and ends in the next', () => {
    assert.equal(matches('anabo', ['Ana', 'Bo']), false);
  });

  it('finds everything when nothing is asked', () => {
    assert.ok(matches('', []));
    assert.ok(matches('  \t', ['Ana']));
  });

  it('takes signs as they are', () => {
    assert.ok(matches('c++ (x)', ['C++ and (x)']));
    assert.equal(matches('.*', ['anything']), false);
  });

  it('leaves other scripts readable', () => {
    assert.equal(fold('Ωμέγα'), 'ωμεγα');
    assert.ok(matches('東京', ['東京都']));
  });
});
