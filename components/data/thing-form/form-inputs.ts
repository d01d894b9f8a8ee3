import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {textFor, type Widget} from '../../../vocab/shapes/kind.js';
import {tagText, untagText} from '../../../vocab/shapes/tagged.js';
import {addressText} from '../../ui/address-text.js';
import type {FormField, FormSubject} from './form-model.js';
import type {FormView, Option} from './form-view.js';

/** One input and what is said of it around it. */
export interface InputPlace {
  readonly subject: FormSubject;
  readonly field: FormField;
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
  readonly isRequired: boolean;
}

const types: Partial<Record<Widget, 'number' | 'date' | 'time' | 'datetime-local' | 'url' | 'tel' | 'email'>> = {
  number: 'number',
  date: 'date',
  time: 'time',
  datetime: 'datetime-local',
  url: 'url',
  tel: 'tel',
  email: 'email',
};

/** The browser's own input for a field. */
export function renderInput(view: FormView, place: InputPlace): TemplateResult {
  switch (place.field.info.widget) {
    case 'textarea':
      return renderTextarea(view, place);
    case 'checkbox':
      return renderCheckbox(view, place);
    case 'select':
      return renderSelect(view, place);
    case 'reference':
      return view.inputs.renderReference?.(view, place) ?? renderText(view, place);
    case 'moment':
      return view.inputs.renderMoment?.(view, place) ?? renderText(view, place);
    case 'image':
      return view.inputs.pictures?.render(view, place) ?? renderText(view, place);
    default:
      return renderText(view, place);
  }
}

/** What stands in an input, with the language that was chosen for it if one is. */
export function typedIn({subject, field, index}: InputPlace): string {
  return subject.typed[field.key]?.[index] ?? '';
}

/** What is typed, without the language that was chosen for it. */
export function textIn(place: InputPlace): string {
  return place.field.descriptor.tags ? untagText(typedIn(place)).text : typedIn(place);
}

function take(view: FormView, place: InputPlace) {
  const {subject, field, index} = place;
  return (event: Event) => {
    const text = (event.target as HTMLInputElement).value;
    const {tags} = field.descriptor;
    view.input(subject, field, index, tags ? tagText({text, language: languageIn(view, place)}) : text);
  };
}

/** The language of a text: the reader's own as long as none was chosen. */
export function languageIn({languages}: FormView, place: InputPlace): string {
  const typed = typedIn(place);
  const {descriptor, info} = place.field;
  if (!descriptor.tags) return descriptor.language ?? '';
  if (typed) return untagText(typed).language;
  const choices = languageChoices(info);
  return languages.find((language) => choices.includes(language)) ?? choices[0] ?? '';
}

/** The languages to choose from, as texts bear them. */
export function languageChoices({languageChoices: tags = []}: FormField['info']): string[] {
  return tags.map((tag) => tag.toLowerCase());
}

function renderText(view: FormView, place: InputPlace): TemplateResult {
  const {field, id, describedBy, isWrong, isRequired} = place;
  const {info, descriptor} = field;
  const type = types[info.widget] ?? 'text';
  const suggestions = view.suggestions?.(field) ?? [];
  return html`<input
      id=${id}
      type=${type}
      lang=${languageIn(view, place) || nothing}
      step=${type === 'number' ? (descriptor.value === 'integer' ? '1' : 'any') : nothing}
      min=${info.min ?? nothing}
      max=${info.max ?? nothing}
      list=${suggestions.length ? `${id}-list` : nothing}
      autocomplete="off"
      ?required=${isRequired}
      .value=${live(textIn(place))}
      aria-describedby=${describedBy ?? nothing}
      aria-invalid=${isWrong ? 'true' : 'false'}
      @input=${take(view, place)}
    />${suggestions.length ? html`<datalist id="${id}-list">${suggestions.map((value) => html`<option value=${value}></option>`)}</datalist>` : nothing}`;
}

function renderTextarea(view: FormView, place: InputPlace): TemplateResult {
  const {id, describedBy, isWrong, isRequired} = place;
  return html`<textarea
    id=${id}
    rows="4"
    lang=${languageIn(view, place) || nothing}
    ?required=${isRequired}
    .value=${live(textIn(place))}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${isWrong ? 'true' : 'false'}
    @input=${take(view, place)}
  ></textarea>`;
}

function renderCheckbox(view: FormView, place: InputPlace): TemplateResult {
  const {subject, field, index, id, describedBy, isWrong} = place;
  return html`<input
    id=${id}
    type="checkbox"
    .checked=${live(typedIn(place) === 'true')}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${isWrong ? 'true' : 'false'}
    @change=${(event: Event) =>
      view.input(subject, field, index, (event.target as HTMLInputElement).checked ? 'true' : 'false')}
  />`;
}

function renderSelect(view: FormView, place: InputPlace): TemplateResult {
  const {field, subject, id, describedBy, isWrong, isRequired} = place;
  const {descriptor, key} = field;
  const chosen = subject.typed[key] ?? [];
  const options = choicesOf(view, field, chosen);
  const handle = (event: Event) => {
    const {selectedOptions} = event.target as HTMLSelectElement;
    subject.typed[key] = [...selectedOptions].map(({value}) => value);
    view.input(subject, field, 0, subject.typed[key][0] ?? '');
  };
  return html`<select
    id=${id}
    ?multiple=${descriptor.many}
    ?required=${isRequired}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${isWrong ? 'true' : 'false'}
    @change=${handle}
  >
    ${descriptor.many ? nothing : html`<option value="" .selected=${live(!chosen.length)}>${isRequired ? view.words.choose : view.words.notChosen}</option>`}
    ${options.map(
      ({value, label}) => html`<option value=${value} .selected=${live(chosen.includes(value))}>${label}</option>`,
    )}
  </select>`;
}

/** What stands there and is no choice any more is not taken away in silence. */
function choicesOf({languages}: FormView, {info}: FormField, chosen: readonly string[]): Option[] {
  const choices = (info.choices ?? []).map(({value, label}) => ({
    value,
    label: textFor(label, languages) ?? addressText(value),
  }));
  const others = chosen.filter((value) => value && !choices.some((choice) => choice.value === value));
  return [...choices, ...others.map((value) => ({value, label: addressText(value)}))];
}
