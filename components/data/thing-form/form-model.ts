import type {FieldDescriptor, FieldValues, KindDescriptor} from '../../../vocab/shapes/descriptor.js';
import type {FieldInfo, Kind} from '../../../vocab/shapes/kind.js';
import {fromTyped, isBlank} from './typed.js';

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
  /** The time zone in which its times are filled in; the reader's own if none is said. */
  zone?: string | undefined;
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

/** Names a part that is not stored yet. */
export function newPartName(): string {
  return `#${crypto.randomUUID().slice(0, 13).replace(/^\d/, 'a')}`;
}

/** An empty thing, or part. */
export function emptySubject(iri: string): FormSubject {
  return {iri, base: {}, typed: {}, parts: {}, removed: [], alts: {}, issues: {}};
}

/** The values of one field as they would be stored. */
export function valuesOf({key, info, descriptor}: FormField, subject: FormSubject, document = ''): string[] {
  const typed = subject.typed[key] ?? [];
  const before = subject.base[key] ?? [];
  const values = typed
    .filter((text) => !isBlank(descriptor, text))
    .map((text) => fromTyped(descriptor, text, before, subject.zone));
  const parts = holdsParts(info) ? (subject.parts[key] ?? []).map(({iri}) => absolute(iri, document)) : [];
  return [...new Set([...values, ...parts])];
}

/** The address of a part, which goes by its name alone as long as it is not stored. */
export function absolute(iri: string, document: string): string {
  return iri.startsWith('#') ? document + iri : iri;
}
