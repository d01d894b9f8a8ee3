import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../pods/problem.js';
import type {Strings} from '../strings/strings.js';

/** The name of the server behind an address, as a person would say it. */
export function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).host : (url ?? '');
}

/** The sentence for a problem. */
export function problemSentence(strings: Strings, {kind, url}: Problem): string {
  return strings.problem[kind](hostOf(url));
}

/** A problem as a box: the sentence, and the way on if there is one. */
export function renderProblem(strings: Strings, problem: Problem, retry?: () => void): TemplateResult {
  return html`<div class="problem" part="problem" role="alert">
    <p>${problemSentence(strings, problem)}</p>
    ${retry ? html`<button type="button" @click=${retry}>${strings.retry}</button>` : nothing}
  </div>`;
}
