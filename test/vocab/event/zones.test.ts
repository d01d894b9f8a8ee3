import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {momentOf, zoneOf} from '../../../vocab/kinds/event/moments.js';
import {dateTimeIn, instantOf, isZone, offsetIn, wallOf} from '../../../vocab/kinds/event/zones.js';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('a wall time in a zone is', () => {
  const cases: ReadonlyArray<readonly [string, string, string, string | undefined]> = [
    ['the one instant at which clocks show it, in winter', '2026-01-15T18:00:00', 'Europe/Paris', '2026-01-15T17:00:00'],
    ['the one instant at which clocks show it, in summer', '2026-07-15T18:00:00', 'Europe/Paris', '2026-07-15T16:00:00'],
    ['read with the old offset if clocks leave it out', '2026-03-29T02:30:00', 'Europe/Paris', '2026-03-29T01:30:00'],
    ['the first of two if clocks show it twice', '2026-10-25T02:30:00', 'Europe/Paris', '2026-10-25T00:30:00'],
    ['the last second before clocks are set forward', '2026-03-29T01:59:59', 'Europe/Paris', '2026-03-29T00:59:59'],
    ['the first after clocks were set forward', '2026-03-29T03:00:00', 'Europe/Paris', '2026-03-29T01:00:00'],
    ['the first after clocks were set back', '2026-10-25T03:00:00', 'Europe/Paris', '2026-10-25T02:00:00'],
    ['left out in America on another day', '2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00'],
    ['set by half an hour on Lord Howe Island', '2026-04-05T01:45:00', 'Australia/Lord_Howe', '2026-04-04T14:45:00'],
    ['eleven hours late in Pago Pago (UTC−11)', '2026-06-01T00:30:00', 'Pacific/Pago_Pago', '2026-06-01T11:30:00'],
    ['on the day before in Kiritimati (UTC+14)', '2026-06-01T00:30:00', 'Pacific/Kiritimati', '2026-05-31T10:30:00'],
    ['read in a day that Samoa left out', '2011-12-30T12:00:00', 'Pacific/Apia', '2011-12-30T22:00:00'],
    ['in a zone that is an offset', '2026-06-01T00:30:00', '-03:30', '2026-06-01T04:00:00'],
    ['in UTC', '2026-06-01T00:30:00', 'Z', '2026-06-01T00:30:00'],
    ['by the sun in the year 50', '0050-06-01T12:00:00', 'Europe/Paris', '0050-06-01T11:50:39'],
    ['nothing in a zone that nobody knows', '2026-06-01T00:30:00', 'Mars/Olympus', undefined],
    ['nothing on 31 February', '2026-02-31T00:30:00', 'Europe/Paris', undefined],
    ['nothing at 25 o’clock', '2026-02-01T25:30:00', 'Europe/Paris', undefined],
    ['nothing in the year 0', '0000-02-01T20:30:00', 'Europe/Paris', undefined],
  ];
  for (const [name, wall, zone, instant] of cases) {
    it(name, () => assert.equal(instantOf(wall, zone), instant && utc(instant)));
  }

  it('shown again at its instant, unless clocks leave it out', () => {
    const zones = fc.constantFrom(
      'Europe/Paris',
      'America/St_Johns',
      'Pacific/Chatham',
      'Africa/Casablanca',
      'Asia/Kolkata',
    );
    const instants = fc.integer({min: utc('1975-01-01T00:00:00') / 1000, max: utc('2040-01-01T00:00:00') / 1000});
    fc.assert(
      fc.property(instants, zones, (seconds, zone) => {
        const wall = wallOf(seconds * 1000, zone)!;
        const instant = instantOf(wall, zone)!;
        assert.equal(wallOf(instant, zone), wall);
        // Of two, the first is meant.
        assert.ok(instant <= seconds * 1000);
        assert.equal(instantOf(wall, zone), instantOf(dateTimeIn(wall, zone)!.slice(0, 19), zone));
      }),
    );
  });
});

describe('a time is written', () => {
  const cases: ReadonlyArray<readonly [string, string, string, string | undefined]> = [
    ['with the offset of summer', '2026-07-15T18:00:00', 'Europe/Paris', '2026-07-15T18:00:00+02:00'],
    ['with the offset of winter', '2026-01-15T18:00', 'Europe/Paris', '2026-01-15T18:00:00+01:00'],
    ['with an offset in minutes', '2026-01-15T18:00', 'America/St_Johns', '2026-01-15T18:00:00-03:30'],
    ['as UTC where it is UTC', '2026-01-15T18:00', 'Europe/London', '2026-01-15T18:00:00Z'],
    [
      'as the time that clocks do show, if they leave it out',
      '2026-03-29T02:30',
      'Europe/Paris',
      '2026-03-29T03:30:00+02:00',
    ],
    ['not at all in a zone that nobody knows', '2026-01-15T18:00', 'Mars/Olympus', undefined],
  ];
  for (const [name, wall, zone, text] of cases) it(name, () => assert.equal(dateTimeIn(wall, zone), text));
});

describe('a zone', () => {
  it('is known by its name, or is an offset', () => {
    assert.deepEqual(['Europe/Paris', 'UTC', '+02:00', 'Z', 'Mars/Olympus', '+25:00', '', 'x'.repeat(10_000)].map(isZone), [
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('has no clock outside the years 1 to 9999', () => {
    assert.equal(offsetIn('Europe/Paris', 9e15), undefined);
    assert.equal(offsetIn('Europe/Paris', NaN), undefined);
    assert.equal(wallOf(-9e14, 'Europe/Paris'), undefined);
  });

  it('of an event is its own, else the offset of its start', () => {
    const start = '2026-06-01T18:00:00+02:00';
    assert.equal(zoneOf({timeZone: 'Asia/Tokyo', start}), 'Asia/Tokyo');
    assert.equal(zoneOf({timeZone: 'Mars/Olympus', start}), '+02:00');
    assert.equal(zoneOf({start}), '+02:00');
  });
});

describe('a stored value means', () => {
  const cases: ReadonlyArray<readonly [string, string, number | string | undefined]> = [
    ['an instant, by its own offset', '2026-06-01T18:00:00+02:00', utc('2026-06-01T16:00:00')],
    ['an instant, by the zone', '2026-06-01T18:00:00', utc('2026-06-01T09:00:00')],
    ['an instant with thousandths', '2026-06-01T18:00:00.250Z', utc('2026-06-01T18:00:00.250')],
    ['a day', '2026-06-01', '2026-06-01'],
    ['a day, whatever the offset behind it', '2026-06-01-11:00', '2026-06-01'],
    ['nothing if there is no such day', '2026-06-31', undefined],
    ['nothing if there is no such offset', '2026-06-01T18:00:00+99:00', undefined],
    ['nothing in the year 12026', '12026-06-01T18:00:00Z', undefined],
    ['nothing if it is no time', 'tomorrowT', undefined],
  ];
  for (const [name, text, moment] of cases) it(name, () => assert.equal(momentOf(text, 'Asia/Tokyo'), moment));
});
