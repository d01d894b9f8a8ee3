// Made by “npm run generate” from shape.ttl: change that, not this.
import {as, asAgenda, asPoll, coopLibrary, coopPoll, dct, dctLibrary, ical, opengov, schema, schemaAgenda, schemaAsking, schemaHttps} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** Something to choose. */
export interface OptionFields {
  /** What it is called; of a date, the day and the hour say it. */
  readonly name?: string;
  /** Where it stands among the others, from 1 on. */
  readonly position?: string;
  /** Of a date to find: when it would begin; a day, or a day and an hour. */
  readonly start?: string;
  /** When it would end. */
  readonly end?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const optionKind = {
  types: [as.Note],
  label: 'name',
  fields: {
    name: {read: [[schema.name], [as.name]], write: [[schema.name], [as.name]], value: 'text', maxLength: 200},
    position: {read: [[schemaAsking.position]], write: [[schemaAsking.position]], value: 'integer'},
    start: {read: [[schemaAgenda.startDate], [ical.dtstart]], write: [[schemaAgenda.startDate], [ical.dtstart]], value: 'moment'},
    end: {read: [[schemaAgenda.endDate], [ical.dtend]], write: [[schemaAgenda.endDate], [ical.dtend]], value: 'moment'},
  },
} as const satisfies KindDescriptor;

/**
 * A question that the members of a coop decide together, with the rules by which they do. It lies in the coop's own space; its rules are fixed
 * when it is opened.
 */
export interface PollFields {
  /** What is decided. */
  readonly question?: string;
  /** What it is about, for whoever has one minute. */
  readonly summary?: string;
  /** How people vote, and how the votes are counted. */
  readonly method?: string;
  /** What there is to choose from, in order. */
  readonly options: readonly string[];
  /** From when on votes are taken. */
  readonly opens?: string;
  /** Votes that arrive at that moment or later are late. */
  readonly closes?: string;
  /** Until when votes that have arrived in time may still be confirmed, if their authors' servers could not be asked. */
  readonly confirmUntil?: string;
  /** Whether somebody may vote again: then the last vote before the close counts, else the first. */
  readonly mayChange?: string;
  /** When the result can be seen. */
  readonly resultShown?: string;
  /** Whether the page shows who has voted how. */
  readonly namesShown?: string;
  /** Of several choices, how many at least. */
  readonly fewest?: string;
  /** Of several choices, how many at most. */
  readonly most?: string;
  /** With scores, the highest; with points to spread, how many there are. */
  readonly points?: string;
  /** How many of those who may vote must have voted, in hundredths. */
  readonly quorum?: string;
  /** How many votes something needs to be adopted. */
  readonly majority?: string;
  /** The name of the time zone (IANA) in which opening, close and dates are meant. */
  readonly timeZone?: string;
  /** Who confirms votes and publishes the result. Until then, they alone see votes of a poll whose result is shown at the close. */
  readonly tellers: readonly string[];
  /** SHA-256 over the roll, with the 128 random bits that the roll holds; in hexadecimal. */
  readonly rollDigest?: string;
  /** How many people may vote. */
  readonly rollSize?: string;
  /** Into how many parts the box is divided, each for at most some 500 people. */
  readonly boxParts?: string;
  /** The group of those who may put votes into the box: everybody on the roll. */
  readonly voters?: string;
  /** The group of those who may read the votes: of a poll whose result is shown at the close, the tellers until then. */
  readonly readers?: string;
  /** In the coop's list of polls: what has been decided, once that is published. */
  readonly state?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const pollKind = {
  types: [opengov.VoteEvent, asPoll.Question],
  label: 'question',
  fields: {
    question: {read: [[schema.name], [as.name], [schemaHttps.name], [dct.title]], write: [[schema.name], [as.name]], value: 'text', maxLength: 200, required: true},
    summary: {read: [[schema.description], [as.content], [schemaHttps.description], [dctLibrary.description]], write: [[schema.description], [as.content]], value: 'text', maxLength: 2000},
    method: {read: [[coopPoll.method]], write: [[coopPoll.method]], value: 'thing', required: true},
    options: {read: [[asPoll.oneOf], [asPoll.anyOf]], write: [[asPoll.oneOf]], value: 'thing', kind: (): KindDescriptor => optionKind, many: true},
    opens: {read: [[schemaAgenda.startDate], [asAgenda.startTime]], write: [[schemaAgenda.startDate], [asAgenda.startTime]], value: 'dateTime'},
    closes: {read: [[schemaAgenda.endDate], [asAgenda.endTime]], write: [[schemaAgenda.endDate], [asAgenda.endTime]], value: 'dateTime', required: true},
    confirmUntil: {read: [[coopPoll.confirmUntil]], write: [[coopPoll.confirmUntil]], value: 'dateTime'},
    mayChange: {read: [[coopPoll.voteMayChange]], write: [[coopPoll.voteMayChange]], value: 'boolean'},
    resultShown: {read: [[coopPoll.resultShown]], write: [[coopPoll.resultShown]], value: 'thing'},
    namesShown: {read: [[coopPoll.namesShown]], write: [[coopPoll.namesShown]], value: 'boolean'},
    fewest: {read: [[coopPoll.fewestChoices]], write: [[coopPoll.fewestChoices]], value: 'integer'},
    most: {read: [[coopPoll.mostChoices]], write: [[coopPoll.mostChoices]], value: 'integer'},
    points: {read: [[coopPoll.points]], write: [[coopPoll.points]], value: 'integer'},
    quorum: {read: [[coopPoll.quorum]], write: [[coopPoll.quorum]], value: 'decimal'},
    majority: {read: [[coopPoll.majority]], write: [[coopPoll.majority]], value: 'thing'},
    timeZone: {read: [[coopPoll.timeZone]], write: [[coopPoll.timeZone]], value: 'text', maxLength: 60},
    tellers: {read: [[coopPoll.teller]], write: [[coopPoll.teller]], value: 'thing', many: true},
    rollDigest: {read: [[coopPoll.rollDigest]], write: [[coopPoll.rollDigest]], value: 'text'},
    rollSize: {read: [[coopPoll.rollSize]], write: [[coopPoll.rollSize]], value: 'integer'},
    boxParts: {read: [[coopPoll.boxParts]], write: [[coopPoll.boxParts]], value: 'integer'},
    voters: {read: [[coopPoll.voters]], write: [[coopPoll.voters]], value: 'link'},
    readers: {read: [[coopLibrary.readers]], write: [[coopLibrary.readers]], value: 'link'},
    state: {read: [[coopPoll.verdict]], write: [[coopPoll.verdict]], value: 'thing'},
  },
} as const satisfies KindDescriptor;
