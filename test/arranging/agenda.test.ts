import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {byDay, datesIn, daysOf, findEvents, firstDay, isOver, lastDay} from '../../components/events/calendar/agenda.js';
import {dayText, hoursText, spanText} from '../../components/events/calendar/event-times.js';
import type {Row} from '../../pods/lists/row.js';
import {eventOf, type AgendaEvent} from '../../vocab/kinds/event/event.js';
import {occurrencesOf, type DayRange, type Occurrence} from '../../vocab/kinds/event/occurrences.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';

process.env.TZ = 'Europe/Paris';

const eventWith = (name: string, values: FieldValues): AgendaEvent =>
  eventOf(`https://a.example/${name}#it`, {name: [name], ...values});
const rowOf = (thing: AgendaEvent): Row<AgendaEvent> =>
  ({source: thing.iri, status: 'there', thing}) as unknown as Row<AgendaEvent>;
const dates = (event: AgendaEvent, range: DayRange) => occurrencesOf(event, range).dates;
const year = {from: '2026-01-01', to: '2027-01-01'};
const dateOf = (values: FieldValues): Occurrence => dates(eventWith('it', values), year)[0]!;

const evening = {start: ['2026-12-10T18:00:00+01:00'], end: ['2026-12-10T20:00:00+01:00'], timeZone: ['Europe/Paris']};
const fair = {start: ['2026-12-10'], end: ['2026-12-12']};

describe('the dates of events', () => {
  it('stand in the order in which they begin, days before the hours of the same day, then by title', () => {
    const events = [
      eventWith('b', evening),
      eventWith('a', evening),
      eventWith('fair', fair),
      eventWith('early', {start: ['2026-02-01']}),
    ];
    const found = datesIn(events.map(rowOf), year, dates);
    assert.deepEqual(
      found.map(({thing}) => thing?.name),
      ['early', 'fair', 'a', 'b'],
    );
    assert.equal(new Set(found.map(({key}) => key)).size, 4);
  });

  it('are followed by what cannot be read, and by what says no day that is on a calendar', () => {
    const unread = {source: 'https://a.example/x#it', status: 'error'} as unknown as Row<AgendaEvent>;
    const odd = rowOf(eventWith('odd', {start: ['2026-02-31']}));
    const found = datesIn([unread, odd, rowOf(eventWith('fair', fair))], year, dates);
    assert.deepEqual(
      found.map(({key, date}) => [key, date?.start]),
      [
        ['https://a.example/fair#it 2026-12-10', '2026-12-10'],
        ['https://a.example/x#it', undefined],
        ['https://a.example/odd#it', undefined],
      ],
    );
  });

  it('are put together by day; what goes on since before the first day that is shown stands there', () => {
    const events = [eventWith('fair', fair), eventWith('evening', {start: ['2026-12-11T18:00:00+01:00']})];
    const found = datesIn(events.map(rowOf), year, dates);
    const shown = (earliest?: string) => byDay(found, earliest).map(({day, rows}) => [day, rows.length]);
    assert.deepEqual(shown(), [
      ['2026-12-10', 1],
      ['2026-12-11', 1],
    ]);
    assert.deepEqual(shown('2026-12-11'), [['2026-12-11', 2]]);
  });
});

