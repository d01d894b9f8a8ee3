import type {Graph} from '../../vocab/rdf/graph.js';
import {alternativeText, readAlternativeText} from '../../vocab/shapes/alternative-text.js';
import type {FieldDescriptor, FieldValues, KindDescriptor} from '../../vocab/shapes/descriptor.js';
import type {FieldInfo, Kind} from '../../vocab/shapes/kind.js';
import {readFields, readOneField} from '../../vocab/shapes/read.js';
import {untagText} from '../../vocab/shapes/tagged.js';
import type {SubjectEdit} from '../../pods/things/edit-whole.js';
import {fromTyped, isBlank, toTyped} from './typed.js';

/** One field as it is filled in; a field with several languages is as many of these. */
export interface FormField {
  /** Its name, with the language if there are several. */
  readonly key: string;
  readonly info: FieldInfo;
  readonly descriptor: FieldDescriptor;
}

/** What stands in the form for the thing, or for a part of it. Plain data, so that it can be kept as a draft. */
export interface FormSubject {
  /** Its address; `#` and a name for a part that is not stored yet. */
  readonly iri: string;
  /** The common ancestor if somebody else changes the thing meanwhile. */
  base: FieldValues;
  /** By field, as typed; what is chosen by its address. */
  readonly typed: Record<string, string[]>;
  /** Parts that are filled in here, by field. */
  readonly parts: Record<string, FormSubject[]>;
  /** Parts that were taken away, and the field in which they were. */
  readonly removed: {readonly key: string; readonly part: FormSubject}[];
  /** What pictures show in words, by their address: as stored and as typed. */
  readonly alts: Record<string, {base: string; typed: string}>;
  /** What makes no sense where the document holds it, by field. */
  readonly issues: Readonly<Record<string, string>>;
}

/** Begins the name of a picture that is chosen and not stored yet; once it is, its address takes the place of the name. */
const choice = 'chosen:';

export function newChoice(): string {
  return choice + crypto.randomUUID();
}

export function isChosen(value: string): boolean {
  return value.startsWith(choice);
}

/** Parts of parts: deeper, nobody fills anything in, and kinds may contain themselves. */
const deepest = 2;

const fieldsOfKinds = new WeakMap<Kind, readonly FormField[]>();

/** The fields to fill in, in order. */
export function formFields(kind: Kind): readonly FormField[] {
  let fields = fieldsOfKinds.get(kind);
  if (!fields) {
    fields = kind.fields.flatMap((info) => {
      const descriptor = kind.descriptor.fields[info.name];
      if (!descriptor) return [];
      if (!info.languages?.length) return [{key: info.name, info, descriptor}];
      return info.languages.map((language) => ({
        key: `${info.name}@${language}`,
        info,
        descriptor: {...descriptor, language, many: false, required: false},
      }));
    });
    fieldsOfKinds.set(kind, fields);
  }
  return fields;
}

/** The kind as the form reads and writes it. */
export function formDescriptor(kind: Kind): KindDescriptor {
  return {...kind.descriptor, fields: Object.fromEntries(formFields(kind).map(({key, descriptor}) => [key, descriptor]))};
}

/** Whether a field holds parts that are filled in in place. */
export function holdsParts({widget, kind, isReference}: FieldInfo): boolean {
  return widget === 'parts' && kind !== undefined && !isReference;
}

/** An empty thing, or part. */
export function emptySubject(iri: string): FormSubject {
  return {iri, base: {}, typed: {}, parts: {}, removed: [], alts: {}, issues: {}};
}

/** Fills the form with what a document says of a thing. */
export function fillSubject(kind: Kind, graph: Graph, iri: string, languages: readonly string[], depth = 0): FormSubject {
  const {values: base, issues} = readFields(formDescriptor(kind), graph, iri, languages);
  const unreadable = issues.map(({field}) => [field, unreadableText(kind, graph, iri, field)]);
  const subject = {...emptySubject(iri), base, issues: Object.fromEntries(unreadable) as Record<string, string>};
  for (const {key, info, descriptor} of formFields(kind)) {
    const values: readonly string[] = base[key] ?? [];
    const isHere = (node: string) => depth < deepest && holdsParts(info) && graph.about(node).length > 0;
    subject.typed[key] = values.filter((value) => !isHere(value)).map((value) => toTyped(descriptor, value));
    if (holdsParts(info))
      subject.parts[key] = values.filter(isHere).map((part) => fillSubject(info.kind!(), graph, part, languages, depth + 1));
    if (info.widget === 'image') for (const picture of values) readAlt(subject, graph, picture, languages);
  }
  return subject;
}

/** What stands in a field that cannot hold it, as a text. */
function unreadableText(kind: Kind, graph: Graph, iri: string, key: string): string {
  const descriptor = formFields(kind).find((field) => field.key === key)!.descriptor;
  const found = (value: 'text' | 'thing') => readOneField({...descriptor, value}, graph, iri)[0];
  return found('text') ?? found('thing') ?? '';
}

function readAlt(subject: FormSubject, graph: Graph, picture: string, languages: readonly string[]): void {
  const alt = readAlternativeText(graph, picture, languages) ?? '';
  subject.alts[picture] = {base: alt, typed: alt};
}

/** The values of one field as they would be stored. */
export function valuesOf({key, info, descriptor}: FormField, subject: FormSubject, document = ''): string[] {
  const typed = subject.typed[key] ?? [];
  const before = subject.base[key] ?? [];
  const values = typed.filter((text) => !isBlank(descriptor, text)).map((text) => fromTyped(descriptor, text, before));
  const parts = holdsParts(info) ? (subject.parts[key] ?? []).map(({iri}) => absolute(iri, document)) : [];
  return [...new Set([...values, ...parts])];
}

/** What the page is told, by field; a text whose language is chosen stands under the name with the language, `note@fr`. */
export function toldValues(kind: Kind, subject: FormSubject): FieldValues {
  const told: Record<string, string[]> = {};
  for (const field of formFields(kind)) {
    const values = valuesOf(field, subject);
    if (!field.descriptor.isTagged) told[field.key] = values;
    else for (const {text, language} of values.map(untagText)) (told[`${field.key}@${language}`] ??= []).push(text);
  }
  return told;
}

function absolute(iri: string, document: string): string {
  return iri.startsWith('#') ? document + iri : iri;
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

/** Takes note that nothing of a part is stored any more, so that all of it is written again. */
export function forgetStored(subject: FormSubject): void {
  subject.base = {};
  for (const alt of Object.values(subject.alts)) alt.base = '';
  Object.values(subject.parts).flat().forEach(forgetStored);
}
