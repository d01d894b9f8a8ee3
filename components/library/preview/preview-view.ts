import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../../pods/problem.js';
import type {PreviewStrings} from '../../strings/preview/strings.js';
import type {Strings} from '../../strings/strings.js';
import {renderProblem} from '../../ui/problem.js';
import type {Sight} from './read-preview.js';

/** How far a look at a document is. */
export type PreviewState =
  | {readonly is: 'reading'; readonly bytes: number; readonly of?: number | undefined}
  | {readonly is: 'seen'; readonly sight: Sight}
  | {readonly is: 'failed'; readonly problem: Problem};

/** With what a look is drawn, and what it calls. */
export interface PreviewView {
  readonly words: PreviewStrings;
  readonly general: Strings;
  readonly title: string;
  readonly state: PreviewState;
  /** Not wanted any more. */
  cancel(): void;
  retry(): void;
  /** The browser cannot show it. */
  fail(): void;
}

/** What is to be seen of a document, or why it is not. */
export function renderPreview(view: PreviewView): TemplateResult {
  const {words, state} = view;
  const isSeen = state.is === 'seen' && state.sight.is !== 'refused';
  return html`<div class="preview" part="preview">
    <div role="status" class="visually-hidden">${isSeen ? words.shown : nothing}</div>
    ${renderState(view)}
  </div>`;
}

function renderState(view: PreviewView): TemplateResult {
  const {state, general} = view;
  if (state.is === 'reading') return renderReading(view, state);
  if (state.is === 'failed') return renderProblem(general, state.problem, () => view.retry());
  return renderSight(view, state.sight);
}

/** The bar is only seen: it would be said at each step. */
function renderReading(view: PreviewView, {bytes, of}: PreviewState & {is: 'reading'}): TemplateResult {
  const {words} = view;
  return html`<p role="status">${words.loading}</p>
    <progress aria-hidden="true" max=${of ?? nothing} value=${of ? bytes : nothing}></progress>
    ${bytes ? html`<p class="muted small">${words.progress(bytes, of)}</p>` : nothing}
    <button type="button" @click=${() => view.cancel()}>${words.cancel}</button>`;
}

/** Addresses are of files that the page has made itself, or of players that run nothing. */
function renderSight(view: PreviewView, sight: Sight): TemplateResult {
  const {words, title} = view;
  const name = words.lookAt(title);
  const fail = () => view.fail();
  switch (sight.is) {
    case 'image':
      return html`<img src=${sight.address} alt=${name} @error=${fail} />`;
    case 'pdf':
      return html`<iframe src=${sight.address} title=${name}></iframe>
        <p class="muted small">${words.pdfHint}</p>`;
    case 'audio':
      return html`<audio controls preload="metadata" src=${sight.address} aria-label=${name} @error=${fail}></audio>`;
    case 'video':
      return html`<video controls preload="metadata" src=${sight.address} aria-label=${name} @error=${fail}></video>`;
    case 'table':
      return renderTable(words, title, sight.table);
    case 'refused':
      return html`<p role="status">${words.refused[sight.why]}</p>`;
    default:
      return renderText(words, name, sight);
  }
}

// Whoever uses the keyboard scrolls it as well.
function renderText(words: PreviewStrings, name: string, sight: Sight & {is: 'text' | 'markdown'}): TemplateResult {
  return html`<div class="sheet" role="region" tabindex="0" aria-label=${name}>
      ${sight.is === 'text' ? html`<pre>${sight.text}</pre>` : sight.drawn}
    </div>
    ${sight.isCut ? html`<p class="muted small">${words.cutText}</p>` : nothing}`;
}

function renderTable(
  words: PreviewStrings,
  title: string,
  {head, rows, isCut}: (Sight & {is: 'table'})['table'],
): TemplateResult {
  return html`<div class="sheet" role="region" tabindex="0" aria-label=${words.lookAt(title)}>
      <table>
        <caption>
          ${title}
        </caption>
        <thead>
          <tr>
            ${head.map((cell) => (cell.trim() ? html`<th scope="col">${cell}</th>` : html`<td></td>`))}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${isCut ? html`<p class="muted small">${words.cutTable(rows.length)}</p>` : nothing}`;
}
