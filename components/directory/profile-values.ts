import {completeWebAddress} from '../../vocab/rdf/complete-address.js';
import {safeEmail, safeLink, safePhone} from '../../vocab/rdf/iri.js';
import {memberKind} from '../../vocab/kinds/member/member.js';
import type {FieldDescriptor, FieldValues} from '../../vocab/shapes/descriptor.js';
import type {Audience} from '../../pods/homes/places.js';
import {factsOf, sameValues, type Told} from '../../pods/members/profile.js';
import type {FieldConflict} from '../../pods/problem.js';
import {phoneText} from '../ui/address-text.js';

/** The fields of the member's own form, in order. */
export const profileFields = [
  'name',
  'role',
  'organization',
  'place',
  'skills',
  'note',
  'website',
  'phone',
  'email',
] as const;
export type ProfileField = (typeof profileFields)[number];
/** Fields of which the member chooses who can see them: all but the name. */
export type ChosenField = Exclude<ProfileField, 'name'>;

/** What stands in the form, as typed; skills one a line. */
export type ProfileText = Readonly<Record<ProfileField, string>>;
/** Who is to see each field. */
export type ProfileChoices = Readonly<Record<ChosenField, Audience>>;

/** What is wrong with a field as typed. */
export type FieldError = 'need-name' | 'need-address' | 'need-phone' | 'need-email' | 'too-long';

/** The longest text that a field takes, in characters. */
export function limitOf(field: ProfileField): number | undefined {
  const descriptor: FieldDescriptor = memberKind.fields[field];
  return descriptor.maxLength;
}

/** What a profile tells of the fields of the form, each from the part that most people read. */
export function widest(told: Told): FieldValues {
  const entries = profileFields.map((field) => [field, factsOf(told, field)[0]?.values ?? []]);
  return Object.fromEntries(entries) as FieldValues;
}

/** Fills the form. */
export function toText(values: FieldValues): ProfileText {
  return Object.fromEntries(
    profileFields.map((field) => [field, textOf(field, values[field] ?? [])]),
  ) as unknown as ProfileText;
}

/** The values of a field as a person would type them. */
export function textOf(field: string, values: readonly string[]): string {
  if (field === 'phone') return values.map(phoneText).join('\n');
  return (field === 'email' ? values.map((address) => address.replace(/^mailto:/, '')) : values).join('\n');
}

/** Who sees each field now. What is empty starts with those for whom it usually is: a number is not for everybody. */
export function toChoices(told: Told): ProfileChoices {
  const usual = (field: ProfileField): Audience => (field === 'phone' || field === 'email' ? 'members' : 'public');
  return Object.fromEntries(
    profileFields.slice(1).map((field) => [field, factsOf(told, field)[0]?.audience ?? usual(field)]),
  ) as ProfileChoices;
}

/** A field of which two parts of the profile tell something different: both values, and who sees each. */
export interface Difference extends FieldConflict {
  readonly audiences: readonly [Audience, Audience];
}

export function differencesIn(told: Told): Difference[] {
  return profileFields.flatMap((field) => {
    const [mine, theirs] = factsOf(told, field);
    if (!mine || !theirs) return [];
    return [{field, mine: mine.values, theirs: theirs.values, audiences: [mine.audience, theirs.audience] as const}];
  });
}

/**
 * Whether something stands in the form that is not saved.
 * @param choices who is to see each field, if that can be chosen: it says nothing of an empty one.
 */
export function isEdited(base: Told, text: ProfileText, choices: ProfileChoices | undefined): boolean {
  const saved = toText(widest(base));
  const chosen = toChoices(base);
  return profileFields.some((field) => {
    const isMoved = field !== 'name' && choices && text[field].trim() && choices[field] !== chosen[field];
    return text[field] !== saved[field] || isMoved;
  });
}

/** What everybody reads of a profile now and did not before a saving, or, which counts more, read before and no longer does. */
export type OpenChange = 'none' | 'more' | 'less';

export function openChange(before: Told, now: Told, earlier: OpenChange): OpenChange {
  const fields = [...profileFields, 'photo', 'thumbnail'];
  const count = (told: Told, field: string) => told.public?.[field]?.length ?? 0;
  if (earlier === 'less' || fields.some((field) => count(before, field) > count(now, field))) return 'less';
  return fields.every((field) => sameValues(before.public?.[field], now.public?.[field])) ? earlier : 'more';
}

const complete: Readonly<Partial<Record<ProfileField, (typed: string) => string | undefined>>> = {
  website: completeWebAddress,
  phone: safePhone,
  email: safeEmail,
};

/** Reads the form: trimmed, empty lines and repetitions left out, addresses in the form in which they are kept. */
export function toValues(text: ProfileText): Record<ProfileField, string[]> {
  const entries = profileFields.map((field) => {
    const parts = field === 'skills' ? text.skills.split('\n') : [text[field]];
    const values = parts.map((part) => part.trim()).filter(Boolean);
    return [field, [...new Set(values.map((value) => complete[field]?.(value) ?? value))]];
  });
  return Object.fromEntries(entries) as Record<ProfileField, string[]>;
}

/** What must be corrected before anything is sent. */
export function checkValues(values: Record<ProfileField, string[]>): Partial<Record<ProfileField, FieldError>> {
  const errors: Partial<Record<ProfileField, FieldError>> = {};
  if (!values.name.length) errors.name = 'need-name';
  for (const address of values.website) {
    // A mail address or the like may stand there already; what is newly typed is a web address.
    if (!safeLink(address) || (!completeWebAddress(address) && /^https?:/i.test(address))) errors.website = 'need-address';
  }
  if (!values.phone.every(safePhone)) errors.phone = 'need-phone';
  if (!values.email.every(safeEmail)) errors.email = 'need-email';
  for (const field of profileFields) {
    const limit = limitOf(field);
    if (limit && values[field].some((value) => value.length > limit)) errors[field] = 'too-long';
  }
  return errors;
}
