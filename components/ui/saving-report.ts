import {html, nothing} from 'lit';
import type {Problem} from '../../pods/problem.js';
import type {FormWords} from '../strings/form-words.js';
import type {Strings} from '../strings/strings.js';
import type {Drawn} from './form-report.js';
import {problemSentence} from './problem.js';

/** Where a form is on its way from what was typed to what others see, as far as every form goes. */
export type Progress =
  | 'none'
  | 'saving'
  | 'unchanged'
  | 'saved'
  /** It is kept, and its server does not have it yet. */
  | 'kept'
  /** Its server has it, and the list does not know of it yet. */
  | 'not-announced';

/** What a form says of the last saving. `More` is what else can have become of it. */
export interface SavingReport<More extends string = never> {
  readonly outcome: Progress | More;
  /** Why it is not saved, or waits. */
  readonly problem?: Problem | undefined;
  /** Whether the device keeps nothing, so that what waits would be gone with the page. */
  readonly isOnPageOnly?: boolean;
  /** Writes anew what was changed here and is gone there. */
  readonly recreate?: () => void;
}

/** The texts that a report is drawn with. */
export interface ReportWords {
  readonly general: Strings;
  readonly words: FormWords;
}

/**
 * What has become of the last saving.
 * @param end says so where all is well.
 * @param wayOn where somebody can go from here whose text is out of the form's hands.
 */
export function renderReport(texts: ReportWords, report: SavingReport<string>, end: unknown, wayOn: Drawn) {
  const {outcome, problem} = report;
  const {words} = texts;
  const isKept = outcome === 'kept';
  const progress = {saving: html`<p class="muted">${words.saving}</p>`, kept: renderKept(texts, report, wayOn)};
  return html`<div role="status" class="outcome" tabindex="-1">
      ${outcome === 'saving' || isKept ? progress[outcome] : end}
    </div>
    ${problem && outcome === 'none' ? renderProblem(texts, problem, report.recreate) : nothing}`;
}

/** That it is kept, and why it is not with its server yet. */
function renderKept({general, words}: ReportWords, {problem, isOnPageOnly}: SavingReport<string>, wayOn: Drawn) {
  return html`<div class="kept">
    <p>${isOnPageOnly ? words.keptByPage : words.kept} ${problem && reasonOf(general, problem)}</p>
    ${wayOn}
  </div>`;
}

/** Why it is not saved. What was typed is still there, and the sentence says so first. */
function renderProblem({general, words}: ReportWords, problem: Problem, recreate?: () => void) {
  return html`<div class="problem" part="problem" role="alert">
    <p>${recreate ? words.gone : `${words.notSaved} ${reasonOf(general, problem)}`}</p>
    ${recreate ? html`<button type="button" @click=${recreate}>${words.recreate}</button>` : nothing}
  </div>`;
}

function reasonOf(general: Strings, problem: Problem): string {
  return problem.kind === 'signed-out' ? general.signIn.expired : problemSentence(general, problem);
}
