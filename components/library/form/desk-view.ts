import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {ownFiles} from '../../../pods/library/document-work.js';
import type {DocumentDeskStrings} from '../../strings/document-form/desk-strings.js';
import type {FilledFormStrings} from '../../strings/document-form/sending-strings.js';
import type {Strings} from '../../strings/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {problemSentence} from '../../ui/problem.js';
import {mostBytes} from './chosen-files.js';
import type {DeskDeed, DeskPart, DeskState} from './desk-part.js';
import {changeOfReaders, readersText, shelfText} from './readers-text.js';
import {isReducible} from '../file-types.js';

/** With what the desk is drawn. */
export interface DeskView {
  readonly words: FilledFormStrings;
  readonly texts: DocumentDeskStrings;
  readonly general: Strings;
  readonly headingLevel: number;
  /** Address of the page that shows a document, with `{id}` where its own goes. */
  readonly itemHref?: string | undefined;
}

const deeds: readonly DeskDeed[] = ['replace', 'move', 'remove'];

/** What can be done with a document beside the form, and what has come of it. */
export function renderDesk(desk: DeskPart, view: DeskView): TemplateResult {
  const {texts, headingLevel} = view;
  const isGone = desk.state.is === 'done' && desk.state.deed !== 'replace';
  const offered = deeds.filter((deed) => deed !== 'replace' || ownFiles(desk.item ?? noItem(desk)).length > 0);
  return html`<section class="desk" part="desk">
    ${renderHeading(headingLevel && Math.min(headingLevel + 1, 6), texts.title, 'desk-title')}
    ${isGone ? nothing : offered.map((deed) => renderDeed(desk, view, deed))} ${renderOutcome(view, desk.state)}
  </section>`;
}

function noItem({iri}: DeskPart) {
  return {iri, category: [], keyword: [], author: [], older: [], issues: []};
}

function renderDeed(desk: DeskPart, view: DeskView, deed: DeskDeed): TemplateResult {
  const isOpen = desk.opened === deed;
  return html`<button
      type="button"
      id="desk-${deed}"
      aria-expanded=${isOpen}
      @click=${() => desk.open(isOpen ? undefined : deed)}
    >
      ${view.texts[deed]}
    </button>
    ${isOpen ? renderPanel(desk, view, deed) : nothing}`;
}

function renderPanel(desk: DeskPart, view: DeskView, deed: DeskDeed): TemplateResult {
  const {texts} = view;
  const inside = {replace: renderReplacing, move: renderMoving, remove: renderRemoving}[deed];
  const isWorking = desk.state.is === 'working';
  const isPossible = deed !== 'move' || desk.others.length > 0;
  return html`<div class="panel" id="desk-${deed}-panel" role="group" tabindex="-1" aria-label=${texts[deed]}>
    ${inside(desk, view)} ${renderWorking(desk, view)}
    <div class="actions">
      ${
        isPossible
          ? html`<button
              type="button"
              class="primary"
              aria-disabled=${isWorking ? 'true' : 'false'}
              @click=${() => desk.act(deed)}
            >
              ${texts[`${deed}Now`]}
            </button>`
          : nothing
      }
      <button type="button" @click=${() => (isWorking ? desk.cancelSending() : desk.open(undefined))}>
        ${texts.cancel}
      </button>
    </div>
  </div>`;
}

function renderReplacing(desk: DeskPart, {words, texts}: DeskView): TemplateResult {
  const {item, file} = desk;
  const next = (item?.version ?? (item?.older.length ?? 0) + 1) + 1;
  return html`<p id="desk-replace-hint">${texts.replaceHint(next)} ${words.files.limit(mostBytes)}</p>
    <div class="field">
      <label for="desk-file">${texts.newFile}</label>
      <input
        id="desk-file"
        type="file"
        aria-describedby="desk-replace-hint"
        @change=${(event: Event) => desk.choose((event.target as HTMLInputElement).files?.[0])}
      />
    </div>
    ${file && isReducible(file.name) ? renderOriginal(desk, words) : nothing}
    <div class="field">
      <label for="desk-note">${texts.note}</label>
      <p id="desk-note-hint" class="muted small">${texts.noteHint}</p>
      <input
        id="desk-note"
        maxlength="300"
        autocomplete="off"
        aria-describedby="desk-note-hint"
        .value=${live(desk.note)}
        @input=${(event: Event) => (desk.note = (event.target as HTMLInputElement).value)}
      />
    </div>`;
}

