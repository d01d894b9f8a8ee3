import {isIri} from '../rdf/iri.js';

/**
 * What a shape says of a kind of thing, in the compact form that reading, writing and forms work with. Written by hand beside
 * its shape for now; a test holds both against each other.
 */
export interface KindDescriptor {
  /** Classes by which a thing of this kind is recognised. */
  readonly types: readonly string[];
  readonly fields: Readonly<Record<string, FieldDescriptor>>;
}

/** One field of a kind. */
export interface FieldDescriptor {
  /**
   * Where values are looked for, best first; each is a path of predicates from the thing. The first path that has a usable
   * value wins, so that documents of other apps read as ours do.
   */
  readonly read: readonly Path[];
  /** Where values are written: every path gets the same values, for readers that know only one of them. */
  readonly write: readonly Path[];
  /**
   * `text` is a literal in the reader's language if there is one; all others are addresses: `link` any that a person may follow,
   * `phone` and `email` of that kind alone, `image` a picture's, `thumbnail` a small picture that is its own address.
   */
  readonly value: 'text' | 'link' | 'phone' | 'email' | 'image' | 'thumbnail';
  /** Whether the field holds several values. */
  readonly many?: boolean;
  /** Longest text, in characters. */
  readonly maxLength?: number;
  readonly required?: boolean;
}

/** Predicates to follow, one after the other. */
export type Path = readonly [string, ...string[]];

/** A value in a document that cannot be shown as what it claims to be. */
export interface FieldIssue {
  readonly field: string;
  readonly kind: 'bad-address';
}

/** The values of a thing by field, always as lists: the form in which edits are compared and merged. */
export type FieldValues = Readonly<Record<string, readonly string[]>>;

/** The first field that has a value which is no address where one is needed, if there is one. */
export function mistakenField({fields}: KindDescriptor, values: FieldValues): string | undefined {
  return Object.keys(values).find((name) => fields[name]?.value !== 'text' && !values[name]!.every(isIri));
}

/** As {@link FieldValues}, for one kind: a field that the kind does not have does not compile. */
export type ValuesOf<K extends KindDescriptor> = string extends keyof K['fields']
  ? FieldValues
  : Readonly<Partial<Record<keyof K['fields'], readonly string[]>>>;
