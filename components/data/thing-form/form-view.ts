import {html, nothing, type TemplateResult} from 'lit';
import {textFor, type FieldGroup, type Kind} from '../../../vocab/shapes/kind.js';
import {untagText} from '../../../vocab/shapes/tagged.js';
import type {FormStrings} from '../../strings/things/form-strings.js';
import type {FormInputs} from './form-extras.js';
import {distinctLabel, languageName} from './form-labels.js';
import {formFields, holdsParts, type FormField, type FormSubject} from './form-model.js';
import {renderInput} from './form-inputs.js';

/** So many values are drawn at once; who wants the others asks for them. */
export const shownAtOnce = 20;

/** Something to point to, as people know it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the form draws with, and what it does when somebody acts. */
export interface FormView {
  readonly words: FormStrings;
  readonly languages: readonly string[];
  /** The name of a field's input in the tree of the tag. */
  id(subject: FormSubject, key: string, index?: number): string;
  /** What is wrong with a value, if anything is. */
  mistake(subject: FormSubject, key: string, index: number): string | undefined;
  /** What a field can point to; nothing if no list tells, and addresses are typed. */
  options(field: FormField): readonly Option[] | undefined;
  /** What others have written in a field, to choose from. */
  readonly suggestions?: ((field: FormField) => readonly string[]) | undefined;
  /** A value in words, where the field does not say how it is read. */
  readonly textOf?: ((field: FormField, value: string) => string | undefined) | undefined;
  isOpened(subject: FormSubject, key: string): boolean;
  readonly inputs: FormInputs;
  redraw(): void;
  input(subject: FormSubject, field: FormField, index: number, text: string): void;
  /** Draws all the values of a field, however many. */
  open(subject: FormSubject, key: string): void;
  add(subject: FormSubject, field: FormField): void;
  remove(subject: FormSubject, field: FormField, index: number): void;
}

/** All fields of a thing or a part, those of one group together. */
export function renderFields(view: FormView, kind: Kind, subject: FormSubject): TemplateResult {
  return html`${groupsOf(kind).map(({group, fields}) => {
    const drawn = fields.map((field) => renderField(view, kind, subject, field));
    if (!group) return drawn;
    return html`<fieldset class="group">
      <legend>${textFor(group.label, view.languages) ?? ''}</legend>
      ${drawn}
    </fieldset>`;
  })}`;
}

/** Fields of one group stand together, where the first of them stands. */
function groupsOf(kind: Kind): readonly {group: FieldGroup | undefined; fields: FormField[]}[] {
  const groups: {group: FieldGroup | undefined; fields: FormField[]}[] = [];
  for (const field of formFields(kind)) {
    const {group} = field.info;
    const known = group ? groups.find((one) => one.group?.id === group.id) : groups.at(-1);
    if (known && known.group?.id === group?.id) known.fields.push(field);
    else groups.push({group, fields: [field]});
  }
  return groups;
}

/** One field, with all its values. */
export function renderField(view: FormView, kind: Kind, subject: FormSubject, field: FormField): TemplateResult {
  const label = distinctLabel(kind, field, view.languages);
  const {info, descriptor} = field;
  if (holdsParts(info)) return view.inputs.renderParts?.(view, subject, field, label) ?? html``;
  if (descriptor.language !== undefined) return renderLanguage(view, kind, subject, field, label);
  if (descriptor.many && !(info.choices && info.widget === 'select')) return renderMany(view, subject, field, label);
  return html`<div class="field" part="field">${renderOne(view, subject, field, label, 0)}</div>`;
}

/** One text a language; the name of the language goes with the label. */
function renderLanguage(view: FormView, kind: Kind, subject: FormSubject, field: FormField, label: string): TemplateResult {
  const language = languageName(field.descriptor.language!, view.languages) || view.words.noLanguage;
  const isFirst = formFields(kind).find(({info}) => info === field.info) === field;
  return html`<div class="field" part="field">
    ${renderOne(view, subject, field, `${label} (${language})`, 0, !isFirst)}
  </div>`;
}

