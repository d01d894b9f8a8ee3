import {html, type TemplateResult} from 'lit';
import type {Problem} from '../../pods/problem.js';
import type {Strings} from '../strings/strings.js';
import {hostOf} from './problem.js';

/** A copy that is shown because its server cannot be asked. */
export interface ShownCopy {
  /** When the server last confirmed it. */
  readonly asOf: Date;
  readonly problem: Problem;
}

/**
 * One line that says from when what is shown is, with a way to ask its server again. Empty without a copy, but there: so that the sentence is
 * read out when it comes, once, and nobody is interrupted.
 */
export function renderCopyLine(strings: Strings, copy: ShownCopy | undefined, retry: () => void): TemplateResult {
  return html`<p class="muted small" part="copy" role="status">
    ${
      copy &&
      html`${strings.copyOf(copy.asOf, hostOf(copy.problem.url))}
        <button type="button" class="link" @click=${retry}>${strings.retry}</button>`
    }
  </p>`;
}
