import {html} from 'lit';

/** A line that is read after the others; nothing without words. */
export function renderLine(part: string, text: string): unknown {
  return text && html`<p class="muted small" part=${part}>${text}</p>`;
}
