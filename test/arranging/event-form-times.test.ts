import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {eventFormKind} from '../../components/events/form/event-form-kind.js';
import {eventToSave} from '../../components/events/form/event-form-save.js';
import {textsOf, timesOf, withTimes} from '../../components/events/form/event-form-times.js';
import {emptySubject, formFields, valuesOf, type FormSubject} from '../../components/data/thing-form/form-model.js';
import {formKind} from '../../components/data/thing-form/form-kind.js';

const kind = formKind(eventFormKind(['fr']));
const untyped = {organizer: undefined, box: undefined};

function saved(subject: FormSubject, key: string): string[] {
  return valuesOf(
    formFields(kind).find((field) => field.key === key)!,
    eventToSave(subject, untyped),
  );
}

function typedEvent(typed: Record<string, string>, zone: string, base: Record<string, string[]> = {}): FormSubject {
  const lists = Object.fromEntries(Object.entries({...typed, timeZone: zone}).map(([key, text]) => [key, [text]]));
  return {...emptySubject(''), zone, base, typed: lists};
}

describe('the times of an event', () => {
  const times: readonly (readonly [name: string, zone: string, typed: string, stored: string])[] = [
    ['in winter', 'Europe/Paris', '2026-12-08T19:00', '2026-12-08T19:00:00+01:00'],
    ['in summer', 'Europe/Paris', '2026-07-08T19:00', '2026-07-08T19:00:00+02:00'],
    ['an hour that the clocks leave out', 'Europe/Paris', '2026-03-29T02:30', '2026-03-29T03:30:00+02:00'],
    ['an hour that the clocks show twice', 'Europe/Paris', '2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
    ['eleven hours behind', 'Pacific/Pago_Pago', '2026-12-08T19:00', '2026-12-08T19:00:00-11:00'],
    ['fourteen hours ahead', 'Pacific/Kiritimati', '2026-12-08T19:00', '2026-12-08T19:00:00+14:00'],
  ];
  for (const [name, zone, typed, stored] of times) {
    it(`are stored with the offset that their place has then: ${name}`, () => {
      assert.deepEqual(saved(typedEvent({start: typed}, zone), 'start'), [stored]);
    });
  }

  it('stay as they were written where nobody has touched them', () => {
    const base = {start: ['2026-12-08T18:00:00Z']};
    assert.deepEqual(saved(typedEvent({start: '2026-12-08T19:00'}, 'Europe/Paris', base), 'start'), base.start);
  });

  it('are days without a zone for what lasts all day', () => {
    const event = typedEvent({start: '2026-03-29', end: '2026-03-30'}, 'Pacific/Kiritimati');
    assert.deepEqual(saved(event, 'start'), ['2026-03-29']);
    assert.deepEqual(saved(event, 'end'), ['2026-03-30']);
    assert.deepEqual(saved(event, 'timeZone'), []);
  });

  it('say no end where none is typed', () => {
    assert.deepEqual(saved(typedEvent({start: '2026-12-08T19:00', end: ''}, 'Europe/Paris'), 'end'), []);
  });

  it('keep how long it lasts when the first day moves, over the end of a year too', () => {
    const before = timesOf(typedEvent({start: '2026-12-08T22:00', end: '2026-12-09T06:00'}, 'Europe/Paris'));
    assert.deepEqual(textsOf(withTimes(before, {day: '2026-12-31'})), {start: '2026-12-31T22:00', end: '2027-01-01T06:00'});
  });

  it('take the day of the start for an end of which only the hour is typed', () => {
    const none = timesOf(typedEvent({start: 'T'}, 'Europe/Paris'));
    const typed = withTimes(withTimes(none, {endTime: '21:00'}), {day: '2026-12-08'});
    assert.deepEqual(textsOf(typed), {start: '2026-12-08T', end: '2026-12-08T21:00'});
  });

  it('of changed dates follow the hour at which the series begins', () => {
    const root = typedEvent({start: '2026-12-08T20:00', recurrence: 'FREQ=WEEKLY'}, 'Europe/Paris');
    const part = {
      ...emptySubject('#a'),
      zone: 'Europe/Paris',
      typed: {original: ['2026-12-15T19:00'], newStart: ['2026-12-16T19:00']},
    };
    root.parts.dates = [part];
    assert.deepEqual(eventToSave(root, untyped).parts.dates?.[0]?.typed.original, ['2026-12-15T20:00']);
  });

  it('of changed dates go when it is no series any more', () => {
    const root = typedEvent({start: '2026-12-08T20:00'}, 'Europe/Paris');
    root.parts.dates = [emptySubject('https://amina.example/e.ttl#a'), emptySubject('#new')];
    const {parts, removed} = eventToSave(root, untyped);
    assert.deepEqual(parts.dates, []);
    assert.deepEqual(
      removed.map(({part}) => part.iri),
      ['https://amina.example/e.ttl#a'],
    );
  });
});

describe('how people take part in an event', () => {
  const ways: readonly (readonly [name: string, typed: Record<string, string>, mode: string[]])[] = [
    ['at a place', {place: 'Mairie'}, ['OfflineEventAttendanceMode']],
    ['at a distance', {onlineAddress: 'https://visio.example/a'}, ['OnlineEventAttendanceMode']],
    ['both', {address: '1 rue Haute', onlineAddress: 'https://visio.example/a'}, ['MixedEventAttendanceMode']],
    ['not known', {place: ' '}, []],
  ];
  for (const [name, typed, mode] of ways) {
    it(`follows from what is typed: ${name}`, () => {
      const found = saved(typedEvent({start: '2026-12-08T19:00', ...typed}, 'Europe/Paris'), 'attendance');
      assert.deepEqual(
        found,
        mode.map((one) => `http://schema.org/${one}`),
      );
    });
  }
});