/** The label, the help, the input and what is wrong with it. */
function renderOne(
  view: FormView,
  subject: FormSubject,
  field: FormField,
  label: string,
  index: number,
  isHelped = false,
): TemplateResult {
  const {words, languages} = view;
  const {key, info, descriptor} = field;
  const id = view.id(subject, key, index);
  const help = isHelped ? undefined : textFor(info.help, languages);
  const hint =
    info.widget === 'reference' ? referenceHint(view, field) : info.widget === 'image' ? words.picture.hint : undefined;
  const unreadable = index === 0 ? subject.issues[key] : undefined;
  const issue = unreadable === undefined ? undefined : words.unreadable(short(unreadable));
  const told = [help, hint, issue].filter(Boolean).join(' ');
  const mistake = view.mistake(subject, key, index);
  const describedBy = [told && `${id}-help`, mistake && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const isRequired = descriptor.required === true && index === 0;
  const caption = html`<label for=${id}
    >${label}${isRequired ? html` <span class="muted small">(${words.required})</span>` : nothing}</label
  >`;
  const isWrong = mistake !== undefined || (unreadable !== undefined && !subject.typed[key]?.[0]);
  const place = {subject, field, index, id, label, describedBy, isWrong, isRequired};
  const input = renderInput(view, place);
  return html`${info.widget === 'checkbox' ? html`<div class="check">${input}${caption}</div>` : caption}
  ${told ? html`<p id="${id}-help" class="muted small">${told}</p>` : nothing}
  ${info.widget === 'checkbox' ? nothing : input} ${descriptor.tags ? view.inputs.renderLanguage?.(view, place) : nothing}
  ${mistake ? html`<p id="${id}-error" class="error small">${mistake}</p>` : nothing}`;
}

/** How something to point to is given: by its name, or, where no list has it, by its address. */
function referenceHint(view: FormView, field: FormField): string {
  return view.options(field) ? view.words.referenceHint : view.words.addressHint;
}

/** Several values: one input each, one button to take each away, and one to add another. */
function renderMany(view: FormView, subject: FormSubject, field: FormField, label: string): TemplateResult {
  const {words, languages} = view;
  const {key, info, descriptor} = field;
  const values = subject.typed[key]?.length ? subject.typed[key] : [''];
  const isOpened = values.length <= shownAtOnce || view.isOpened(subject, key);
  const shown = isOpened ? values : values.slice(0, shownAtOnce);
  const help = textFor(info.help, languages);
  return html`<fieldset class="many" part="field">
    <legend>${label}${descriptor.required ? html` <span class="muted small">(${words.required})</span>` : nothing}</legend>
    ${help ? html`<p class="muted small">${help}</p>` : nothing}
    ${shown.map(
      (value, index) =>
        html`<div class="row">
          <div class="value">${renderOne(view, subject, field, words.nth(label, index + 1), index, true)}</div>
          ${
            values.length > 1 || value
              ? html`<button type="button" @click=${() => view.remove(subject, field, index)}>
                  ${words.remove(nameOf(view, field, value) || words.nth(label, index + 1))}
                </button>`
              : nothing
          }
        </div>`,
    )}
    ${isOpened ? nothing : renderOpener(view, subject, key, values.length)}
    ${
      info.maxCount !== undefined && values.length >= info.maxCount
        ? nothing
        : html`<button type="button" id=${view.id(subject, key)} @click=${() => view.add(subject, field)}>
            ${words.add(label)}
          </button>`
    }
  </fieldset>`;
}

/** The way to all that is not drawn at once. */
export function renderOpener(view: FormView, subject: FormSubject, key: string, count: number): TemplateResult {
  return html`<button type="button" class="link" @click=${() => view.open(subject, key)}>
    ${view.words.showAll(count)}
  </button>`;
}

/** A value in the name of its button. */
function nameOf(view: FormView, field: FormField, value: string): string {
  if (field.info.widget === 'image') return '';
  if (field.descriptor.tags) return short(untagText(value).text);
  const known = field.info.widget === 'reference' && view.options(field)?.find((option) => option.value === value);
  return short(known ? known.label : value);
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
