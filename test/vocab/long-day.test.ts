import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {longDay, sayFirst} from '../../vocab/text/long-day.js';

describe('a day in words', () => {
  const first = Date.UTC(2026, 9, 1);

  it('is the first of the month in French, in whatever region, and of no other day or language', () => {
    assert.equal(longDay('fr', first, 'UTC'), '1er octobre 2026');
    assert.equal(longDay('fr-BE', first, 'UTC'), '1er octobre 2026');
    assert.equal(longDay('fr', Date.UTC(2026, 9, 11), 'UTC'), '11 octobre 2026');
    assert.equal(longDay('fr', Date.UTC(2026, 9, 21), 'UTC'), '21 octobre 2026');
    assert.equal(longDay('en', first, 'UTC'), 'October 1, 2026');
    assert.equal(longDay('de', first, 'UTC'), '1. Oktober 2026');
  });

  it('is on the clock that is given', () => {
    assert.equal(longDay('fr', Date.UTC(2026, 8, 30, 23), 'Europe/Paris'), '1er octobre 2026');
  });

  it('is the first with its weekday, its hour and the end of a span, whose hours stay', () => {
    const span = new Intl.DateTimeFormat('fr', {dateStyle: 'full', timeZone: 'UTC'}).formatRange(
      first,
      Date.UTC(2026, 10, 1),
    );
    assert.equal(sayFirst('fr', span).match(/1er/g)?.length, 2);
    assert.equal(sayFirst('fr', 'jeudi 1 octobre 2026 à 1 h 30'), 'jeudi 1er octobre 2026 à 1 h 30');
  });
});
