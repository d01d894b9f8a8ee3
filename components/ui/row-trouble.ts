import {html, type TemplateResult} from 'lit';
import type {Row} from '../../pods/lists/row.js';
import type {Strings} from '../strings/strings.js';
import {problemSentence} from './problem.js';

/** What a list says of rows that it cannot show, or shows as they were. */
export interface TroubleTexts {
  readonly maybeOld: string;
  readonly more: (count: number) => string;
  readonly readMore: string;
}

/** Why a row shows nothing, or maybe something old, and a way to try again. */
export function renderTrouble(
  strings: Strings,
  {maybeOld}: TroubleTexts,
  {thing, problem}: Row<unknown>,
  retry: () => void,
): TemplateResult {
  return html`<p class="extra muted small">
    ${thing ? maybeOld : problemSentence(strings, problem!)}
    <button type="button" class="link" @click=${retry}>${strings.retry}</button>
  </p>`;
}

/** How much is not read without being asked for, and a button that asks. */
export function renderWaiting({more, readMore}: TroubleTexts, waiting: number, read: () => void): TemplateResult {
  return html`<p class="more">
    ${more(waiting)}
    <button type="button" @click=${read}>${readMore}</button>
  </p>`;
}
