import {html, nothing, type TemplateResult} from 'lit';
import type {DocumentVersion, LibraryItem} from '../../../vocab/kinds/document/document.js';
import {licenseAt} from '../../../vocab/kinds/document/licenses.js';
import {longDay} from '../../../vocab/text/long-day.js';
import type {DocumentStrings} from '../../strings/document/strings.js';
import type {Strings} from '../../strings/strings.js';
import {formatName} from '../../ui/format-name.js';
import {renderHeading} from '../../ui/heading.js';
import {hostOf} from '../../ui/problem.js';
import type {Progress} from './download.js';
import {today} from '../../data/today.js';

/** The texts with which a document is drawn. */
export interface DocumentWords {
  readonly general: Strings;
  readonly document: DocumentStrings;
}

/** What is known around a document, and what its page does. */
export interface DocumentView {
  readonly words: DocumentWords;
  readonly item: LibraryItem;
  /** Who can see it, as a sentence. */
  readonly readers?: string | undefined;
  /** Name of the member who has added it. */
  readonly addedBy?: string | undefined;
  /** The names of its categories, each from the top down. */
  readonly categories: readonly (readonly string[])[];
  /** Address of the page on which the decision is shown. */
  readonly decisionHref?: string | undefined;
  /** How far a download is. */
  readonly progress?: Progress | undefined;
  /** The button for a preview, and what it shows. */
  readonly preview: unknown;
  /** Whether a file is saved by the page, since it lies where members' spaces are; else a link leads to it. */
  isSaved(file: string): boolean;
  download(file: string, format?: string): void;
  cancel(): void;
}

/** What a document tells, below its title. Nothing at all is drawn for what is not told. */
export function renderDocument(view: DocumentView, headingLevel: number): TemplateResult {
  const {words, item, readers} = view;
  return html`${item.summary ? html`<p class="note" part="summary">${item.summary}</p>` : nothing}
  ${renderReview(words, item)} ${readers ? html`<p class="readers" part="readers">${readers}</p>` : nothing}
  ${renderFiles(view)} ${view.preview} ${renderFacts(view)} ${renderOlder(view, headingLevel)}`;
}

function renderReview({general, document}: DocumentWords, {reviewDate}: LibraryItem) {
  if (!reviewDate || reviewDate > today()) return nothing;
  return html`<p class="review" part="review">${document.reviewSince(dateText(general, reviewDate))}</p>`;
}

function renderFiles(view: DocumentView): TemplateResult {
  const {words, item, progress} = view;
  const {document} = words;
  const {file, accessibleVersion: accessible} = item;
  return html`<div class="files" part="files">
      ${
        file === undefined
          ? nothing
          : view.isSaved(file)
            ? renderSaver(view, file, document.download(factsOf(words, item)), item.format, true)
            : renderLink(file, document.open(hostOf(file), factsOf(words, item)))
      }
      ${
        accessible === undefined
          ? nothing
          : view.isSaved(accessible)
            ? renderSaver(view, accessible, document.downloadAccessible(endOf(accessible)))
            : renderLink(accessible, document.openAccessible(hostOf(accessible)))
      }
    </div>
    ${progress ? renderProgress(view, progress) : nothing}`;
}

function renderSaver(view: DocumentView, file: string, text: string, format?: string, isMain = false): TemplateResult {
  const isBusy = view.progress?.file === file;
  const save = () => (isBusy ? undefined : view.download(file, format));
  return html`<button
    type="button"
    class=${isMain ? 'primary' : ''}
    aria-disabled=${isBusy ? 'true' : 'false'}
    @click=${save}
  >
    ${text}
  </button>`;
}

/** `href` has passed the list of allowed addresses when it was read. */
function renderLink(href: string, text: string): TemplateResult {
  return html`<a href=${href} rel="noopener noreferrer nofollow">${text}</a>`;
}

/** The bar is only seen: it would be said at each step. */
function renderProgress(view: DocumentView, {bytes, of}: Progress): TemplateResult {
  const {document} = view.words;
  return html`<div class="progress">
    <p role="status">${document.downloading}</p>
    <progress aria-hidden="true" max=${of ?? nothing} value=${of ? bytes : nothing}></progress>
    ${bytes ? html`<span class="muted small">${document.progress(bytes, of)}</span>` : nothing}
    <button type="button" @click=${() => view.cancel()}>${document.cancel}</button>
  </div>`;
}

