import {html, type TemplateResult} from 'lit';
import type {Row} from '../../pods/lists/row.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import {ItemTemplate} from '../data/item-template.js';
import type {ListSource} from './list-controller.js';
import {templateScope} from './template-scope.js';

/** What a row has become, and what it was made from. */
interface Drawn {
  readonly elements: readonly Element[];
  readonly slot: string;
  readonly row: Row<Thing>;
}

/**
 * What an integrator's template has become for each row that is shown: elements in the page itself, so that its own style sheets apply,
 * each shown in a slot of the list's own.
 */
export class DrawnItems {
  private readonly drawn = new Map<string, Drawn>();
  private readonly template: ItemTemplate;
  private made = 0;

  constructor(
    private readonly host: Element,
    source: HTMLTemplateElement,
  ) {
    this.template = new ItemTemplate(source, (mistake) => console.warn(`solidaire: <${host.localName}>: ${mistake}`, host));
  }

  /** The slot in which a row is shown; what was drawn for it stays as long as the row does. */
  renderRow(row: Row<Thing>, thing: Thing, {words, kind, languages}: ListSource): TemplateResult {
    let drawn = this.drawn.get(row.source);
    if (drawn?.row !== row) {
      this.remove(row.source);
      drawn = {elements: this.template.draw(templateScope(words, kind, thing, languages)), slot: `row-${++this.made}`, row};
      for (const element of drawn.elements) element.slot = drawn.slot;
      this.host.append(...drawn.elements);
      this.drawn.set(row.source, drawn);
    }
    return html`<slot name=${drawn.slot}></slot>`;
  }

  /** Takes away what was drawn for rows that are no longer shown. */
  keep(rows: readonly Row<Thing>[]): void {
    const kept = new Set(rows.map(({source}) => source));
    for (const source of [...this.drawn.keys()]) if (!kept.has(source)) this.remove(source);
  }

  private remove(source: string): void {
    for (const element of this.drawn.get(source)?.elements ?? []) element.remove();
    this.drawn.delete(source);
  }
}
