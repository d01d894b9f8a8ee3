import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Strings} from '../../strings/strings.js';
import {isChosen, type FormSubject} from '../../data/thing-form/form-model.js';
import {renderHeading} from '../../ui/heading.js';
import {renderMistakes} from '../../ui/form-report.js';
import {problemSentence} from '../../ui/problem.js';
import type {CategoryScheme} from '../../../vocab/kinds/scheme/scheme.js';
import type {Adding} from './adding.js';
import {noteOf, setNote, textOf, type RowState} from './adding-row.js';
import {keptBytes, mostBytes} from './chosen-files.js';
import {commonFields, rowsField} from './document-kinds.js';
import {renderDocumentFields} from './document-fields.js';
import {shelfText} from './readers-text.js';
import {isReducible} from '../file-types.js';

/** What the form is drawn with. */
export interface AddingView {
  readonly adding: Adding;
  readonly general: Strings;
  readonly headingLevel: number;
  readonly isSending: boolean;
  /** The categories of the list in which a document would be. */
  schemeFor(row: FormSubject): CategoryScheme | undefined;
  readonly saveButton: unknown;
  /** Tries one document again. */
  retry(row: FormSubject): void;
}

/** The form for several documents: their files, what is said of each, and what is said of all. */
export function renderAdding(view: AddingView): TemplateResult {
  const {adding, headingLevel} = view;
  const {content, rows} = adding;
  const words = adding.form.words();
  return html`${headingLevel ? renderHeading(headingLevel, words.create('')) : nothing}
  ${renderMistakes(words, content.reported)} ${renderChooser(view)} ${rows.map((row) => renderRow(view, row))}
  ${rows.length ? html`${renderCommon(view)} ${view.saveButton}` : nothing}`;
}