function renderFacts(view: DocumentView): TemplateResult {
  const {words, item, categories} = view;
  const {general, document} = words;
  const {facts} = document;
  const {dated, version, versionNote, language, readingTime, license, reviewDate, keyword, author} = item;
  const isDue = reviewDate !== undefined && reviewDate <= today();
  return html`<dl class="facts" part="facts">
    ${renderFact(facts.author, author.join(', '))} ${renderFact(facts.added, view.addedBy)}
    ${renderFact(facts.date, dated && html`<time datetime=${dated}>${dateText(general, dated)}</time>`)}
    ${renderFact(facts.version, [version && String(version), versionNote].filter(Boolean).join(general.separator))}
    ${renderFact(facts.language, language && languageName(general.language, language))}
    ${renderFact(facts.reading, readingTime && document.minutes(readingTime))}
    ${renderFact(facts.category, categories.length ? renderPaths(categories) : '')}
    ${renderFact(facts.keyword, keyword.join(', '))}
    ${renderFact(facts.license, license && renderLicense(document, license))}
    ${renderFact(facts.review, reviewDate && !isDue && document.reviewOn(dateText(general, reviewDate)))}
    ${renderFact(facts.decision, renderDecision(view))}
  </dl>`;
}

function renderPaths(paths: readonly (readonly string[])[]): TemplateResult {
  return html`<ul>
    ${paths.map((path) => html`<li>${path.join(' › ')}</li>`)}
  </ul>`;
}

function renderLicense({licenses}: DocumentStrings, license: string): unknown {
  const known = licenseAt(license);
  return known === 'reserved' ? licenses.reserved : renderLink(license, known ? licenses[known] : hostOf(license));
}

function renderDecision({words, item: {decision}, decisionHref, isSaved}: DocumentView): unknown {
  if (!decision) return undefined;
  const href = decisionHref?.replaceAll('{id}', encodeURIComponent(decision)) ?? (isSaved(decision) ? undefined : decision);
  return href && html`<a href=${href} rel="noopener noreferrer nofollow">${words.document.seeDecision}</a>`;
}

function renderFact(label: string, value: unknown) {
  return value
    ? html`<dt>${label}</dt>
        <dd>${value}</dd>`
    : nothing;
}

function renderOlder(view: DocumentView, headingLevel: number) {
  const {item, words} = view;
  if (!item.older.length) return nothing;
  return html`<section class="older" part="older">
    ${renderHeading(headingLevel, words.document.older, 'older-title')}
    <ul>
      ${item.older.map((one) => renderVersion(view, one))}
    </ul>
  </section>`;
}

function renderVersion(view: DocumentView, one: DocumentVersion): TemplateResult {
  const {general, document} = view.words;
  const {file, version, dated, note, format} = one;
  const name = version === undefined ? document.someVersion : document.version(version);
  const told = [name, dated && dateText(general, dated), note].filter(Boolean).join(general.separator);
  const facts = factsOf(view.words, one);
  return html`<li>
    <p>${told}</p>
    ${view.isSaved(file) ? renderSaver(view, file, document.downloadOlder(name, facts), format) : renderLink(file, document.open(hostOf(file), facts))}
  </li>`;
}

/** What is said of a file in the text of the button or link that leads to it. */
function factsOf({document}: DocumentWords, {format, size}: Pick<DocumentVersion, 'format' | 'size'>): string {
  return [format && formatName(format), size !== undefined && document.size(size)].filter(Boolean).join(', ');
}

function endOf(file: string): string {
  return /\.(\w{1,5})$/.exec(new URL(file).pathname)?.[1]?.toUpperCase() ?? '';
}

/** A day, or a moment, as the reader's calendar has it. */
export function dateText({language}: Strings, value: string): string {
  const [year = 0, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number);
  const date = value.includes('T') ? new Date(value) : new Date(year, month - 1, day);
  return Number.isNaN(date.valueOf()) ? value : longDay(language, date);
}

/** The name of a language in the reader's; the tag itself where the browser knows none. */
function languageName(reader: string, tag: string): string {
  try {
    return new Intl.DisplayNames(reader, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
