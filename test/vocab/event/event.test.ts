import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {eventOf, findEvents, readEvent, type AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';

const document = 'https://ana.example/coop/x/public/e.ttl';
const prefixes = `
  @prefix schema: <http://schema.org/>.
  @prefix schemas: <https://schema.org/>.
  @prefix ical: <http://www.w3.org/2002/12/cal/ical#>.
  @prefix as: <https://www.w3.org/ns/activitystreams#>.
  @prefix apods: <http://activitypods.org/ns/core#>.
  @prefix pair: <http://virtual-assembly.org/ontologies/pair#>.
  @prefix coop: <https://w3id.org/solidaire/ns#>.
  @prefix dct: <http://purl.org/dc/terms/>.
  @prefix dc: <http://purl.org/dc/elements/1.1/>.
  @prefix meeting: <http://www.w3.org/ns/pim/meeting#>.
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
`;

const parse = (turtle: string) => parseTurtle(prefixes + turtle, document);

async function read(turtle: string, languages?: readonly string[]): Promise<AgendaEvent> {
  return readEvent(await parse(turtle), `${document}#it`, languages);
}

/** What is there of an event, without what is not. */
function shown(event: AgendaEvent): object {
  const said = JSON.parse(JSON.stringify({...event, iri: undefined})) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(said).filter(([, value]) => !Array.isArray(value) || value.length));
}
const timed = {isAllDay: false, isCancelled: false};
const allDay = {isAllDay: true, isCancelled: false};

/** Events as the apps of others write them; each is one event in its document. */
const forms: ReadonlyArray<readonly [string, string, object]> = [
  [
    'schema.org under http, with a place and a map',
    `<#it> a schema:Event; schema:name "Fête"@fr, "Party"@en; schema:startDate "2026-06-21T18:00:00+02:00"^^xsd:dateTime;
      schema:endDate "2026-06-21T23:00:00+02:00"^^xsd:dateTime; schema:description "Bring a dish."; schema:url <https://coop.example/party>;
      schema:location [a schema:Place; schema:name "Village hall"; schema:address [schema:streetAddress "1 Mill Street"];
        schema:geo [schema:latitude 45.7; schema:longitude 4.8]];
      schema:organizer <https://ana.example/#me>; schema:maximumAttendeeCapacity 12.`,
    {
      ...timed,
      name: 'Fête',
      start: '2026-06-21T18:00:00+02:00',
      end: '2026-06-21T23:00:00+02:00',
      note: 'Bring a dish.',
      website: 'https://coop.example/party',
      place: 'Village hall',
      address: '1 Mill Street',
      latitude: '45.7',
      longitude: '4.8',
      organizer: 'https://ana.example/#me',
      capacity: '12',
    },
  ],
  [
    'schema.org under https, cancelled',
    `<#it> a schemas:Event; schemas:name "Party"; schemas:startDate "2026-06-21"^^xsd:date; schemas:endDate "2026-06-22"^^xsd:date;
      schemas:eventStatus schemas:EventCancelled; schemas:location [schemas:name "Village hall"].`,
    {
      ...allDay,
      isCancelled: true,
      name: 'Party',
      start: '2026-06-21',
      end: '2026-06-22',
      status: 'https://schema.org/EventCancelled',
      place: 'Village hall',
    },
  ],
  [
    'both classes at once, as planner-maker writes them',
    `<#it> a schema:Event, ical:Vevent; schema:name "Party"; ical:summary "Party"; ical:dtstart "2026-06-21T18:00:00Z"^^xsd:dateTime;
      schema:startDate "2026-06-21T18:00:00Z"^^xsd:dateTime; ical:location "Village hall"; ical:comment "Bring a dish.".`,
    {...timed, name: 'Party', start: '2026-06-21T18:00:00Z', place: 'Village hall', note: 'Bring a dish.'},
  ],
  [
    'iCalendar with a day that has no type, as SolidOS writes it',
    `<#it> a ical:Vevent; ical:summary "Party"; ical:dtstart "2016-06-23"; ical:location "Village hall"; dc:author <https://ana.example/#me>.`,
    {...allDay, name: 'Party', start: '2016-06-23', place: 'Village hall'},
  ],
  [
    'iCalendar, where the end of two whole days is the third',
    `<#it> a ical:Vevent; ical:summary "Party"; ical:dtstart "2026-06-21"^^xsd:date; ical:dtend "2026-06-23"^^xsd:date.`,
    {...allDay, name: 'Party', start: '2026-06-21', end: '2026-06-22'},
  ],
  [
    'iCalendar that repeats in a zone',
    `<#it> a ical:Vevent; ical:summary "Party"; ical:dtstart "2026-06-21T18:00:00"^^xsd:dateTime; ical:tzid "Europe/Paris";
      ical:rrule "FREQ=WEEKLY"; ical:uid "1@calendar.example".`,
    {
      ...timed,
      name: 'Party',
      start: '2026-06-21T18:00:00',
      timeZone: 'Europe/Paris',
      recurrence: 'FREQ=WEEKLY',
      uid: '1@calendar.example',
    },
  ],
  [
    'ActivityStreams, as ActivityPods writes it',
    `<#it> a as:Event; as:name "Party"; as:content "Bring a dish."; as:startTime "2026-06-21T18:00:00.000Z"^^xsd:dateTime;
      as:endTime "2026-06-21T20:00:00.000Z"^^xsd:dateTime; as:location [a as:Place; as:name "Village hall"; as:latitude 45.7; as:longitude 4.8];
      as:attributedTo <https://ana.example/actor>; apods:maxAttendees 30; apods:closingTime "2026-06-20T18:00:00.000Z"^^xsd:dateTime.`,
    {
      ...timed,
      name: 'Party',
      note: 'Bring a dish.',
      start: '2026-06-21T18:00:00.000Z',
      end: '2026-06-21T20:00:00.000Z',
      place: 'Village hall',
      latitude: '45.7',
      longitude: '4.8',
      organizer: 'https://ana.example/actor',
      capacity: '30',
      registrationCloses: '2026-06-20T18:00:00.000Z',
    },
  ],
  [
    'PAIR, as SemApps writes it',
    `<#it> a pair:Event; pair:label "Party"; pair:comment "Bring a dish."; pair:startDate "2026-06-21T18:00:00Z"^^xsd:dateTime;
      pair:endDate "2026-06-21T20:00:00Z"^^xsd:dateTime.`,
    {...timed, name: 'Party', note: 'Bring a dish.', start: '2026-06-21T18:00:00Z', end: '2026-06-21T20:00:00Z'},
  ],
];

