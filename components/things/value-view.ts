import {html, type TemplateResult} from 'lit';
import {safeEmail, safeImage, safeLink, safePhone} from '../../vocab/rdf/iri.js';
import type {FieldDescriptor} from '../../vocab/shapes/descriptor.js';
import {textFor, type FieldInfo, type Kind} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import type {ValueWords} from '../strings/things/value-words.js';
import {addressText, phoneText} from '../ui/address-text.js';
import {typedText} from './typed-text.js';

/** What is known of a value beside itself. */
export interface ValueNotes {
  /** What a picture shows, in words. */
  readonly alt?: string | undefined;
  /** What the thing is called that the value points to. */
  readonly name?: string | undefined;
}

/** What a field is called, in the reader's language. */
export function fieldLabel({label, name}: FieldInfo, languages: readonly string[]): string {
  return textFor(label, languages) ?? name;
}

/** A value in words alone: for what cannot hold markup, and for sorting. */
export function valueText(
  words: ValueWords,
  {choices}: FieldInfo,
  {value: kind}: FieldDescriptor,
  value: string,
  languages: readonly string[],
): string {
  const choice = choices?.find((one) => one.value === value);
  if (choice) return textFor(choice.label, languages) ?? value;
  switch (kind) {
    case 'text':
      return value;
    case 'boolean':
      return value === 'true' || value === '1' ? words.yes : words.no;
    case 'phone':
      return phoneText(value).replaceAll(' ', '\u00a0');
    case 'link':
    case 'email':
    case 'thing':
      return addressText(value);
    case 'image':
    case 'thumbnail':
      return '';
    default:
      return typedText(kind, value, languages[0] ?? words.language);
  }
}

/**
 * One value as its field means it. Whatever is in the document, nothing becomes an address to follow or to load that is not on
 * the list of allowed ones; it is then shown as the text that it is.
 */
export function renderValue(
  words: ValueWords,
  field: FieldInfo,
  descriptor: FieldDescriptor,
  value: string,
  languages: readonly string[],
  {alt, name}: ValueNotes = {},
): TemplateResult | string {
  const text = valueText(words, field, descriptor, value, languages);
  if (field.choices?.some((choice) => choice.value === value)) return text;
  switch (descriptor.value) {
    case 'text':
      return field.widget === 'textarea' ? html`<span class="prose">${text}</span>` : text;
    case 'link':
      return renderLink(safeLink(value), text);
    case 'thing':
      // What has no address has nothing to show but its parts.
      return value.startsWith('_:') ? (name ?? '') : renderLink(safeLink(value), name ?? text);
    case 'phone':
      return renderLink(safePhone(value), text);
    case 'email':
      return renderLink(safeEmail(value), text);
    case 'image':
    case 'thumbnail':
      return renderPicture(safeImage(value), alt ?? words.undescribed);
    case 'date':
    case 'time':
    case 'dateTime':
      return html`<time datetime=${value}>${text}</time>`;
    default:
      return text;
  }
}

function renderLink(href: string | undefined, text: string): TemplateResult | string {
  return href ? html`<a href=${href} rel="noopener noreferrer nofollow">${text}</a>` : text;
}

function renderPicture(src: string | undefined, alt: string): TemplateResult | string {
  if (!src) return '';
  return html`<img class="picture" part="photo" src=${src} alt=${alt} loading="lazy" referrerpolicy="no-referrer" />`;
}

/** How values of a thing are drawn, beside what the kind says. */
export interface ThingView {
  readonly words: ValueWords;
  readonly languages: readonly string[];
  /** What is known of a value of a field; nothing, if it is left out. */
  readonly notes?: (field: FieldInfo, value: string) => ValueNotes;
}

/** So many values are shown at once; who wants the others asks for them. */
export const shownAtOnce = 20;

/** All values of one field of a thing, its parts as lists of their own; nothing where there are none. */
export function renderField(view: ThingView, kind: Kind, field: FieldInfo, thing: Thing): TemplateResult | string {
  const descriptor = kind.descriptor.fields[field.name];
  const values = thing.values[field.name] ?? [];
  if (!descriptor || !values.length) return '';
  const drawn = values.map((value) => renderWithParts(view, field, descriptor, value, thing.parts[field.name]));
  if (drawn.length === 1) return drawn[0]!;
  const asList = (items: typeof drawn) =>
    html`<ul class="values">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  if (drawn.length <= shownAtOnce) return asList(drawn);
  return html`${asList(drawn.slice(0, shownAtOnce))}
    <details>
      <summary>${view.words.showAll(drawn.length)}</summary>
      ${asList(drawn.slice(shownAtOnce))}
    </details>`;
}

function renderWithParts(
  view: ThingView,
  field: FieldInfo,
  descriptor: FieldDescriptor,
  value: string,
  parts: readonly Thing[] | undefined,
): TemplateResult | string {
  const {words, languages, notes} = view;
  const part = field.isReference ? undefined : parts?.find(({iri}) => iri === value);
  if (part && field.kind) return renderFacts(view, field.kind(), part);
  return renderValue(words, field, descriptor, value, languages, notes?.(field, value));
}

/** What a thing tells, as labels and values; nothing at all is drawn for what it does not tell. */
export function renderFacts(
  view: ThingView,
  kind: Kind,
  thing: Thing,
  fields: readonly FieldInfo[] = kind.fields,
): TemplateResult {
  return html`<dl class="facts" part="facts">
    ${fields.map((field) => {
      const value = renderField(view, kind, field, thing);
      return value
        ? html`<dt>${fieldLabel(field, view.languages)}</dt>
            <dd>${value}</dd>`
        : '';
    })}
  </dl>`;
}
