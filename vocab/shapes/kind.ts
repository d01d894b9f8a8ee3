import type {KindDescriptor} from './descriptor.js';
import type {ShapeSet, Texts} from './shacl/model.js';

/** A kind of thing with all that people read of it: made from a shape, ours when the kit is built, a partner's when a page is open. */
export interface Kind {
  /** IRI of the shape. */
  readonly shape: string;
  readonly descriptor: KindDescriptor;
  /** What one thing of this kind is called. */
  readonly label: Texts;
  /** In the order in which they are shown. */
  readonly fields: readonly FieldInfo[];
  /** The field that names the time zone in which the times of a thing are filled in; without one, it is the reader's own. */
  readonly zoneField?: string;
  /** The shape and those it refers to, for checking. */
  readonly shapes: ShapeSet;
}

/** What people read of a field, and how they fill it in. */
export interface FieldInfo {
  /** As in the descriptor, in camel case. Attributes and page addresses write it in kebab case ({@link fieldAttribute}). */
  readonly name: string;
  readonly label: Texts;
  readonly help?: Texts;
  readonly group?: FieldGroup;
  readonly widget: Widget;
  /** Values that there are to choose from, each with its name. */
  readonly choices?: readonly Choice[];
  /** Languages in which the field is filled in, one text each. */
  readonly languages?: readonly string[];
  /** Languages of which one is chosen for each text, where a language may have several. */
  readonly languageChoices?: readonly string[];
  readonly min?: string;
  readonly max?: string;
  readonly maxCount?: number;
  /** What is known of the things that the field points to: filled in in place if they are part of this one. */
  readonly kind?: () => Kind;
  /** Whether these are things of their own, picked by search, and not parts of this one. */
  readonly isReference?: boolean;
  /** Classes of the things to pick from, where the shape names them. */
  readonly classes?: readonly string[];
}

export interface FieldGroup {
  readonly id: string;
  readonly label: Texts;
  readonly order: number;
}

/** A value to choose: a text or an IRI. */
export interface Choice {
  readonly value: string;
  readonly label: Texts;
}

/** How a field is filled in; each is one of the browser's own inputs, or made of them. */
export type Widget =
  | 'text'
  | 'textarea'
  | 'select'
  | 'number'
  | 'checkbox'
  | 'date'
  | 'time'
  | 'datetime'
  | 'moment'
  | 'url'
  | 'tel'
  | 'email'
  | 'image'
  | 'parts'
  | 'reference';

/** The name of a field in attributes and page addresses: `openSince` is `open-since`. */
export function fieldAttribute(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The name of a field by its name in attributes and page addresses. */
export function fieldName(attribute: string): string {
  return attribute.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** What our own shapes say in languages that are not in them: by language, then by the English text. */
const translations = new Map<string, ReadonlyMap<string, string>>();

/** Tells what texts of shapes are in another language. @param texts by the English text. */
export function addTranslations(language: string, texts: Texts): void {
  translations.set(language, new Map(Object.entries(texts)));
}

/** The text in the first of the reader's languages that there is, else in none, else in any. */
export function textFor(texts: Texts | undefined, languages: readonly string[]): string | undefined {
  if (!texts) return undefined;
  for (const tag of [...languages, '', 'en']) {
    const text = texts[tag] ?? translations.get(tag)?.get(texts['en'] ?? '');
    if (text !== undefined) return text;
  }
  return Object.values(texts)[0];
}
