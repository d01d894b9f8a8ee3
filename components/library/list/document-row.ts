import {html, nothing, type TemplateResult} from 'lit';
import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import type {LibraryStrings} from '../../strings/library/strings.js';
import type {Strings} from '../../strings/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {renderItemName, renderItems, type ItemDoor} from '../../ui/items.js';
import {renderLine} from '../../ui/line.js';
import {hostOf} from '../../ui/problem.js';
import type {DocumentRow} from './arrange.js';
import {fileText, reviewText, sourceText, type FactsView} from './document-facts.js';

/** How a library is drawn, and what its buttons do. */
export interface DocumentsView extends ItemDoor, FactsView {
  readonly strings: Strings;
  readonly words: LibraryStrings;
  /** Level of the heading over pinned documents, below which titles stand; without any, titles are of this level. 0 for none. */
  readonly headingLevel: number;
  /** Sources that the coop shows first. */
  readonly pinned: ReadonlySet<string>;
  /** Who can see a document, in words. */
  readersText(source: string): string;
  /** The names of the categories in which a document stands. */
  categoriesText(document: LibraryItem): string;
  /** What only some rows tell, and what moderators and authors do with them; not there until it is loaded. */
  renderExtras(row: DocumentRow, isOpen: boolean): unknown;
  /** What stands before the title of what can be changed, while somebody tidies up. */
  renderMark?(row: DocumentRow): unknown;
}

/**
 * Documents one below the other.
 * @param isApart whether those that are pinned stand under a heading of their own.
 */
export function renderDocuments(view: DocumentsView, rows: readonly DocumentRow[], isApart: boolean): unknown {
  const {words, pinned, headingLevel} = view;
  const first = isApart ? rows.filter(({source}) => pinned.has(source)) : [];
  if (!first.length) return renderItems(words.list, rows, (row) => renderRow(view, row, headingLevel));
  const others = rows.filter((row) => !first.includes(row));
  return html`${renderSection(view, words.pinned, first)}
  ${others.length ? renderSection(view, words.others, others) : nothing}`;
}

/** Documents under a heading, in the place of which titles stand where there is none. */
function renderSection(view: DocumentsView, title: string, rows: readonly DocumentRow[]): TemplateResult {
  const {headingLevel} = view;
  const below = headingLevel && Math.min(headingLevel + 1, 6);
  return html`<section class="shelf">
    ${renderHeading(headingLevel, title, 'section')} ${renderItems(title, rows, (row) => renderRow(view, row, below, true))}
  </section>`;
}

function renderRow(view: DocumentsView, row: DocumentRow, level: number, isHeaded = false): unknown {
  const {strings, words, opened, pinned} = view;
  const {thing, source, problem, isPending} = row;
  if (!thing)
    return html`${problem ? words.failed(hostOf(source)) : strings.loading} ${problem && view.renderExtras(row, false)}`;
  const isOpen = opened.has(source);
  const name = html`${view.renderMark?.(row)} ${renderItemName(view, thing.title ?? words.unnamed, source)}`;
  const who = [!isHeaded && pinned.has(source) && words.isPinned, sourceText(view, thing), view.readersText(source)];
  const review = reviewText(view, thing);
  return html`${renderHeading(level, name)} ${renderLine('file', fileText(view, thing))}
  ${thing.summary ? html`<p class="text" part="text">${thing.summary}</p>` : nothing}
  ${renderLine('line', who.filter(Boolean).join(strings.separator))}
  ${review ? html`<p class="status small" part="status">${review}</p>` : nothing}
  ${isPending ? renderLine('pending', strings.pending) : nothing}
  ${isOpen || problem || thing.issues.length ? view.renderExtras(row, isOpen) : nothing}`;
}
