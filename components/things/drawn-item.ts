import {ItemTemplate, type TemplateScope} from '../data/item-template.js';

/** Name of the slot in which what was drawn is shown. */
export const drawnSlot = 'drawn';

/**
 * What an integrator's template for one thing has become: elements in the page itself, so that its own style sheets apply, shown in a
 * slot of the tag.
 */
export class DrawnItem {
  private elements: readonly Element[] = [];
  private template?: ItemTemplate;
  private drawnFrom?: HTMLTemplateElement;

  constructor(private readonly host: Element) {}

  /** The integrator's template, if there is one. */
  get source(): HTMLTemplateElement | null {
    return this.host.querySelector<HTMLTemplateElement>(':scope > template[slot="item"]');
  }

  /** Draws a thing in place of the one before; `undefined` leaves nothing. */
  draw(scope: TemplateScope | undefined): void {
    for (const element of this.elements) element.remove();
    const {source} = this;
    this.elements = scope && source ? this.templateOf(source).draw(scope) : [];
    for (const element of this.elements) element.slot = drawnSlot;
    this.host.append(...this.elements);
  }

  private templateOf(source: HTMLTemplateElement): ItemTemplate {
    if (source !== this.drawnFrom) {
      const report = (mistake: string) => console.warn(`solidaire: <${this.host.localName}>: ${mistake}`, this.host);
      this.template = new ItemTemplate(source, report);
      this.drawnFrom = source;
    }
    return this.template!;
  }
}
