import {completeWebAddress, safeLink} from '../../vocab/rdf/iri.js';
import {memberKind} from '../../vocab/kinds/member/member.js';
import type {FieldDescriptor, FieldValues} from '../../vocab/shapes/descriptor.js';

/** The fields of the member's own form, in order. */
export const profileFields = ['name', 'role', 'organization', 'place', 'skills', 'note', 'website'] as const;
export type ProfileField = (typeof profileFields)[number];

/** What stands in the form, as typed; skills one a line. */
export type ProfileText = Readonly<Record<ProfileField, string>>;

/** What is wrong with a field as typed. */
export type FieldError = 'need-name' | 'need-address' | 'too-long';

/** The longest text that a field takes, in characters. */
export function limitOf(field: ProfileField): number | undefined {
  const descriptor: FieldDescriptor = memberKind.fields[field];
  return descriptor.maxLength;
}

/** Fills the form. */
export function toText(values: FieldValues): ProfileText {
  return Object.fromEntries(profileFields.map((field) => [field, (values[field] ?? []).join('\n')])) as ProfileText;
}

/** Reads the form: trimmed, empty lines and repetitions left out, a bare host completed to an address. */
export function toValues(text: ProfileText): Record<ProfileField, string[]> {
  const entries = profileFields.map((field) => {
    const parts = field === 'skills' ? text.skills.split('\n') : [text[field]];
    const values = [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
    return [field, field === 'website' ? values.map(normaliseAddress) : values];
  });
  return Object.fromEntries(entries) as Record<ProfileField, string[]>;
}

function normaliseAddress(typed: string): string {
  return completeWebAddress(typed) ?? typed;
}

/** What must be corrected before anything is sent. */
export function checkValues(values: Record<ProfileField, string[]>): Partial<Record<ProfileField, FieldError>> {
  const errors: Partial<Record<ProfileField, FieldError>> = {};
  if (!values.name.length) errors.name = 'need-name';
  for (const address of values.website) {
    // A mail address or the like may stand there already; what is newly typed is a web address.
    if (!safeLink(address) || (!completeWebAddress(address) && /^https?:/i.test(address))) errors.website = 'need-address';
  }
  for (const field of profileFields) {
    const limit = limitOf(field);
    if (limit && values[field].some((value) => value.length > limit)) errors[field] = 'too-long';
  }
  return errors;
}
