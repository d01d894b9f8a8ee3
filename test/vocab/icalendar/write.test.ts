import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {uidOf} from '../../../vocab/formats/icalendar/uid.js';
import {writeCalendar, type CalendarEntry, type CalendarSettings} from '../../../vocab/formats/icalendar/write.js';
import {eventOf} from '../../../vocab/kinds/event/event.js';

const now = new Date('2026-01-01T00:00:00Z');
const iri = 'https://ana.example/coop/x/public/e.ttl#it';

function write(
  values: Readonly<Record<string, string | readonly string[]>>,
  about: Partial<CalendarEntry> = {},
  settings: CalendarSettings = {},
) {
  const lists = Object.entries({name: 'Party', start: '2026-06-21', ...values}).map(([name, value]) => [
    name,
    [value].flat(),
  ]);
  return writeCalendar([{event: eventOf(iri, Object.fromEntries(lists) as Record<string, string[]>), ...about}], {
    now,
    ...settings,
  });
}

/** The lines of the event, unfolded. */
function lines(text: string): string[] {
  const all = text.replace(/\r\n /g, '').split('\r\n');
  return all.slice(all.indexOf('BEGIN:VEVENT') + 1, all.indexOf('END:VEVENT'));
}

describe('a calendar file', () => {
  it('has every line end as the standard has it, and none over 75 octets, with no sign torn apart', () => {
    const text = write({name: 'é'.repeat(90), note: `${'🚲'.repeat(60)}${'x'.repeat(300)}`});
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    for (const line of text.split('\r\n')) {
      assert.ok(new TextEncoder().encode(line).length <= 75, line);
      assert.ok(!/[\r\n\uFFFD]/.test(line) && !/[\uD800-\uDBFF]$/.test(line));
    }
    assert.ok(lines(text).includes(`SUMMARY:${'é'.repeat(90)}`));
  });

  it('says what it is called, and when to read it again', () => {
    const text = write({}, {}, {name: 'Agenda; tous, ensemble', refreshHours: 12});
    for (const line of ['X-WR-CALNAME:Agenda\\; tous\\, ensemble', 'REFRESH-INTERVAL;VALUE=DURATION:PT12H'])
      assert.ok(text.includes(`${line}\r\n`));
  });

  it('is the same for the same events', () => assert.equal(write({}), write({})));

  it('is valid without any event, and leaves out one without a start', () => {
    const empty = writeCalendar([], {now});
    assert.match(empty, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    assert.equal(writeCalendar([{event: eventOf('urn:x', {name: ['Party']})}], {now}), empty);
  });

  it('describes each zone that it names, once', () => {
    const start = '2026-06-21T18:00:00+02:00';
    const events = ['urn:a', 'urn:b'].map((one) => ({event: eventOf(one, {start: [start], timeZone: ['Europe/Paris']})}));
    assert.equal(writeCalendar(events, {now}).match(/TZID:Europe\/Paris\r\n/g)?.length, 1);
    assert.ok(!write({start: '2026-06-21T18:00:00Z', timeZone: 'Etc/UTC'}).includes('VTIMEZONE'));
  });

  it('describes zones of years far away in little time', () => {
    const begun = performance.now();
    const zoned = {timeZone: 'Europe/Paris', recurrence: 'FREQ=YEARLY'};
    for (const year of ['0001', '1850', '2600', '9998']) {
      const text = write({...zoned, start: `${year}-06-21T18:00:00+02:00`});
      assert.match(text, /BEGIN:STANDARD\r\nDTSTART:\d{8}T\d{6}\r\nTZOFFSETFROM:/);
    }
    write({...zoned, start: '0001-06-21T18:00:00Z', recurrence: 'FREQ=YEARLY;UNTIL=99981231'});
    assert.ok(performance.now() - begun < 3_000, `${performance.now() - begun} ms`);
  });

  it('has an event that two coops list once', () => {
    const event = eventOf('urn:x', {start: ['2026-06-21']});
    assert.equal(writeCalendar([{event}, {event}], {now}).match(/BEGIN:VEVENT/g)?.length, 1);
  });
});

describe('an event in a calendar file', () => {
  it('has an identifier that never changes, and does not show where it lies', () => {
    assert.deepEqual([uidOf(iri), uidOf('')], ['1d9bd5accda51887bc25fb5ac8a9fd8d', '6c62272e07bb014262b821756295c58d']);
    assert.ok(lines(write({})).includes('UID:1d9bd5accda51887bc25fb5ac8a9fd8d'));
    assert.ok(!write({}).includes('ana.example'));
  });

  it('keeps the identifier that it came with', () =>
    assert.ok(lines(write({uid: '1@calendar.example'})).includes('UID:1@calendar.example')));

  it('cannot take the identifier of another one', () => {
    const own = eventOf('urn:a', {start: ['2026-06-21'], uid: ['1']});
    const thief = eventOf('urn:b', {start: ['2026-06-22'], uid: ['1']});
    const other = eventOf('urn:c', {start: ['2026-06-23'], uid: [uidOf('urn:d')]});
    const victim = eventOf('urn:d', {start: ['2026-06-24']});
    const uids = writeCalendar(
      [own, thief, other, victim].map((event) => ({event})),
      {now},
    ).match(/(?<=UID:).*/g);
    assert.deepEqual(uids, ['urn:a', 'urn:b', 'urn:c', 'urn:d'].map(uidOf));
  });

  it('says when it was changed, and is a later version than before', () => {
    const versions = ['2026-02-01', '2026-02-02'].map((day) => lines(write({}, {modified: new Date(day)})));
    assert.ok(versions[0]!.includes('LAST-MODIFIED:20260201T000000Z') && versions[0]!.includes('DTSTAMP:20260201T000000Z'));
    const [before, after] = versions.map((all) => Number(all.find((line) => line.startsWith('SEQUENCE:'))!.slice(9)));
    assert.ok(before! < after! && after! < 2 ** 31);
  });

  it('says who invites by the name alone', () => {
    const text = write({organizer: 'mailto:ana@ana.example'}, {organizerName: 'Ana "la" Durand; Lyon'});
    assert.ok(lines(text).includes(`ORGANIZER;CN="Ana ^'la^' Durand; Lyon":invalid:nomail`));
    assert.ok(!/mailto|@/.test(text));
  });

  it('has the page of its own, else that on which it is shown', () => {
    assert.ok(
      lines(write({website: 'https://coop.example/party'}, {page: 'https://coop.example/'})).includes(
        'URL:https://coop.example/party',
      ),
    );
    assert.ok(lines(write({}, {page: 'https://coop.example/'})).includes('URL:https://coop.example/'));
  });

  it('has the video meeting where programs look for it', () => {
    const online = 'https://meet.example/x';
    const alone = lines(write({onlineAddress: online}));
    assert.ok(alone.includes(`LOCATION:${online}`) && alone.includes(`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${online}`));
    assert.ok(
      lines(write({onlineAddress: online, place: 'Hall', address: '1 Mill Street'})).includes(
        'LOCATION:Hall\\, 1 Mill Street',
      ),
    );
  });

  const injections: ReadonlyArray<
    readonly [string, Readonly<Record<string, string | readonly string[]>>, Partial<CalendarEntry>]
  > = [
    ['title', {name: 'Party\r\nATTENDEE:mailto:bo@bo.example'}, {}],
    ['description', {note: 'x\rATTENDEE:y\nEND:VEVENT\u2028z'}, {}],
    ['place', {place: 'x\n\nEND:VCALENDAR'}, {}],
    ['kinds', {category: ['a\r\nEND:VEVENT', 'b,c']}, {}],
    ['identifier', {uid: '1\r\nEND:VEVENT'}, {}],
    ['page', {website: 'https://x.example/\r\nEND:VEVENT'}, {}],
    ['script as a page', {website: 'javascript:alert(1)'}, {}],
    ['video meeting', {onlineAddress: 'https://x.example/\r\nEND:VEVENT'}, {}],
    ['rule', {recurrence: 'FREQ=DAILY;COUNT=1\r\nEND:VEVENT'}, {}],
    ['zone', {start: '2026-06-21T18:00:00Z', timeZone: 'Europe/Paris\r\nEND:VEVENT'}, {}],
    ['position', {latitude: '1\r\nEND:VEVENT', longitude: '2'}, {}],
    ['name of who invites', {}, {organizerName: 'Ana"\r\nEND:VEVENT'}],
  ];
  for (const [what, values, about] of injections) {
    it(`cannot end early by its ${what}`, () => {
      const text = write(values, about);
      for (const name of ['BEGIN', 'END', 'ATTENDEE']) {
        assert.equal(
          text.match(new RegExp(`^${name}:(?!VTIMEZONE|STANDARD|DAYLIGHT)`, 'gm'))?.length ?? 0,
          name === 'ATTENDEE' ? 0 : 2,
        );
      }
      assert.ok(!text.includes('javascript:'));
    });
  }

  it('of a rule that nobody can follow takes place once', () =>
    assert.ok(!write({recurrence: 'FREQ=SECONDLY'}).includes('RRULE')));

  it('ends its series where its zone says, in UTC', () => {
    const series = write({
      start: '2026-03-03T18:00:00-11:00',
      timeZone: 'Pacific/Pago_Pago',
      recurrence: 'FREQ=WEEKLY;UNTIL=20260430',
    });
    assert.ok(lines(series).includes('RRULE:FREQ=WEEKLY;UNTIL=20260501T105959Z'));
  });

  it('at an hour of no zone stays on the clock of whoever reads', () => {
    assert.ok(lines(write({start: '2026-06-21T18:00:00'})).includes('DTSTART:20260621T180000'));
  });
});
