import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readCalendar} from '../../../vocab/formats/icalendar/read.js';
import {writeCalendar} from '../../../vocab/formats/icalendar/write.js';
import {eventOf, type AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {occurrencesOf, type Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import {uidOf} from '../../../vocab/formats/icalendar/uid.js';
import {dateTimeOf} from '../../../vocab/kinds/event/zones.js';
import {expandSeries} from '../../../vocab/kinds/event/series.js';
import {datesByIcalJs, datesByNodeIcal, eventsByTsIcs, type ReadDate} from '../../support/calendar-readers.js';

const gone = 'http://schema.org/EventCancelled';

interface Values {
  start: string;
  end: string;
  zone?: string;
  rule?: string;
  /** The planned date, the new start and end; without these it is cancelled, for the reason that is given. */
  dates?: ReadonlyArray<readonly [original: string, newStart: string | undefined, newEnd?: string, reason?: string]>;
  added?: readonly string[];
  isCancelled?: boolean;
}

function make({start, end, zone, rule, dates = [], added, isCancelled}: Values, name = 'Party'): AgendaEvent {
  const optional = {
    ...(zone && {timeZone: [zone]}),
    ...(rule && {recurrence: [rule]}),
    ...(added && {addedDates: added}),
    ...(isCancelled && {status: [gone], reason: ['Flood.']}),
  };
  const parts = dates.map(([original, newStart, newEnd, reason]) => ({
    values: {
      original: [original],
      ...(newStart ? {newStart: [newStart]} : {dateStatus: [gone]}),
      ...(newEnd && {newEnd: [newEnd]}),
      ...(reason && {dateReason: [reason]}),
    },
  }));
  return eventOf(`https://ana.example/${name}#it`, {name: [name], start: [start], end: [end], ...optional}, parts);
}

const days = {from: '2026-01-01', to: '2027-01-01', zone: 'UTC'};
const range = {from: new Date('2026-01-01T00:00:00Z'), to: new Date('2027-01-01T00:00:00Z')};

function shown({event, start, end, isCancelled}: Occurrence): ReadDate {
  const text = (moment: string | Date) => (typeof moment === 'string' ? moment : moment.toISOString().slice(0, 16));
  return {name: event.name!, start: text(start), end: text(end), isCancelled};
}

/** The dates that we show ourselves. */
const ours = (event: AgendaEvent) => occurrencesOf(event, days, expandSeries).dates.map(shown);
/** Without the dates that a file leaves out: cancelled without a word. */
const written = (event: AgendaEvent) => {
  const words = event.changedDates.filter(({isCancelled, reason}) => !isCancelled || reason !== undefined);
  const left = event.changedDates.filter((change) => !words.includes(change)).map(({original}) => original);
  return ours({...event, changedDates: words, excludedDates: [...event.excludedDates, ...left]});
};

const hour = {start: '2026-03-03T18:00:00+01:00', end: '2026-03-03T20:00:00+01:00', zone: 'Europe/Paris'};
const events: ReadonlyArray<readonly [string, Values]> = [
  ['once, at an hour in a zone', hour],
  ['once, with an offset alone', {start: '2026-03-03T18:00:00+01:00', end: '2026-03-03T20:00:00+01:00'}],
  ['once, in UTC', {start: '2026-03-03T18:00:00Z', end: '2026-03-03T20:00:00Z'}],
  ['once, at UTC−11', {start: '2026-03-03T23:30:00-11:00', end: '2026-03-04T00:30:00-11:00', zone: 'Pacific/Pago_Pago'}],
  ['once, at UTC+14', {start: '2026-03-03T00:30:00+14:00', end: '2026-03-03T01:30:00+14:00', zone: 'Pacific/Kiritimati'}],
  [
    'over the night of summer time',
    {start: '2026-03-28T22:00:00+01:00', end: '2026-03-29T06:00:00+02:00', zone: 'Europe/Paris'},
  ],
  [
    'over the night of winter time',
    {start: '2026-10-24T22:00:00+02:00', end: '2026-10-25T06:00:00+01:00', zone: 'Europe/Paris'},
  ],
  [
    'in Morocco, which changes its clocks by the moon',
    {start: '2026-03-03T18:00:00Z', end: '2026-03-03T20:00:00Z', zone: 'Africa/Casablanca'},
  ],
  [
    'in the south, where summer is in January',
    {start: '2026-01-05T18:00:00+11:00', end: '2026-01-05T20:00:00+11:00', zone: 'Australia/Sydney'},
  ],
  ['on one day', {start: '2026-03-03', end: '2026-03-03'}],
  ['on several days', {start: '2026-03-30', end: '2026-04-02'}],
  ['every week over both changes of the clock', {...hour, rule: 'FREQ=WEEKLY;BYDAY=TU'}],
  [
    'every week in the south',
    {start: '2026-01-05T18:00:00+11:00', end: '2026-01-05T20:00:00+11:00', zone: 'Australia/Sydney', rule: 'FREQ=WEEKLY'},
  ],
  [
    'every week by an offset alone, on the day before in UTC',
    {start: '2026-03-03T00:30:00+02:00', end: '2026-03-03T01:30:00+02:00', rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=40'},
  ],
  [
    'every month on the last Friday until a day',
    {
      start: '2026-01-30T18:00:00+01:00',
      end: '2026-01-30T19:00:00+01:00',
      zone: 'Europe/Paris',
      rule: 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261030',
    },
  ],
  ['every two days, whole days', {start: '2026-01-01', end: '2026-01-01', rule: 'FREQ=DAILY;INTERVAL=2;UNTIL=20260401'}],
  ['every week but one', {...hour, rule: 'FREQ=WEEKLY;COUNT=5', dates: [['2026-03-10T18:00:00+01:00', undefined]]}],
  [
    'every day but some, whole days',
    {
      start: '2026-03-03',
      end: '2026-03-03',
      rule: 'FREQ=DAILY;COUNT=5',
      dates: [
        ['2026-03-04', undefined],
        ['2026-03-06', undefined],
      ],
    },
  ],
  [
    'every week, one of them cancelled with a reason',
    {...hour, rule: 'FREQ=WEEKLY;COUNT=5', dates: [['2026-03-31T18:00:00+02:00', undefined, undefined, 'No key.']]},
  ],
  [
    'every week, one of them moved',
    {...hour, rule: 'FREQ=WEEKLY;COUNT=5', dates: [['2026-03-31T18:00:00+02:00', '2026-04-01T10:00:00+02:00']]},
  ],
  [
    'every week, one of them moved and longer',
    {
      ...hour,
      rule: 'FREQ=WEEKLY;COUNT=5',
      dates: [['2026-03-10T18:00:00+01:00', '2026-03-11T10:00:00+01:00', '2026-03-11T16:00:00+01:00']],
    },
  ],
  [
    'every month, one of them moved by days',
    {start: '2026-03-03', end: '2026-03-04', rule: 'FREQ=MONTHLY;COUNT=3', dates: [['2026-04-03', '2026-04-10']]},
  ],
  ['every week, and once more', {...hour, rule: 'FREQ=WEEKLY;COUNT=3', added: ['2026-04-02T18:00:00+02:00']}],
  ['on two days without a rule', {start: '2026-03-03', end: '2026-03-03', added: ['2026-03-05']}],
  ['not any more: it is cancelled', {...hour, isCancelled: true}],
  ['every week, not any more', {...hour, rule: 'FREQ=WEEKLY;COUNT=3', isCancelled: true}],
];

describe('a file that we write has the same dates for other programs, for what takes place', () => {
  for (const [name, values] of events) {
    it(name, () => {
      const event = make(values);
      const text = writeCalendar([{event}]);
      assert.deepEqual(datesByIcalJs(text, range), written(event), 'ical.js');
      // It passes over RDATE.
      if (!values.added) assert.deepEqual(datesByNodeIcal(text, range), written(event), 'node-ical');
      const [first, ...others] = eventsByTsIcs(text);
      const planned = occurrencesOf({...event, recurrence: undefined, changedDates: []}, days).dates.map(shown)[0]!;
      assert.equal(first?.start, planned.start, 'ts-ics');
      assert.equal(first?.isCancelled, event.isCancelled);
      assert.equal(first?.rule, values.rule && /FREQ=(\w+)/.exec(values.rule)![1]);
      const changed = ours(event).filter(({start}) => others.some((other) => other.start === start));
      assert.equal(changed.length, others.length, 'ts-ics');
      assert.equal(others.length + first.exceptions.length, values.dates?.length ?? 0);
    });

    it(`${name}: read again by us`, () => {
      const event = make(values);
      const {events: read, issues} = readCalendar(writeCalendar([{event}]), {zone: 'UTC'});
      assert.deepEqual(issues, []);
      assert.deepEqual(
        read.flatMap((one) => ours(eventOf(event.iri, one.values, one.parts))),
        written(event),
      );
    });
  }

  it('all of it in one calendar, each by its own name', () => {
    const all = events.filter(([, {added}]) => !added).map(([name, values]) => make(values, name));
    const text = writeCalendar(
      all.map((event) => ({event})),
      {name: 'Agenda', refreshHours: 12},
    );
    const expected = all.flatMap(written).sort((one, other) => (one.start + one.name < other.start + other.name ? -1 : 1));
    assert.deepEqual(datesByIcalJs(text, range), expected);
    assert.deepEqual(datesByNodeIcal(text, range), expected);
  });
});

describe('what is written is read again the same', () => {
  const text = (maxLength: number) => fc.string({maxLength, unit: 'grapheme'}).map(clean).filter(Boolean);
  const zones = [
    'Europe/Paris',
    'America/St_Johns',
    'Pacific/Pago_Pago',
    'Pacific/Kiritimati',
    'Africa/Casablanca',
    'Asia/Tokyo',
  ];
  const minute = 60_000;
  const begins = fc.integer({min: Date.UTC(2026, 0, 1) / minute, max: Date.UTC(2030, 0, 1) / minute});

  /** Fields that a calendar file can hold as they are. */
  const fields = fc.record(
    {
      name: text(160),
      note: text(1000),
      place: text(100).filter((place) => !/^https?:/i.test(place)),
      website: fc.webUrl().map((url) => new URL(url).href),
      uid: text(50),
      category: text(30),
    },
    {requiredKeys: []},
  );

  it('whatever texts and times an event has', () => {
    fc.assert(
      fc.property(
        fields,
        begins,
        fc.integer({min: 1, max: 5000}),
        fc.constantFrom(...zones),
        (said, start, length, timeZone) => {
          const time = (minutes: number) => dateTimeOf(minutes * minute, timeZone);
          const times = {start: time(start), end: time(start + length), timeZone};
          const values = Object.fromEntries(Object.entries({...said, ...times}).map(([name, value]) => [name, [value]]));
          const read = readCalendar(writeCalendar([{event: eventOf('urn:x', values)}]));
          assert.deepEqual(read.issues, []);
          const {attendance, uid, ...rest} = read.events[0]!.values;
          assert.deepEqual({...rest, uid: said.uid ? uid : [uidOf('urn:x')]}, {uid, ...values});
          assert.equal(attendance?.[0], said.place && 'http://schema.org/OfflineEventAttendanceMode');
        },
      ),
    );
  });

  it('whatever dates a series has', () => {
    const rule = fc.record({
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: fc.integer({min: 1, max: 5}),
      count: fc.integer({min: 1, max: 30}),
    });
    fc.assert(
      fc.property(
        rule,
        begins,
        fc.constantFrom(...zones),
        fc.array(fc.integer({min: 0, max: 29})),
        (rules, start, timeZone, cancelled) => {
          const {freq, interval, count} = rules;
          const values = {
            start: [dateTimeOf(start * minute, timeZone)],
            timeZone: [timeZone],
            recurrence: [`FREQ=${freq};INTERVAL=${interval};COUNT=${count}`],
          };
          const years = {from: '2026-01-01', to: '2040-01-01', zone: 'UTC'};
          const {dates} = occurrencesOf(eventOf('urn:x', values), years, expandSeries);
          const parts = dates
            .filter((_, index) => cancelled.includes(index))
            .map(({original}, index) => ({
              values: {original: [original], dateStatus: [gone], ...(index % 2 && {dateReason: ['Flood.']})},
            }));
          const event = eventOf('urn:x', values, parts);
          const [read] = readCalendar(writeCalendar([{event}])).events;
          const again = eventOf('urn:x', read!.values, read!.parts);
          const all = (one: AgendaEvent) =>
            occurrencesOf(one, years, expandSeries).dates.map((date) => [shown(date), date.original, date.reason]);
          assert.deepEqual(
            all(again),
            all(event).filter(([date, , reason]) => reason !== undefined || !(date as ReadDate).isCancelled),
          );
        },
      ),
    );
  });
});

/** A text as calendar files can hold it: no control characters, one sort of line end, nothing around it. */
function clean(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must be found here
  return text.replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, '').trim();
}
