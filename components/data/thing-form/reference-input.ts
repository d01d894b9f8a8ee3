import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {typedIn, type InputPlace} from './form-inputs.js';
import type {FormView} from './form-view.js';

/** Picked by its name: the browser suggests what is alike, and what is stored is the address. Where no list has it, the address is typed. */
export function renderReference(view: FormView, place: InputPlace): TemplateResult {
  const {subject, field, index, id, describedBy, isWrong, isRequired} = place;
  const options = view.options(field);
  const value = typedIn(place);
  const shown = options?.find((option) => option.value === value)?.label ?? value;
  const handle = (event: Event) => {
    const text = (event.target as HTMLInputElement).value.trim();
    view.input(subject, field, index, options?.find(({label}) => label === text)?.value ?? text);
  };
  return html`<input
      id=${id}
      type=${options ? 'text' : 'url'}
      list=${options ? `${id}-list` : nothing}
      autocomplete="off"
      ?required=${isRequired}
      .value=${live(shown)}
      aria-describedby=${describedBy ?? nothing}
      aria-invalid=${isWrong ? 'true' : 'false'}
      @input=${handle}
    />
    ${options ? html`<datalist id="${id}-list">${options.map(({label}) => html`<option value=${label}></option>`)}</datalist>` : nothing}`;
}
