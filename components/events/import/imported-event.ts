import {uidOf} from '../../../vocab/formats/icalendar/uid.js';
import type {CalendarEvent} from '../../../vocab/formats/icalendar/read.js';
import {isZone, readerZone} from '../../../vocab/kinds/event/zones.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import type {Kind} from '../../../vocab/shapes/kind.js';
import {emptySubject, formFields, newPartName, type FormSubject} from '../../data/thing-form/form-model.js';
import {toTyped} from '../../data/thing-form/typed.js';

/** What a calendar file says of an event, as far as there is room for it. */
export interface Fitted {
  /** The fields, with the identifier by which the same event is known when the file is read again. */
  readonly values: FieldValues;
  readonly parts: readonly FieldValues[];
  readonly uid: string;
  /** Whether a text had to be cut. */
  readonly isCut: boolean;
}

/** The longest identifier that there is room for. */
const longestUid = 200;

/** Fits an event of a calendar file into the fields of a kind. */
export function fit(kind: Kind, {values, parts}: CalendarEvent): Fitted {
  const uid = identify(values);
  const whole = cutTexts(kind, {...values, uid: [uid]});
  const dates = kind.fields.find(({name}) => name === 'dates')!.kind!();
  // A date of which only the title is another one takes place as planned.
  const changed = parts.filter((part) => Object.keys(part.values).length > 1).map((part) => cutTexts(dates, part.values));
  return {
    values: whole.values,
    parts: changed.map((one) => one.values),
    uid,
    isCut: [whole, ...changed].some(({isCut}) => isCut),
  };
}

/** Old files have events without an identifier: those that begin at one time and have one title are one. */
function identify({uid = [], start = [], name = []}: FieldValues): string {
  const [own] = uid;
  if (own !== undefined && own.length <= longestUid) return own;
  return uidOf(own ?? JSON.stringify([start[0], name[0]]));
}

function cutTexts({descriptor}: Kind, values: FieldValues): {values: FieldValues; isCut: boolean} {
  let isCut = false;
  const cut = (name: string, text: string) => {
    const {value, maxLength = Infinity} = descriptor.fields[name]!;
    if (value !== 'text' || text.length <= maxLength) return text;
    isCut = true;
    // Never in the middle of a character.
    return `${text.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  };
  const known = Object.entries(values).filter(([name]) => descriptor.fields[name]);
  return {values: Object.fromEntries(known.map(([name, texts]) => [name, texts.map((text) => cut(name, text))])), isCut};
}

/**
 * The event as the form holds it. It keeps what the file says beside what is shown of it, so that what nobody touches is written as it is
 * there.
 */
export function subjectOf(kind: Kind, {values, parts}: Fitted): FormSubject {
  const zone = zoneFor(values);
  const timeZone = [zone];
  const root = fill(kind, {...values, timeZone}, zone, '');
  const dates = kind.fields.find(({name}) => name === 'dates')!.kind!();
  root.parts.dates = parts.map((part) => fill(dates, part, zone, newPartName()));
  return root;
}

function fill(kind: Kind, base: FieldValues, zone: string, iri: string): FormSubject {
  const typed = formFields(kind).map(({key, descriptor}) => [
    key,
    (base[key] ?? []).map((value) => toTyped(descriptor, value, zone)),
  ]);
  return {...emptySubject(iri), zone, base, typed: Object.fromEntries(typed) as Record<string, string[]>};
}

/** A single time is as well on the reader's clock; the dates of a series in UTC would move there when clocks are changed. */
function zoneFor({timeZone = [], recurrence = [], start = []}: FieldValues): string {
  const [named] = timeZone;
  if (named !== undefined && isZone(named)) return named;
  return recurrence.length && start[0]?.endsWith('Z') ? 'UTC' : readerZone();
}