describe('an event is read, and is one, in the form of', () => {
  for (const [form, turtle, expected] of forms) {
    it(form, async () => {
      assert.deepEqual(shown(await read(turtle, ['fr'])), expected);
      assert.deepEqual(findEvents(await parse(turtle)), [`${document}#it`]);
    });
  }
});

describe('a series is read', () => {
  const series = `<#it> a schema:Event; schema:name "Workshop"; schema:startDate "2026-03-03T18:00:00+01:00"^^xsd:dateTime;
    coop:recurrence "FREQ=WEEKLY;COUNT=5"; schema:subEvent <#moved>, <#gone>, <#child>, <#unknown>.
    <#moved> schema:previousStartDate "2026-03-10T18:00:00+01:00"^^xsd:dateTime; schema:startDate "2026-03-11T18:00:00+01:00"^^xsd:dateTime.
    <#gone> a schema:Event; schema:previousStartDate "2026-03-17T18:00:00+01:00"^^xsd:dateTime; schema:eventStatus schema:EventCancelled;
      coop:cancellationReason "Nobody has the key.".
    <#child> a schema:Event; schema:name "Its exhibition".`;

  it('with the dates that were moved or cancelled', async () => {
    const {changedDates} = await read(series);
    assert.deepEqual(JSON.parse(JSON.stringify(changedDates)), [
      {original: '2026-03-10T18:00:00+01:00', newStart: '2026-03-11T18:00:00+01:00', isCancelled: false},
      {original: '2026-03-17T18:00:00+01:00', isCancelled: true, reason: 'Nobody has the key.'},
    ]);
  });

  it('as one event, beside those that only belong to it', async () => {
    assert.deepEqual(findEvents(await parse(series)), [`${document}#it`, `${document}#child`]);
  });
});

describe('of an event', () => {
  const mistakes: ReadonlyArray<readonly [string, string, readonly string[], object]> = [
    [
      'an end before the start is left out',
      'schema:startDate "2026-06-21T18:00:00Z"; schema:endDate "2026-06-21T17:00:00Z"',
      ['end'],
      {...timed, start: '2026-06-21T18:00:00Z'},
    ],
    [
      'an end before the start by the offsets is left out, though it looks later',
      'schema:startDate "2026-06-21T18:00:00-11:00"; schema:endDate "2026-06-21T20:00:00+14:00"',
      ['end'],
      {...timed, start: '2026-06-21T18:00:00-11:00'},
    ],
    [
      'a day as the end of what begins at an hour is left out',
      'schema:startDate "2026-06-21T18:00:00Z"; schema:endDate "2026-06-22"',
      ['end'],
      {...timed, start: '2026-06-21T18:00:00Z'},
    ],
    [
      'a start on 31 June is left out, and the end with it',
      'schema:startDate "2026-06-31"; schema:endDate "2026-07-01"',
      ['start', 'end'],
      timed,
    ],
    ['a start in the year 12026 is left out', 'schema:startDate "12026-06-21T18:00:00Z"', ['start'], timed],
    ['a start that is a sentence is left out', 'schema:startDate "next week"', ['start'], timed],
    ['an address that runs a script is left out', 'schema:url <javascript:alert(1)>', ['website'], timed],
    [
      'a script in its texts stays a text',
      'schema:name "<script>alert(1)</script>"',
      [],
      {...timed, name: '<script>alert(1)</script>'},
    ],
  ];
  for (const [name, said, fields, expected] of mistakes) {
    it(name, async () => {
      const {issues, ...event} = await read(`<#it> a schema:Event; ${said}.`);
      assert.deepEqual(
        issues.map(({field}) => field),
        fields,
      );
      assert.deepEqual(shown({...event, issues: []}), expected);
    });
  }

  it('the values of a form make the same', () => {
    const event = eventOf('urn:x', {name: ['Party'], start: ['2026-06-21']}, [
      {values: {original: ['2026-06-21']}},
      {values: {}},
    ]);
    assert.equal(event.isAllDay, true);
    assert.deepEqual(JSON.parse(JSON.stringify(event.changedDates)), [{original: '2026-06-21', isCancelled: false}]);
  });
});
