// Made by “npm run generate” from shape.ttl: change that, not this.
import {coopAgenda, ical, schemaAgenda, schemaAgendaHttps} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/**
 * What somebody has answered to the invitation to an event. It lies in that person's home; besides them, the organiser and the coop's
 * moderators can read it.
 */
export interface RegistrationFields {
  /** The event. */
  readonly event?: string;
  /**
   * Of a series, the day on which that date would be by the rule, in the time zone of the event. A day and no hour: when the series is moved to
   * another hour, those who are registered stay so.
   */
  readonly day?: string;
  /** Who answers. */
  readonly agent?: string;
  /** The answer. */
  readonly answer?: string;
  /** How many others the person brings along. */
  readonly companions?: string;
  /** The claim in the event's box by which the person holds places, or waits for them: only who says yes has one. */
  readonly claim?: string;
  /** For how many seats that claim was made. There may be fewer by now: the person, and the companions. */
  readonly claimedSeats?: string;
  /** Claims that the person has given up since. */
  readonly formerClaims: readonly string[];
  /**
   * The letter in the event's box that holds the answers to the organiser's questions: the newest. What it says does not stand here, so that
   * the organiser can erase it.
   */
  readonly answers?: string;
  /** Whether other members may see that the person comes. */
  readonly showsName?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const registrationKind = {
  types: [schemaAgenda.RsvpAction, schemaAgendaHttps.RsvpAction],
  fields: {
    event: {read: [[schemaAgenda.event], [schemaAgendaHttps.event]], write: [[schemaAgenda.event]], value: 'thing', required: true},
    day: {read: [[ical.recurrenceId]], write: [[ical.recurrenceId]], value: 'date'},
    agent: {read: [[schemaAgenda.agent], [schemaAgendaHttps.agent]], write: [[schemaAgenda.agent]], value: 'thing', required: true},
    answer: {read: [[schemaAgenda.rsvpResponse], [schemaAgendaHttps.rsvpResponse]], write: [[schemaAgenda.rsvpResponse]], value: 'thing', required: true},
    companions: {read: [[schemaAgenda.additionalNumberOfGuests], [schemaAgendaHttps.additionalNumberOfGuests]], write: [[schemaAgenda.additionalNumberOfGuests]], value: 'integer'},
    claim: {read: [[coopAgenda.claim]], write: [[coopAgenda.claim]], value: 'thing'},
    claimedSeats: {read: [[coopAgenda.seats]], write: [[coopAgenda.seats]], value: 'integer'},
    formerClaims: {read: [[coopAgenda.formerClaim]], write: [[coopAgenda.formerClaim]], value: 'thing', many: true},
    answers: {read: [[coopAgenda.answers]], write: [[coopAgenda.answers]], value: 'thing'},
    showsName: {read: [[coopAgenda.showsName]], write: [[coopAgenda.showsName]], value: 'boolean'},
  },
} as const satisfies KindDescriptor;
