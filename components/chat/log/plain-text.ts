import {html, type TemplateResult} from 'lit';

/** Signs of Markdown, and addresses: words without any need no more code than this. */
const signs = /[*_`~[\]#>|\\]|https?:|www\.|^\s*(?:[-+]|\d+[.)])\s/im;

/** Whether there is more in a text than words. */
export function hasSigns(text: string): boolean {
  return signs.test(text);
}

/** Words as they were typed. */
export function drawPlainText(text: string): TemplateResult {
  return html`<p class="text" part="text">${text}</p>`;
}
