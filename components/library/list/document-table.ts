import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {dayText} from '../../strings/library/day.js';
import {renderItemName} from '../../ui/items.js';
import {hostOf} from '../../ui/problem.js';
import type {DocumentRow} from './arrange.js';
import {fileText, reviewText} from './document-facts.js';
import type {DocumentsView} from './document-row.js';
import {documentTableStyles} from './document-table.styles.js';

export {documentTableStyles};

const columns = ['title', 'format', 'category', 'author', 'dated', 'readers'] as const;

/** Documents as a table, which moves in a part of the page of its own where that is too narrow. */
export function renderTable(view: DocumentsView, rows: readonly DocumentRow[]): TemplateResult {
  const {words} = view;
  // The keyboard reaches what only a finger or a wheel would move otherwise.
  return html`<div class="scroll" part="scroll" role="region" tabindex="0" aria-label=${words.scroll}>
    <table part="table">
      <caption class="visually-hidden">
        ${words.list}
      </caption>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${words.columns[name]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({source}) => source,
          (row) =>
            html`<tr part="item">
              ${renderCells(view, row)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderCells(view: DocumentsView, row: DocumentRow): TemplateResult {
  const {strings, words, opened, pinned} = view;
  const {thing, source, problem, isPending} = row;
  if (!thing)
    return html`<td colspan=${columns.length}>
      ${problem ? words.failed(hostOf(source)) : strings.loading} ${problem && view.renderExtras(row, false)}
    </td>`;
  const isOpen = opened.has(source);
  const marks = [
    pinned.has(source) && words.isPinned,
    thing.version !== undefined && thing.version > 1 && words.version(thing.version),
    reviewText(view, thing),
    isPending && strings.pending,
  ].filter(Boolean);
  return html`<th scope="row" part="name">
      ${view.renderMark?.(row)} ${renderItemName(view, thing.title ?? words.unnamed, source)}
      ${marks.length ? html`<p class="muted small">${marks.join(strings.separator)}</p>` : ''}
      ${isOpen || problem ? view.renderExtras(row, isOpen) : ''}
    </th>
    <td>${fileText(view, thing)}</td>
    <td>${view.categoriesText(thing)}</td>
    <td>${thing.author.join(', ')}</td>
    <td>${thing.dated ? dayText(strings.language, thing.dated) : ''}</td>
    <td>${view.readersText(source)}</td>`;
}
