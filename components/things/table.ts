import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {fieldAttribute, type FieldInfo} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import {sectionsOf, type Section} from '../data/arranging/sections.js';
import {parseSort} from '../data/arranging/sort.js';
import {define} from '../define.js';
import {baseStyles} from '../ui/base.styles.js';
import {hostOf} from '../ui/problem.js';
import type {ListView} from './list-controller.js';
import {namesIn} from './list-names.js';
import {nameOf, renderTrouble, shownFields, withoutPictures} from './list-row.js';
import {listOf} from './list-tags.js';
import {renderMarked} from './marked.js';
import {tableStyles} from './table.styles.js';
import {ThingsElement, type ListWords} from './things-element.js';
import {fieldLabel, renderField} from './value-view.js';

/**
 * Shows a list of things of any kind as a table whose columns sort it.
 *
 * Reads the list as `coop-list` does. A table that is wider than its place moves in a part of the page of its own, which the keyboard
 * reaches.
 *
 * @slot - Shown until the list is there and when scripts are off; kept below the sentence if the list cannot be read.
 * @fires {ReadyEvent} coop-ready - The table is shown.
 * @fires {ProblemEvent} coop-error - The list, or what is known of its kind, cannot be read.
 * @csspart search - The search box with its label.
 * @csspart facets - What the list can be narrowed down by.
 * @csspart filters - What is chosen of it.
 * @csspart summary - The number of things.
 * @csspart scroll - What a wide table moves in.
 * @csspart table - The table.
 * @csspart group - Heading over rows that have a value in common.
 * @csspart item - One thing.
 * @csspart name - Its name.
 * @csspart mark - What was searched for, in the name.
 * @csspart photo - A picture.
 * @csspart pager - The buttons below the table.
 * @csspart problem - What went wrong.
 */
export class CoopTable extends ThingsElement {
  static override styles = [baseStyles, tableStyles];

  /** What the table is called. */
  @property() caption?: string;

  protected override renderRows(words: ListWords, view: ListView): TemplateResult {
    const label = this.caption ?? words.listing.list;
    const named = view.kind.fields.find(({name}) => name === nameOf(view));
    const columns = [...(named ? [named] : []), ...shownFields(view, namesIn(this.fields))];
    // The keyboard reaches what only a finger or a wheel would move otherwise.
    return html`<div class="scroll" part="scroll" role="region" tabindex="0" aria-label=${words.listing.table.scroll(label)}>
      <table part="table">
        <caption class=${this.caption ? '' : 'visually-hidden'}>
          ${label}
        </caption>
        <thead>
          <tr>
            ${columns.map((field) => this.renderColumn(view, field))}
          </tr>
        </thead>
        ${sectionsOf(view.shown, view.group).map((section) => this.renderSection(words, view, columns, section))}
      </table>
    </div>`;
  }

  private renderColumn(view: ListView, field: FieldInfo): TemplateResult {
    const name = fieldAttribute(field.name);
    const [first] = parseSort(view.chosen.sort || this.sort || nameOf(view));
    const isSorted = first?.field === field.name;
    const order = isSorted ? (first.isDescending ? 'descending' : 'ascending') : nothing;
    const next = isSorted && !first.isDescending ? `-${name}` : name;
    return html`<th scope="col" aria-sort=${order} class=${isNumber(view, field) ? 'number' : ''}>
      <button type="button" @click=${() => this[listOf].sortBy(next)}>${fieldLabel(field, view.languages)}</button>
    </th>`;
  }

  private renderSection(
    words: ListWords,
    view: ListView,
    columns: readonly FieldInfo[],
    section: Section<Thing>,
  ): TemplateResult {
    return html`<tbody>
      ${
        view.group
          ? html`<tr part="group">
              <th scope="rowgroup" colspan=${columns.length}>${section.label ?? words.listing.others}</th>
            </tr>`
          : nothing
      }
      ${repeat(
        section.rows,
        ({source}) => source,
        (row) =>
          html`<tr part="item">
            ${this.renderRow(words, view, columns, row)}
          </tr>`,
      )}
    </tbody>`;
  }

  private renderRow(words: ListWords, view: ListView, columns: readonly FieldInfo[], row: Row<Thing>): unknown {
    const {thing, problem, source} = row;
    if (!thing) {
      const text = problem ? words.listing.failed(hostOf(source)) : words.general.loading;
      return html`<td colspan=${columns.length}>${text} ${problem ? renderTrouble(words, view, row) : nothing}</td>`;
    }
    const name = nameOf(view);
    return columns.map((field) =>
      field.name === name
        ? html`<th scope="row" part="name">
            ${this.renderName(words, view, row)}${problem ? renderTrouble(words, view, row) : nothing}
          </th>`
        : html`<td class=${isNumber(view, field) ? 'number' : ''}>${renderCell(view, field, thing)}</td>`,
    );
  }

  private renderName({listing}: ListWords, view: ListView, {label, source}: Row<Thing>): unknown {
    const name = label ? renderMarked(label, view.chosen.query) : listing.unnamed;
    const {itemHref} = this;
    return itemHref ? html`<a href=${itemHref.replaceAll('{id}', encodeURIComponent(source))}>${name}</a>` : name;
  }
}

function renderCell(view: ListView, field: FieldInfo, thing: Thing): TemplateResult | string {
  if (!withoutPictures(view, [field], thing).length) return '';
  return renderField({words: view.words, languages: view.languages}, view.kind, field, thing);
}

function isNumber({fields}: ListView, {name}: FieldInfo): boolean {
  return fields.get(name)?.scale === 'number';
}

define('coop-table', CoopTable);

declare global {
  interface HTMLElementTagNameMap {
    'coop-table': CoopTable;
  }
}
