import {
  acceptRequest,
  addThingList,
  createCoop,
  findCoop,
  readJoinRequests,
  requestToJoin,
  Resources,
  type CoopLayout,
} from '../../../pods/index.js';
import {podsUrl} from '../environment.js';
import {valueOf} from '../fixtures.js';
import {createPerson, type FlowPerson} from './people.js';

/** A coop of its own on the real server, with a calendar and one member. */
export interface CalendarCoop {
  readonly layout: CoopLayout;
  /** Address of the calendar. */
  readonly calendar: string;
  readonly member: FlowPerson;
}

export async function createCalendarCoop(memberName: string): Promise<CalendarCoop> {
  const [owner, member] = [await createPerson('La Forge'), await createPerson(memberName)];
  const {fetch, pod: storage, webId} = owner;
  const layout = valueOf(await createCoop({fetch, storage, owner: webId, name: 'La Forge', moderators: [webId]}));
  const container = `${storage}events/`;
  const types = ['http://schema.org/Event'];
  const calendar = valueOf(await addThingList({fetch, owner: webId, layout, container, types, readers: 'public'}));
  const coop = valueOf(await findCoop(new Resources(), layout.coop));
  const {webId: newcomer, fetch: by} = member;
  valueOf(await requestToJoin({resources: resourcesOf(member), fetch: by, webId: newcomer, coop}));
  const desk = {resources: resourcesOf(owner), fetch, coop, membersList: layout.membersList, now: new Date()};
  const {requests} = valueOf(await readJoinRequests(desk.resources, fetch, coop));
  for (const request of requests) valueOf(await acceptRequest(desk, request));
  return {layout, calendar, member};
}

function resourcesOf({webId, fetch}: FlowPerson): Resources {
  return new Resources({
    session: () => ({status: 'signed-in', webId, fetch}),
    mayAuthenticate: (url) => url.startsWith(podsUrl()),
  });
}
