import type {KindDescriptor} from '../../vocab/shapes/descriptor.js';
import {tagging} from '../../vocab/shapes/tagged.js';

/** A kind as a deed keeps it. */
export interface PlainKind extends KindDescriptor {
  /** The fields of which each text says its own language. */
  readonly tagged?: readonly string[];
}

/** A kind as plain data: without what it knows of the things that its fields point to, which writing does not ask for. */
export function plainKind({types, label, fields}: KindDescriptor): PlainKind {
  const tagged = Object.keys(fields).filter((name) => fields[name]!.tags);
  const plain = Object.entries(fields).map(([name, {kind: _, tags: __, clock: ___, ...field}]) => [name, field] as const);
  const more = {...(label !== undefined && {label}), ...(tagged.length && {tagged})};
  return {types, ...more, fields: Object.fromEntries(plain)};
}

/** The way back to what can be read and written with. */
export function usableKind(kind: PlainKind): KindDescriptor {
  if (!kind.tagged) return kind;
  const tagged = kind.tagged.map((name) => [name, {...kind.fields[name]!, tags: tagging}] as const);
  return {...kind, fields: {...kind.fields, ...Object.fromEntries(tagged)}};
}
