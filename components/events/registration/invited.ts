import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import type {Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import type {ExpandSeries} from '../../../vocab/kinds/event/series.js';
import type {Registering} from '../../../pods/registrations/read-places.js';
import type {Invitation} from '../../../pods/registrations/register-work.js';
import type {Community} from '../../data/community.js';

/** What somebody is invited to. */
export interface Invited {
  readonly event: AgendaEvent;
  /** The dates that are not over, of a series; of another event, the one that there is. */
  readonly dates: readonly Occurrence[];
  /** WebID of the member in whose home the event lies. */
  readonly organizer: string;
  readonly community: Community;
  /** What follows the rule of a series. */
  readonly series?: ExpandSeries | undefined;
}

/**
 * Whether the address of its video meeting is only for those who have a place: it takes place at a distance, and says nothing of where.
 * Events in which there was never an address look the same; they say so to those who have a place.
 */
export function keepsLink({registrationBox, onlineAddress, attendance}: AgendaEvent): boolean {
  return registrationBox !== undefined && !onlineAddress && /(?:Online|Mixed)EventAttendanceMode$/.test(attendance ?? '');
}

/** What is counted of an event at which people register, or of one date of it. */
export function registeringFor({iri, registrationBox, capacity}: AgendaEvent, day: string | undefined): Registering {
  const places = capacity === undefined ? undefined : Number(capacity);
  return {event: iri, day, box: registrationBox!, capacity: places};
}

/** What an answer to the invitation needs to know. */
export async function invitationTo({event, organizer, community}: Invited, day: string | undefined): Promise<Invitation> {
  const coop = await community.coop([]);
  const moderators = coop.ok ? coop.value.moderators : undefined;
  return {event: event.iri, day, box: event.registrationBox!, organizer, moderators};
}
