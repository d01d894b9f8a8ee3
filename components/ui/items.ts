import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

/** Draws the items of a list, each of which stays the same element for as long as it is there. */
export function renderItems<Item extends {readonly source: string}>(
  label: string,
  items: readonly Item[],
  renderItem: (item: Item) => unknown,
): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
  return html`<ul class="items" part="list" role="list" aria-label=${label}>
    ${repeat(
      items,
      ({source}) => source,
      (item) => html`<li class="item" part="item">${renderItem(item)}</li>`,
    )}
  </ul>`;
}

/** What the name of an item leads to. */
export interface ItemDoor {
  /** Address of the page for one item, with `{id}` where its own address goes. */
  readonly itemHref?: string | undefined;
  /** Sources whose details are shown in place. */
  readonly opened: ReadonlySet<string>;
  open(source: string): void;
}

/** The name of an item, as a link to its page or as a button that shows its details in place. */
export function renderItemName({itemHref, opened, open}: ItemDoor, name: unknown, source: string): TemplateResult {
  if (itemHref) return html`<a class="link" href=${itemHref.replaceAll('{id}', encodeURIComponent(source))}>${name}</a>`;
  const isOpen = opened.has(source);
  return html`<button type="button" class="link" aria-expanded=${isOpen} @click=${() => open(source)}>${name}</button>`;
}
