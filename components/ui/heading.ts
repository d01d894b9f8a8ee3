import type {TemplateResult} from 'lit';
import {html} from 'lit';

/** A heading of the level that fits the page (2–6), or no heading at all (0). */
export function renderHeading(level: number, content: unknown, part = 'name'): TemplateResult {
  switch (level) {
    case 0:
      return html`<div class="heading" part=${part}>${content}</div>`;
    case 2:
      return html`<h2 class="heading" part=${part}>${content}</h2>`;
    case 4:
      return html`<h4 class="heading" part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class="heading" part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 class="heading" part=${part}>${content}</h6>`;
    default:
      return html`<h3 class="heading" part=${part}>${content}</h3>`;
  }
}
