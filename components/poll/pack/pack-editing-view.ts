import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Argument, PackQuestion} from '../../../vocab/kinds/pack/pack.js';
import type {Removed} from '../../../pods/polls/pack-work.js';
import type {PackItem, PollPackStrings} from '../../strings/poll-pack/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {problemSentence} from '../../ui/problem.js';
import type {PackEditing} from './pack-editing.js';
import {longestOf, type TypedField, type TypedMistake} from './pack-typed.js';
import type {PackWords} from './pack-view.js';

const items: readonly PackItem[] = ['document', 'argumentFor', 'argumentAgainst', 'question'];
/** So much of a text says on a button which one is meant. */
const mostOnButton = 60;

/** Where those who run a vote add to its reading pack. */
export function renderEditing(words: PackWords, editing: PackEditing, headingLevel: number): TemplateResult {
  const {edit} = words.pack;
  const {edited} = editing;
  return html`<div class="editing">
    ${renderHeading(headingLevel, edit.title, 'editing-title')}
    <p class="muted small">${edit.hint}</p>
    ${
      edited && !edited.before
        ? renderForm(words, editing, edited.item)
        : html`<p class="actions">
            ${items.map(
              (item) =>
                html`<button type="button" class="add" data-item=${item} @click=${() => editing.open(item)}>
                  ${edit.add[item]}
                </button>`,
            )}
          </p>`
    }
    <p role="status">${progress(edit, editing)}</p>
    ${edited ? nothing : renderRefusal(words, editing)}
  </div>`;
}

/** The ways to change something that is there, or the form in which it is changed. */
export function renderEditedItem(
  words: PackWords,
  editing: PackEditing,
  item: PackItem,
  thing: Removed,
  text: string,
): TemplateResult {
  const {edit} = words.pack;
  const {iri} = thing;
  if (editing.edited?.before?.iri === iri) return renderForm(words, editing, item);
  const short = text.length > mostOnButton ? `${text.slice(0, mostOnButton).trim()}…` : text;
  if (editing.removing === iri) return renderRemoval(edit, editing, item, thing, short);
  const change = () => editing.open(item, thing as Argument | PackQuestion);
  return html`<p class="actions">
    ${
      item === 'document'
        ? nothing
        : html`<button type="button" class="link change" data-of=${iri} @click=${change}>${edit.change(short)}</button>`
    }
    <button type="button" class="link remove" data-of=${iri} @click=${() => editing.askToRemove(iri)}>
      ${edit.remove(short)}
    </button>
  </p>`;
}

function renderRemoval(
  edit: PollPackStrings['edit'],
  editing: PackEditing,
  item: PackItem,
  thing: Removed,
  text: string,
): TemplateResult {
  return html`<div role="group" aria-label=${edit.asksToRemove(text)}>
    <p>${edit.asksToRemove(text)}</p>
    <p class="actions">
      <button type="button" class="confirm-removal" @click=${() => editing.remove(item, thing)}>${edit.doRemove}</button>
      <button type="button" @click=${() => editing.askToRemove(undefined)}>${edit.keep}</button>
    </p>
  </div>`;
}

function renderForm(words: PackWords, editing: PackEditing, item: PackItem): TemplateResult {
  const {edit} = words.pack;
  const submit = (event: Event) => {
    event.preventDefault();
    editing.save();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    editing.cancel();
  };
  return html`<form novalidate aria-label=${edit.label[item]} @submit=${submit} @keydown=${escape}>
    ${renderField(edit, editing, item, 'text', edit.label[item])}
    ${item === 'document' ? renderField(edit, editing, item, 'more', edit.address, edit.addressHint) : nothing}
    ${item === 'question' ? renderField(edit, editing, item, 'more', edit.answer, edit.answerHint) : nothing}
    <p class="actions">
      <button class="primary" aria-disabled=${editing.handing.isSaving ? 'true' : 'false'}>${edit.save}</button>
      <button type="button" @click=${() => editing.cancel()}>${edit.cancel}</button>
    </p>
    ${renderRefusal(words, editing)}
  </form>`;
}

function renderField(
  edit: PollPackStrings['edit'],
  editing: PackEditing,
  item: PackItem,
  field: TypedField,
  label: string,
  hint?: string,
): TemplateResult {
  const id = `pack-${field}`;
  const mistake = editing.mistakes[field];
  const described = [hint && `${id}-hint`, mistake && `${id}-error`].filter(Boolean).join(' ');
  const input = (event: Event) => editing.type(field, (event.target as HTMLInputElement).value);
  const invalid = mistake ? 'true' : 'false';
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p id="${id}-hint" class="muted small">${hint}</p>` : nothing}
    ${
      item === 'document'
        ? html`<input
            id=${id}
            type=${field === 'more' ? 'url' : 'text'}
            autocomplete="off"
            aria-describedby=${described || nothing}
            aria-invalid=${invalid}
            .value=${live(editing.typed[field])}
            @input=${input}
          />`
        : html`<textarea
            id=${id}
            rows="4"
            aria-describedby=${described || nothing}
            aria-invalid=${invalid}
            .value=${live(editing.typed[field])}
            @input=${input}
          ></textarea>`
    }
    ${
      mistake
        ? html`<p id="${id}-error" class="error small" role="alert">
            ${mistakeText(edit, mistake, longestOf(item, field))}
          </p>`
        : nothing
    }
  </div>`;
}

function mistakeText(edit: PollPackStrings['edit'], mistake: TypedMistake, longest: number): string {
  return mistake === 'tooLong' ? edit.tooLong(longest) : edit[mistake];
}

function progress({saving, saved, kept}: PollPackStrings['edit'], {handing}: PackEditing): string {
  const sentences: Readonly<Record<string, string>> = {saving, saved, kept, 'not-announced': saved};
  return sentences[handing.report.outcome] ?? '';
}

function renderRefusal({general, pack: {edit}}: PackWords, {handing, isOvertaken}: PackEditing) {
  const {problem, outcome} = handing.report;
  if (!problem || outcome !== 'none') return nothing;
  return html`<div class="problem" part="problem" role="alert">
    <p>${edit.notSaved} ${isOvertaken ? edit.changed : problemSentence(general, problem)}</p>
  </div>`;
}
