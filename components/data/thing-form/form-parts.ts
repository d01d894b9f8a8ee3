import {html, nothing, type TemplateResult} from 'lit';
import {textFor} from '../../../vocab/shapes/kind.js';
import type {FormField, FormSubject} from './form-model.js';
import {renderFields, renderOpener, shownAtOnce, type FormView} from './form-view.js';

/** Parts, each with its own fields. */
export function renderParts(view: FormView, subject: FormSubject, field: FormField, label: string): TemplateResult {
  const {words, languages} = view;
  const {key, info, descriptor} = field;
  const parts = subject.parts[key] ?? [];
  const isOpened = parts.length <= shownAtOnce || view.isOpened(subject, key);
  const most = descriptor.many ? (info.maxCount ?? Infinity) : 1;
  const mistake = view.mistake(subject, key, 0);
  const help = textFor(info.help, languages);
  const nth = (index: number) => (most === 1 ? label : words.nth(label, index + 1));
  return html`<div class="parts" part="field">
    ${help ? html`<p class="muted small">${help}</p>` : nothing}
    ${(isOpened ? parts : parts.slice(0, shownAtOnce)).map(
      (part, index) =>
        html`<fieldset class="part">
          <legend>${nth(index)}</legend>
          ${renderFields(view, info.kind!(), part)}
          <button type="button" @click=${() => view.remove(subject, field, index)}>${words.remove(nth(index))}</button>
        </fieldset>`,
    )}
    ${isOpened ? nothing : renderOpener(view, subject, key, parts.length)}
    ${subject.typed[key]?.length ? html`<p class="muted small">${words.deeper}</p>` : nothing}
    ${
      parts.length < most
        ? html`<button
            type="button"
            id=${view.id(subject, key)}
            aria-describedby=${mistake ? `${view.id(subject, key)}-error` : nothing}
            @click=${() => view.add(subject, field)}
          >
            ${words.add(label)}
          </button>`
        : nothing
    }
    ${mistake ? html`<p id="${view.id(subject, key)}-error" class="error small">${mistake}</p>` : nothing}
  </div>`;
}
