import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import {formFields, type FormField, type FormSubject} from '../../data/thing-form/form-model.js';
import type {EventFormStrings} from '../../strings/events-form/strings.js';
import {chooseRepeat, repeatOf} from './event-form-repeat.js';
import {eventTimes, textsOf, timesOf, withTimes, type TimeFields, type TypedTimes} from './event-form-times.js';

/** What the form for events draws with. */
export interface EventView {
  readonly content: FormContent;
  readonly words: EventFormStrings;
  /** Language in which days are written. */
  readonly language: string;
}

/** One of the browser's own inputs, with its label. */
export interface LabelledInput {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly type: 'date' | 'time' | 'number' | 'checkbox';
  readonly value: string;
  readonly isRequired?: boolean;
  readonly isWrong?: boolean;
  /** Names of what else describes it. */
  readonly describedBy?: string | undefined;
  readonly take: (value: string) => void;
}

export function renderLabelled(words: EventFormStrings, one: LabelledInput): TemplateResult {
  const {id, label, help, type, value, isRequired = false, isWrong = false, describedBy, take} = one;
  const described = [help && `${id}-help`, describedBy].filter(Boolean).join(' ');
  return html`<div class="field" part="field">
    <label for=${id}>${label}${isRequired ? html` <span class="muted small">(${words.required})</span>` : nothing}</label>
    ${help ? html`<p id="${id}-help" class="muted small">${help}</p>` : nothing}
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      min=${type === 'number' ? '1' : nothing}
      ?required=${isRequired}
      .value=${live(value)}
      aria-describedby=${described || nothing}
      aria-invalid=${isWrong ? 'true' : 'false'}
      @input=${(event: Event) => take((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

export function renderCheck(
  id: string,
  label: string,
  isChecked: boolean,
  take: (isChecked: boolean) => void,
): TemplateResult {
  return html`<div class="check">
    <input
      id=${id}
      type="checkbox"
      .checked=${live(isChecked)}
      @change=${(event: Event) => take((event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
  </div>`;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function renderChoice(
  id: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  take: (value: string) => void,
  error?: string,
): TemplateResult {
  return html`<div class="field" part="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${error ? `${id}-error` : nothing}
      @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        ({value, label: name}) => html`<option value=${value} .selected=${live(value === chosen)}>${name}</option>`,
      )}
    </select>
    ${renderError(id, error)}
  </div>`;
}

export function renderError(id: string, error: string | undefined): TemplateResult | typeof nothing {
  return error ? html`<p id="${id}-error" class="error small">${error}</p>` : nothing;
}

export function fieldOf({kind}: FormContent, key: string): FormField {
  return formFields(kind).find((field) => field.key === key)!;
}

/** Writes into what is typed, and has the form take note. */
export function setText(content: FormContent, subject: FormSubject, key: string, text: string): void {
  const {info} = fieldOf(content, 'dates');
  const fields = subject === content.root ? formFields(content.kind) : formFields(info.kind!());
  content.input(
    subject,
    fields.find((field) => field.key === key)!,
    0,
    text,
  );
}

/** Other times for the event or for one of its dates; what repeats follows the start of the event. */
export function setTimes(
  content: FormContent,
  subject: FormSubject,
  change: Partial<TypedTimes>,
  fields: TimeFields = eventTimes,
): void {
  const repeat = repeatOf(content.root);
  const {start, end} = textsOf(withTimes(timesOf(subject, fields), change));
  setText(content, subject, fields.start, start);
  setText(content, subject, fields.end, end);
  if (subject !== content.root) return;
  chooseRepeat(subject, repeat);
}

/** A day in words. */
export function dayText({language}: Pick<EventView, 'language'>, day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'}).format(new Date(`${day}T00:00Z`));
}
