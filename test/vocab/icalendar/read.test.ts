import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {longestCalendar, readCalendar, type CalendarRead, type ReadSettings} from '../../../vocab/formats/icalendar/read.js';
import {eventOf} from '../../../vocab/kinds/event/event.js';
import {occurrencesOf} from '../../../vocab/kinds/event/occurrences.js';
import {expandSeries} from '../../../vocab/kinds/event/series.js';

const calendar = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const vevent = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'].join('\r\n');
const at6 = 'DTSTART:20260621T180000Z';

const read = (text: string, settings: ReadSettings = {}) => readCalendar(text, {zone: 'Europe/Paris', ...settings});

/** The values of the one event of a calendar, without its identifier. */
function onlyEvent({events}: CalendarRead): Record<string, unknown> {
  assert.equal(events.length, 1);
  const {uid, ...values} = events[0]!.values;
  return Object.fromEntries(
    Object.entries(values).map(([name, [value, ...more]]) => [name, more.length ? [value, ...more] : value]),
  );
}

const kinds = ({issues}: CalendarRead) => issues.map(({kind}) => kind);

const paris = [
  'BEGIN:VTIMEZONE',
  'TZID:Custom',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
const fixed =
  'BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-1100\r\nTZOFFSETTO:-1100\r\nEND:STANDARD\r\nEND:VTIMEZONE';

/** What one event says, and what is read of it. */
const readings: ReadonlyArray<readonly [string, readonly string[], Record<string, unknown>]> = [
  [
    'a start and an end in UTC',
    [at6, 'DTEND:20260621T200000Z'],
    {start: '2026-06-21T18:00:00Z', end: '2026-06-21T20:00:00Z'},
  ],
  [
    'times in a zone, each with the offset of its day',
    ['DTSTART;TZID=Europe/Paris:20260328T180000', 'DTEND;TZID=Europe/Paris:20260329T180000'],
    {start: '2026-03-28T18:00:00+01:00', end: '2026-03-29T18:00:00+02:00', timeZone: 'Europe/Paris'},
  ],
  [
    'a time of no zone as the reader’s',
    ['DTSTART:20260621T180000'],
    {start: '2026-06-21T18:00:00+02:00', timeZone: 'Europe/Paris'},
  ],
  [
    'a zone by the name that Windows gives it',
    ['DTSTART;TZID=Romance Standard Time:20260621T180000'],
    {start: '2026-06-21T18:00:00+02:00', timeZone: 'Europe/Paris'},
  ],
  [
    'a zone at the end of a path',
    ['DTSTART;TZID=/citadel.org/20250101_1/America/Argentina/Buenos_Aires:20260621T180000'],
    {start: '2026-06-21T18:00:00-03:00', timeZone: 'America/Argentina/Buenos_Aires'},
  ],
  [
    'a zone in quotes',
    ['DTSTART;TZID="Pacific/Pago_Pago":20260621T180000'],
    {start: '2026-06-21T18:00:00-11:00', timeZone: 'Pacific/Pago_Pago'},
  ],
  [
    'UTC+14',
    ['DTSTART;TZID=Pacific/Kiritimati:20260621T000000'],
    {start: '2026-06-21T00:00:00+14:00', timeZone: 'Pacific/Kiritimati'},
  ],
  [
    'an hour that clocks leave out as that of before the change',
    ['DTSTART;TZID=Europe/Paris:20260329T023000'],
    {start: '2026-03-29T03:30:00+02:00', timeZone: 'Europe/Paris'},
  ],
  [
    'an hour that clocks show twice as the first',
    ['DTSTART;TZID=Europe/Paris:20261025T023000'],
    {start: '2026-10-25T02:30:00+02:00', timeZone: 'Europe/Paris'},
  ],
  ['a day', ['DTSTART;VALUE=DATE:20260621', 'DTEND;VALUE=DATE:20260622'], {start: '2026-06-21', end: '2026-06-21'}],
  [
    'days, the last of which is the one before the end',
    ['DTSTART;VALUE=DATE:20260621', 'DTEND;VALUE=DATE:20260624'],
    {start: '2026-06-21', end: '2026-06-23'},
  ],
  [
    'a day whose end is wrongly the same day',
    ['DTSTART;VALUE=DATE:20260621', 'DTEND;VALUE=DATE:20260621'],
    {start: '2026-06-21', end: '2026-06-21'},
  ],
  ['a day without saying that it is one', ['DTSTART:20260621'], {start: '2026-06-21'}],
  ['a duration', [at6, 'DURATION:PT1H30M'], {start: '2026-06-21T18:00:00Z', end: '2026-06-21T19:30:00Z'}],
  ['a duration of days', ['DTSTART;VALUE=DATE:20260621', 'DURATION:P2D'], {start: '2026-06-21', end: '2026-06-22'}],
  [
    'texts with commas, lines and signs of all sorts',
    [at6, 'SUMMARY:Fête\\, repas\\; 🚲', 'DESCRIPTION:one\\ntwo\\Nthree \\\\', 'CATEGORIES:a\\,b,c', 'CATEGORIES:d'],
    {start: '2026-06-21T18:00:00Z', name: 'Fête, repas; 🚲', note: 'one\ntwo\nthree \\', category: ['a,b', 'c', 'd']},
  ],
  [
    'lines that are folded, within a sign too',
    [at6, 'SUMMARY:Par', ' ty', 'DESCRIPTION:long', '\t er'],
    {start: '2026-06-21T18:00:00Z', name: 'Party', note: 'long er'},
  ],
  [
    'a script as the text that it is',
    [at6, 'DESCRIPTION:<script>alert(1)</script>'],
    {start: '2026-06-21T18:00:00Z', note: '<script>alert(1)</script>'},
  ],
  [
    'a place on the map, a page and a video meeting',
    [
      at6,
      'LOCATION:Village hall',
      'GEO:45.7;-4.8',
      'URL:https://coop.example/',
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/x',
    ],
    {
      start: '2026-06-21T18:00:00Z',
      place: 'Village hall',
      latitude: '45.7',
      longitude: '-4.8',
      website: 'https://coop.example/',
      onlineAddress: 'https://meet.example/x',
      attendance: 'http://schema.org/MixedEventAttendanceMode',
    },
  ],
  [
    'an address as the place, as a video meeting',
    [at6, 'LOCATION:https://meet.example/x'],
    {
      start: '2026-06-21T18:00:00Z',
      onlineAddress: 'https://meet.example/x',
      attendance: 'http://schema.org/OnlineEventAttendanceMode',
    },
  ],
  [
    'that it is cancelled, and why',
    [at6, 'STATUS:CANCELLED', 'COMMENT:Flood.'],
    {start: '2026-06-21T18:00:00Z', status: 'http://schema.org/EventCancelled', reason: 'Flood.'},
  ],
  [
    'its own identifier once, whoever else comments',
    [at6, 'COMMENT:See you.', 'STATUS:CONFIRMED'],
    {start: '2026-06-21T18:00:00Z'},
  ],
  [
    'nothing of alarms, and of those who are invited',
    [
      at6,
      'ATTENDEE;CN=Bo:mailto:bo@bo.example',
      'ORGANIZER:mailto:ana@ana.example',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'SUMMARY:Wake up',
      'END:VALARM',
    ],
    {start: '2026-06-21T18:00:00Z'},
  ],
  [
    'a rule',
    [at6, 'RRULE:FREQ=WEEKLY;BYDAY=SU;UNTIL=20261231T000000Z'],
    {start: '2026-06-21T18:00:00Z', recurrence: 'FREQ=WEEKLY;BYDAY=SU;UNTIL=20261231T000000Z'},
  ],
];

describe('of a calendar file is read', () => {
  for (const [name, lines, values] of readings) {
    it(name, () => {
      const result = read(calendar(vevent(...lines)));
      assert.deepEqual(onlyEvent(result), values);
      assert.deepEqual(result.issues, []);
    });
  }

  it('a zone that only the file describes, by its offset on that day', () => {
    const summer = read(calendar(paris, vevent('DTSTART;TZID=Custom:20260621T180000')));
    const winter = read(calendar(paris, vevent('DTSTART;TZID=Custom:20261221T180000')));
    assert.deepEqual(
      [onlyEvent(summer), onlyEvent(winter)],
      [{start: '2026-06-21T18:00:00+02:00'}, {start: '2026-12-21T18:00:00+01:00'}],
    );
    assert.deepEqual([kinds(summer), kinds(winter)], [[], []]);
  });

  it('a zone that never changes its clock, also of a series', () => {
    const result = read(calendar(fixed, vevent('DTSTART;TZID=Ours:20260621T180000', 'RRULE:FREQ=DAILY')));
    assert.deepEqual(onlyEvent(result), {start: '2026-06-21T18:00:00-11:00', recurrence: 'FREQ=DAILY'});
    assert.deepEqual(kinds(result), []);
  });

  it('the zone that the calendar is kept in, for single times in UTC', () => {
    const result = read(calendar('X-WR-TIMEZONE:Asia/Tokyo', vevent(at6, 'DTEND:20260621T200000Z')));
    assert.deepEqual(onlyEvent(result), {
      start: '2026-06-22T03:00:00+09:00',
      end: '2026-06-22T05:00:00+09:00',
      timeZone: 'Asia/Tokyo',
    });
  });

  it('its name', () => assert.equal(read(calendar('X-WR-CALNAME:Agenda\\, 2026', vevent(at6))).name, 'Agenda, 2026'));

  it('what is private, as private', () => {
    assert.deepEqual(
      ['CLASS:PRIVATE', 'CLASS:PUBLIC'].map((line) => read(calendar(vevent(at6, line))).events[0]?.isPrivate),
      [true, false],
    );
  });

  it('every calendar that it holds', () =>
    assert.equal(read(calendar(vevent(at6)) + '\r\n' + calendar(vevent(at6))).events.length, 2));

  it('an event that stands in it twice, once: the newer one', () => {
    const result = read(calendar(vevent(at6, 'SUMMARY:New', 'SEQUENCE:2'), vevent(at6, 'SUMMARY:Old', 'SEQUENCE:1')));
    assert.equal(onlyEvent(result).name, 'New');
  });

  it('a series with the dates that are left out, moved or cancelled', () => {
    const result = read(
      calendar(
        vevent(
          'DTSTART;TZID=Europe/Paris:20260303T180000',
          'DTEND;TZID=Europe/Paris:20260303T200000',
          'RRULE:FREQ=WEEKLY',
          'EXDATE;TZID=Europe/Paris:20260310T180000,20260317T180000',
          'EXDATE;VALUE=DATE:20260324',
        ),
        vevent(
          'RECURRENCE-ID:20260331T160000Z',
          'DTSTART;TZID=Europe/Paris:20260401T180000',
          'DTEND;TZID=Europe/Paris:20260401T190000',
        ),
        vevent(
          'RECURRENCE-ID;TZID=Europe/Paris:20260407T180000',
          'DTSTART;TZID=Europe/Paris:20260407T180000',
          'DTEND;TZID=Europe/Paris:20260407T200000',
          'STATUS:CANCELLED',
          'COMMENT:No key.',
        ),
      ),
    );
    const {values, parts} = result.events[0]!;
    assert.deepEqual(
      parts.map((part) => part.values),
      [
        {
          original: ['2026-03-31T18:00:00+02:00'],
          newStart: ['2026-04-01T18:00:00+02:00'],
          newEnd: ['2026-04-01T19:00:00+02:00'],
        },
        {original: ['2026-04-07T18:00:00+02:00'], dateStatus: ['http://schema.org/EventCancelled'], dateReason: ['No key.']},
      ],
    );
    const days = [
      '03-10T18:00:00+01:00',
      '03-17T18:00:00+01:00',
      '03-24T18:00:00+01:00',
      '03-31T18:00:00+02:00',
      '04-07T18:00:00+02:00',
    ];
    assert.deepEqual(
      values.excludedDates,
      days.map((day) => `2026-${day}`),
    );
    assert.equal(values.addedDates, undefined);
    assert.deepEqual(result.issues, []);
  });

  it('dates beside those of a rule', () => {
    const lines = [
      'DTSTART;TZID=Europe/Paris:20260303T180000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'RDATE:20260401T160000Z,20260402T160000Z',
    ];
    const {addedDates} = onlyEvent(read(calendar(vevent(...lines))));
    assert.deepEqual(addedDates, ['2026-04-01T18:00:00+02:00', '2026-04-02T18:00:00+02:00']);
  });

  it('one date of a series to which somebody was invited, alone', () => {
    assert.deepEqual(onlyEvent(read(calendar(vevent('RECURRENCE-ID:20260621T180000Z', at6)))), {
      start: '2026-06-21T18:00:00Z',
    });
  });
});

const six = {start: '2026-06-21T18:00:00Z'};
/** What makes no sense, what is said of it, and what is read all the same. */
const mistakes: ReadonlyArray<readonly [string, readonly string[], readonly string[], Record<string, unknown> | undefined]> =
  [
    ['no start', ['SUMMARY:Party'], ['no-start'], undefined],
    ['a start on 31 June', ['DTSTART:20260631T180000Z'], ['no-start'], undefined],
    ['a start that is a sentence', ['DTSTART:next week'], ['no-start'], undefined],
    ['a zone that nobody knows', ['DTSTART;TZID=Mars/Olympus:20260621T180000'], ['unknown-zone'], undefined],
    ['an end before the start', [at6, 'DTEND:20260621T170000Z'], ['bad-end'], six],
    ['a day as the end of what begins at an hour', [at6, 'DTEND;VALUE=DATE:20260622'], ['bad-end'], six],
    ['a duration that is none', [at6, 'DURATION:long'], ['bad-end'], six],
    ['a duration below nothing', [at6, 'DURATION:-PT1H'], ['bad-end'], six],
    ['a rule for each second', [at6, 'RRULE:FREQ=SECONDLY'], ['bad-rule'], {...six, recurrence: 'FREQ=SECONDLY'}],
    ['two rules', [at6, 'RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY'], ['bad-rule'], {...six, recurrence: 'FREQ=DAILY'}],
    ['a date that is a time span', [at6, 'RDATE;VALUE=PERIOD:20260622T180000Z/PT1H'], ['bad-date'], six],
    ['a line without a colon', [at6, 'SUMMARY'], ['bad-line'], six],
    ['a line of a binary file', [at6, '\u0000\u0001PNG;;;:'], ['bad-line'], six],
    ['a parameter without its quote', [at6, 'SUMMARY;ALTREP="https://x:Party'], ['bad-line'], six],
    ['an address that runs a script', [at6, 'URL:javascript:alert(1)'], ['bad-address'], six],
    ['a part named as what all objects have', ['BEGIN:__proto__', 'SUMMARY:x', 'END:__proto__', at6], [], six],
    ['an end of what never began', [at6, 'END:VALARM'], ['bad-line'], six],
    ['a place that is on no map', [at6, 'GEO:45.7'], [], six],
  ];

describe('a calendar file with', () => {
  for (const [name, lines, expected, values] of mistakes) {
    it(`${name} says so, and costs that alone`, () => {
      const result = read(calendar(vevent(...lines), 'BEGIN:VEVENT', 'UID:2', 'DTSTART:20260101', 'END:VEVENT'));
      assert.deepEqual(kinds(result), expected);
      assert.equal(result.events.at(-1)?.values.uid?.[0], '2');
      if (values) assert.deepEqual(onlyEvent({...result, events: result.events.slice(0, 1)}), values);
      else assert.equal(result.events.length, 1);
    });
  }

  it('an exception that is on no calendar says so', () => {
    assert.deepEqual(kinds(read(calendar(vevent(at6, 'RRULE:FREQ=DAILY', 'EXDATE:20260231T180000Z')))), ['bad-date']);
  });

  it('a change to all later dates, or with a title of its own, says so', () => {
    const text = calendar(
      vevent(at6, 'SUMMARY:Party', 'RRULE:FREQ=DAILY'),
      vevent('RECURRENCE-ID;RANGE=THISANDFUTURE:20260622T180000Z', 'DTSTART:20260622T190000Z', 'SUMMARY:Late party'),
    );
    assert.deepEqual(kinds(read(text)), ['later-dates', 'changed-texts']);
  });

  it('a series in a zone that only it describes says that its hour may change', () => {
    assert.deepEqual(kinds(read(calendar(paris, vevent('DTSTART;TZID=Custom:20260621T180000', 'RRULE:FREQ=DAILY')))), [
      'unknown-zone',
    ]);
  });

  it('no end is read to where it breaks off', () => {
    const broken = calendar(vevent(at6)).slice(0, -20);
    assert.deepEqual(onlyEvent(read(broken)), six);
  });

  it('5 MB is refused at once', () => {
    const begun = performance.now();
    const result = read(calendar(vevent(at6, `DESCRIPTION:${'x'.repeat(5 * 1024 * 1024)}`)));
    assert.deepEqual([result.events, kinds(result)], [[], ['too-large']]);
    assert.ok(performance.now() - begun < 100);
  });

  it('thousands of events is read as far as asked for, and says how many are left', () => {
    const result = read(calendar(...Array.from({length: 50}, (_, index) => vevent(at6).replace('UID:1', `UID:${index}`))), {
      most: 20,
    });
    assert.deepEqual(
      [result.events.length, result.issues],
      [20, [{kind: 'too-many-events', count: 30, example: undefined}]],
    );
  });

  it('a hundred thousand exceptions keeps some, and says so', () => {
    const dates = Array.from({length: 100_000}, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10).replace(/-/g, ''),
    );
    const result = read(calendar(vevent('DTSTART:20260101', 'RRULE:FREQ=DAILY', `EXDATE;VALUE=DATE:${dates.join()}`)));
    assert.deepEqual([result.events[0]?.values.excludedDates?.length, kinds(result)], [500, ['too-many-dates']]);
  });

  it('the longest text that is read, all of it without sense, is read in seconds', () => {
    const begun = performance.now();
    const hostile = ['BEGIN:VEVENT\r\n', 'A;B="', ':;:;', 'EXDATE:1,2,3\r\n', 'DTSTART;TZID=x:2\r\n'];
    for (const line of hostile) read(calendar(line.repeat(Math.floor((longestCalendar - 100) / line.length))));
    assert.ok(performance.now() - begun < 20_000, `${performance.now() - begun} ms`);
  });

  it('a zone that changes its clock every second costs little', () => {
    const begun = performance.now();
    const zone = paris
      .replaceAll('FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'FREQ=SECONDLY')
      .replaceAll('BYMONTH=10;BYDAY=-1SU', 'BYMONTH=2;BYMONTHDAY=30');
    assert.equal(read(calendar(zone, vevent('DTSTART;TZID=Custom:20260621T180000'))).events.length, 1);
    assert.ok(performance.now() - begun < 1_000);
  });

  it('whatever is cut, doubled or changed in it is read without failing, and so are its dates', () => {
    const series = vevent(
      'DTSTART;TZID=Custom:20260303T180000',
      'DTEND;TZID=Custom:20260303T200000',
      'RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270101T000000Z',
      'EXDATE;TZID=Custom:20260327T180000',
      'SUMMARY:Fête\\, 🚲',
      'GEO:45.7;4.8',
    );
    const moved = vevent(
      'RECURRENCE-ID;TZID=Custom:20260424T180000',
      'DTSTART;TZID=Custom:20260425T180000',
      'STATUS:CANCELLED',
    );
    const whole = calendar(
      'X-WR-TIMEZONE:Asia/Tokyo',
      paris,
      series,
      moved,
      vevent('DURATION:P1D', 'DTSTART;VALUE=DATE:20260621'),
    );
    const places = fc.nat({max: whole.length});
    const signs = fc.constantFrom(
      '',
      ':',
      ';',
      '=',
      ',',
      '"',
      '\r\n',
      ' ',
      '9',
      '-',
      'Z',
      'T',
      '\\',
      'BEGIN:',
      'END:',
      '\u0000',
      '__proto__',
    );
    const edits = fc.array(fc.tuple(places, fc.nat({max: 40}), signs), {minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(edits, (changes) => {
        let text = whole;
        for (const [from, length, sign] of changes) text = text.slice(0, from) + sign + text.slice(from + length);
        for (const {values, parts} of read(text).events) {
          const {dates} = occurrencesOf(
            eventOf('urn:x', values, parts),
            {from: '2026-01-01', to: '2027-01-01', zone: 'UTC'},
            expandSeries,
          );
          for (const {start, end} of dates) assert.ok(typeof start === 'string' ? end >= start : +end >= +start);
        }
      }),
      {numRuns: 500},
    );
  });

  it('a web page in its place is no calendar', () => {
    for (const text of ['', '<!doctype html><title>Sign in</title>', 'BEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD'])
      assert.deepEqual([read(text).events, kinds(read(text))], [[], ['no-calendar']]);
  });
});
