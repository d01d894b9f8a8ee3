import {findCoop, findList, judgeRegistrations, strikeClaims} from '../../../../pods/index.js';
import {boxParts} from '../../../../pods/registrations/addresses.js';
import {isInside, memberKind, vocabularies, type AgendaEvent} from '../../../../vocab/index.js';
import type {StewardStep, Work} from '../work.js';
import {eventsWithBoxes, type EventWithBox} from './events-with-boxes.js';

/** So long after an event, nobody registers any more (milliseconds). */
const afterwards = 30 * 86_400_000;

/** Claims to a place that nobody stands behind are struck out, so that they keep nobody else waiting. */
export const judgeClaims: StewardStep = {
  name: 'registrations',
  async run(work) {
    let struck = 0;
    for (const one of await eventsWithBoxes(work)) {
      if (isLongOver(one.event, work.now)) continue;
      for (const day of await daysOf(work, one)) struck += await judgeOne(work, one, day);
    }
    return {struck};
  },
};

function isLongOver({start, end, recurrence}: AgendaEvent, now: Date): boolean {
  const last = Date.parse(end ?? start ?? '');
  return !recurrence && last < now.getTime() - afterwards;
}

/** The dates about which there is something in the box, as the names there say; of an event that takes place once, that one. */
async function daysOf(work: Work, {event}: EventWithBox): Promise<(string | undefined)[]> {
  const container = boxParts.claims(event.registrationBox);
  const listing = await work.resources.read(container, {fresh: true});
  if (!listing.ok) {
    if (listing.problem.kind !== 'missing') work.note(listing.problem);
    return [];
  }
  const names = listing.value.graph.iris(container, vocabularies.ldp.contains).filter((url) => isInside(url, container));
  const days = names.map((url) => /^on-(\d{4,}-\d\d-\d\d)-/.exec(url.slice(container.length))?.[1]);
  return [...new Set(days)];
}

async function judgeOne(work: Work, {event, organizer}: EventWithBox, day: string | undefined): Promise<number> {
  const {resources, fetch} = work;
  const box = event.registrationBox;
  const isOrganizer = organizer === work.options.session.webId;
  const membersLists = await membersListsFor(work, event);
  const judged = await judgeRegistrations({resources, event: event.iri, day, box, organizer, membersLists, isOrganizer});
  if (!judged.ok) {
    // Whom the organiser has not let in has nothing to say there.
    if (judged.problem.kind !== 'forbidden' && judged.problem.kind !== 'signed-out') work.note(judged.problem);
    return 0;
  }
  const strike = [...judged.value.toStrike.keys()];
  if (!strike.length) return 0;
  return work.take(await strikeClaims({resources, fetch, box, strike})) ? strike.length : 0;
}

/** The members' lists of the coops for whose members an event is. */
async function membersListsFor({resources, membersList}: Work, {sharedWith}: AgendaEvent): Promise<string[]> {
  const lists = [membersList];
  for (const iri of sharedWith) {
    const coop = await findCoop(resources, iri);
    const list = coop.ok ? await findList(resources, coop.value, memberKind.types) : coop;
    if (list.ok) lists.push(list.value);
  }
  return [...new Set(lists)];
}
