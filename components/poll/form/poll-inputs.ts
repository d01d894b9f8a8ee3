import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {PollFormStrings} from '../../strings/poll-form/strings.js';
import type {PollRulesStrings} from '../../strings/poll-settings/rules-strings.js';
import type {PollSettingsStrings} from '../../strings/poll-settings/strings.js';
import type {TypedPoll} from './typed-poll.js';

/** What the form for polls draws with, and how it takes what is typed. */
export interface PollFormView {
  readonly typed: TypedPoll;
  readonly words: PollFormStrings;
  readonly settings: PollSettingsStrings;
  readonly rules: PollRulesStrings;
  /** What must be corrected, by the identifier of its field. */
  readonly mistakes: ReadonlyMap<string, string>;
  /**
   * Takes what is typed.
   * @param part what is another now; worked out from what is typed by then, where it depends on that: two inputs may change between two drawings.
   * @param focus field that has the focus then, if that is another one.
   * @param said what is said aloud of it.
   */
  change(this: void, part: TypedChange, focus?: string, said?: string): void;
}

/** What is typed anew. */
export type TypedChange = Partial<TypedPoll> | ((typed: TypedPoll) => Partial<TypedPoll>);

/** One of the browser's own inputs, with its label. */
export interface LabelledInput {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly type: 'text' | 'date' | 'time' | 'number';
  readonly value: string;
  readonly isRequired?: boolean;
  /** Field whose mistake it shares, where several inputs are one field. */
  readonly field?: string;
  readonly take: (value: string) => void;
}

/** An input with its label, help and error; of several that are one field, the error is drawn once, below them. */
export function renderInput(view: PollFormView, one: LabelledInput): TemplateResult {
  const {id, label, help, type, value, isRequired = false, field = id, take} = one;
  return html`<div class="field" part="field">
    <label for=${id}>${label}${renderRequired(view, isRequired)}</label>
    ${help ? html`<p id="${id}-help" class="muted small">${help}</p>` : nothing}
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      ?required=${isRequired}
      .value=${live(value)}
      aria-describedby=${describedBy(view, id, field, help)}
      aria-invalid=${view.mistakes.has(field) ? 'true' : 'false'}
      @input=${({target}: Event) => take((target as HTMLInputElement).value)}
    />
    ${field === id ? renderError(view, id) : nothing}
  </div>`;
}

/** A text of several lines. */
export function renderText(view: PollFormView, id: 'summary', label: string, help: string): TemplateResult {
  return html`<div class="field" part="field">
    <label for=${id}>${label}</label>
    <p id="${id}-help" class="muted small">${help}</p>
    <textarea
      id=${id}
      rows="5"
      .value=${live(view.typed[id])}
      aria-describedby=${describedBy(view, id, id, help)}
      aria-invalid=${view.mistakes.has(id) ? 'true' : 'false'}
      @input=${({target}: Event) => view.change({[id]: (target as HTMLTextAreaElement).value})}
    ></textarea>
    ${renderError(view, id)}
  </div>`;
}

/** What is wrong with a field. */
export function renderError({mistakes}: PollFormView, id: string): TemplateResult | typeof nothing {
  const sentence = mistakes.get(id);
  return sentence ? html`<p id="${id}-error" class="error small">${sentence}</p>` : nothing;
}

/** One of a few, each with a sentence that says what it means. */
export interface RadioChoice {
  readonly value: string;
  readonly label: string;
  readonly help: string;
}

/** A choice of which every possibility is explained. */
export function renderRadios(
  name: string,
  legend: string,
  choices: readonly RadioChoice[],
  chosen: string,
  take: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="field" part="field">
    <legend>${legend}</legend>
    ${choices.map(
      ({value, label, help}) =>
        html`<label class="choice">
          <input
            type="radio"
            id="${name}-${value}"
            name=${name}
            .checked=${live(value === chosen)}
            aria-describedby="${name}-${value}-help"
            @change=${() => take(value)}
          />
          <span>${label}<span id="${name}-${value}-help" class="help muted small">${help}</span></span>
        </label>`,
    )}
  </fieldset>`;
}

/** A choice among things that need no explanation. */
export function renderSelect(
  view: PollFormView,
  id: string,
  label: string,
  choices: readonly {readonly value: string; readonly label: string}[],
  chosen: string,
  take: (value: string) => void,
): TemplateResult {
  return html`<div class="field" part="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-invalid=${view.mistakes.has(id) ? 'true' : 'false'}
      aria-describedby=${view.mistakes.has(id) ? `${id}-error` : nothing}
      @change=${({target}: Event) => take((target as HTMLSelectElement).value)}
    >
      ${choices.map((one) => html`<option value=${one.value} .selected=${live(one.value === chosen)}>${one.label}</option>`)}
    </select>
    ${renderError(view, id)}
  </div>`;
}

export function renderRequired({words}: PollFormView, isRequired: boolean): TemplateResult | typeof nothing {
  return isRequired ? html` <span class="muted small">(${words.required})</span>` : nothing;
}

function describedBy(
  {mistakes}: PollFormView,
  id: string,
  field: string,
  help: string | undefined,
): string | typeof nothing {
  return [help && `${id}-help`, mistakes.has(field) && `${field}-error`].filter(Boolean).join(' ') || nothing;
}
