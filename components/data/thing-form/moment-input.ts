import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {typedIn, type InputPlace} from './form-inputs.js';
import type {FormView} from './form-view.js';

/** A day and, if it is typed, a time on it. What is typed is written as 2026-12-01, or 2026-12-01T19:00. */
export interface TypedMoment {
  readonly day: string;
  readonly time: string;
}

export function splitMoment(typed: string): TypedMoment {
  const [day = '', time = ''] = typed.split('T');
  return {day, time};
}

export function joinMoment({day, time}: TypedMoment): string {
  return time ? `${day}T${time}` : day;
}

/** A day and a time, each in the browser's own input; without a time, it is the whole day. */
export function renderMoment(view: FormView, place: InputPlace): TemplateResult {
  const {subject, field, index, id, label, describedBy, isWrong, isRequired} = place;
  const typed = splitMoment(typedIn(place));
  const take = (part: keyof TypedMoment) => (event: Event) => {
    // What stands there by now: both may change between two drawings.
    const now = splitMoment(typedIn(place));
    view.input(subject, field, index, joinMoment({...now, [part]: (event.target as HTMLInputElement).value}));
  };
  const draw = (part: keyof TypedMoment, type: 'date' | 'time', name: string) =>
    html`<input
      id=${name}
      type=${type}
      autocomplete="off"
      ?required=${isRequired && type === 'date'}
      .value=${live(typed[part])}
      aria-describedby=${describedBy ?? nothing}
      aria-invalid=${isWrong ? 'true' : 'false'}
      @input=${take(part)}
    />`;
  return html`<div class="moment">
    ${draw('day', 'date', id)}
    <label class="small" for="${id}-time">${view.words.timeOf(label)}</label>
    ${draw('time', 'time', `${id}-time`)}
  </div>`;
}
