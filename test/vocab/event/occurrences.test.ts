import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {eventOf, type AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {loadSeries, occurrencesOf, type DayRange, type Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import {expandSeries} from '../../../vocab/kinds/event/series.js';

const series = await loadSeries();

interface Values {
  start: string;
  end?: string;
  zone?: string;
  rule?: string;
  /** The planned date, the new one (nothing: cancelled), its end. */
  dates?: ReadonlyArray<readonly [original: string, newStart?: string, newEnd?: string]>;
}

function event({start, end, zone, rule, dates = []}: Values): AgendaEvent {
  const values = {start: [start], end: end ? [end] : [], timeZone: zone ? [zone] : [], recurrence: rule ? [rule] : []};
  const parts = dates.map(([original, newStart, newEnd]) => ({
    values: {
      original: [original],
      ...(newStart ? {newStart: [newStart]} : {dateStatus: ['http://schema.org/EventCancelled'], dateReason: ['No key.']}),
      ...(newEnd && {newEnd: [newEnd]}),
    },
  }));
  return eventOf('urn:event', values, parts);
}

/** Begin and end of a date, short. */
function said({start, end, isAllDay, isCancelled, isMoved}: Occurrence): string {
  const text = (moment: string | Date) => (typeof moment === 'string' ? moment : moment.toISOString().slice(0, 16));
  const last = text(end) === text(start) ? '' : isAllDay ? ` to ${text(end)}` : ` to ${text(end).slice(11)}`;
  return text(start) + last + (isCancelled ? ' cancelled' : '') + (isMoved ? ' moved' : '');
}

const march = {from: '2026-03-01', to: '2026-04-01', zone: 'Europe/Paris'};
const october = {from: '2026-10-01', to: '2026-11-01', zone: 'Europe/Paris'};
const dates = (values: Values, range: DayRange = march) => occurrencesOf(event(values), range, series);

const found: ReadonlyArray<readonly [string, Values, DayRange, readonly string[]]> = [
  ['once', {start: '2026-03-03T18:00:00+01:00', end: '2026-03-03T20:00:00+01:00'}, march, ['2026-03-03T17:00 to 19:00']],
  ['once, without an end', {start: '2026-03-03T18:00:00+01:00'}, march, ['2026-03-03T17:00']],
  ['not in another month', {start: '2026-04-03T18:00:00+02:00'}, march, []],
  ['in the month into which it lasts', {start: '2026-02-27', end: '2026-03-02'}, march, ['2026-02-27 to 2026-03-02']],
  [
    'not in the month at whose beginning it ends',
    {start: '2026-02-28T20:00:00+01:00', end: '2026-03-01T00:00:00+01:00'},
    march,
    [],
  ],
  ['at the first instant of the month', {start: '2026-03-01T00:00:00+01:00'}, march, ['2026-02-28T23:00']],
  ['not at the last, which is another month’s first', {start: '2026-04-01T00:00:00+02:00'}, march, []],
  ['on its day for a reader at UTC−11', {start: '2026-03-01'}, {...march, zone: 'Pacific/Pago_Pago'}, ['2026-03-01']],
  ['on its day for a reader at UTC+14', {start: '2026-03-31'}, {...march, zone: 'Pacific/Kiritimati'}, ['2026-03-31']],
  [
    'in the month of the reader at UTC+14, at an hour',
    {start: '2026-02-28T18:00:00+01:00'},
    {...march, zone: 'Pacific/Kiritimati'},
    ['2026-02-28T17:00'],
  ],
  [
    'not in the month of the reader at UTC−11, at that hour',
    {start: '2026-03-01T08:00:00+01:00'},
    {...march, zone: 'Pacific/Pago_Pago'},
    [],
  ],
  [
    'every week, at its hour over the change to summer time',
    {start: '2026-01-06T18:00:00+01:00', end: '2026-01-06T20:00:00+01:00', zone: 'Europe/Paris', rule: 'FREQ=WEEKLY'},
    {...march, from: '2026-03-20', to: '2026-04-08'},
    ['2026-03-24T17:00 to 19:00', '2026-03-31T16:00 to 18:00', '2026-04-07T16:00 to 18:00'],
  ],
  [
    'every week, at its hour over the change to winter time',
    {start: '2026-01-06T18:00:00+01:00', zone: 'Europe/Paris', rule: 'FREQ=WEEKLY'},
    {...october, from: '2026-10-19'},
    ['2026-10-20T16:00', '2026-10-27T17:00'],
  ],
  [
    'every week by the offset alone, if there is no zone',
    {start: '2026-01-06T18:00:00+01:00', rule: 'FREQ=WEEKLY'},
    {...october, from: '2026-10-19'},
    ['2026-10-20T17:00', '2026-10-27T17:00'],
  ],
  [
    'every week by the offset alone, if nobody knows the zone',
    {start: '2026-01-06T18:00:00+01:00', zone: 'Mars/Olympus', rule: 'FREQ=WEEKLY'},
    {...october, from: '2026-10-19'},
    ['2026-10-20T17:00', '2026-10-27T17:00'],
  ],
  [
    'every night until six in the morning, also in the short one',
    {start: '2026-03-27T22:00:00+01:00', end: '2026-03-28T06:00:00+01:00', zone: 'Europe/Paris', rule: 'FREQ=DAILY;COUNT=3'},
    march,
    ['2026-03-27T21:00 to 05:00', '2026-03-28T21:00 to 04:00', '2026-03-29T20:00 to 04:00'],
  ],
  [
    'every day at an hour that clocks leave out once',
    {start: '2026-03-28T02:30:00+01:00', zone: 'Europe/Paris', rule: 'FREQ=DAILY;COUNT=3'},
    march,
    ['2026-03-28T01:30', '2026-03-29T01:30', '2026-03-30T00:30'],
  ],
  [
    'every day at an hour that clocks show twice once, the first time',
    {start: '2026-10-24T02:30:00+02:00', zone: 'Europe/Paris', rule: 'FREQ=DAILY;COUNT=3'},
    october,
    ['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30'],
  ],
  [
    'every month on the last Friday',
    {start: '2026-01-30T18:00:00+01:00', zone: 'Europe/Paris', rule: 'FREQ=MONTHLY;BYDAY=-1FR'},
    march,
    ['2026-03-27T17:00'],
  ],
  [
    'only in the months that have a 31st',
    {start: '2026-01-31', rule: 'FREQ=MONTHLY'},
    {...march, from: '2026-02-01', to: '2026-06-01'},
    ['2026-03-31', '2026-05-31'],
  ],
  [
    'on 29 February, in leap years',
    {start: '2024-02-29', rule: 'FREQ=YEARLY'},
    {from: '2025-01-01', to: '2030-01-01'},
    ['2028-02-29'],
  ],
  [
    'for days on end, in the month into which they last',
    {start: '2026-01-30', end: '2026-02-02', rule: 'FREQ=MONTHLY;BYMONTHDAY=30'},
    {...march, to: '2026-03-31'},
    ['2026-03-30 to 2026-04-02'],
  ],
  [
    'until a day, which counts',
    {start: '2026-03-03T18:00:00+01:00', zone: 'Europe/Paris', rule: 'FREQ=WEEKLY;UNTIL=20260317'},
    march,
    ['2026-03-03T17:00', '2026-03-10T17:00', '2026-03-17T17:00'],
  ],
  [
    'until an instant in UTC',
    {start: '2026-03-03T18:00:00+01:00', zone: 'Europe/Paris', rule: 'FREQ=WEEKLY;UNTIL=20260317T165959Z'},
    march,
    ['2026-03-03T17:00', '2026-03-10T17:00'],
  ],
  [
    'as often as the rule counts, the cancelled date included',
    {
      start: '2026-03-03T18:00:00+01:00',
      zone: 'Europe/Paris',
      rule: 'FREQ=WEEKLY;COUNT=3',
      dates: [['2026-03-10T18:00:00+01:00']],
    },
    march,
    ['2026-03-03T17:00', '2026-03-10T17:00 cancelled', '2026-03-17T17:00'],
  ],
  [
    'on a date that was moved within the month, as long as the others',
    {
      start: '2026-03-03T18:00:00+01:00',
      end: '2026-03-03T20:00:00+01:00',
      zone: 'Europe/Paris',
      rule: 'FREQ=WEEKLY;COUNT=3',
      dates: [['2026-03-10T17:00:00Z', '2026-03-30T18:00:00+02:00']],
    },
    march,
    ['2026-03-03T17:00 to 19:00', '2026-03-17T17:00 to 19:00', '2026-03-30T16:00 to 18:00 moved'],
  ],
  [
    'on a date that was moved into the month',
    {
      start: '2026-02-24T18:00:00+01:00',
      zone: 'Europe/Paris',
      rule: 'FREQ=YEARLY',
      dates: [['2026-02-24T18:00:00+01:00', '2026-03-02T18:00:00+01:00', '2026-03-02T19:00:00+01:00']],
    },
    march,
    ['2026-03-02T17:00 to 18:00 moved'],
  ],
  [
    'not on a date that was moved out of the month',
    {start: '2026-03-03', rule: 'FREQ=WEEKLY;COUNT=2', dates: [['2026-03-10', '2026-04-10']]},
    march,
    ['2026-03-03'],
  ],
  [
    'on a date that was moved by its day alone, as some programs write it',
    {start: '2026-03-03T18:00:00+01:00', zone: 'Europe/Paris', rule: 'FREQ=WEEKLY;COUNT=2', dates: [['2026-03-10']]},
    march,
    ['2026-03-03T17:00', '2026-03-10T17:00 cancelled'],
  ],
  [
    'not on a cancelled date that the rule never had',
    {start: '2026-03-03', rule: 'FREQ=WEEKLY;COUNT=2', dates: [['2026-03-11']]},
    march,
    ['2026-03-03', '2026-03-10'],
  ],
  [
    'without an end, in the year 2500',
    {start: '2026-01-05', rule: 'FREQ=WEEKLY'},
    {from: '2500-01-01', to: '2500-01-15'},
    ['2500-01-04', '2500-01-11'],
  ],
  ['not before it began', {start: '2026-03-20', rule: 'FREQ=WEEKLY'}, march, ['2026-03-20', '2026-03-27']],
  ['not at all if its start is on no calendar', {start: '2026-02-31'}, march, []],
];

describe('an event takes place', () => {
  for (const [name, values, range, expected] of found) {
    it(name, () => {
      const {dates: all, issues} = occurrencesOf(event(values), range, series);
      assert.deepEqual(all.map(said), expected);
      assert.deepEqual(issues, []);
    });
  }

  it('on dates that keep the name of what was planned', () => {
    const moved = dates({
      start: '2026-03-24T18:00:00+01:00',
      zone: 'Europe/Paris',
      rule: 'FREQ=WEEKLY',
      dates: [['2026-03-31T18:00:00+02:00', '2026-03-30']],
    });
    assert.deepEqual(
      moved.dates.map(({original}) => original),
      ['2026-03-24T18:00:00+01:00', '2026-03-31T18:00:00+02:00'],
    );
    assert.equal(moved.dates[1]?.isAllDay, true);
  });

  it('cancelled as a whole on every date, with its reason', () => {
    const values = {
      start: ['2026-03-03'],
      recurrence: ['FREQ=WEEKLY;COUNT=2'],
      status: ['http://schema.org/EventCancelled'],
      reason: ['Flood.'],
    };
    const all = occurrencesOf(eventOf('urn:event', values), march, series).dates;
    assert.deepEqual(
      all.map(({isCancelled, reason}) => [isCancelled, reason]),
      [
        [true, 'Flood.'],
        [true, 'Flood.'],
      ],
    );
  });

  it('at most so many times as asked for, and it is said that there are more', () => {
    const {dates: all, hasMore} = occurrencesOf(event({start: '2026-03-01', rule: 'FREQ=DAILY'}), march, series, 3);
    assert.deepEqual([all.length, hasMore], [3, true]);
  });

  it('on its first date, until what follows series is loaded', () => {
    const {dates: all} = occurrencesOf(event({start: '2026-03-03', rule: 'FREQ=WEEKLY'}), march);
    assert.deepEqual(all.map(said), ['2026-03-03']);
  });
});

/** Rules that nobody writes in good faith, or that a program gets wrong: what is shown of them, and what is said. */
const hostile: ReadonlyArray<readonly [string, string, 'bad' | 'fine', number]> = [
  ['every second', 'FREQ=SECONDLY', 'bad', 1],
  ['every hour', 'FREQ=HOURLY;COUNT=3', 'bad', 1],
  ['a thousand million times', 'FREQ=DAILY;COUNT=1000000000', 'fine', 29],
  ['every 0 days', 'FREQ=DAILY;INTERVAL=0', 'bad', 1],
  ['every −1 days', 'FREQ=DAILY;INTERVAL=-1', 'bad', 1],
  ['every 10,000 days', 'FREQ=DAILY;INTERVAL=10000', 'bad', 1],
  ['until the year 9999', 'FREQ=DAILY;UNTIL=99991231T235959Z', 'fine', 29],
  ['until a month that there is not', 'FREQ=DAILY;UNTIL=20269999', 'fine', 29],
  ['each year on 30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'fine', 0],
  ['each day that is 30 February', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'fine', 1],
  ['each month on the 32nd', 'FREQ=MONTHLY;BYMONTHDAY=32', 'bad', 1],
  ['each month on the ninth Monday', 'FREQ=MONTHLY;BYDAY=9MO', 'bad', 1],
  ['each seventh day that is a Sunday, from a Tuesday on', 'FREQ=DAILY;INTERVAL=7;BYDAY=SU', 'fine', 1],
  ['by parts that contradict each other', 'FREQ=WEEKLY;BYMONTHDAY=3', 'bad', 1],
  ['by a part twice', 'FREQ=DAILY;FREQ=WEEKLY', 'bad', 1],
  ['by a part that is a method of objects', 'FREQ=DAILY;CONSTRUCTOR=1', 'bad', 1],
  ['by no rule', 'every Tuesday', 'bad', 1],
  ['by an empty rule', 'COUNT=3', 'bad', 1],
  ['by a rule of a megabyte', `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(500_000)}1`, 'bad', 1],
];

describe('a rule that says', () => {
  for (const [name, rule, verdict, count] of hostile) {
    it(`“${name}” costs little, and shows ${count === 1 ? 'the first date' : `${count} dates`}`, () => {
      const begun = performance.now();
      const {dates: all, issues} = dates({start: '2026-03-03T18:00:00+01:00', zone: 'Europe/Paris', rule});
      assert.ok(performance.now() - begun < 1_000);
      assert.equal(all.length, count);
      assert.deepEqual(issues, verdict === 'bad' ? [{field: 'recurrence', kind: 'bad-value'}] : []);
    });
  }

  it('a fifth Monday each 48 months, from a February on that never has one, is not looked for without an end', () => {
    const {dates: all, issues} = dates({start: '2026-02-02', rule: 'FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO'});
    assert.deepEqual([all, issues], [[], [{field: 'recurrence', kind: 'bad-value'}]]);
  });

  it('ten thousand changed, excluded and added dates costs little', () => {
    const days = Array.from({length: 10_000}, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const values = {start: ['2026-01-01'], recurrence: ['FREQ=DAILY'], excludedDates: days, addedDates: days};
    const parts = days.map((day) => ({values: {original: [day], newStart: [day]}}));
    const begun = performance.now();
    const {dates: all} = occurrencesOf(eventOf('urn:event', values, parts), march, series);
    assert.ok(performance.now() - begun < 2_000, `${performance.now() - begun} ms`);
    assert.equal(all.length, 31);
  });

  it('every day since the year 1 is not followed to its end, which is said', () => {
    const {issues} = dates({start: '0001-03-03', rule: 'FREQ=DAILY;COUNT=10000000'});
    assert.deepEqual(issues, [{field: 'recurrence', kind: 'bad-value'}]);
  });
});

describe('a series that has gone on for years', () => {
  it('has the same dates when its beginning is skipped', () => {
    const rules = fc.record({
      freq: fc.constantFrom('DAILY', 'WEEKLY'),
      interval: fc.integer({min: 1, max: 40}),
      days: fc.subarray(['MO', 'TU', 'FR', 'SU']),
      months: fc.subarray([1, 3, 12]),
      weekStart: fc.constantFrom('MO', 'SU'),
    });
    fc.assert(
      fc.property(rules, fc.integer({min: 0, max: 2_000}), fc.integer({min: 1, max: 60}), (rule, skipped, length) => {
        const by = (name: string, values: readonly unknown[]) => (values.length ? `;${name}=${values.join()}` : '');
        const text = `FREQ=${rule.freq};INTERVAL=${rule.interval};WKST=${rule.weekStart}${by('BYDAY', rule.days)}${by('BYMONTH', rule.months)}`;
        const day = (count: number) => new Date(Date.UTC(2015, 3, 1 + count)).toISOString().slice(0, 10);
        const question = {rule: text, start: '2015-04-01', zone: 'Z', to: day(skipped + length)};
        const all = expandSeries({...question, from: '2015-04-01'}).walls;
        const later = expandSeries({...question, from: day(skipped)}).walls;
        assert.deepEqual(
          later,
          all.filter((wall) => wall >= day(skipped)),
        );
      }),
    );
  });
});