function renderChooser({adding}: AddingView): TemplateResult {
  const words = adding.form.words();
  const {files} = words;
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    adding.takeFiles(input.files ?? []);
    input.value = '';
  };
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    adding.takeFiles(event.dataTransfer.files);
  };
  const id = adding.content.id(adding.content.root, rowsField, 0);
  return html`<div class="drop" @dragover=${over} @drop=${drop}>
      <label for=${id} class="label">${files.choose}</label>
      <p id="files-hint" class="muted small">
        ${files.hint(mostBytes, keptBytes)} <span class="dropping">${files.drop}</span>
      </p>
      <input id=${id} type="file" multiple aria-describedby="files-hint" @change=${choose} />
      <button type="button" class="link" @click=${() => adding.addLink()}>${files.addLink}</button>
    </div>
    <div role="alert">
      ${
        adding.refused.length
          ? html`<ul class="problem" part="problem">
              ${adding.refused.map(({why, name}) => html`<li>${files.refused[why](name)}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
}

function renderRow(view: AddingView, row: FormSubject): TemplateResult {
  const {adding} = view;
  const {content} = adding;
  const {files, about} = adding.form.words();
  const kind = content.kind.fields.find(({name}) => name === rowsField)!.kind!();
  const fieldsView = {content, words: adding.form.words(), scheme: view.schemeFor(row)};
  const draw = (...keys: readonly string[]) => renderDocumentFields(fieldsView, kind, row, keys);
  const title = textOf(row, 'title') || noteOf(row, 'name');
  const isLink = noteOf(row, 'isLink') === 'true';
  // Of one document, what is said of all is said of it.
  const isAlone = adding.rows.length === 1 && !hasOwn(row);
  return html`<fieldset class="part">
    <legend>${files.nth(title)}</legend>
    ${renderState(view, row, title)} ${draw('title')} ${isLink ? draw('file') : renderFile(view, row)} ${draw('summary')}
    <details>
      <summary>${about.one}</summary>
      <div class="more">
        ${draw('dated')} ${renderAccessible(view, row, draw)}
        ${
          isAlone
            ? nothing
            : html`<p class="muted small">${about.oneHint}</p>
                ${renderShelves(view, row)} ${draw(...commonFields)}`
        }
      </div>
    </details>
    <button type="button" @click=${() => adding.remove(row)}>${files.remove(title)}</button>
  </fieldset>`;
}

/** Whether something is said of a document that is said differently of all. */
function hasOwn(row: FormSubject): boolean {
  return noteOf(row, 'shelf') !== '' || commonFields.some((key) => row.typed[key]?.some(Boolean));
}

/** What is known of the file; a draft may have lost it. */
function renderFile({adding}: AddingView, row: FormSubject): TemplateResult {
  const {content} = adding;
  const {files} = adding.form.words();
  const id = content.id(row, 'file', 0);
  const name = noteOf(row, 'name');
  const file = adding.files.get(textOf(row, 'file'));
  const mistake = content.mistake(row, 'file', 0);
  if (file)
    return html`<p>${name} <span class="muted small">(${files.size(file.size)})</span></p>
      ${adding.isTwice(row) ? html`<p class="muted small">${files.twice}</p>` : nothing}
      ${adding.notKept.has(row) ? html`<p class="muted small">${files.notKept}</p>` : nothing}`;
  const choose = (event: Event) => {
    const [chosen] = (event.target as HTMLInputElement).files ?? [];
    if (chosen) adding.chooseAgain(row, chosen);
  };
  return html`<div class="field" part="field">
    <label for=${id}>${files.chooseAgain}</label>
    <p id="${id}-help" class="muted small">${files.lost(name)}</p>
    <input id=${id} type="file" aria-describedby="${id}-help" aria-invalid=${mistake ? 'true' : 'false'} @change=${choose} />
    ${mistake ? html`<p class="error small">${mistake}</p>` : nothing}
  </div>`;
}

/** The address of the accessible version, or a file for it. */
function renderAccessible({adding}: AddingView, row: FormSubject, draw: (key: string) => unknown): unknown {
  const {files} = adding.form.words();
  const chosen = textOf(row, 'accessibleVersion');
  const blob = isChosen(chosen) ? adding.files.get(chosen) : undefined;
  if (blob)
    return html`<div class="field" part="field">
      <p>${files.accessibleChosen(blob instanceof File ? blob.name : '')}</p>
      <button type="button" @click=${() => adding.chooseAccessible(row, undefined)}>${files.accessibleRemove}</button>
    </div>`;
  const id = `${adding.content.id(row, 'accessibleVersion')}-file`;
  return html`${draw('accessibleVersion')}
    <div class="field" part="field">
      <label for=${id}>${files.accessibleFile}</label>
      <input
        id=${id}
        type="file"
        @change=${(event: Event) => adding.chooseAccessible(row, (event.target as HTMLInputElement).files?.[0])}
      />
    </div>`;
}

function renderState(view: AddingView, row: FormSubject, title: string) {
  const {adding} = view;
  const {sending, files} = adding.form.words();
  const state = adding.states.get(row);
  if (!state) return nothing;
  switch (state.is) {
    case 'sending':
      return html`<div class="progress">
        <progress max=${state.of} value=${state.sent} aria-label=${files.nth(title)}></progress>
        <span class="muted small">${sending.sent(state.sent, state.of)}</span>
        <button type="button" @click=${() => adding.stop(row)}>${sending.cancel(title)}</button>
      </div>`;
    case 'describing':
      return html`<p>${sending.describing}</p>`;
    default:
      return html`<div class="problem" part="problem" role="alert">
        <p>${whyNot(view, state)}</p>
        ${
          view.isSending
            ? nothing
            : html`<button type="button" @click=${() => view.retry(row)}>${sending.retry(title)}</button>`
        }
      </div>`;
  }
}

function whyNot({adding, general}: AddingView, state: RowState): string {
  const {sending} = adding.form.words();
  if (state.is === 'cancelled') return sending.cancelled;
  if (state.is === 'picture') return sending.picture;
  const problem = state.is === 'failed' ? state.problem : undefined;
  if (problem?.kind === 'full') return `${sending.failed} ${sending.full}`;
  return problem ? `${sending.failed} ${problemSentence(general, problem)}` : sending.failed;
}

/** What is said of all documents. */
function renderCommon(view: AddingView): TemplateResult {
  const {adding} = view;
  const {content} = adding;
  const {root, kind} = content;
  const words = adding.form.words();
  const fieldsView = {content, words, scheme: view.schemeFor(root)};
  return html`<fieldset class="group">
    <legend>${adding.rows.length > 1 ? words.about.all : words.about.only}</legend>
    ${renderShelves(view, root)} ${renderPictures(adding)} ${renderDocumentFields(fieldsView, kind, root, commonFields)}
  </fieldset>`;
}

/** Who can see one document, or all of them. */
function renderShelves({adding}: AddingView, subject: FormSubject): TemplateResult {
  const {content, shelves} = adding;
  const {changed} = adding.form;
  const words = adding.form.words();
  const id = content.id(subject, 'shelf');
  const isAll = subject === content.root;
  const chosen = noteOf(subject, 'shelf');
  const choose = (event: Event) => {
    setNote(subject, 'shelf', (event.target as HTMLSelectElement).value);
    changed();
  };
  return html`<div class="field" part="field">
    <label for=${id}>${words.audience}</label>
    <select id=${id} @change=${choose}>
      ${isAll ? nothing : html`<option value="" .selected=${live(!chosen)}>${words.about.asAll}</option>`}
      ${shelves.all.map(
        (shelf, index) =>
          html`<option value=${shelf.key} .selected=${live(chosen ? shelf.key === chosen : isAll && index === 0)}>
            ${shelfText(words, shelf)}
          </option>`,
      )}
    </select>
  </div>`;
}

/** Whether pictures stay as they are, where there are any. */
function renderPictures(adding: Adding) {
  const {root} = adding.content;
  const {changed} = adding.form;
  const words = adding.form.words();
  if (!adding.rows.some((row) => isReducible(noteOf(row, 'name')))) return nothing;
  return html`<div class="field" part="field">
    <div class="check">
      <input
        id="pictures"
        type="checkbox"
        aria-describedby="pictures-hint"
        .checked=${live(noteOf(root, 'keepsOriginals') === 'true')}
        @change=${(event: Event) => {
          setNote(root, 'keepsOriginals', String((event.target as HTMLInputElement).checked));
          changed();
        }}
      />
      <label for="pictures">${words.files.pictures}</label>
    </div>
    <p id="pictures-hint" class="muted small">${words.files.picturesHint}</p>
  </div>`;
}

/** What has come of it, said once all is sent; and, all along, how many have gone. */
export function renderAdded({adding, isSending}: AddingView, itemHref: string | undefined) {
  const {sending} = adding.form.words();
  const {added, rows} = adding;
  if (isSending) return html`<p class="muted">${sending.running(added.length, added.length + rows.length)}</p>`;
  const failed = rows.filter((row) => adding.states.has(row)).length;
  if (!added.length && !failed) return nothing;
  return html`<div class=${failed ? 'problem' : 'done'}>
    ${added.length ? html`<p>${sending.added(added.length)}</p>` : nothing}
    ${failed ? html`<p>${sending.notAdded(failed)}</p>` : nothing}
    <ul aria-label=${sending.addedTitle}>
      ${added.map(({iri, title, isKept, isAnnounced}) => {
        const name =
          itemHref && !isKept ? html`<a href=${itemHref.replaceAll('{id}', encodeURIComponent(iri))}>${title}</a>` : title;
        const note = isKept ? sending.waits : isAnnounced ? '' : sending.notAnnounced;
        return html`<li>${name}${note ? html` <span class="muted small">(${note})</span>` : nothing}</li>`;
      })}
    </ul>
  </div>`;
}
