import {occurrenceKind} from '../../../vocab/kinds/event/event.js';
import {eventKind} from '../../../vocab/kinds/event/event.generated.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import {addThingList} from '../../../pods/coop/add-list.js';
import {Resources, findCoop} from '../../../pods/index.js';
import type {Audience} from '../../../pods/homes/places.js';
import {contribute} from '../../../pods/things/contribute.js';
import type {SeededCoop} from './seeded-coop.js';

/** Gives a coop a calendar, as an administrator does. @returns its address. */
export async function addCalendar(coop: SeededCoop, readers: 'public' | 'members' = 'public'): Promise<string> {
  const {fetch, webId} = coop.identity('coop');
  const container = new URL('/coop/events/', coop.pod.origin).href;
  const {layout} = coop;
  return unwrap(await addThingList({fetch, owner: webId, layout, container, types: eventKind.types, readers}));
}

/** An event to write; its changed dates are parts of it. */
export interface WrittenEvent {
  readonly values: FieldValues;
  readonly dates?: readonly FieldValues[];
  readonly audience?: Audience;
}

/** Writes an event into a member's home, as that member's page does. @returns its address. */
export async function addEvent(coop: SeededCoop, list: string, who: string, event: WrittenEvent): Promise<string> {
  const {values, dates = [], audience = 'public'} = event;
  const {fetch, webId} = coop.identity(who);
  const resources = new Resources({fetch});
  const us = unwrap(await findCoop(new Resources({fetch: coop.pod.fetch}), coop.src));
  const by = {resources, fetch, webId, coop: us, home: coop.home(who), list};
  const name = crypto.randomUUID();
  const document = `${coop.home(who)}${audience}/${name}.ttl`;
  const parts = dates.map((date, index) => ({iri: `${document}#date-${index}`, kind: occurrenceKind, values: date}));
  const whole = {...values, ...(parts.length && {dates: parts.map(({iri}) => iri)})};
  return unwrap(await contribute(by, eventKind, whole, audience, name, parts)).iri;
}

function unwrap<T>(result: {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problem: unknown}): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
