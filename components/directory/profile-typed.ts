import {completeWebAddress} from '../../vocab/rdf/complete-address.js';
import {safeEmail, safeLink, safePhone} from '../../vocab/rdf/iri.js';
import {sameValues, type Told} from '../../pods/members/profile.js';
import {limitOf, profileFields, type FieldError, type ProfileField, type ProfileText} from './profile-values.js';

/** What everybody reads of a profile now and did not before a saving, or, which counts more, read before and no longer does. */
export type OpenChange = 'none' | 'more' | 'less';

export function openChange(before: Told, now: Told): OpenChange {
  const fields = [...profileFields, 'photo', 'thumbnail', 'latitude', 'longitude', 'within'];
  const count = (told: Told, field: string) => told.public?.[field]?.length ?? 0;
  if (fields.some((field) => count(before, field) > count(now, field))) return 'less';
  return fields.every((field) => sameValues(before.public?.[field], now.public?.[field])) ? 'none' : 'more';
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
