import {html, type TemplateResult} from 'lit';
import {safeEmail, safeImage, safeLink, safePhone} from '../../../vocab/rdf/iri.js';
import type {FieldInfo, Kind} from '../../../vocab/shapes/kind.js';
import type {Thing} from '../../../vocab/shapes/thing.js';
import * as fieldView from './field-view.js';
import type {FieldValue, ThingView} from './field-view.js';
import {valueText} from './value-text.js';

export {fieldLabel, shownAtOnce, type ThingView, type ValueNotes} from './field-view.js';
export {valueText} from './value-text.js';

/** What a thing tells, values of every kind as they are meant. */
export function renderFacts(view: ThingView, kind: Kind, thing: Thing, fields?: readonly FieldInfo[]): TemplateResult {
  return fieldView.renderFacts({...view, drawValue}, kind, thing, fields);
}

/** One value as its field means it, a part of the thing as a list of its own. */
export function drawValue(view: ThingView, told: FieldValue): unknown {
  const {field, value, parts} = told;
  const {mark} = view;
  const part = field.isReference ? undefined : parts?.find(({iri}) => iri === value);
  if (!part || !field.kind) return renderValue(view, told);
  // What parts tell is searched as what the whole tells in this field.
  return fieldView.renderFacts({...view, mark: mark && ((text) => mark(text, field.name))}, field.kind(), part);
}

/**
 * Whatever is in the document, nothing becomes an address to follow or to load that is not on the list of allowed ones; it is then shown as
 * the text that it is.
 */
function renderValue({words, languages, notes, mark}: ThingView, {field, descriptor, value}: FieldValue): unknown {
  const text = valueText(words, field, descriptor, value, languages);
  const shown = mark?.(text, field.name) ?? text;
  const {alt, name} = notes?.(field, value) ?? {};
  if (field.choices?.some((choice) => choice.value === value)) return shown;
  switch (descriptor.value) {
    case 'text':
      return field.widget === 'textarea' ? html`<span class="prose">${shown}</span>` : shown;
    case 'link':
      return renderLink(safeLink(value), shown);
    case 'thing':
      // What has no address has nothing to show but its parts.
      return value.startsWith('_:') ? (name ?? '') : renderLink(safeLink(value), name ?? shown);
    case 'phone':
      return renderLink(safePhone(value), shown);
    case 'email':
      return renderLink(safeEmail(value), shown);
    case 'image':
    case 'thumbnail':
      return renderPicture(safeImage(value), alt ?? words.undescribed);
    case 'date':
    case 'time':
    case 'dateTime':
    case 'moment':
      return html`<time datetime=${value}>${shown}</time>`;
    default:
      return shown;
  }
}

function renderLink(href: string | undefined, shown: unknown): unknown {
  return href ? html`<a href=${href} rel="noopener noreferrer nofollow">${shown}</a>` : shown;
}

function renderPicture(src: string | undefined, alt: string): TemplateResult | string {
  if (!src) return '';
  return html`<img class="picture" part="photo" src=${src} alt=${alt} loading="lazy" referrerpolicy="no-referrer" />`;
}
