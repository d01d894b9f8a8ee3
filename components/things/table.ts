import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {fieldAttribute, type FieldInfo, type Kind} from '../../vocab/shapes/kind.js';
import {labelField, type Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import type {Section} from '../data/arranging/sections.js';
import {parseSort} from '../data/arranging/sort-keys.js';
import {fieldLabel, renderField, type ThingView} from '../data/things/field-view.js';
import {define} from '../define.js';
import {baseStyles} from '../ui/base.styles.js';
import {listStyles} from '../ui/list.styles.js';
import {renderLine} from '../ui/line.js';
import {hostOf} from '../ui/problem.js';
import type {ListView} from './list-controller.js';
import {namesIn} from './list-names.js';
import {nameOf, shownFields, withoutPictures} from './list-fields.js';
import {listOf} from './list-present.js';
import {tableStyles} from './table.styles.js';
import {ThingsElement, type ListWords} from './things-element.js';

/**
 * Shows a list of things of any kind as a table whose columns sort it.
 *
 * Reads the list as `coop-list` does. A table that is wider than its place moves in a part of the page of its own, which the keyboard
 * reaches. On paper, all things that are found are listed, up to 1,000.
 *
 * @slot - Shown until the list is there and when scripts are off; kept below the sentence if the list cannot be read.
 * @fires {ReadyEvent} coop-ready - The table is shown.
 * @fires {ProblemEvent} coop-error - The list, or what is known of its kind, cannot be read.
 * @csspart search - The search box with its label.
 * @csspart facets - What the list can be narrowed down by.
 * @csspart filters - What is chosen of it.
 * @csspart summary - The number of things.
 * @csspart printed - On paper: what was searched for, and how many are not on it.
 * @csspart scroll - What a wide table moves in.
 * @csspart table - The table.
 * @csspart group - Heading over rows that have a value in common.
 * @csspart item - One thing.
 * @csspart name - Its name.
 * @csspart mark - What was searched for, wherever it is shown.
 * @csspart pager - The buttons below the table.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopTable extends ThingsElement {
  static override styles = [baseStyles, listStyles, tableStyles];

  /** What the table is called. */
  @property() caption?: string;

  protected override fieldsOf(kind: Kind): readonly FieldInfo[] {
    const named = kind.fields.find(({name}) => name === labelField(kind.descriptor));
    return [...(named ? [named] : []), ...shownFields(kind, namesIn(this.fields))];
  }

  protected override renderThings(words: ListWords, view: ListView, shown: readonly Row<Thing>[]): TemplateResult {
    const label = this.caption ?? words.listing.list;
    const columns = this.fieldsOf(view.kind);
    const sections = view.refined?.sectionsOf?.(shown);
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
        ${
          sections
            ? sections.map((section) => this.renderSection(words, view, columns, section))
            : this.renderBody(words, view, columns, shown)
        }
      </table>
    </div>`;
  }

  private renderColumn({chosen, kind, languages}: ListView, field: FieldInfo): TemplateResult {
    const name = fieldAttribute(field.name);
    const [first] = parseSort(chosen.sort || this.sort || labelField(kind.descriptor));
    const isSorted = first?.field === field.name;
    const order = isSorted ? (first.isDescending ? 'descending' : 'ascending') : nothing;
    const sort = isSorted && !first.isDescending ? `-${name}` : name;
    return html`<th scope="col" aria-sort=${order} class=${classOf(kind, field)}>
      <button type="button" @click=${() => this[listOf].change({sort})}>${fieldLabel(field, languages)}</button>
    </th>`;
  }

  private renderSection(
    words: ListWords,
    view: ListView,
    columns: readonly FieldInfo[],
    {label = words.listing.others, rows}: Section<Thing>,
  ): TemplateResult {
    const heading = html`<tr part="group">
      <th scope="rowgroup" colspan=${columns.length}>${label}</th>
    </tr>`;
    return this.renderBody(words, view, columns, rows, heading);
  }

  private renderBody(
    words: ListWords,
    view: ListView,
    columns: readonly FieldInfo[],
    rows: readonly Row<Thing>[],
    heading: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`<tbody>
      ${heading}
      ${repeat(
        rows,
        ({source}) => source,
        (row) =>
          html`<tr part="item">
            ${this.renderCells(words, view, columns, row)}
          </tr>`,
      )}
    </tbody>`;
  }

  private renderCells(words: ListWords, view: ListView, columns: readonly FieldInfo[], row: Row<Thing>): unknown {
    const {thing, problem, source, isPending} = row;
    const trouble = problem ? this.extras?.renderTrouble(words, view.list, row) : nothing;
    if (!thing) {
      const text = problem ? words.listing.failed(hostOf(source)) : words.general.loading;
      return html`<td colspan=${columns.length}>${text} ${trouble}</td>`;
    }
    const name = labelField(view.kind.descriptor);
    const thingView = this.thingView(view);
    return columns.map((field) =>
      field.name === name
        ? html`<th scope="row" part="name">
            ${this.renderName(nameOf(words, view, row), source)}${
              isPending && renderLine('pending', words.general.pending)
            }${trouble}
          </th>`
        : html`<td class=${classOf(view.kind, field)}>${renderCell(thingView, view.kind, field, thing)}</td>`,
    );
  }

  private renderName(name: unknown, source: string): unknown {
    const {itemHref} = this;
    return itemHref ? html`<a href=${itemHref.replaceAll('{id}', encodeURIComponent(source))}>${name}</a>` : name;
  }
}

function renderCell(view: ThingView, kind: Kind, field: FieldInfo, thing: Thing): unknown {
  return withoutPictures(kind, [field], thing).length ? renderField(view, kind, field, thing) : '';
}

/** Numbers stand under each other by their last digit. */
function classOf({descriptor}: Kind, {name, choices}: FieldInfo): string {
  const {value = 'text'} = descriptor.fields[name] ?? {};
  return !choices && ['integer', 'decimal'].includes(value) ? 'number' : '';
}

define('coop-table', CoopTable);

declare global {
  interface HTMLElementTagNameMap {
    'coop-table': CoopTable;
  }
}
