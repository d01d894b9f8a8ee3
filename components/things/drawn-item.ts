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
  private drawnFrom?: HTMLTemplateElement;
  private drawing?: object;

  constructor(private readonly host: Element) {}

  /** The integrator's template, if there is one. */
  get source(): HTMLTemplateElement | null {
    return this.host.querySelector<HTMLTemplateElement>(':scope > template[slot="item"]');
  }

  /** Draws a thing in place of the one before; `undefined` leaves nothing. Only pages with a template load what fills it. */
  async draw(scope: TemplateScope | undefined): Promise<void> {
    const turn = (this.drawing = {});
    const template = scope && (await this.readTemplate());
    // Another drawing has begun meanwhile.
    if (this.drawing !== turn) return;
    for (const element of this.elements) element.remove();
    this.elements = scope && template ? template.draw(scope) : [];
    for (const element of this.elements) element.slot = drawnSlot;
    this.host.append(...this.elements);
  }

  private async readTemplate(): Promise<ItemTemplate | undefined> {
    const {source} = this;
    if (!source || source === this.drawnFrom) return this.template;
    const {ItemTemplate} = await import('../data/item-template.js');
    const report = (mistake: string) => console.warn(`solidaire: <${this.host.localName}>: ${mistake}`, this.host);
    this.template = new ItemTemplate(source, report);
    this.drawnFrom = source;
    return this.template;
  }
}
