import {wholeMemberKind} from '../../vocab/kinds/member/whole-member.js';
import type {FieldDescriptor, FieldValues} from '../../vocab/shapes/descriptor.js';
import type {Audience} from '../../pods/homes/places.js';
import {factsOf, type Told} from '../../pods/members/profile.js';
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
  const descriptor: FieldDescriptor = wholeMemberKind.fields[field];
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
