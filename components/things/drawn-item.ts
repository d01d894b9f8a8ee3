import type {ItemTemplate, TemplateScope} from '../data/item-template.js';

/** Name of the slot in which what was drawn is shown. */
export const drawnSlot = 'drawn';

/**
 * What an integrator's template for one thing has become: elements in the page itself, so that its own style sheets apply, shown in a
 * slot of the tag.
 */
export class DrawnItem {
  private elements: readonly Element[] = [];
  private template?: ItemTemplate;
  private turn?: object;
  private drawnFrom?: HTMLTemplateElement;

  constructor(private readonly host: Element) {}

  /** The integrator's template, if there is one. */
  get source(): HTMLTemplateElement | null {
    return this.host.querySelector<HTMLTemplateElement>(':scope > template[slot="item"]');
  }

  /** Draws a thing in place of the one before; `undefined` leaves nothing. */
  async draw(scope: TemplateScope | undefined): Promise<void> {
    const turn = (this.turn = {});
    const {source} = this;
    const elements = scope && source ? (await this.templateOf(source)).draw(scope) : [];
    if (this.turn !== turn) return;
    for (const element of this.elements) element.remove();
    this.elements = elements;
    for (const element of this.elements) element.slot = drawnSlot;
    this.host.append(...this.elements);
  }

  /** Its code comes with the first template: most pages have none. */
  private async templateOf(source: HTMLTemplateElement): Promise<ItemTemplate> {
    const {ItemTemplate: Template} = await import('../data/item-template.js');
    if (source !== this.drawnFrom) {
      const report = (mistake: string) => console.warn(`solidaire: <${this.host.localName}>: ${mistake}`, this.host);
      this.template = new Template(source, report);
      this.drawnFrom = source;
    }
    return this.template!;
  }
}
