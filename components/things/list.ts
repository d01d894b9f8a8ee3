import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import {sectionsOf, type Section} from '../data/arranging/sections.js';
import {define} from '../define.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import type {DrawnItems} from './drawn-items.js';
import type {ListView} from './list-controller.js';
import {namesIn} from './list-names.js';
import {renderRow, shownFields, type RowView} from './list-row.js';
import {listStyles} from './list.styles.js';
import {listOf} from './list-tags.js';
import {ThingsElement, type ListWords} from './things-element.js';
import {templateScope} from './template-scope.js';

/**
 * Shows a list of things of any kind that a shape describes, ours or a partner's.
 *
 * Reads the list at `src`, else the one that the community around it keeps of this kind. What the list does not tell is read where the
 * thing lies, six at a time, those on screen first. A thing that cannot be read costs its own row and no more. Without `item-href`, details
 * open in place.
 *
 * @slot - Shown until the list is there and when scripts are off; kept below the sentence if the list cannot be read.
 * @slot item - A `<template>` of the page's own for each thing, with `data-field`, `data-if` and `data-each`.
 * @fires {ReadyEvent} coop-ready - The list is shown.
 * @fires {ProblemEvent} coop-error - The list, or what is known of its kind, cannot be read.
 * @csspart search - The search box with its label.
 * @csspart facets - What the list can be narrowed down by.
 * @csspart filters - What is chosen of it.
 * @csspart summary - The number of things.
 * @csspart group - Heading over things that have a value in common.
 * @csspart list - The list.
 * @csspart item - One thing.
 * @csspart name - Its name.
 * @csspart mark - What was searched for, in the name.
 * @csspart facts - What it tells.
 * @csspart photo - A picture.
 * @csspart pager - The buttons below the list.
 * @csspart problem - What went wrong.
 */
export class CoopList extends ThingsElement {
  static override styles = [baseStyles, listStyles];

  /** Level of the heading that each name is, 2 to 6; 0 for none. Where things are grouped, the groups have this level. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  private readonly opened = new Set<string>();
  private items?: DrawnItems;
  private template?: HTMLTemplateElement;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const template = this.querySelector<HTMLTemplateElement>(':scope > template[slot="item"]') ?? undefined;
    if (template && template !== this.template) this.track(this.useTemplate(template));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.items?.keep(this[listOf].view?.shown ?? []);
  }

  protected override renderRows(words: ListWords, view: ListView): TemplateResult | readonly TemplateResult[] {
    const sections = sectionsOf(view.shown, view.group);
    if (!view.group) return this.renderSection(words, view, sections[0]!, this.headingLevel);
    return sections.map(
      (section) =>
        html`<section>
          <div class="group">${renderHeading(this.headingLevel, section.label ?? words.listing.others, 'group')}</div>
          ${this.renderSection(words, view, section, this.headingLevel && Math.min(6, this.headingLevel + 1))}
        </section>`,
    );
  }

  private renderSection(words: ListWords, view: ListView, section: Section<Thing>, headingLevel: number): TemplateResult {
    const rowView = this.rowView(words, view, headingLevel);
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
    return html`<ul class="items" part="list" role="list" aria-label=${section.label ?? words.listing.list}>
      ${repeat(
        section.rows,
        ({source}) => source,
        (row) => html`<li class="item" part="item">${renderRow(rowView, row)}</li>`,
      )}
    </ul>`;
  }

  private rowView(words: ListWords, view: ListView, headingLevel: number): RowView {
    return {
      words,
      view,
      headingLevel,
      itemHref: this.itemHref,
      fields: shownFields(view, namesIn(this.fields)),
      opened: this.opened,
      open: (source) => this.open(source),
      renderOwn: (row, thing) => this.renderOwn(view, row, thing),
    };
  }

  private renderOwn(view: ListView, row: Row<Thing>, thing: Thing): TemplateResult | undefined {
    return this.items?.renderRow(row, templateScope(view.words, view.kind, thing, view.languages));
  }

  /** Opening always reads the source: a row is only a copy. */
  private open(source: string): void {
    if (!this.opened.delete(source)) {
      this.opened.add(source);
      this.track(this.list?.retry(source) ?? Promise.resolve());
    }
    this.requestUpdate();
  }

  /** Only lists whose authors have a template of their own load what draws it. */
  private async useTemplate(template: HTMLTemplateElement): Promise<void> {
    this.template = template;
    const {DrawnItems} = await import('./drawn-items.js');
    this.items?.keep([]);
    this.items = new DrawnItems(this, template);
    this.requestUpdate();
  }
}

define('coop-list', CoopList);

declare global {
  interface HTMLElementTagNameMap {
    'coop-list': CoopList;
  }
}
