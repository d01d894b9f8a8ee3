import {css, html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {judge, sayVerdict, type Verdict} from '../support/contrast.js';
import {readPalette} from './palette.js';

/** The properties that a designer has chosen, by their whole names. */
export type ChosenTokens = Readonly<Record<string, string>>;

/** Says of the theme of this page what can be read and what cannot, and gives what was chosen as a style sheet to take along. */
export class ThemeReport extends LitElement {
  static override styles = css`
    :host {
      display: block;
      margin-block-end: 2rem;
    }
    h2 {
      margin-block: 0 0.5rem;
      font-size: 1.2rem;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
      gap: 0.25rem 1.5rem;
      margin: 0.75rem 0;
      padding: 0;
      list-style: none;
    }
    li span {
      display: block;
      font-size: 0.9em;
    }
    .fails {
      font-weight: 700;
    }
    pre {
      overflow-x: auto;
      padding: 0.75rem;
      border: 1px solid;
    }
  `;

  /** What was chosen on this page, beside the theme. */
  @property({attribute: false}) chosen: ChosenTokens = {};

  /** Changes with the theme of the page, which then is looked at anew. */
  @property() look = '';

  protected override render(): TemplateResult {
    const verdicts = judge(readPalette(this.parentElement ?? document.body));
    const failing = verdicts.filter(({passes}) => !passes).length;
    return html`<h2>Contrast</h2>
      <p role="status">
        ${failing ? `${failing} of ${verdicts.length} are too little.` : `All ${verdicts.length} are enough.`}
      </p>
      <ul>
        ${verdicts.map((verdict) => this.renderVerdict(verdict))}
      </ul>
      ${this.renderChosen()}`;
  }

  private renderVerdict(verdict: Verdict): TemplateResult {
    return html`<li class=${verdict.passes ? '' : 'fails'}>${verdict.what} <span>${sayVerdict(verdict)}</span></li>`;
  }

  private renderChosen(): TemplateResult {
    const lines = Object.entries(this.chosen).map(([name, value]) => `  ${name}: ${value};`);
    if (!lines.length) return html`<p>Choose colours and shapes below, in “Controls”: each is checked at once.</p>`;
    return html`<h2>To take along</h2>
      <pre tabindex="0">${[':root {', ...lines, '}'].join('\n')}</pre>`;
  }
}

if (!customElements.get('theme-report')) customElements.define('theme-report', ThemeReport);
declare global {
  interface HTMLElementTagNameMap {
    'theme-report': ThemeReport;
  }
}
