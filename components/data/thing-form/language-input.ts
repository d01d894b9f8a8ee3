import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {tagText} from '../../../vocab/shapes/tagged.js';
import {languageChoices, languageIn, textIn, type InputPlace} from './form-inputs.js';
import {languageName} from './form-labels.js';
import type {FormView} from './form-view.js';

/** The choice of the language that a text is in. One that the kind does not foresee stays until another is chosen. */
export function renderLanguage(view: FormView, place: InputPlace): TemplateResult {
  const {subject, field, index, id, label, describedBy} = place;
  const own = languageIn(view, place);
  const choices = [...new Set([...languageChoices(field.info), own])];
  const handle = (event: Event) => {
    const language = (event.target as HTMLSelectElement).value;
    view.input(subject, field, index, tagText({text: textIn(place), language}));
  };
  return html`<label class="small" for="${id}-language">${view.words.languageOf(label)}</label>
    <select id="${id}-language" aria-describedby=${describedBy ?? nothing} @change=${handle}>
      ${choices.map(
        (language) =>
          html`<option value=${language} .selected=${live(language === own)}>
            ${languageName(language, view.languages) || view.words.noLanguage}
          </option>`,
      )}
    </select>`;
}
