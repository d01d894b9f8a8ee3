import {createVocabulary} from './create-vocabulary.js';

/** Terms of schema.org that only events need: pages without any do not load them. */
export const schemaAgenda = /* @__PURE__ */ createVocabulary(
  'http://schema.org/',
  'Event',
  'EventCancelled',
  'EventScheduled',
  'MediaObject',
  'MixedEventAttendanceMode',
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'Report',
  'RsvpAction',
  'RsvpResponseMaybe',
  'RsvpResponseNo',
  'RsvpResponseYes',
  'VirtualLocation',
  'additionalNumberOfGuests',
  'agent',
  'associatedMedia',
  'contentUrl',
  'encodingFormat',
  'endDate',
  'event',
  'eventAttendanceMode',
  'eventStatus',
  'geo',
  'inLanguage',
  'keywords',
  'latitude',
  'location',
  'longitude',
  'maximumAttendeeCapacity',
  'organizer',
  'previousStartDate',
  'recordedIn',
  'rsvpResponse',
  'startDate',
  'streetAddress',
  'subEvent',
  'text',
);
/** Terms of schema.org for what events ask: apart from the others, of which every calendar loads the names. */
export const schemaAsking = /* @__PURE__ */ createVocabulary(
  'http://schema.org/',
  'Answer',
  'parentItem',
  'position',
  'valueRequired',
);
/** What {@link schemaAgenda} has, in the form that many documents use. */
export const schemaAgendaHttps = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries<string>(schemaAgenda).map(([name, iri]) => [name, iri.replace('http:', 'https:')]),
) as typeof schemaAgenda;
/** iCalendar in RDF (https://www.w3.org/TR/rdfcal/), as SolidOS writes it. */
export const ical = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/2002/12/cal/ical#',
  'Vevent',
  'comment',
  'description',
  'dtend',
  'dtstart',
  'exdate',
  'location',
  'organizer',
  'rdate',
  'recurrenceId',
  'rrule',
  'summary',
  'tzid',
  'uid',
  'url',
);
/** Where something lies on the Earth. */
export const wgs84 = /* @__PURE__ */ createVocabulary('http://www.w3.org/2003/01/geo/wgs84_pos#', 'lat', 'location', 'long');
/** What ActivityStreams says of events. */
export const asAgenda = /* @__PURE__ */ createVocabulary(
  'https://www.w3.org/ns/activitystreams#',
  'Document',
  'Event',
  'attachment',
  'audience',
  'endTime',
  'href',
  'latitude',
  'location',
  'longitude',
  'mediaType',
  'startTime',
  'url',
);
/** Terms of our own for events and those who take part. */
export const coopAgenda = /* @__PURE__ */ createVocabulary(
  'https://w3id.org/solidaire/ns#',
  'Answers',
  'Claim',
  'answer',
  'answers',
  'answersErased',
  'cancellationReason',
  'choices',
  'claim',
  'formerClaim',
  'mostCompanions',
  'present',
  'proof',
  'question',
  'recurrence',
  'registration',
  'registrationBox',
  'registrationCloses',
  'registrationKey',
  'registrationOpens',
  'seal',
  'seats',
  'sharedWith',
  'showsName',
  'struck',
  'toldOfCancelling',
  'toldOfPlace',
  'waiting',
);
/** Events of ActivityPods. */
export const apods = /* @__PURE__ */ createVocabulary('http://activitypods.org/ns/core#', 'closingTime', 'maxAttendees');
/** The vocabulary of Virtual Assembly, as SemApps writes it. */
export const pair = /* @__PURE__ */ createVocabulary(
  'http://virtual-assembly.org/ontologies/pair#',
  'Event',
  'comment',
  'description',
  'endDate',
  'label',
  'partnerOf',
  'startDate',
);
/** What says how large a file is (https://www.w3.org/TR/vocab-dcat-3/). */
export const dcat = /* @__PURE__ */ createVocabulary('http://www.w3.org/ns/dcat#', 'byteSize');
