import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {eventOf} from '../../../vocab/kinds/event/event.js';
import {occurrencesOf} from '../../../vocab/kinds/event/occurrences.js';
import {expandSeries} from '../../../vocab/kinds/event/series.js';

const weekly = {
  name: ['Repair café'],
  start: ['2026-12-01T18:00:00+01:00'],
  end: ['2026-12-01T20:00:00+01:00'],
  timeZone: ['Europe/Paris'],
  recurrence: ['FREQ=WEEKLY'],
};
const range = {from: '2026-12-01', to: '2026-12-31', zone: 'Europe/Paris'};
const startsOf = (values: Record<string, string[]>, parts: {values: Record<string, string[]>}[] = []) => {
  const {dates} = occurrencesOf(eventOf('https://a.example/e#it', {...weekly, ...values}, parts), range, expandSeries);
  return dates.map(({start}) => (start as Date).toISOString().slice(5, 13));
};

describe('a series as a row of a list knows it', () => {
  it('leaves out the dates that are excluded, and has those that are added', () => {
    const found = startsOf({excludedDates: ['2026-12-08T18:00:00+01:00'], addedDates: ['2026-12-10T19:00:00+01:00']});
    assert.deepEqual(found, ['12-01T17', '12-10T18', '12-15T17', '12-22T17', '12-29T17']);
  });

  it('takes a day for the date on that day', () => {
    assert.deepEqual(startsOf({excludedDates: ['2026-12-08']}), ['12-01T17', '12-15T17', '12-22T17', '12-29T17']);
  });

  it('shows a moved date once where both are known', () => {
    const moved = {original: ['2026-12-08T18:00:00+01:00'], newStart: ['2026-12-10T19:00:00+01:00']};
    const found = startsOf({excludedDates: moved.original, addedDates: moved.newStart}, [{values: moved}]);
    assert.deepEqual(found, ['12-01T17', '12-10T18', '12-15T17', '12-22T17', '12-29T17']);
  });
});