describe('the days of a date', () => {
  it('are those on which it goes on, and midnight is the end of the day before', () => {
    const night = dateOf({start: ['2026-12-10T22:00:00+01:00'], end: ['2026-12-12T00:00:00+01:00']});
    assert.deepEqual([firstDay(night), lastDay(night)], ['2026-12-10', '2026-12-11']);
    assert.deepEqual(daysOf(night, year), ['2026-12-10', '2026-12-11']);
    assert.equal(lastDay(dateOf({start: ['2026-12-10T22:00:00+01:00']})), '2026-12-10');
  });

  it('are only those that are shown, however long it lasts and whenever it began', () => {
    const long = dateOf({start: ['2020-01-01'], end: ['2030-12-31']});
    assert.deepEqual(daysOf(long, {from: '2026-06-29', to: '2026-07-02'}), ['2026-06-29', '2026-06-30', '2026-07-01']);
    assert.deepEqual(daysOf(dateOf(fair), {from: '2026-12-12', to: '2027-01-01'}), ['2026-12-12']);
  });

  it('are over when the last one is, or with the hour at which it ends', () => {
    const at = (text: string) => new Date(text);
    assert.equal(isOver(dateOf(fair), at('2026-12-12T23:00:00+01:00')), false);
    assert.equal(isOver(dateOf(fair), at('2026-12-13T00:00:00+01:00')), true);
    assert.equal(isOver(dateOf(evening), at('2026-12-10T19:59:00+01:00')), false);
    assert.equal(isOver(dateOf(evening), at('2026-12-10T20:00:00+01:00')), true);
  });
});

describe('searching events', () => {
  it('looks at title, place, address and kinds, whatever their case and accents', () => {
    const bread = eventWith('Atelier pain', {
      ...evening,
      place: ['Le Fournil'],
      address: ['12 rue Basse, Crest'],
      category: ['Énergie'],
    });
    for (const query of ['pain', 'FOURNIL', 'crest', 'energ', ''])
      assert.equal(findEvents([rowOf(bread)], query).length, 1, query);
    assert.equal(findEvents([rowOf(bread)], 'piscine').length, 0);
  });
});

describe('dates in words', () => {
  const words = {
    there: (times: string, place: string) => `${times} à ${place}`,
    allDay: 'Toute la journée',
    until: (day: string) => `jusqu’au ${day}`,
    since: (day: string) => `depuis le ${day}`,
  };
  const hours = (values: FieldValues) => {
    const event = eventWith('it', values);
    return hoursText('fr', words, event, dates(event, year)[0]!);
  };

  it('say the year where it is not this one, and the first of the month as French does', () => {
    const now = new Date('2026-06-01T12:00:00Z');
    assert.equal(dayText('fr', '2026-12-01', now), 'mardi 1er décembre');
    assert.equal(dayText('fr', '2027-12-11', now), 'samedi 11 décembre 2027');
    assert.equal(dayText('en', '2026-12-01', now), 'Tuesday, December 1');
  });

  it('say hours once where the clocks are the same, whatever the zones are called', () => {
    assert.equal(hours(evening), '18:00 – 20:00');
    assert.equal(hours({...evening, timeZone: ['Europe/Madrid']}), '18:00 – 20:00');
  });

  it('say the event’s own hours beside the reader’s, with the day where that is another one', () => {
    assert.equal(hours({...evening, timeZone: ['America/New_York']}), '18:00 – 20:00 (12:00 – 14:00 à New York)');
    assert.equal(hours({...evening, timeZone: ['Asia/Tokyo']}), '18:00 – 20:00 (vendredi 02:00 – 04:00 à Tokyo)');
    assert.equal(hours({start: ['2026-12-10T17:00:00Z']}), '18:00 (17:00 à UTC)');
  });

  it('say no hour of an end on another day than the next', () => {
    assert.equal(hours({start: ['2026-12-10T18:00:00+01:00'], end: ['2026-12-13T12:00:00+01:00']}), '18:00');
    assert.equal(hours({start: ['2026-12-10T22:00:00+01:00'], end: ['2026-12-11T02:00:00+01:00']}), '22:00 – 02:00');
  });

  it('say since when and until when something goes on that lasts several days', () => {
    assert.equal(spanText('fr', words, dateOf(fair), '2026-12-10'), 'jusqu’au samedi 12 décembre');
    assert.equal(
      spanText('fr', words, dateOf(fair), '2026-12-11'),
      'depuis le jeudi 10 décembre, jusqu’au samedi 12 décembre',
    );
    assert.equal(spanText('fr', words, dateOf(evening), '2026-12-10'), '');
  });
});
