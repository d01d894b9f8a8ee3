import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Problem} from '../../pods/problem.js';
import type {FormStrings} from '../strings/things/form-strings.js';
import type {Strings} from '../strings/strings.js';
import {problemSentence} from '../ui/problem.js';

/** Something that must be corrected, and the way to its field. */
export interface ReportedMistake {
  readonly label: string;
  readonly sentence: string;
  readonly go: () => void;
}

/** What must be corrected; gets the focus when a saving is refused. */
export function renderMistakes(words: FormStrings, mistakes: readonly ReportedMistake[]) {
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

/** A field that was changed on both sides, with both values in words. */
export interface Question {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly isMine: boolean;
  readonly choose: (isMine: boolean) => void;
}

export function renderQuestions(words: FormStrings, questions: readonly Question[]) {
  if (!questions.length) return nothing;
  return html`<div class="conflict summary" part="problem" tabindex="-1">
    <p><strong>${words.conflictTitle}</strong></p>
    <p>${words.conflictHelp}</p>
    ${questions.map(({label, mine, theirs, isMine, choose}, index) => {
      const renderChoice = (caption: string, text: string, isThis: boolean) =>
        html`<label class="choice">
          <input type="radio" name="choice-${index}" .checked=${live(isMine === isThis)} @change=${() => choose(isThis)} />
          <span>${caption}<span class="value">${text || words.nothing}</span></span>
        </label>`;
      return html`<fieldset>
        <legend>${label}</legend>
        ${renderChoice(words.mine, mine, true)} ${renderChoice(words.theirs, theirs, false)}
      </fieldset>`;
    })}
  </div>`;
}

/** Where the form is on its way from what was typed to what others see. */
export type Outcome = 'none' | 'saving' | 'unchanged' | 'saved' | 'not-announced';

/** What has become of the saving, and the ways on. */
export function renderOutcome(words: FormStrings, outcome: Outcome, again: () => void, another: (() => void) | undefined) {
  if (outcome === 'none') return nothing;
  if (outcome === 'saving') return html`<p class="muted">${words.saving}</p>`;
  const sentence = {unchanged: words.unchanged, saved: words.saved, 'not-announced': words.notAnnounced}[outcome];
  return html`<div class="done">
    <p>${sentence}</p>
    ${outcome === 'not-announced' ? html`<button type="button" @click=${again}>${words.announceAgain}</button>` : nothing}
    ${another ? html`<button type="button" @click=${another}>${words.another}</button>` : nothing}
  </div>`;
}

/** Why it is not saved. What was typed is still there, and the sentence says so first. */
export function renderSaveProblem(general: Strings, words: FormStrings, problem: Problem | undefined) {
  if (!problem) return nothing;
  const sentence = problem.kind === 'signed-out' ? general.signIn.expired : problemSentence(general, problem);
  return html`<div class="problem" part="problem" role="alert">
    <p>${words.notSaved} ${sentence}</p>
  </div>`;
}
