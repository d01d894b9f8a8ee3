import {html, nothing, type TemplateResult} from 'lit';
import type {Strings} from '../strings/strings.js';

/**
 * Buttons to go from page to page; nothing when there is one page. A button that leads nowhere stays in place and keeps the
 * focus (`aria-disabled`), so that nobody is thrown back to the top of the page at the last one.
 * @param said where the reader is, in words.
 */
export function renderPager(
  strings: Strings,
  page: number,
  pages: number,
  go: (page: number) => void,
  said = strings.pages.position(page, pages),
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const step = (to: number) => () => {
    if (to >= 1 && to <= pages) go(to);
  };
  return html`<nav class="pager" part="pager" aria-label=${strings.pages.label}>
    <button type="button" aria-disabled=${page === 1 ? 'true' : 'false'} @click=${step(page - 1)}>
      ${strings.pages.previous}
    </button>
    <span>${said}</span>
    <button type="button" aria-disabled=${page === pages ? 'true' : 'false'} @click=${step(page + 1)}>
      ${strings.pages.next}
    </button>
  </nav>`;
}
