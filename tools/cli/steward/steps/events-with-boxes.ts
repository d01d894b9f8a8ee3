import {eventsKind} from '../../../../pods/index.js';
import type {AgendaEvent} from '../../../../vocab/index.js';
import {isBoxOf} from '../../../../pods/registrations/addresses.js';
import {keptLists} from '../kept-lists.js';
import {wholeRows} from '../whole-rows.js';
import type {Work} from '../work.js';

/** An event at which people register, and the member in whose home it lies. */
export interface EventWithBox {
  readonly event: AgendaEvent & {readonly registrationBox: string};
  readonly organizer: string;
}

/** The events in the coop's lists at which people register. A box of which it is not sure that it is the event's is left alone. */
export async function eventsWithBoxes(work: Work): Promise<readonly EventWithBox[]> {
  const roll = work.take(await work.roll());
  if (!roll) return [];
  const found: EventWithBox[] = [];
  for (const {kind, list} of await keptLists(work)) {
    if (kind !== 'events') continue;
    for (const {thing: event} of (await wholeRows(work, list.address, eventsKind([]))) ?? []) {
      const organizer = event && roll.authorOf(event.iri);
      const box = event?.registrationBox;
      if (event && box !== undefined && organizer !== undefined && isBoxOf(box, event.iri))
        found.push({event: {...event, registrationBox: box}, organizer});
    }
  }
  return found;
}
