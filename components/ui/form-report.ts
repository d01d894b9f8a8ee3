import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {FormWords} from '../strings/form-words.js';

export type Drawn = TemplateResult | typeof nothing;

/** Something that must be corrected, and the way to its field. */
export interface ReportedMistake {
  readonly label: string;
  readonly sentence: string;
  readonly go: () => void;
}

/** What must be corrected; gets the focus when a saving is refused. */
export function renderMistakes(words: Pick<FormWords, 'errors'>, mistakes: readonly ReportedMistake[]): Drawn {
  if (!mistakes.length) return nothing;
  return html`<div class="problem summary" part="problem" tabindex="-1">
    <p>${words.errors(mistakes.length)}</p>
    <ul>
      ${mistakes.map(
        ({label, sentence, go}) =>
          html`<li><button type="button" class="link" @click=${go}>${label} – ${sentence}</button></li>`,
      )}
    </ul>
  </div>`;
}

/** A field that was changed on both sides, with the values to choose from, in words. */
export interface Question {
  readonly label: string;
  readonly answers: readonly Answer[];
}

export interface Answer {
  /** Where the value comes from. */
  readonly caption: string;
  readonly text: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** What only the person can decide; gets the focus when a saving has met it. */
export function renderQuestions(words: FormWords, questions: readonly Question[]): Drawn {
  if (!questions.length) return nothing;
  return html`<div class="conflict summary" part="problem" tabindex="-1">
    <p><strong>${words.conflictTitle}</strong></p>
    <p>${words.conflictHelp}</p>
    ${questions.map(
      ({label, answers}, index) =>
        html`<fieldset>
          <legend>${label}</legend>
          ${answers.map((answer) => renderAnswer(words, `choice-${index}`, answer))}
        </fieldset>`,
    )}
  </div>`;
}

function renderAnswer({nothing: empty}: FormWords, name: string, {caption, text, isChosen, choose}: Answer): TemplateResult {
  return html`<label class="choice">
    <input type="radio" name=${name} .checked=${live(isChosen)} @change=${choose} />
    <span>${caption}<span class="value">${text || empty}</span></span>
  </label>`;
}

/** What has become of the saving, and the ways on from there. */
export function renderDone(sentence: string, ...ways: readonly Drawn[]): TemplateResult {
  return html`<div class="done">
    <p>${sentence}</p>
    ${ways}
  </div>`;
}
