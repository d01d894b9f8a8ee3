import {alternativeText} from '../../../vocab/shapes/alternative-text.js';
import type {FieldValues, KindDescriptor} from '../../../vocab/shapes/descriptor.js';
import type {Kind} from '../../../vocab/shapes/kind.js';
import {untagText} from '../../../vocab/shapes/tagged.js';
import type {SubjectEdit} from '../../../pods/things/edit-whole.js';
import {
  absolute,
  formDescriptor,
  formFields,
  newPartName,
  valuesOf,
  type FormField,
  type FormSubject,
} from './form-model.js';

/** What the page is told, by field; a text whose language is chosen stands under the name with the language, `note@fr`. */
export function toldValues(kind: Kind, subject: FormSubject): FieldValues {
  const told: Record<string, string[]> = {};
  for (const field of formFields(kind)) {
    const values = valuesOf(field, subject);
    if (!field.descriptor.tags) told[field.key] = values;
    else for (const {text, language} of values.map(untagText)) (told[`${field.key}@${language}`] ??= []).push(text);
  }
  return told;
}

/**
 * What has to be written, the thing first.
 * @param document where new parts are named.
 */
export function editsOf(kind: Kind, subject: FormSubject, document: string, parent?: SubjectEdit['parent']): SubjectEdit[] {
  const iri = absolute(subject.iri, document);
  const fields = formFields(kind);
  const values = Object.fromEntries(fields.map((field) => [field.key, valuesOf(field, subject, document)]));
  const own = {iri, kind: formDescriptor(kind), base: subject.base, values, parent};
  const below = fields.flatMap(({key, info}) =>
    (subject.parts[key] ?? []).flatMap((part) => editsOf(info.kind!(), part, document, {iri, field: key})),
  );
  const gone = subject.removed.flatMap((one) => removedEdit(fields, one, iri));
  return [own, ...altEdits(fields, subject, values), ...below, ...gone];
}

/** Named once more so that parts without a name are found again. */
function removedEdit(fields: readonly FormField[], {key, part}: FormSubject['removed'][0], parent: string): SubjectEdit[] {
  const {info} = fields.find((field) => field.key === key)!;
  return [
    {iri: part.iri, kind: formDescriptor(info.kind!()), base: part.base, values: {}, parent: {iri: parent, field: key}},
  ];
}

const altDescriptor: KindDescriptor = {types: [], fields: {alt: alternativeText}};

/** What is said of pictures: of those that are there, and no longer of those that are not. */
function altEdits(fields: readonly FormField[], {alts}: FormSubject, values: FieldValues): SubjectEdit[] {
  const pictures = fields.filter(({info}) => info.widget === 'image').flatMap(({key}) => values[key] ?? []);
  return Object.entries(alts).flatMap(([iri, {base, typed}]) => {
    const alt = pictures.includes(iri) ? typed.trim() : '';
    if (alt === base) return [];
    return [{iri, kind: altDescriptor, base: {alt: base ? [base] : []}, values: {alt: alt ? [alt] : []}}];
  });
}

/** Every part that was taken away, at any depth, with the parts that it had. */
export function removedParts(subject: FormSubject): string[] {
  const inside = ({iri, parts, removed}: FormSubject): string[] => [
    iri,
    ...Object.values(parts).flat().flatMap(inside),
    ...removed.flatMap(({part}) => inside(part)),
  ];
  const below = Object.values(subject.parts).flat().flatMap(removedParts);
  return [...subject.removed.flatMap(({part}) => inside(part)), ...below].filter((iri) => !iri.startsWith('#'));
}

/** The thing, or the part of it at an address. */
export function subjectAt(subject: FormSubject, iri: string, document: string): FormSubject | undefined {
  if (absolute(subject.iri, document) === iri) return subject;
  for (const part of Object.values(subject.parts).flat()) {
    const found = subjectAt(part, iri, document);
    if (found) return found;
  }
  return undefined;
}

/** Takes note that nothing of a part is stored any more, so that all of it is written again: what had no name is given one. */
export function forgetStored(subject: FormSubject): void {
  const iri = subject.iri.startsWith('_:') ? newPartName() : subject.iri;
  Object.assign(subject, {iri, base: {}});
  for (const alt of Object.values(subject.alts)) alt.base = '';
  Object.values(subject.parts).flat().forEach(forgetStored);
}
