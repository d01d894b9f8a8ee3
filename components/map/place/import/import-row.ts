import type {FieldValues} from '../../../../vocab/shapes/descriptor.js';
import type {Fate} from '../../../data/send-deed.js';
import type {FormContent} from '../../../data/thing-form/form-content.js';
import {emptySubject, formFields, type FormSubject} from '../../../data/thing-form/form-model.js';
import {toTyped} from '../../../data/thing-form/typed.js';

/** One place of a file, to choose or not. */
export interface ImportRow {
  readonly values: FieldValues;
  readonly isKnown: boolean;
  isChosen: boolean;
  fate?: Fate | undefined;
}

/** The place as the form holds it. */
export function subjectOf({kind}: FormContent, values: FieldValues): FormSubject {
  const typed = formFields(kind).map(({key, descriptor}) => [
    key,
    (values[key] ?? []).map((value) => toTyped(descriptor, value)),
  ]);
  return {...emptySubject(''), typed: Object.fromEntries(typed) as Record<string, string[]>};
}
