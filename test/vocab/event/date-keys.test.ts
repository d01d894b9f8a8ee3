import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dateKeys, seriesKey} from '../../../vocab/kinds/event/date-keys.js';

const keys = (event: Partial<Parameters<typeof dateKeys>[0]>) => dateKeys({changedDates: [], addedDates: [], ...event});

describe('the keys by which an event is found in time', () => {
  it('say when it begins, in UTC, or as the day that it is everywhere', () => {
    assert.deepEqual(keys({start: '2026-03-29T10:00:00+02:00'}), ['2026-03-29T08:00:00.000Z']);
    assert.deepEqual(keys({start: '2026-03-29T10:00:00', timeZone: 'Europe/Paris'}), ['2026-03-29T08:00:00.000Z']);
    assert.deepEqual(keys({start: '2026-03-29'}), ['2026-03-29']);
  });

  it('are the same on every machine, also of a time that is meant by each reader’s clock', () => {
    const before = process.env['TZ'];
    try {
      const found = ['Pacific/Auckland', 'America/Lima'].map((zone) => {
        process.env['TZ'] = zone;
        return keys({start: '2026-03-29T10:00:00'})[0];
      });
      assert.deepEqual(found, ['2026-03-29T10:00:00.000Z', '2026-03-29T10:00:00.000Z']);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('lead to what lasts from each month that it lasts into', () => {
    assert.deepEqual(keys({start: '2026-11-20', end: '2027-01-02'}), ['2026-11-20', '2026-12-01', '2027-01-01']);
    assert.deepEqual(keys({start: '2026-11-20', end: '2026-11-30'}), ['2026-11-20']);
    assert.equal(keys({start: '2026-01-01', end: '9999-01-01'}).length, 25);
  });

  it('name whatever has further dates', () => {
    assert.deepEqual(keys({start: '2026-03-29', recurrence: 'FREQ=WEEKLY'}), ['2026-03-29', seriesKey]);
    assert.deepEqual(keys({start: '2026-03-29', addedDates: ['2026-04-02']}), ['2026-03-29', seriesKey]);
  });

  it('are none where no day is said, or one that is on no calendar', () => {
    assert.deepEqual(keys({}), []);
    assert.deepEqual(keys({start: '2026-02-30', recurrence: 'FREQ=DAILY'}), []);
  });
});
