import type {Kind} from '../../../vocab/shapes/kind.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import type {Problem} from '../../../pods/problem.js';
import {formFields, valuesOf, type FormSubject} from '../../data/thing-form/form-model.js';
import {commonFields, rowsField} from './document-kinds.js';

/** How far one of the documents is that are being added; nothing before it is sent. */
export type RowState =
  | {readonly is: 'sending'; readonly sent: number; readonly of: number}
  | {readonly is: 'describing' | 'cancelled' | 'picture'}
  | {readonly is: 'failed'; readonly problem?: Problem | undefined};

/** One that is out of the form's hands. */
export interface AddedDocument {
  readonly iri: string;
  readonly title: string;
  /** Whether the device still keeps it, since its server cannot be reached. */
  readonly isKept: boolean;
  readonly isAnnounced: boolean;
}

/** What stands in the form for one document, beside the fields of its kind. */
type Note = 'name' | 'isLink' | 'shelf' | 'keepsOriginals';

/** Something of a document, or of all, that is no field of its kind. */
export function noteOf({typed}: FormSubject, note: Note): string {
  return typed[note]?.[0] ?? '';
}

export function setNote({typed}: FormSubject, note: Note, text: string): void {
  typed[note] = text ? [text] : [];
}

/** What is typed in a field of one value. */
export function textOf({typed}: FormSubject, key: string): string {
  return typed[key]?.[0] ?? '';
}

/** The documents that are being added. */
export function rowsOf(root: FormSubject): readonly FormSubject[] {
  return root.parts[rowsField] ?? [];
}

/** What is said of one document: by itself, or else of all. */
export function toldOf(kind: Kind, row: FormSubject, root: FormSubject): FieldValues {
  const rowKind = kind.fields.find(({name}) => name === rowsField)!.kind!();
  const common = new Map(formFields(kind).map((field) => [field.key, field]));
  const told = formFields(rowKind).map((field): [string, string[]] => {
    const own = valuesOf(field, row);
    const isCommon = (commonFields as readonly string[]).includes(field.key);
    return [field.key, own.length || !isCommon ? own : valuesOf(common.get(field.key)!, root)];
  });
  return Object.fromEntries(told);
}
