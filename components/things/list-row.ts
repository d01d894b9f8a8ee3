import {html, nothing, type TemplateResult} from 'lit';
import type {FieldInfo} from '../../vocab/shapes/kind.js';
import type {Row} from '../../pods/lists/row.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, problemSentence} from '../ui/problem.js';
import type {ListView} from './list-controller.js';
import {renderMarked} from './marked.js';
import type {ListWords} from './things-element.js';
import {fieldLabel, renderFacts} from './value-view.js';

/** How the rows of a list are drawn, and what their buttons do. */
export interface RowView {
  readonly words: ListWords;
  readonly view: ListView;
  readonly headingLevel: number;
  readonly itemHref?: string | undefined;
  /** The fields that are shown before a row is opened. */
  readonly fields: readonly FieldInfo[];
  /** Sources whose details are shown in place. */
  readonly opened: ReadonlySet<string>;
  open(source: string): void;
  /** A row as the page's author wants it; nothing without a template. */
  renderOwn(row: Row<Thing>, thing: Thing): TemplateResult | undefined;
}

/** One thing, as far as its row knows. */
export function renderRow(view: RowView, row: Row<Thing>): TemplateResult {
  const {words, headingLevel} = view;
  const {thing, source, problem} = row;
  if (!thing) {
    const text = problem ? words.listing.failed(hostOf(source)) : words.general.loading;
    return html`${problem ? renderHeading(headingLevel, text) : text}${problem ? renderTrouble(words, view.view, row) : nothing}`;
  }
  const isOpen = view.opened.has(source);
  const own = view.renderOwn(row, thing);
  return html`${own ?? html`${renderHeading(headingLevel, renderName(view, row))}${renderTold(view, thing, isOpen)}`}
  ${problem ? renderTrouble(words, view.view, row) : nothing}`;
}

/** The name of a row, as a link or as a button that opens it. */
export function renderName({view, words, itemHref, opened, open}: RowView, {label, source}: Row<Thing>): TemplateResult {
  const name = label ? renderMarked(label, view.chosen.query) : words.listing.unnamed;
  if (itemHref) return html`<a class="link" href=${itemHref.replaceAll('{id}', encodeURIComponent(source))}>${name}</a>`;
  const isOpen = opened.has(source);
  return html`<button type="button" class="link" aria-expanded=${isOpen} @click=${() => open(source)}>${name}</button>`;
}

/** What a thing tells: a few fields, or all of them, and what of it cannot be shown. */
function renderTold({view, words, fields}: RowView, thing: Thing, isOpen: boolean): TemplateResult {
  const {kind, languages} = view;
  const named = kind.fields.filter(({name}) => name !== nameOf(view));
  return html`${renderFacts({words: view.words, languages}, kind, thing, isOpen ? named : withoutPictures(view, fields, thing))}
  ${thing.issues.map(({field, kind: issue}) => {
    const info = kind.fields.find(({name}) => name === field);
    return info && (isOpen || fields.includes(info))
      ? html`<p class="muted small">${words.general.issue[issue](fieldLabel(info, languages))}</p>`
      : nothing;
  })}`;
}

/** The name of the field by which things of this kind are named. */
export function nameOf({kind}: ListView): string | undefined {
  return kind.descriptor.label ?? Object.keys(kind.descriptor.fields)[0];
}

/** A list never asks for anything once a row: of pictures it shows those that the row brings along. */
export function withoutPictures({kind}: ListView, fields: readonly FieldInfo[], {values}: Thing): FieldInfo[] {
  return fields.filter(
    ({name}) => kind.descriptor.fields[name]?.value !== 'image' || values[name]?.every((value) => value.startsWith('data:')),
  );
}

/** Why a row shows nothing, or maybe something old, and a way to try again. */
export function renderTrouble(words: ListWords, view: ListView, {thing, problem, source}: Row<Thing>): TemplateResult {
  const {general, listing} = words;
  return html`<p class="muted small">
    ${thing ? listing.maybeOld : problemSentence(general, problem!)}
    <button type="button" class="link" @click=${() => void view.list.retry(source)}>${general.retry}</button>
  </p>`;
}

/** The fields that rows show: those that are named, else the first three that take little room. */
export function shownFields(view: ListView, names: readonly string[]): FieldInfo[] {
  const name = nameOf(view);
  const {fields} = view.kind;
  if (names.length) {
    return names.flatMap((wanted) => fields.find((field) => field.name === wanted && wanted !== name) ?? []);
  }
  return fields.filter((field) => field.name !== name && !['textarea', 'image', 'parts'].includes(field.widget)).slice(0, 3);
}
