import {html, nothing, type TemplateResult} from 'lit';
import type {AttachedDocument, Dossier, Minutes} from '../../../vocab/kinds/dossier/dossier.js';
import type {DossierStrings} from '../../strings/dossier/strings.js';
import type {Problem} from '../../../pods/problem.js';
import {renderHeading} from '../../ui/heading.js';
import {problemSentence} from '../../ui/problem.js';
import {dayText} from '../calendar/event-times.js';
import type {EventWords} from '../details/event-view.js';
import {formatName} from '../../ui/format-name.js';

export interface DossierWords extends EventWords {
  readonly dossier: DossierStrings;
}

/** So many minutes of a series are open at once: there may be one for each week. */
const shownOpen = 1;

/** What fetches a document that a link alone would not open. */
export interface DocumentOpener {
  /** Whether a link would not do. */
  needed(file: string): boolean;
  open(document: AttachedDocument): void;
  /** Why the last one could not be opened. */
  readonly problem: Problem | undefined;
}

/**
 * Documents and minutes, if there are any.
 * @param writing what whoever organises the event writes the minutes in.
 */
export function renderDossier(
  words: DossierWords,
  {documents, minutes, isPartial}: Dossier,
  {writing, opener}: {readonly writing: unknown; readonly opener: DocumentOpener},
  headingLevel: number,
): TemplateResult {
  const {dossier, general} = words;
  return html`${
    documents.length
      ? html`<section class="documents" part="documents">
          ${renderHeading(headingLevel, dossier.documents, 'documents-title')}
          <ul>
            ${documents.map((one) => renderDocument(words, one, opener))}
          </ul>
          ${opener.problem ? html`<div class="problem" part="problem" role="alert"><p>${problemSentence(general, opener.problem)}</p></div>` : nothing}
        </section>`
      : nothing
  }
  ${
    minutes.length || writing
      ? html`<section class="minutes" part="minutes">
          ${renderHeading(headingLevel, dossier.minutes, 'minutes-title')}
          ${minutes.map((one, index) => renderMinutes(words, one, index))} ${writing ?? nothing}
        </section>`
      : nothing
  }
  ${isPartial ? html`<p class="notes">${dossier.partial}</p>` : nothing}`;
}

/** `file` has passed the list of allowed addresses when it was read. */
function renderDocument({dossier, general}: DossierWords, one: AttachedDocument, opener: DocumentOpener): TemplateResult {
  const {file, title, format, size} = one;
  const open = (click: Event) => {
    if (!opener.needed(file)) return;
    click.preventDefault();
    opener.open(one);
  };
  const facts = [format && formatName(format), size !== undefined && dossier.size(size)].filter(Boolean);
  return html`<li>
    <a href=${file} rel="noopener noreferrer nofollow" @click=${open}>${title}</a>
    ${facts.length ? html`<span class="muted small">(${facts.join(general.separator)})</span>` : nothing}
    <span class="address">${file}</span>
  </li>`;
}

function renderMinutes({dossier, general}: DossierWords, {day, text}: Minutes, index: number): TemplateResult {
  const paragraphs = text.split(/\n\s*\n/).map((one) => html`<p class="note">${one.trim()}</p>`);
  if (day === undefined) return html`<div class="text">${paragraphs}</div>`;
  return html`<details ?open=${index < shownOpen}>
    <summary>${dossier.minutesOf(dayText(general.language, day))}</summary>
    <div class="text">${paragraphs}</div>
  </details>`;
}
