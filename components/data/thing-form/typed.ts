import {completeWebAddress} from '../../../vocab/rdf/complete-address.js';
import {isWebAddress, safeEmail, safeLink, safePhone} from '../../../vocab/rdf/iri.js';
import {typedPattern, type FieldDescriptor} from '../../../vocab/shapes/descriptor.js';
import {tagText, untagText} from '../../../vocab/shapes/tagged.js';
import type {Mistake} from '../../strings/things/form-strings.js';
import {phoneText} from '../../ui/address-text.js';

/**
 * A value as its input shows it.
 * @param zone the time zone in which times are filled in, if it is not the reader's own.
 */
export function toTyped({value: kind, clock}: FieldDescriptor, value: string, zone?: string): string {
  switch (kind) {
    case 'phone':
      return phoneText(value);
    case 'email':
      return value.replace(/^mailto:/, '');
    case 'date':
      return value.slice(0, 10);
    case 'time':
      return value.slice(0, 5);
    case 'dateTime':
    case 'moment':
      if (!value.includes('T')) return value.slice(0, 10);
      return (zone && clock?.show(value, zone)) ?? toLocal(value);
    case 'boolean':
      return value === 'true' || value === '1' ? 'true' : 'false';
    default:
      return value;
  }
}

/** The reader's own clock, as `datetime-local` writes it. */
function toLocal(value: string): string {
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) return '';
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

const completed: Partial<Record<FieldDescriptor['value'], (typed: string) => string | undefined>> = {
  link: completeWebAddress,
  phone: safePhone,
  email: safeEmail,
  date: (typed) => typed,
  time: (typed) => (/^\d\d:\d\d$/.test(typed) ? `${typed}:00` : typed),
  moment: withOffset,
  dateTime: (typed) => (Number.isNaN(Date.parse(typed)) ? typed : new Date(typed).toISOString().replace('.000Z', 'Z')),
  decimal: (typed) => typed.replace(',', '.'),
};

/** A time by the reader's own clock, with its offset from UTC then; what is no time stays as it is, and so does a day. */
function withOffset(typed: string): string {
  const time = new Date(typed);
  if (!/T\d\d:\d\d$/.test(typed) || Number.isNaN(time.getTime())) return typed;
  const minutes = -time.getTimezoneOffset();
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  return `${typed}:00${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/**
 * What was typed in the form in which it is stored, or as it is if it cannot be. A value that was not touched stays what it was in the
 * document, of which its input may show only a part.
 */
export function fromTyped(descriptor: FieldDescriptor, typed: string, before: readonly string[], zone?: string): string {
  if (descriptor.tags) return fromTagged(typed);
  const text = typed.trim();
  const same = before.find((value) => toTyped(descriptor, value, zone).trim() === text);
  return same ?? (zone && descriptor.clock?.read(text, zone)) ?? completed[descriptor.value]?.(text) ?? text;
}

function fromTagged(typed: string): string {
  const {text, language} = untagText(typed);
  return tagText({text: text.trim(), language});
}

/** Whether nothing is typed, be it that a language is chosen for it. */
export function isBlank({tags}: FieldDescriptor, typed: string | undefined): boolean {
  return !(tags && typed ? untagText(typed).text : typed)?.trim();
}

/** What is wrong with one value before anything is asked of its shape; nothing if it can be stored. */
export function mistakeIn({value: kind, maxLength, tags}: FieldDescriptor, value: string): Mistake | undefined {
  switch (kind) {
    case 'text':
      return (tags ? untagText(value).text : value).length > (maxLength ?? Infinity) ? 'too-long' : undefined;
    case 'link':
      return safeLink(value) ? undefined : 'no-link';
    case 'phone':
      return safePhone(value) ? undefined : 'no-phone';
    case 'email':
      return safeEmail(value) ? undefined : 'no-email';
    case 'thing':
      return isWebAddress(value) || value.startsWith('_:') || value.startsWith('urn:') ? undefined : 'no-choice';
    case 'image':
    case 'thumbnail':
      return undefined;
    default:
      if (typedPattern(kind)!.test(value)) return undefined;
      return kind === 'integer' ? 'no-whole-number' : kind === 'decimal' ? 'no-number' : 'no-date';
  }
}
