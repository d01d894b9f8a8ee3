import {schema} from '../../../vocab/rdf/vocabularies.js';
import {checkValues, type FieldMistake} from '../../../vocab/shapes/check-values.js';
import {textFor, type Kind} from '../../../vocab/shapes/kind.js';
import {valueText} from '../things/value-view.js';
import type {Mistake} from '../../strings/things/form-strings.js';
import type {CheckWords, FoundMistake} from './form-checks.js';
import {formFields, holdsParts, isChosen, type FormField, type FormSubject} from './form-model.js';
import {fromTyped, isBlank, mistakeIn} from './typed.js';

const mistakes: Readonly<Partial<Record<FieldMistake['constraint'], Mistake>>> = {
  minCount: 'required',
  maxCount: 'too-many',
  minLength: 'too-short',
  maxLength: 'too-long',
  minInclusive: 'too-small',
  minExclusive: 'too-small',
  maxInclusive: 'too-large',
  maxExclusive: 'too-large',
  in: 'no-choice',
  languageIn: 'no-language',
};

/** Stands for a picture, or another file, that is not stored yet, of which there is only a name. */
const someFile = schema.url;

/** Holds the thing and its parts against the shape of their kind. What the shape only advises keeps nobody from saving. */
export function findShapeMistakes(told: CheckWords, kind: Kind, subject: FormSubject): FoundMistake[] {
  const fields = formFields(kind);
  const values = Object.fromEntries(fields.map((field) => [field.key, checkable(field, subject)]));
  const own = checkValues(kind, values).flatMap((mistake) => {
    if (mistake.isHint) return [];
    const field = fields.find(({key}) => key === mistake.field);
    const key = field?.key ?? '';
    const index = mistake.index ?? 0;
    return [{subject, key, index, sentence: sentenceFor(told, mistake, field), isOld: isOld(subject, field, mistake)}];
  });
  const below = fields.flatMap(({key, info}) =>
    (subject.parts[key] ?? []).flatMap((part) => findShapeMistakes(told, info.kind!(), part)),
  );
  return [...own, ...below];
}

/** A text in a language that is not foreseen, which another app has written: its author is told, and not kept from changing the rest. */
function isOld({typed, base}: FormSubject, field: FormField | undefined, {constraint, index = 0}: FieldMistake): boolean {
  const text = field && typed[field.key]?.[index];
  return constraint === 'languageIn' && text !== undefined && (base[field!.key]?.includes(text.trim()) ?? false);
}

/** As they would be stored, each at its place; parts that have no address yet stand for themselves. */
function checkable({key, info, descriptor}: FormField, {typed, base, parts, zone}: FormSubject): string[] {
  const before = base[key] ?? [];
  const texts = (typed[key] ?? []).map((text) =>
    isBlank(descriptor, text) ? '' : fromTyped(descriptor, text, before, zone),
  );
  const own = holdsParts(info) ? (parts[key] ?? []).map(({iri}) => iri.replace(/^#/, 'urn:part:')) : [];
  return [...texts, ...own].map((value) => (isChosen(value) ? someFile : value));
}

/** The shape's own sentence, or else one for what it demands. */
function sentenceFor({words, languages, options}: CheckWords, mistake: FieldMistake, field: FormField | undefined): string {
  const {message, constraint, limit = '', value = ''} = mistake;
  const told = textFor(message, languages);
  if (told) return told;
  const isBound = /^(min|max)(In|Ex)clusive$/.test(constraint);
  const shown = field && isBound ? valueText(words, field.info, field.descriptor, limit, languages) : limit;
  const known = mistakes[constraint] ?? (field && mistakeIn(field.descriptor, value)) ?? 'other';
  const isAddress = known === 'no-choice' && field?.info.widget === 'reference' && !options(field);
  return words.mistakes[isAddress ? 'no-link' : known](shown);
}
