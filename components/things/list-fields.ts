import type {FieldInfo, Kind} from '../../vocab/shapes/kind.js';
import {labelField, type Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import type {ListView} from './list-controller.js';
import type {ListWords} from './things-element.js';

/** The name of a thing, with what was searched for marked in it. */
export function nameOf({listing}: ListWords, {kind, refined}: ListView, {label}: Row<Thing>): unknown {
  return label ? (refined?.mark(label, labelField(kind.descriptor) ?? '') ?? label) : listing.unnamed;
}

/** A list never asks for anything once a row: of pictures it shows those that the row brings along. */
export function withoutPictures({descriptor}: Kind, fields: readonly FieldInfo[], {values}: Thing): FieldInfo[] {
  return fields.filter(
    ({name}) => descriptor.fields[name]?.value !== 'image' || values[name]?.every((value) => value.startsWith('data:')),
  );
}

/** The fields that rows show: those that are named, else the first three that take little room. */
export function shownFields({descriptor, fields}: Kind, names: readonly string[]): FieldInfo[] {
  const others = fields.filter((field) => field.name !== labelField(descriptor));
  if (names.length) return names.flatMap((wanted) => others.find(({name}) => name === wanted) ?? []);
  return others.filter(({widget}) => !['textarea', 'image', 'parts'].includes(widget)).slice(0, 3);
}
