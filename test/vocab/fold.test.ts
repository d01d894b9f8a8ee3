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

  it('finds words by how they begin, never by what is inside them', () => {
    assert.equal(matches('art', ['Marthe']), false);
    assert.equal(matches('2', ['12']), false);
    assert.ok(matches('mar', ['Marthe']));
    assert.ok(matches('art', ['Marthe', 'Arts du feu']));
    assert.ok(matches('art', ['Carton et art']), 'a later word begins with it');
  });

  it('takes spaces, hyphens, apostrophes and other signs as borders of words', () => {
    const texts = ['Saint-Étienne', "L’Atelier d'Aubenas", 'Énergie/solaire (toiture)', '«Pain»'];
    for (const word of ['etienne', 'atelier', 'aubenas', 'solaire', 'toit', 'pain']) assert.ok(matches(word, texts), word);
  });

  it('asks of a query no more than its words, whichever signs stand between them', () => {
    assert.ok(matches('saint etienne', ['Saint-Étienne']));
    assert.ok(matches('saint-etienne', ['Saint Étienne']));
    assert.ok(matches("l'atelier", ['L’Atelier']));
    assert.ok(matches('l’atelier', ['Atelier de Lise']));
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
    assert.ok(matches('.net', ['Framework .NET']));
    assert.equal(matches('.*', ['anything']), false);
  });

  it('leaves other scripts readable', () => {
    assert.equal(fold('Ωμέγα'), 'ωμεγα');
    assert.ok(matches('東京', ['東京都']));
  });

  it('looks inside the words of scripts that set no spaces, or write the article into the word', () => {
    assert.ok(matches('大学', ['東京大学']));
    assert.ok(matches('خباز', ['الخباز']));
  });
});
