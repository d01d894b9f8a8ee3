import {readerZone} from '../../../vocab/kinds/event/zones.js';
import type {Problem} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import type {FormSubject} from '../../data/thing-form/form-model.js';
import {readForEditing} from '../../data/thing-form/form-place.js';
import {fillSubject} from '../../data/thing-form/form-stored.js';
import {isRegistering, registersKey} from './event-form-registering.js';
import {textsOf, timesOf, typedOf} from './event-form-times.js';

/** In what is typed, the place and the address of which the point on the map is known. */
export const locatedKey = 'located';

/** What one event has in common with another one like it: neither dates nor what has become of it. */
const copied = [
  'name',
  'place',
  'address',
  'latitude',
  'longitude',
  'onlineAddress',
  'note',
  'category',
  'language',
  'group',
  'website',
  'capacity',
  'companions',
  'sharedWith',
];

/** A new event begins with times of the reader's own clock. */
export function beginEvent({root}: FormContent): void {
  const zone = readerZone();
  Object.assign(root, {zone});
  Object.assign(root.typed, {start: ['T'], timeZone: [zone]});
}

/** Fills a new event with what another one says, but its dates. */
export async function copyEvent(
  community: Community,
  {kind, root, languages}: FormContent,
  iri: string,
): Promise<Problem | undefined> {
  const read = await readForEditing(community, iri, false);
  if (!read.ok) return read.problem;
  const other = fillSubject(kind, read.value.graph, iri, languages);
  await takeHidden(community, other);
  for (const key of copied) root.typed[key] = [...(other.typed[key] ?? [])];
  if (other.parts.questions?.length) (await import('./event-form-asking.js')).copyQuestions(other, root);
  const zone = other.zone ?? readerZone();
  const {isAllDay, time, endTime} = timesOf(other);
  const {start, end} = textsOf({isAllDay, day: '', endDay: '', time, endTime});
  Object.assign(root, {zone});
  Object.assign(root.typed, {
    start: [start],
    end: [end],
    timeZone: [zone],
    [locatedKey]: [typedOf(other, 'place'), typedOf(other, 'address')],
    [registersKey]: [String(isRegistering(other))],
  });
  return undefined;
}

/** What stands beside the event: see `takeOnline`. Only where people register there can be anything. */
export async function takeHidden(community: Community, root: FormSubject): Promise<Problem | undefined> {
  if (!typedOf(root, 'registrationBox') || typedOf(root, 'onlineAddress')) return undefined;
  const {takeOnline} = await import('./event-form-online.js');
  return takeOnline(community, root);
}
