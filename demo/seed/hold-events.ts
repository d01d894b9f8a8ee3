import {
  addThingList,
  contribute,
  createRegistrationBox,
  findCoop,
  newRegistrationBox,
  publishCalendar,
  readRoll,
  rowShapeOf,
  tidyList,
  type Contributor,
  type CoopLayout,
} from '../../pods/index.js';
import {eventKind} from '../../vocab/index.js';
import type {DemoEvent} from './events.js';
import {unwrap, type Inhabitant} from './inhabitant.js';

/** A member, and the home for the coop. */
export interface Host {
  readonly member: Inhabitant;
  readonly home: string;
}

/** Gives the coop a calendar, and writes into it what members invite to. */
export async function holdEvents(
  owner: Inhabitant,
  moderator: Inhabitant,
  layout: CoopLayout,
  hosts: ReadonlyMap<string, Host>,
  events: readonly DemoEvent[],
): Promise<void> {
  const list = await makeCalendar(owner, layout);
  const coop = unwrap(await findCoop(moderator.resources, layout.coop, []));
  for (const [index, {by, values, group}] of events.entries()) {
    const {member, home} = hosts.get(by)!;
    const {resources, session, account} = member;
    const box = values.capacity && (await makeBox(member, home, coop.moderators));
    const contributor: Contributor = {resources, fetch: session.fetch, webId: account.webId, coop, home, list};
    const all = {
      ...values,
      organizer: [account.webId],
      ...(group && {group: [`${layout.groups}#${group}`]}),
      ...(box && {registrationBox: [box]}),
    };
    unwrap(await contribute(contributor, eventKind, all, 'public', `rendez-vous-${index}`));
  }
  const {resources, session} = moderator;
  const roll = unwrap(await readRoll(resources, layout.membersList, {fresh: true}));
  unwrap(await tidyList({resources, fetch: session.fetch, list, shape: rowShapeOf(eventKind), roll, now: new Date()}));
  await resources.read(list, {fresh: true});
  unwrap(await publishCalendar({resources, fetch: session.fetch, list, name: coop.name}));
}

/** Gives a coop a list of events that everybody can read. */
export async function makeCalendar({session, account}: Inhabitant, layout: CoopLayout): Promise<string> {
  const made = await addThingList({
    fetch: session.fetch,
    owner: account.webId,
    layout,
    container: `${account.pod}agenda/`,
    types: eventKind.types,
    readers: 'public',
  });
  return unwrap(made);
}

/** Where people register for an event with a limited number of places. */
async function makeBox({session, account}: Inhabitant, home: string, moderators: string | undefined): Promise<string> {
  const box = newRegistrationBox(home);
  return unwrap(await createRegistrationBox({fetch: session.fetch, box, organizer: account.webId, moderators}));
}