function renderOriginal(desk: DeskPart, {files}: FilledFormStrings): TemplateResult {
  return html`<div class="field">
    <div class="check">
      <input
        id="desk-original"
        type="checkbox"
        aria-describedby="desk-original-hint"
        .checked=${live(desk.keepsOriginal)}
        @change=${(event: Event) => (desk.keepsOriginal = (event.target as HTMLInputElement).checked)}
      />
      <label for="desk-original">${files.pictures}</label>
    </div>
    <p id="desk-original-hint" class="muted small">${files.picturesHint}</p>
  </div>`;
}

/** Who loses sight of it, and who gains it, is said before it is done. */
function renderMoving(desk: DeskPart, {words, texts}: DeskView): TemplateResult {
  const {shelf, others, target} = desk;
  const now = html`<p>${texts.now(readersText(words.about.readers, shelf!))}</p>`;
  if (!others.length)
    return html`${now}
      <p>${texts.nowhere}</p>`;
  const choose = (event: Event) => {
    desk.target = others.find(({key}) => key === (event.target as HTMLSelectElement).value);
    desk.redraw();
  };
  return html`${now}
    <div class="field">
      <label for="desk-target">${texts.moveTo}</label>
      <select id="desk-target" @change=${choose}>
        ${others.map(
          (one) => html`<option value=${one.key} .selected=${live(one === target)}>${shelfText(words, one)}</option>`,
        )}
      </select>
    </div>
    <p role="status">${target ? changeOfReaders(words.about.readers, texts, shelf!, target) : nothing}</p>`;
}

function renderRemoving(desk: DeskPart, {words, texts}: DeskView): TemplateResult {
  const files = desk.item ? ownFiles(desk.item).length : 0;
  return html`<p>${texts.removeAsk(readersText(words.about.readers, desk.shelf!), files)}</p>`;
}

/** The bar is only seen: it would be said at each step. */
function renderWorking({state}: DeskPart, view: DeskView) {
  if (state.is === 'failed') return renderFailure(view, state);
  if (state.is !== 'working') return nothing;
  const {words, texts} = view;
  const {sent, of} = state;
  return html`<p role="status">${texts.working}</p>
    ${
      of === undefined
        ? nothing
        : html`<div class="progress">
            <progress aria-hidden="true" max=${of} value=${sent ?? 0}></progress>
            <span class="muted small">${words.sending.sent(sent ?? 0, of)}</span>
          </div>`
    }`;
}

function renderFailure({words, texts, general}: DeskView, state: DeskState & {is: 'failed'}): TemplateResult {
  const reasons = {file: texts.needFile, picture: words.sending.picture, unsaved: texts.unsaved};
  const {why, problem} = state;
  const full = problem?.kind === 'full' ? words.sending.full : undefined;
  const reason = why ? reasons[why] : (full ?? (problem && problemSentence(general, problem)) ?? '');
  return html`<div class="problem" part="problem" role="alert"><p>${texts.failed} ${reason}</p></div>`;
}

function renderOutcome({texts, itemHref}: DeskView, state: DeskState): TemplateResult {
  const done = {replace: texts.replaced, move: texts.moved, remove: texts.removed};
  return html`<div role="status" id="desk-outcome" tabindex="-1">
    ${
      state.is === 'done'
        ? html`<div class="done">
            <p>${state.waits ? texts.waits : done[state.deed]}</p>
            ${
              itemHref && state.iri
                ? html`<p><a href=${itemHref.replaceAll('{id}', encodeURIComponent(state.iri))}>${texts.open}</a></p>`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}
