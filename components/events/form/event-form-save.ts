import {readerZone} from '../../../vocab/kinds/event/zones.js';
import {schemaAgenda} from '../../../vocab/rdf/agenda-vocabulary.js';
import type {FormSubject} from '../../data/thing-form/form-model.js';
import {isCancelled, isSeries, originalDay, originalText} from './event-form-dates.js';
import {locatedKey} from './event-form-begin.js';
import {withQuestions} from './event-form-questions.js';
import {eventTimes, movedTimes, textsOf, timesOf, typedOf, type TimeFields} from './event-form-times.js';

/** What nobody types of an event: who writes it, if it is new. */
export interface Untyped {
  readonly organizer: string | undefined;
  /** Where people register, if they do here. */
  readonly box: string | undefined;
  /** Whether the address of the video meeting is only for those who are registered: then it is none of the event's. */
  readonly isLimited?: boolean;
}

/** An event as it is to be written: with what follows from what was typed, and without what is typed for the form alone. */
export function eventToSave(root: FormSubject, {organizer, box, isLimited}: Untyped): FormSubject {
  const typed = {
    ...root.typed,
    ...writtenTimes(root, eventTimes),
    timeZone: zoneToSave(root),
    attendance: attendanceOf(root),
    ...(organizer && {organizer: [organizer]}),
    registrationBox: box ? [box] : [],
    ...(isLimited && {onlineAddress: []}),
    ...pointOf(root),
    ...(isCancelled(root) ? {} : {reason: []}),
  };
  const saved = withQuestions({...root, typed}, box !== undefined);
  return isSeries(root) ? {...saved, parts: {...saved.parts, dates: datesToSave(root)}} : withoutDates(saved);
}

function writtenTimes(subject: FormSubject, fields: TimeFields): Record<string, string[]> {
  const {start, end} = textsOf(timesOf(subject, fields));
  return {[fields.start]: start ? [start] : [], [fields.end]: end ? [end] : []};
}

/** Whole days are the same everywhere; a time is always of some place. */
function zoneToSave(root: FormSubject): string[] {
  if (timesOf(root).isAllDay) return [];
  const zone = typedOf(root, 'timeZone');
  return zone ? [zone] : [readerZone()];
}

/** Follows from whether a place or an address is given; what another app has said without either stays. */
function attendanceOf(root: FormSubject): string[] {
  const has = (...keys: string[]) => keys.some((key) => typedOf(root, key).trim());
  const [isOnSite, isOnline] = [has('place', 'address'), has('onlineAddress')];
  if (isOnSite && isOnline) return [schemaAgenda.MixedEventAttendanceMode];
  if (isOnSite) return [schemaAgenda.OfflineEventAttendanceMode];
  return isOnline ? [schemaAgenda.OnlineEventAttendanceMode] : (root.base.attendance ?? []).slice();
}

/** Where a place lies on the map is no longer known once another one is typed. */
function pointOf(root: FormSubject): Record<string, string[]> {
  const {base, typed} = root;
  const [place = '', address = ''] = typed[locatedKey] ?? [base.place?.[0], base.address?.[0]];
  const isThere = typedOf(root, 'place').trim() === place && typedOf(root, 'address').trim() === address;
  return isThere ? {} : {latitude: [], longitude: []};
}

/** Each date as its rule has it now: when the series begins at another hour, so do the dates that are changed. */
function datesToSave(root: FormSubject): FormSubject[] {
  return (root.parts.dates ?? []).map((part) => {
    const original = [originalText(root, originalDay(part))];
    const moved = writtenTimes(part, movedTimes);
    const more: Record<string, string[]> = isCancelled(part, 'dateStatus')
      ? {newStart: [], newEnd: []}
      : {...moved, dateStatus: [], dateReason: []};
    return {...part, typed: {...part.typed, ...more, original}};
  });
}

/** What is no series any more has no dates. */
function withoutDates(root: FormSubject): FormSubject {
  const gone = (root.parts.dates ?? []).filter(({iri}) => !iri.startsWith('#'));
  const removed = [...root.removed, ...gone.map((part) => ({key: 'dates', part}))];
  return {...root, parts: {...root.parts, dates: []}, removed};
}
