import type {Kind} from '../../../vocab/shapes/kind.js';
import {alternativeText} from '../../../vocab/shapes/alternative-text.js';
import {valueText} from '../things/value-view.js';
import type {FormStrings, Mistake} from '../../strings/things/form-strings.js';
import {formFields, holdsParts, isChosen, valuesOf, type FormField, type FormSubject} from './form-model.js';
import type {FormView} from './form-view.js';
import {isBlank, mistakeIn} from './typed.js';

/** Something that is wrong with what was typed. */
export interface FoundMistake {
  readonly subject: FormSubject;
  readonly key: string;
  /** Which of several values; the first input if it is about all of them. */
  readonly index: number;
  readonly sentence: string;
  /** The end of the name of the input that is meant, where a value has several. */
  readonly at?: string;
  /** What that input is called, if not as the field. */
  readonly label?: string;
  /** Whether it stands in the document already, and is no reason to refuse what else was changed. */
  readonly isOld?: boolean;
}

/** The texts and languages in which mistakes are told. */
export interface CheckWords {
  readonly words: FormStrings;
  readonly languages: readonly string[];
  readonly options: FormView['options'];
}

/** Checks the thing and its parts, as far as that is told without the shape. */
export function findMistakes(told: CheckWords, kind: Kind, subject: FormSubject): FoundMistake[] {
  return formFields(kind).flatMap((field) => {
    const below = (subject.parts[field.key] ?? []).flatMap((part) => findMistakes(told, field.info.kind!(), part));
    return [...mistakesInField(told, field, subject), ...mistakesInAlts(told, field, subject), ...below];
  });
}

function mistakesInField(told: CheckWords, field: FormField, subject: FormSubject): FoundMistake[] {
  const {key, info, descriptor} = field;
  const values = valuesOf(field, subject);
  const at = (index: number, mistake: Mistake, limit = '') => ({
    subject,
    key,
    index,
    sentence: told.words.mistakes[mistake](limit),
  });
  if (!values.length) return descriptor.required ? [at(0, 'required')] : [];
  if (info.maxCount !== undefined && values.length > info.maxCount) return [at(0, 'too-many', String(info.maxCount))];
  if (holdsParts(info)) return [];
  const typed = subject.typed[key] ?? [];
  const before = subject.base[key] ?? [];
  return typed.flatMap((text, index) => {
    // What was chosen gets its address when it is saved.
    if (isBlank(descriptor, text) || isChosen(text)) return [];
    const value = valuesOf(field, {...subject, typed: {[key]: [text]}, parts: {}})[0]!;
    // What stands in the document already and was not touched is no mistake of whoever fills in the form.
    const mistake = mistakeIn(descriptor, value) ?? (before.includes(value) ? undefined : outOfBounds(field, value));
    if (!mistake) return [];
    const isAddress = mistake === 'no-choice' && info.widget === 'reference' && !told.options(field);
    return [at(index, isAddress ? 'no-link' : mistake, limitOf(told, field, mistake))];
  });
}

function outOfBounds({info, descriptor}: FormField, value: string): Mistake | undefined {
  if (info.choices && !info.choices.some((choice) => choice.value === value)) return 'no-choice';
  const isNumber = descriptor.value === 'integer' || descriptor.value === 'decimal';
  const isLess = (a: string, b: string) => (isNumber ? Number(a) < Number(b) : a < b);
  if (info.min !== undefined && isLess(value, info.min)) return 'too-small';
  return info.max !== undefined && isLess(info.max, value) ? 'too-large' : undefined;
}

function limitOf({words, languages}: CheckWords, {info, descriptor}: FormField, mistake: Mistake): string {
  if (mistake === 'too-long') return String(descriptor.maxLength);
  const bound = mistake === 'too-small' ? info.min : mistake === 'too-large' ? info.max : undefined;
  return bound === undefined ? '' : valueText(words, info, descriptor, bound, languages);
}

function mistakesInAlts({words}: CheckWords, {key, info}: FormField, subject: FormSubject): FoundMistake[] {
  if (info.widget !== 'image') return [];
  const limit = alternativeText.maxLength!;
  return (subject.typed[key] ?? []).flatMap((picture, index) =>
    (subject.alts[picture]?.typed.length ?? 0) > limit
      ? [{subject, key, index, sentence: words.mistakes['too-long'](String(limit))}]
      : [],
  );
}
