import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addTranslations, textFor} from '../../vocab/shapes/kind.js';

describe('what shapes say', () => {
  it('is said in a language that is not in the shape, if it was translated', () => {
    addTranslations('de', {Town: 'Ort'});
    assert.equal(textFor({en: 'Town', fr: 'Commune'}, ['de-at', 'de']), 'Ort');
    assert.equal(textFor({en: 'Town', fr: 'Commune'}, ['fr']), 'Commune');
    assert.equal(textFor({en: 'Street', fr: 'Rue'}, ['de']), 'Street');
  });

  it('stands as the shape has it where the shape has the language itself', () => {
    addTranslations('de', {Town: 'Ort'});
    assert.equal(textFor({en: 'Town', de: 'Stadt'}, ['de']), 'Stadt');
  });

  it('is never taken for a property that every object has', () => {
    addTranslations('de', {});
    assert.equal(textFor({en: 'constructor'}, ['de']), 'constructor');
    assert.equal(textFor({fr: 'Ville'}, ['de']), 'Ville');
  });
});
