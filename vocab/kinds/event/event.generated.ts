// Made by “npm run generate” from shape.ttl: change that, not this.
import {apods, as, asAgenda, coopAgenda, dct, ical, pair, rdfs, schema, schemaAgenda, schemaAgendaHttps, schemaAsking, schemaHttps, wgs84} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** A question to those who register. */
export interface QuestionFields {
  /** The question, in words. */
  readonly wording?: string;
  /** Answers to choose from, one a line. In one text, since what an RDF graph holds several of has no order. */
  readonly choices?: string;
  /** Whether nobody can register without an answer. */
  readonly isRequired?: string;
  /** Which question comes first. */
  readonly position?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const questionKind = {
  types: [],
  fields: {
    wording: {read: [[schemaAgenda.text]], write: [[schemaAgenda.text]], value: 'text', maxLength: 200, required: true},
    choices: {read: [[coopAgenda.choices]], write: [[coopAgenda.choices]], value: 'text', maxLength: 1000},
    isRequired: {read: [[schemaAsking.valueRequired]], write: [[schemaAsking.valueRequired]], value: 'boolean'},
    position: {read: [[schemaAsking.position]], write: [[schemaAsking.position]], value: 'integer'},
  },
} as const satisfies KindDescriptor;

/** A date of a series that is not as its rule has it. */
export interface OccurrenceFields {
  /** When it would begin by the rule. */
  readonly original?: string;
  /** When it begins instead. */
  readonly newStart?: string;
  /** When it ends instead. */
  readonly newEnd?: string;
  /** Whether it takes place on that date. */
  readonly dateStatus?: string;
  /** Why it is cancelled on that date. */
  readonly dateReason?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const occurrenceKind = {
  types: [],
  fields: {
    original: {read: [[schemaAgenda.previousStartDate], [schemaAgendaHttps.previousStartDate]], write: [[schemaAgenda.previousStartDate]], value: 'moment', required: true},
    newStart: {read: [[schemaAgenda.startDate], [schemaAgendaHttps.startDate]], write: [[schemaAgenda.startDate]], value: 'moment'},
    newEnd: {read: [[schemaAgenda.endDate], [schemaAgendaHttps.endDate]], write: [[schemaAgenda.endDate]], value: 'moment'},
    dateStatus: {read: [[schemaAgenda.eventStatus], [schemaAgendaHttps.eventStatus]], write: [[schemaAgenda.eventStatus]], value: 'thing'},
    dateReason: {read: [[coopAgenda.cancellationReason]], write: [[coopAgenda.cancellationReason]], value: 'text', maxLength: 500},
  },
} as const satisfies KindDescriptor;

/**
 * Something that takes place at a time: once, or again and again.
 * Times are written in the form of schema.org and in that of iCalendar, which half of the Solid apps read alone.
 */
export interface EventFields {
  /** What the event is called. */
  readonly name?: string;
  /** When it begins: a day if it lasts all day, else a day and an hour, with the offset of its time zone on that day. */
  readonly start?: string;
  /** When it ends. Of what lasts all day, the last day. */
  readonly end?: string;
  /** The name of the time zone in which it takes place (IANA), such as Europe/Paris: a series keeps its hour there over the changes of the clock. */
  readonly timeZone?: string;
  /** How it repeats: a rule of iCalendar (RFC 5545, 3.3.10), such as FREQ=WEEKLY;BYDAY=TU;COUNT=10. */
  readonly recurrence?: string;
  /** The dates of a series that are not as the rule has them: moved, or cancelled. */
  readonly dates: readonly string[];
  /** Dates of the rule on which it does not take place as planned. Read off the changed dates: rows of lists are flat, and have only these. */
  readonly excludedDates: readonly string[];
  /** Dates on which it takes place beside those of the rule, or instead of them. */
  readonly addedDates: readonly string[];
  /** Whether people meet at a place, at a distance, or both. */
  readonly attendance?: string;
  /** The name of the place where people meet. The flat form comes first: rows of lists have no other. */
  readonly place?: string;
  /** Street and town. */
  readonly address?: string;
  /** Degrees north. */
  readonly latitude?: string;
  /** Degrees east. */
  readonly longitude?: string;
  /** Where people meet at a distance, if everybody who sees the event may know that. */
  readonly onlineAddress?: string;
  /** What it is about. */
  readonly note?: string;
  /** Words by which people look for events of a sort. */
  readonly category: readonly string[];
  /** The language that is spoken there, as a tag such as fr (BCP 47). */
  readonly language?: string;
  /** The group of the coop for which it is above all. */
  readonly group?: string;
  /** A page about it. */
  readonly website?: string;
  /** How many people there is room for. Of a series, on each date. */
  readonly capacity?: string;
  /** How many others a person may bring along. */
  readonly companions?: string;
  /** From when people can register. */
  readonly registrationOpens?: string;
  /** Until when people can register. */
  readonly registrationCloses?: string;
  /** Where registrations are put; nothing if there are none. */
  readonly registrationBox?: string;
  /** Whether it takes place. */
  readonly status?: string;
  /** Why it is cancelled. Short enough for the rows of lists. */
  readonly reason?: string;
  /** Whoever invites. Believed of the person only in whose home the event lies. */
  readonly organizer?: string;
  /** Other coops in whose calendars it stands as well. */
  readonly sharedWith: readonly string[];
  /** The identifier that it has in calendar programs, if it came from one (RFC 5545, 3.8.4.7). Short enough for the rows of lists. */
  readonly uid?: string;
  /** Questions to those who register. */
  readonly questions: readonly string[];
  /** The day on which the answers are erased: from then on, nobody has them any more. */
  readonly answersErased?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const eventKind = {
  types: [schemaAgenda.Event, ical.Vevent, schemaAgendaHttps.Event, asAgenda.Event, pair.Event],
  label: 'name',
  fields: {
    name: {read: [[schema.name], [ical.summary], [schemaHttps.name], [as.name], [pair.label], [dct.title], [rdfs.label]], write: [[schema.name], [ical.summary]], value: 'text', maxLength: 160, required: true},
    start: {read: [[schemaAgenda.startDate], [ical.dtstart], [schemaAgendaHttps.startDate], [asAgenda.startTime], [pair.startDate]], write: [[schemaAgenda.startDate], [ical.dtstart]], value: 'moment', required: true},
    end: {read: [[schemaAgenda.endDate], [ical.dtend], [schemaAgendaHttps.endDate], [asAgenda.endTime], [pair.endDate]], write: [[schemaAgenda.endDate], [ical.dtend]], value: 'moment'},
    timeZone: {read: [[ical.tzid]], write: [[ical.tzid]], value: 'text', maxLength: 60},
    recurrence: {read: [[coopAgenda.recurrence], [ical.rrule]], write: [[coopAgenda.recurrence]], value: 'text', maxLength: 200},
    dates: {read: [[schemaAgenda.subEvent], [schemaAgendaHttps.subEvent]], write: [[schemaAgenda.subEvent]], value: 'thing', kind: (): KindDescriptor => occurrenceKind, many: true},
    excludedDates: {read: [[ical.exdate], [schemaAgenda.subEvent, schemaAgenda.previousStartDate], [schemaAgendaHttps.subEvent, schemaAgendaHttps.previousStartDate]], write: [[ical.exdate]], value: 'moment', many: true},
    addedDates: {read: [[ical.rdate], [schemaAgenda.subEvent, schemaAgenda.startDate], [schemaAgendaHttps.subEvent, schemaAgendaHttps.startDate]], write: [[ical.rdate]], value: 'moment', many: true},
    attendance: {read: [[schemaAgenda.eventAttendanceMode], [schemaAgendaHttps.eventAttendanceMode]], write: [[schemaAgenda.eventAttendanceMode]], value: 'thing'},
    place: {read: [[ical.location], [schemaAgenda.location, schema.name], [schemaAgendaHttps.location, schemaHttps.name], [asAgenda.location, as.name], [schemaAgenda.location], [schemaAgendaHttps.location]], write: [[ical.location], [schemaAgenda.location, schema.name]], value: 'text', maxLength: 160},
    address: {read: [[schemaAgenda.location, schema.address], [schemaAgenda.location, schema.address, schemaAgenda.streetAddress], [schemaAgenda.location, schema.address, schema.addressLocality], [schemaAgendaHttps.location, schemaHttps.address], [schemaAgendaHttps.location, schemaHttps.address, schemaHttps.addressLocality]], write: [[schemaAgenda.location, schema.address]], value: 'text', maxLength: 200},
    latitude: {read: [[wgs84.lat], [schemaAgenda.location, schemaAgenda.geo, schemaAgenda.latitude], [schemaAgendaHttps.location, schemaAgendaHttps.geo, schemaAgendaHttps.latitude], [asAgenda.location, asAgenda.latitude]], write: [[wgs84.lat], [schemaAgenda.location, schemaAgenda.geo, schemaAgenda.latitude]], value: 'decimal'},
    longitude: {read: [[wgs84.long], [schemaAgenda.location, schemaAgenda.geo, schemaAgenda.longitude], [schemaAgendaHttps.location, schemaAgendaHttps.geo, schemaAgendaHttps.longitude], [asAgenda.location, asAgenda.longitude]], write: [[wgs84.long], [schemaAgenda.location, schemaAgenda.geo, schemaAgenda.longitude]], value: 'decimal'},
    onlineAddress: {read: [[schemaAgenda.location, schema.url], [schemaAgendaHttps.location, schemaHttps.url]], write: [[schemaAgenda.location, schema.url]], value: 'link'},
    note: {read: [[schema.description], [ical.comment], [ical.description], [schemaHttps.description], [as.content], [as.summary], [pair.description], [pair.comment], [rdfs.comment]], write: [[schema.description], [ical.comment]], value: 'text', maxLength: 5000},
    category: {read: [[schemaAgenda.keywords], [schemaAgendaHttps.keywords]], write: [[schemaAgenda.keywords]], value: 'text', many: true, maxLength: 60},
    language: {read: [[schemaAgenda.inLanguage], [schemaAgendaHttps.inLanguage]], write: [[schemaAgenda.inLanguage]], value: 'text', maxLength: 20},
    group: {read: [[asAgenda.audience]], write: [[asAgenda.audience]], value: 'thing'},
    website: {read: [[schema.url], [schemaHttps.url], [ical.url], [as.url]], write: [[schema.url]], value: 'link'},
    capacity: {read: [[schemaAgenda.maximumAttendeeCapacity], [schemaAgendaHttps.maximumAttendeeCapacity], [apods.maxAttendees]], write: [[schemaAgenda.maximumAttendeeCapacity]], value: 'integer'},
    companions: {read: [[coopAgenda.mostCompanions]], write: [[coopAgenda.mostCompanions]], value: 'integer'},
    registrationOpens: {read: [[coopAgenda.registrationOpens]], write: [[coopAgenda.registrationOpens]], value: 'dateTime'},
    registrationCloses: {read: [[coopAgenda.registrationCloses], [apods.closingTime]], write: [[coopAgenda.registrationCloses]], value: 'dateTime'},
    registrationBox: {read: [[coopAgenda.registrationBox]], write: [[coopAgenda.registrationBox]], value: 'link'},
    status: {read: [[schemaAgenda.eventStatus], [schemaAgendaHttps.eventStatus]], write: [[schemaAgenda.eventStatus]], value: 'thing'},
    reason: {read: [[coopAgenda.cancellationReason]], write: [[coopAgenda.cancellationReason]], value: 'text', maxLength: 200},
    organizer: {read: [[schemaAgenda.organizer], [schemaAgendaHttps.organizer], [as.attributedTo], [as.actor], [ical.organizer], [dct.creator]], write: [[schemaAgenda.organizer]], value: 'thing'},
    sharedWith: {read: [[coopAgenda.sharedWith]], write: [[coopAgenda.sharedWith]], value: 'thing', many: true},
    uid: {read: [[ical.uid]], write: [[ical.uid]], value: 'text', maxLength: 200},
    questions: {read: [[coopAgenda.question]], write: [[coopAgenda.question]], value: 'thing', kind: (): KindDescriptor => questionKind, many: true},
    answersErased: {read: [[coopAgenda.answersErased]], write: [[coopAgenda.answersErased]], value: 'date'},
  },
} as const satisfies KindDescriptor;
