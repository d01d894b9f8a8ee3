import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dayAfter, dayOf, monthAfter, monthOf} from '../../components/events/calendar/month-grid.js';
import {firstDayOfWeek, startOfWeek, weekFrom, weeksOf} from '../../components/events/calendar/weeks.js';

describe('the weeks of a month', () => {
  it('begin on a Monday in France, and hold every day of the month once', () => {
    const weeks = weeksOf('2026-03', 1);
    assert.deepEqual(weeks[0], [
      '2026-02-23',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    assert.equal(weeks.length, 6);
    const days = weeks.flat().filter((day) => monthOf(day) === '2026-03');
    assert.equal(new Set(days).size, 31);
  });

  it('begin on a Sunday in the United States', () => {
    const weeks = weeksOf('2026-03', 7);
    assert.equal(weeks[0]![0], '2026-03-01');
    assert.equal(weeks.length, 5);
  });

  it('go over the end of a year, the 29th of February and both changes of the clock', () => {
    assert.equal(weeksOf('2027-12', 1).at(-1)!.at(-1), '2028-01-02');
    assert.ok(weeksOf('2028-02', 1).flat().includes('2028-02-29'));
    assert.equal(new Set(weeksOf('2026-10', 1).flat()).size, 35);
  });

  it('are those of the month before and after', () => {
    assert.equal(monthAfter('2026-01', -1), '2025-12');
    assert.equal(monthAfter('2026-12', 1), '2027-01');
    assert.equal(dayAfter('2026-12-31', 1), '2027-01-01');
  });

  it('begin on the day that is usual in a language, and on Monday where that is not known', () => {
    assert.equal(firstDayOfWeek('fr'), 1);
    assert.equal(firstDayOfWeek('en-US'), 7);
    assert.equal(firstDayOfWeek('not a language'), 1);
  });

  it('count a moment to the reader’s own day', () => {
    assert.equal(dayOf(new Date(2026, 11, 31, 23, 59)), '2026-12-31');
  });
});

describe('the week of a day', () => {
  it('begins on the Monday before in France, on the Sunday before in the United States, and on Saturday in Egypt', () => {
    assert.equal(startOfWeek('2026-12-08', 1), '2026-12-07');
    assert.equal(startOfWeek('2026-12-08', 7), '2026-12-06');
    assert.equal(startOfWeek('2026-12-08', 6), '2026-12-05');
  });

  it('is its own beginning on that day, and reaches over the end of a year', () => {
    assert.equal(startOfWeek('2026-12-07', 1), '2026-12-07');
    assert.equal(startOfWeek('2027-01-03', 1), '2026-12-28');
  });

  it('has seven days, also when clocks are changed', () => {
    assert.deepEqual(weekFrom('2026-03-28'), [
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
      '2026-03-31',
      '2026-04-01',
      '2026-04-02',
      '2026-04-03',
    ]);
  });
});
