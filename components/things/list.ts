import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {FieldInfo, Kind} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import {define} from '../define.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {renderItems} from '../ui/items.js';
import {listStyles} from '../ui/list.styles.js';
import type {DrawnItems} from './drawn-items.js';
import type {ListView} from './list-controller.js';
import {shownFields} from './list-fields.js';
import {namesIn} from './list-names.js';
import {renderRow, type RowView} from './list-row.js';
import {thingsStyles} from './list.styles.js';
import {ThingsElement, type ListWords} from './things-element.js';

const importDrawing = () => import('./drawn-items.js');

/**
 * Shows a list of things of any kind that a shape describes, ours or a partner's.
 *
 * Reads the list at `src`, else the one that the community around it keeps of this kind. What the list does not tell is read where the
 * thing lies, six at a time, those on screen first. A thing that cannot be read costs its own row and no more. Without `item-href`, details
 * open in place. On paper, all things that are found are listed, up to 1,000.
 *
 * @slot - Shown until the list is there and when scripts are off; kept below the sentence if the list cannot be read.
 * @slot item - A `<template>` of the page's own for each thing, with `data-field`, `data-if` and `data-each`.
 * @fires {ReadyEvent} coop-ready - The list is shown.
 * @fires {ProblemEvent} coop-error - The list, or what is known of its kind, cannot be read.
 * @csspart search - The search box with its label.
 * @csspart facets - What the list can be narrowed down by.
 * @csspart filters - What is chosen of it.
 * @csspart summary - The number of things.
 * @csspart printed - On paper: what was searched for, and how many are not on it.
 * @csspart group - Heading over things that have a value in common.
 * @csspart list - The list.
 * @csspart item - One thing.
 * @csspart name - Its name.
 * @csspart mark - What was searched for, wherever it is shown.
 * @csspart facts - What it tells.
 * @csspart photo - A picture.
 * @csspart pager - The buttons below the list.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopList extends ThingsElement {
  static override styles = [baseStyles, listStyles, thingsStyles];

  /** Level of the heading that each name is, 2 to 6; 0 for none. Where things are grouped, the groups have this level. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  private drawing?: Awaited<ReturnType<typeof importDrawing>>;
  private items?: DrawnItems;
  private template?: HTMLTemplateElement;
  private shown: readonly Row<Thing>[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const template = this.querySelector<HTMLTemplateElement>(':scope > template[slot="item"]');
    if (template && template !== this.template) void this.useTemplate(template);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.items?.keep(this.shown);
  }

  protected override get isIncomplete(): boolean {
    return this.isComing(importDrawing);
  }

  protected override fieldsOf(kind: Kind): readonly FieldInfo[] {
    return shownFields(kind, namesIn(this.fields));
  }

  protected override renderThings(words: ListWords, view: ListView, shown: readonly Row<Thing>[]): unknown {
    this.shown = shown;
    const {headingLevel} = this;
    const render = (label: string | undefined, rows: readonly Row<Thing>[], level: number) => {
      const rowView = this.rowView(words, view, level);
      return renderItems(label ?? words.listing.list, rows, (row) => renderRow(rowView, row));
    };
    const sections = view.refined?.sectionsOf?.(shown);
    if (!sections) return render(undefined, shown, headingLevel);
    return sections.map(
      ({label, rows}) =>
        html`<section>
          <div class="group">${renderHeading(headingLevel, label ?? words.listing.others, 'group')}</div>
          ${render(label, rows, headingLevel && Math.min(6, headingLevel + 1))}
        </section>`,
    );
  }

  private rowView(words: ListWords, list: ListView, headingLevel: number): RowView {
    const extras = () => this.extras;
    return {
      words,
      list,
      thing: this.thingView(list),
      headingLevel,
      itemHref: this.itemHref,
      fields: this.fieldsOf(list.kind),
      opened: this.opened,
      open: (source) => this.open(source),
      renderOwn: (row, thing): TemplateResult | undefined => this.items?.renderRow(row, thing, list),
      get extras() {
        return extras();
      },
    };
  }

  /** Only lists whose authors have a template of their own load what draws it; nothing is drawn otherwise first. */
  private async useTemplate(template: HTMLTemplateElement): Promise<void> {
    this.template = template;
    await this.need(importDrawing, (drawing) => void (this.drawing = drawing));
    if (!this.drawing) return;
    this.items?.keep([]);
    this.items = new this.drawing.DrawnItems(this, template);
    this.requestUpdate();
  }
}

define('coop-list', CoopList);

declare global {
  interface HTMLElementTagNameMap {
    'coop-list': CoopList;
  }
}
