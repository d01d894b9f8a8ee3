import {html, type TemplateResult} from 'lit';
import type {FieldDescriptor} from '../../../vocab/shapes/descriptor.js';
import {textFor, type FieldInfo, type Kind} from '../../../vocab/shapes/kind.js';
import type {Thing} from '../../../vocab/shapes/thing.js';
import type {ValueWords} from '../../strings/things/value-words.js';

/** What is known of a value beside itself. */
export interface ValueNotes {
  /** What a picture shows, in words. */
  readonly alt?: string | undefined;
  /** What the thing is called that the value points to. */
  readonly name?: string | undefined;
}

/** A value to draw, with what its field says of it. */
export interface FieldValue {
  readonly field: FieldInfo;
  readonly descriptor: FieldDescriptor;
  readonly value: string;
  /** The parts of the thing among which the value may name one. */
  readonly parts?: readonly Thing[] | undefined;
}

/** How values of a thing are drawn, beside what the kind says. */
export interface ThingView {
  readonly words: ValueWords;
  readonly languages: readonly string[];
  /** Draws values that are more than a text; without it, all are drawn as texts ({@link isPlain}). */
  readonly drawValue?: ((view: ThingView, value: FieldValue) => unknown) | undefined;
  /** Marks in a text of a field what somebody has searched for. */
  readonly mark?: ((text: string, field: string) => unknown) | undefined;
  /** What is known of a value of a field; nothing, if it is left out. */
  readonly notes?: (field: FieldInfo, value: string) => ValueNotes;
}

/** So many values are shown at once; who wants the others asks for them. */
export const shownAtOnce = 20;

/** What a field is called, in the reader's language. */
export function fieldLabel({label, name}: FieldInfo, languages: readonly string[]): string {
  return textFor(label, languages) ?? name;
}

/** Whether the values of a field are texts that are shown as they stand: most fields are. */
export function isPlain({name, choices, widget}: FieldInfo, {descriptor}: Kind): boolean {
  return descriptor.fields[name]?.value === 'text' && !choices && widget !== 'textarea';
}

/** All values of one field of a thing; nothing where there are none. */
export function renderField(view: ThingView, kind: Kind, field: FieldInfo, thing: Thing): unknown {
  const descriptor = kind.descriptor.fields[field.name];
  const values = thing.values[field.name] ?? [];
  if (!descriptor || !values.length) return '';
  const {drawValue, mark, words} = view;
  const drawn = values.map((value) =>
    drawValue
      ? drawValue(view, {field, descriptor, value, parts: thing.parts[field.name]})
      : (mark?.(value, field.name) ?? value),
  );
  if (drawn.length === 1) return drawn[0];
  const asList = (items: readonly unknown[]) =>
    html`<ul class="values">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  if (drawn.length <= shownAtOnce) return asList(drawn);
  return html`${asList(drawn.slice(0, shownAtOnce))}
    <details>
      <summary>${words.showAll(drawn.length)}</summary>
      ${asList(drawn.slice(shownAtOnce))}
    </details>`;
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
