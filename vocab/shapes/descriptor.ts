import type {Literal} from '../rdf/terms.js';

/** What a shape says of a kind of thing, in the compact form that reading and writing work with. */
export interface KindDescriptor {
  /** Classes by which a thing of this kind is recognised; the first is written. */
  readonly types: readonly string[];
  /** The field by which things are named and sorted; the first field if none is given. */
  readonly label?: string;
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
  readonly value: ValueKind;
  /** Only texts in this language are read and written, for a field that is edited language by language. */
  readonly language?: string;
  /** Languages that texts may be in, where there are several: a new text is written in one of them. */
  readonly languages?: readonly string[];
  /** Reads each text together with its language, and writes it in that (`tagged.ts`): for forms in which the language is chosen. */
  readonly tags?: Tagging;
  /** By which clock times are filled in, where it is not the reader's own. */
  readonly clock?: Clock;
  /** Datatype that numbers, dates and the like are written with. */
  readonly datatype?: string;
  /** What is known of the things that the field points to; asked for when needed, since kinds may point to each other. */
  readonly kind?: () => KindDescriptor;
  /** Whether the field holds several values. */
  readonly many?: boolean;
  /** Longest text, in characters. */
  readonly maxLength?: number;
  readonly required?: boolean;
}

/** How texts and their languages become one value; apart from what reads texts, since only such forms need it. */
export interface Tagging {
  readonly tag: (text: Literal) => string;
  readonly untag: (value: string) => Literal;
}

/**
 * `text` is a literal in the reader's language if there is one. Addresses: `link` any that a person may follow, `phone` and `email` of
 * that kind alone, `image` a picture's, `thumbnail` a small picture that is its own address. Literals in the form that XML Schema
 * gives them: `integer`, `decimal`, `boolean`, `date`, `time`, `dateTime`, and `moment`, which is a day or a time on a day. `thing` is the IRI (or `_:` and a label) of another thing.
 */
export type ValueKind = 'text' | 'link' | 'phone' | 'email' | 'image' | 'thumbnail' | TypedValue | 'thing';

/** Values that are literals with a datatype. */
export type TypedValue = 'integer' | 'decimal' | 'boolean' | 'date' | 'time' | 'dateTime' | 'moment';

/** Turns a time into what the clocks of a time zone (IANA) show, such as 2026-12-01T19:00, and back; nothing where that cannot be told. */
export interface Clock {
  readonly show: (time: string, zone: string) => string | undefined;
  readonly read: (shown: string, zone: string) => string | undefined;
}

/** Predicates to follow, one after the other; one that begins with `^` is followed backwards. */
export type Path = readonly [string, ...string[]];

/** A value in a document that cannot be shown as what it claims to be. */
export interface FieldIssue {
  readonly field: string;
  /** `bad-value`: no number, date or the like, where one is needed. */
  readonly kind: 'bad-address' | 'bad-value';
}

/** The values of a thing by field, always as lists: the form in which edits are compared and merged. */
export type FieldValues = Readonly<Record<string, readonly string[]>>;

/** Values that XML Schema's datatypes allow (https://www.w3.org/TR/xmlschema11-2/), as far as a pattern can tell. */
const typedValues: Readonly<Record<TypedValue, RegExp>> = {
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i,
  boolean: /^(?:true|false|[01])$/,
  date: /^-?\d{4,}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)?$/,
  time: /^\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/,
  dateTime: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/,
  moment: /^-?\d{4,}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/,
};

/** The pattern of a value that is a literal with a datatype; nothing for texts and addresses. */
export function typedPattern(value: ValueKind): RegExp | undefined {
  return typedValues[value as TypedValue];
}

/** As {@link FieldValues}, for one kind: a field that the kind does not have does not compile. */
export type ValuesOf<K extends KindDescriptor> = string extends keyof K['fields']
  ? FieldValues
  : Readonly<Partial<Record<keyof K['fields'], readonly string[]>>>;
